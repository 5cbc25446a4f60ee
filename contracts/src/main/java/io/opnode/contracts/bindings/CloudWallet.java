package io.opnode.contracts.bindings;

import io.reactivex.Flowable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.TypeReference;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.CustomError;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Bytes1;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.abi.datatypes.generated.Bytes4;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.RemoteCall;
import org.web3j.protocol.core.RemoteFunctionCall;
import org.web3j.protocol.core.methods.request.EthFilter;
import org.web3j.protocol.core.methods.response.BaseEventResponse;
import org.web3j.protocol.core.methods.response.Log;
import org.web3j.protocol.core.methods.response.TransactionReceipt;
import org.web3j.tuples.generated.Tuple7;
import org.web3j.tx.Contract;
import org.web3j.tx.TransactionManager;
import org.web3j.tx.gas.ContractGasProvider;

/**
 * <p>Auto generated code.
 * <p><strong>Do not modify!</strong>
 * <p>Please use the <a href="https://docs.web3j.io/command_line.html">web3j command line tools</a>,
 * or the org.web3j.codegen.SolidityFunctionWrapperGenerator in the
 * <a href="https://github.com/LFDT-web3j/web3j/tree/main/codegen">codegen module</a> to update.
 *
 * <p>Generated with web3j version 5.0.2.
 */
@SuppressWarnings("rawtypes")
@Generated("org.web3j.codegen.SolidityFunctionWrapperGenerator")
public class CloudWallet extends Contract {
    public static final String BINARY = "610180604052348015610010575f5ffd5b50604051611a0c380380611a0c83398101604081905261002f9161017d565b6040518060400160405280601281526020017113dc139bd9194810db1bdd5915d85b1b195d60721b815250604051806040016040528060018152602001603160f81b8152506100838261013760201b60201c565b6101205261009081610137565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b031661016052610205565b5f5f829050601f8151111561016a578260405163305a27a960e01b815260040161016191906101aa565b60405180910390fd5b8051610175826101df565b179392505050565b5f6020828403121561018d575f5ffd5b81516001600160a01b03811681146101a3575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101ff575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161179e61026e5f395f8181610131015281816103c201526104cc01525f61067a01525f61064a01525f610cf801525f610cd001525f610c2b01525f610c5501525f610c7f015261179e5ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063d9caed121161004d578063d9caed1214610104578063e0b335dd14610119578063e681c4aa1461012c575f5ffd5b80631626ba7e1461007357806384b0196e146100bc5780638da5cb5b146100d7575b5f5ffd5b610086610081366004611275565b610153565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020015b60405180910390f35b6100c461021d565b6040516100b39796959493929190611309565b6100df61027b565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100b3565b6101176101123660046113f0565b6102aa565b005b61011761012736600461142a565b6103aa565b6100df7f000000000000000000000000000000000000000000000000000000000000000081565b5f61015f8484846104f8565b8061017057506101708484846105e9565b6101f1577f7739773977397739773977397739773977397739773977397739773977397739841480156101a1575081155b6101cb577fffffffff00000000000000000000000000000000000000000000000000000000610213565b7f7739000100000000000000000000000000000000000000000000000000000000610213565b7f1626ba7e000000000000000000000000000000000000000000000000000000005b90505b9392505050565b5f6060805f5f5f606061022e610643565b610236610673565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f6102863061069e565b90508051601414610297575f6102a4565b6102a0816114ba565b60601c5b91505090565b6102b261027b565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161461031d576040517ff9ebb4c70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8360405161037c91815260200190565b60405180910390a36103a573ffffffffffffffffffffffffffffffffffffffff84168383610718565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461041b576040517fb57ce6b1000000000000000000000000000000000000000000000000000000008152336004820152602401610314565b610426838383610773565b61045f576040517fa811c35500000000000000000000000000000000000000000000000000000000815260048101849052602401610314565b828573ffffffffffffffffffffffffffffffffffffffff167f8cfffb40c2cbc28ff9df7fdbd6cc79ada3498d742981d84df7b969212f9a4545866040516104a891815260200190565b60405180910390a36104f173ffffffffffffffffffffffffffffffffffffffff86167f000000000000000000000000000000000000000000000000000000000000000086610718565b5050505050565b5f365f5f5f365f61050989896107ec565b955095509550955095509550365f365f6105238686610903565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281018d9052602281018c905260429020939750919550935091508e14801561057257508215155b80156105d757506105d76105d0610594868686868d61058f610b16565b610b8e565b8a906040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b8b8b610773565b9e9d5050505050505050505050505050565b5f61021361063c6105f986610bdd565b610601610c12565b906040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b8484610773565b606061066e7f0000000000000000000000000000000000000000000000000000000000000000610d48565b905090565b606061066e7f0000000000000000000000000000000000000000000000000000000000000000610d48565b60605f6106c3602d73ffffffffffffffffffffffffffffffffffffffff85163b611553565b67ffffffffffffffff8111156106db576106db61148d565b6040519080825280601f01601f191660200182016040528015610705576020820181803683370190505b5090508051602d60208301853c92915050565b6107258383836001610d85565b6103a5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610314565b5f5f61077d61027b565b905073ffffffffffffffffffffffffffffffffffffffff81166107a3575f915050610216565b6107e3818686868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610e0d92505050565b95945050505050565b365f8080838186604281101561081457505f95508594508493508392508291508190506108f9565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81015f6108448a83818e611566565b61084d9161158d565b60f01c90506042810183101561087857505f97508796508695508594508493508392506108f9915050565b5f81830390505f6020820390505f6020820390508d8d5f90839261089e93929190611566565b9b509b508d8d829084926108b493929190611566565b6108bd916115f3565b99508d8d839085926108d193929190611566565b6108da916115f3565b98508d8d849087926108ee93929190611566565b975097505050505050505b9295509295509295565b365f818185858015610afe577f2900000000000000000000000000000000000000000000000000000000000000828261093d600182611553565b81811061094c5761094c61162f565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191603610a39575f5b81811015610a33575f83838381811061099a5761099a61162f565b909101357fff00000000000000000000000000000000000000000000000000000000000000169150507fd8000000000000000000000000000000000000000000000000000000000000008101610a1657815f036109f75750610a33565b610a03825f8587611566565b8b8b975097509750975050505050610b0d565b610a1f81610ea4565b15610a2a5750610a33565b5060010161097f565b50610afe565b805b8015610afc575f8383610a4f600185611553565b818110610a5e57610a5e61162f565b909101357fff00000000000000000000000000000000000000000000000000000000000000169150507fd7000000000000000000000000000000000000000000000000000000000000008101610ad757610aba83838187611566565b610ac6845f8789611566565b975097509750975050505050610b0d565b610ae081610ea4565b15610aeb5750610afc565b50610af58161165c565b9050610a3b565b505b5f805f80955095509550955050505b92959194509250565b60605f5f5f5f5f610b2561021d565b508451602095860120845194860194909420604080519687019590955285850152606085019290925273ffffffffffffffffffffffffffffffffffffffff16608084015260a0808401919091528151808403909101815260c09092019052979650505050505050565b5f8515610bd057610ba187878787610ffe565b8383604051602001610bb593929190611690565b60405160208183030381529060405280519060200120610bd2565b5f5b979650505050505050565b7f983e65e5148e570cd828ead231ee759a8d7958721a768f93bc4483ba005c32de5f9081526020829052604081205b92915050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015610c7757507f000000000000000000000000000000000000000000000000000000000000000046145b15610ca157507f000000000000000000000000000000000000000000000000000000000000000090565b61066e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f610d5483611036565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316610e01578383151615610df5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f8373ffffffffffffffffffffffffffffffffffffffff163b5f03610e92575f5f610e388585611076565b5090925090505f816003811115610e5157610e516116b7565b148015610e8957508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b92505050610216565b610e9d8484846110bf565b9050610216565b5f7fff0000000000000000000000000000000000000000000000000000000000000082161580610f1557507fff0000000000000000000000000000000000000000000000000000000000000082167f2000000000000000000000000000000000000000000000000000000000000000145b80610f6157507fff0000000000000000000000000000000000000000000000000000000000000082167f2c00000000000000000000000000000000000000000000000000000000000000145b80610fad57507fff0000000000000000000000000000000000000000000000000000000000000082167f2800000000000000000000000000000000000000000000000000000000000000145b80610c0c57507fff0000000000000000000000000000000000000000000000000000000000000082167f29000000000000000000000000000000000000000000000000000000000000001492915050565b5f8484848460405160200161101694939291906116e4565b604051602081830303815290604052805190602001209050949350505050565b5f60ff8216601f811115610c0c576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f83516041036110ad576020840151604085015160608601515f1a61109f8882858561113d565b9550955095505050506110b8565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561117657505f91506003905082611226565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156111c7573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661121d57505f925060019150829050611226565b92505f91508190505b9450945094915050565b5f5f83601f840112611240575f5ffd5b50813567ffffffffffffffff811115611257575f5ffd5b60208301915083602082850101111561126e575f5ffd5b9250929050565b5f5f5f60408486031215611287575f5ffd5b83359250602084013567ffffffffffffffff8111156112a4575f5ffd5b6112b086828701611230565b9497909650939450505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61134360e08301896112bd565b828103604084015261135581896112bd565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156113b7578351835260209384019390920191600101611399565b50909b9a5050505050505050505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146113eb575f5ffd5b919050565b5f5f5f60608486031215611402575f5ffd5b61140b846113c8565b9250611419602085016113c8565b929592945050506040919091013590565b5f5f5f5f5f6080868803121561143e575f5ffd5b611447866113c8565b94506020860135935060408601359250606086013567ffffffffffffffff811115611470575f5ffd5b61147c88828901611230565b969995985093965092949392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805160208201517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169190601482101561151f577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808360140360031b1b82161692505b5050919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610c0c57610c0c611526565b5f5f85851115611574575f5ffd5b83861115611580575f5ffd5b5050820193919092039150565b80357fffff00000000000000000000000000000000000000000000000000000000000081169060028410156115ec577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b80356020831015610c0c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f8161166a5761166a611526565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b8381528260208201525f82518060208501604085015e5f9201604001918252509392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f5479706564446174615369676e2800000000000000000000000000000000000081528385600e8301375f8482017f20636f6e74656e74732c737472696e67206e616d652c737472696e6720766572600e8201527f73696f6e2c75696e7432353620636861696e49642c6164647265737320766572602e8201527f696679696e67436f6e74726163742c627974657333322073616c742900000000604e8201528385606a8301375f9301606a01928352509094935050505056";

    private static String librariesLinkedBinary;

    public static final String FUNC_ESCROW = "ESCROW";

    public static final String FUNC_EIP712DOMAIN = "eip712Domain";

    public static final String FUNC_ISVALIDSIGNATURE = "isValidSignature";

    public static final String FUNC_OWNER = "owner";

    public static final String FUNC_PULL = "pull";

    public static final String FUNC_WITHDRAW = "withdraw";

    public static final Event EIP712DOMAINCHANGED_EVENT = new Event("EIP712DomainChanged",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final Event PULLED_EVENT = new Event("Pulled",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event WITHDRAWN_EVENT = new Event("Withdrawn",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError INVALIDSHORTSTRING_ERROR = new CustomError("InvalidShortString",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError NOTSIGNEDBYOWNER_ERROR = new CustomError("NotSignedByOwner",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError NOTTHEESCROW_ERROR = new CustomError("NotTheEscrow",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError NOTTHEOWNER_ERROR = new CustomError("NotTheOwner",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError SAFEERC20FAILEDOPERATION_ERROR = new CustomError("SafeERC20FailedOperation",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError STRINGTOOLONG_ERROR = new CustomError("StringTooLong",
            Arrays.<TypeReference<?>>asList(new TypeReference<Utf8String>() {}));
    ;

    @Deprecated
    protected CloudWallet(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected CloudWallet(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected CloudWallet(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected CloudWallet(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<String> ESCROW() {
        final Function function = new Function(FUNC_ESCROW,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<Tuple7<byte[], String, String, BigInteger, String, byte[], List<BigInteger>>> eip712Domain(
            ) {
        final Function function = new Function(FUNC_EIP712DOMAIN,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes1>() {}, new TypeReference<Utf8String>() {}, new TypeReference<Utf8String>() {}, new TypeReference<Uint256>() {}, new TypeReference<Address>() {}, new TypeReference<Bytes32>() {}, new TypeReference<DynamicArray<Uint256>>() {}));
        return new RemoteFunctionCall<Tuple7<byte[], String, String, BigInteger, String, byte[], List<BigInteger>>>(function,
                new Callable<Tuple7<byte[], String, String, BigInteger, String, byte[], List<BigInteger>>>() {
                    @Override
                    public Tuple7<byte[], String, String, BigInteger, String, byte[], List<BigInteger>> call(
                            ) throws Exception {
                        List<Type> results = executeCallMultipleValueReturn(function);
                        return new Tuple7<byte[], String, String, BigInteger, String, byte[], List<BigInteger>>(
                                (byte[]) results.get(0).getValue(),
                                (String) results.get(1).getValue(),
                                (String) results.get(2).getValue(),
                                (BigInteger) results.get(3).getValue(),
                                (String) results.get(4).getValue(),
                                (byte[]) results.get(5).getValue(),
                                convertToNative((List<Uint256>) results.get(6).getValue()));
                    }
                });
    }

    public RemoteFunctionCall<byte[]> isValidSignature(byte[] hash, byte[] signature) {
        final Function function = new Function(FUNC_ISVALIDSIGNATURE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(hash),
                new org.web3j.abi.datatypes.DynamicBytes(signature)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes4>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<String> owner() {
        final Function function = new Function(FUNC_OWNER,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<TransactionReceipt> pull(String asset, BigInteger amount,
            byte[] digest, byte[] signature) {
        final Function function = new Function(
                FUNC_PULL,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint256(amount),
                new org.web3j.abi.datatypes.generated.Bytes32(digest),
                new org.web3j.abi.datatypes.DynamicBytes(signature)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> withdraw(String asset, String to,
            BigInteger amount) {
        final Function function = new Function(
                FUNC_WITHDRAW,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint256(amount)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public static List<EIP712DomainChangedEventResponse> getEIP712DomainChangedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(EIP712DOMAINCHANGED_EVENT, transactionReceipt);
        ArrayList<EIP712DomainChangedEventResponse> responses = new ArrayList<EIP712DomainChangedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            EIP712DomainChangedEventResponse typedResponse = new EIP712DomainChangedEventResponse();
            typedResponse.log = eventValues.getLog();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static EIP712DomainChangedEventResponse getEIP712DomainChangedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(EIP712DOMAINCHANGED_EVENT, log);
        EIP712DomainChangedEventResponse typedResponse = new EIP712DomainChangedEventResponse();
        typedResponse.log = log;
        return typedResponse;
    }

    public Flowable<EIP712DomainChangedEventResponse> eIP712DomainChangedEventFlowable(
            EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getEIP712DomainChangedEventFromLog(log));
    }

    public Flowable<EIP712DomainChangedEventResponse> eIP712DomainChangedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(EIP712DOMAINCHANGED_EVENT));
        return eIP712DomainChangedEventFlowable(filter);
    }

    public static List<PulledEventResponse> getPulledEvents(TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(PULLED_EVENT, transactionReceipt);
        ArrayList<PulledEventResponse> responses = new ArrayList<PulledEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            PulledEventResponse typedResponse = new PulledEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.digest = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static PulledEventResponse getPulledEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(PULLED_EVENT, log);
        PulledEventResponse typedResponse = new PulledEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.digest = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<PulledEventResponse> pulledEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getPulledEventFromLog(log));
    }

    public Flowable<PulledEventResponse> pulledEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(PULLED_EVENT));
        return pulledEventFlowable(filter);
    }

    public static List<WithdrawnEventResponse> getWithdrawnEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(WITHDRAWN_EVENT, transactionReceipt);
        ArrayList<WithdrawnEventResponse> responses = new ArrayList<WithdrawnEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            WithdrawnEventResponse typedResponse = new WithdrawnEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static WithdrawnEventResponse getWithdrawnEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(WITHDRAWN_EVENT, log);
        WithdrawnEventResponse typedResponse = new WithdrawnEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<WithdrawnEventResponse> withdrawnEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getWithdrawnEventFromLog(log));
    }

    public Flowable<WithdrawnEventResponse> withdrawnEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(WITHDRAWN_EVENT));
        return withdrawnEventFlowable(filter);
    }

    @Deprecated
    public static CloudWallet load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new CloudWallet(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static CloudWallet load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new CloudWallet(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static CloudWallet load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new CloudWallet(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static CloudWallet load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new CloudWallet(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<CloudWallet> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String escrow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, escrow)));
        return deployRemoteCall(CloudWallet.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<CloudWallet> deploy(Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider, String escrow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, escrow)));
        return deployRemoteCall(CloudWallet.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<CloudWallet> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String escrow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, escrow)));
        return deployRemoteCall(CloudWallet.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<CloudWallet> deploy(Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit, String escrow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, escrow)));
        return deployRemoteCall(CloudWallet.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    public static void linkLibraries(List<Contract.LinkReference> references) {
        librariesLinkedBinary = linkBinaryWithReferences(BINARY, references);
    }

    private static String getDeploymentBinary() {
        if (librariesLinkedBinary != null) {
            return librariesLinkedBinary;
        } else {
            return BINARY;
        }
    }

    public static class EIP712DomainChangedEventResponse extends BaseEventResponse {
    }

    public static class PulledEventResponse extends BaseEventResponse {
        public String asset;

        public byte[] digest;

        public BigInteger amount;
    }

    public static class WithdrawnEventResponse extends BaseEventResponse {
        public String asset;

        public String to;

        public BigInteger amount;
    }
}

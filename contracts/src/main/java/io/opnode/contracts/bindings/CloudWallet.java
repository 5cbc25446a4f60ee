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
import org.web3j.abi.datatypes.StaticStruct;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Bytes1;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.abi.datatypes.generated.Bytes4;
import org.web3j.abi.datatypes.generated.Uint128;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
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
    public static final String BINARY = "610180604052348015610010575f5ffd5b5060405161238538038061238583398101604081905261002f9161017d565b6040518060400160405280601281526020017113dc139bd9194810db1bdd5915d85b1b195d60721b815250604051806040016040528060018152602001603160f81b8152506100838261013760201b60201c565b6101205261009081610137565b61014052815160208084019190912060e052815190820120610100524660a05261011c60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b031661016052610205565b5f5f829050601f8151111561016a578260405163305a27a960e01b815260040161016191906101aa565b60405180910390fd5b8051610175826101df565b179392505050565b5f6020828403121561018d575f5ffd5b81516001600160a01b03811681146101a3575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101ff575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161211761026e5f395f81816101f001528181610856015261093801525f610ae601525f610ab601525f6114ac01525f61148401525f6113df01525f61140901525f61143301526121175ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80639f068463116100585780639f068463146101b0578063d9caed12146101c5578063e0b335dd146101d8578063e681c4aa146101eb575f5ffd5b80631626ba7e1461008957806375ee1dfd146100d257806384b0196e146101685780638da5cb5b14610183575b5f5ffd5b61009c610097366004611a70565b610212565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020015b60405180910390f35b6100e56100e0366004611ae0565b6102dc565b6040516100c991905f60a0820190506fffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b6101706103ae565b6040516100c99796959493929190611b5d565b61018b61040c565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100c9565b6101c36101be366004611c33565b61043b565b005b6101c36101d3366004611caa565b610743565b6101c36101e6366004611ce4565b61083e565b61018b7f000000000000000000000000000000000000000000000000000000000000000081565b5f61021e848484610964565b8061022f575061022f848484610a55565b6102b0577f773977397739773977397739773977397739773977397739773977397739773984148015610260575081155b61028a577fffffffff000000000000000000000000000000000000000000000000000000006102d2565b7f77390001000000000000000000000000000000000000000000000000000000006102d2565b7f1626ba7e000000000000000000000000000000000000000000000000000000005b90505b9392505050565b6040805160a080820183525f80835260208084018290528385018290526060808501839052608094850183905273ffffffffffffffffffffffffffffffffffffffff88811684526002835286842090881684528252918590208551938401865280546fffffffffffffffffffffffffffffffff80821686527001000000000000000000000000000000009182900416928501929092526001015467ffffffffffffffff808216968501969096526801000000000000000081048616928401929092529004909216908201525b92915050565b5f6060805f5f5f60606103bf610aaf565b6103c7610adf565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f61041730610b0a565b90508051601414610428575f610435565b61043181611d74565b60601c5b91505090565b61044361040c565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff16146104ae576040517ff9ebb4c70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f73ffffffffffffffffffffffffffffffffffffffff8616158015906104dd575067ffffffffffffffff831615155b80156104f25750428267ffffffffffffffff16115b90506fffffffffffffffffffffffffffffffff841615801590610513575080155b1561057a576040517f1a525c4800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015267ffffffffffffffff8085166024830152831660448201526064016104a5565b6040518060a00160405280856fffffffffffffffffffffffffffffffff1681526020015f6fffffffffffffffffffffffffffffffff1681526020014267ffffffffffffffff1681526020018467ffffffffffffffff168152602001856fffffffffffffffffffffffffffffffff165f146105f457836105f6565b5f5b67ffffffffffffffff90811690915273ffffffffffffffffffffffffffffffffffffffff8881165f818152600260209081526040808320948c16808452948252918290208651878301516fffffffffffffffffffffffffffffffff918216700100000000000000000000000000000000918316820217835588850151600190930180546060808c01516080909c0151958b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090921691909117680100000000000000009b8b169b909b029a909a177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16938916909102929092179091558251908b1681528986169181019190915293871690840152909290917f2f69ea3f15259c2391ff4c270b7a95a86d338857da0ec8e841b1c33c8a410f4c910160405180910390a3505050505050565b61074b61040c565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff16146107b1576040517ff9ebb4c70000000000000000000000000000000000000000000000000000000081523360048201526024016104a5565b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8360405161081091815260200190565b60405180910390a361083973ffffffffffffffffffffffffffffffffffffffff84168383610b84565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108af576040517fb57ce6b10000000000000000000000000000000000000000000000000000000081523360048201526024016104a5565b6108ba838383610bdf565b6108cb576108cb8585858585610c58565b828573ffffffffffffffffffffffffffffffffffffffff167f8cfffb40c2cbc28ff9df7fdbd6cc79ada3498d742981d84df7b969212f9a45458660405161091491815260200190565b60405180910390a361095d73ffffffffffffffffffffffffffffffffffffffff86167f000000000000000000000000000000000000000000000000000000000000000086610b84565b5050505050565b5f365f5f5f365f6109758989610fa2565b955095509550955095509550365f365f61098f86866110b9565b6040517f19010000000000000000000000000000000000000000000000000000000000008152600281018d9052602281018c905260429020939750919550935091508e1480156109de57508215155b8015610a435750610a43610a3c610a00868686868d6109fb6112cc565b611344565b8a906040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b8b8b610bdf565b9e9d5050505050505050505050505050565b5f6102d2610aa8610a6586611393565b610a6d6113c6565b906040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b8484610bdf565b6060610ada7f00000000000000000000000000000000000000000000000000000000000000006114fc565b905090565b6060610ada7f00000000000000000000000000000000000000000000000000000000000000006114fc565b60605f610b2f602d73ffffffffffffffffffffffffffffffffffffffff85163b611e0d565b67ffffffffffffffff811115610b4757610b47611d47565b6040519080825280601f01601f191660200182016040528015610b71576020820181803683370190505b5090508051602d60208301853c92915050565b610b918383836001611539565b610839576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016104a5565b5f5f610be961040c565b905073ffffffffffffffffffffffffffffffffffffffff8116610c0f575f9150506102d5565b610c4f818686868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506115c192505050565b95945050505050565b5f5f610c65858585611658565b5073ffffffffffffffffffffffffffffffffffffffff8083165f908152600260209081526040808320938d168352928152828220835160a08101855281546fffffffffffffffffffffffffffffffff808216835270010000000000000000000000000000000091829004169382019390935260019091015467ffffffffffffffff808216958301959095526801000000000000000081048516606083015291909104909216608083015292945090925090826003811115610d2857610d28611e20565b141580610d435750806080015167ffffffffffffffff164210155b15610d7d576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018790526024016104a5565b5f816060015167ffffffffffffffff16826040015167ffffffffffffffff1642610da79190611e0d565b610db19190611e4d565b90508015610df7575f60208301526060820151610dd89067ffffffffffffffff1682611e85565b82604001818151610de99190611e9c565b67ffffffffffffffff169052505b602082015182515f91610e0991611ebc565b6fffffffffffffffffffffffffffffffff16905080891115610e85576040517f2490c83500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80871660048301528b166024820152604481018a9052606481018290526084016104a5565b8883602001818151610e979190611ee4565b6fffffffffffffffffffffffffffffffff90811690915273ffffffffffffffffffffffffffffffffffffffff9687165f9081526002602090815260408083209e90991682529c8d5287902085519c8601519c82167001000000000000000000000000000000009d9092168d029190911781559584015160019096018054606086015160809096015167ffffffffffffffff9889167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909216919091176801000000000000000096891696909602959095177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1696909416909a02949094179091555050505050505050565b365f80808381866042811015610fca57505f95508594508493508392508291508190506110af565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81015f610ffa8a83818e611f0c565b61100391611f33565b60f01c90506042810183101561102e57505f97508796508695508594508493508392506110af915050565b5f81830390505f6020820390505f6020820390508d8d5f90839261105493929190611f0c565b9b509b508d8d8290849261106a93929190611f0c565b61107391611f99565b99508d8d8390859261108793929190611f0c565b61109091611f99565b98508d8d849087926110a493929190611f0c565b975097505050505050505b9295509295509295565b365f8181858580156112b4577f290000000000000000000000000000000000000000000000000000000000000082826110f3600182611e0d565b81811061110257611102611fd5565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916036111ef575f5b818110156111e9575f83838381811061115057611150611fd5565b909101357fff00000000000000000000000000000000000000000000000000000000000000169150507fd80000000000000000000000000000000000000000000000000000000000000081016111cc57815f036111ad57506111e9565b6111b9825f8587611f0c565b8b8b9750975097509750505050506112c3565b6111d58161169f565b156111e057506111e9565b50600101611135565b506112b4565b805b80156112b2575f8383611205600185611e0d565b81811061121457611214611fd5565b909101357fff00000000000000000000000000000000000000000000000000000000000000169150507fd700000000000000000000000000000000000000000000000000000000000000810161128d5761127083838187611f0c565b61127c845f8789611f0c565b9750975097509750505050506112c3565b6112968161169f565b156112a157506112b2565b506112ab81612002565b90506111f1565b505b5f805f80955095509550955050505b92959194509250565b60605f5f5f5f5f6112db6103ae565b508451602095860120845194860194909420604080519687019590955285850152606085019290925273ffffffffffffffffffffffffffffffffffffffff16608084015260a0808401919091528151808403909101815260c09092019052979650505050505050565b5f851561138657611357878787876117f9565b838360405160200161136b93929190612036565b60405160208183030381529060405280519060200120611388565b5f5b979650505050505050565b7f983e65e5148e570cd828ead231ee759a8d7958721a768f93bc4483ba005c32de5f9081526020829052604081206103a8565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561142b57507f000000000000000000000000000000000000000000000000000000000000000046145b1561145557507f000000000000000000000000000000000000000000000000000000000000000090565b610ada604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f61150883611831565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166115b55783831516156115a9573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f8373ffffffffffffffffffffffffffffffffffffffff163b5f03611646575f5f6115ec8585611871565b5090925090505f81600381111561160557611605611e20565b14801561163d57508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b925050506102d5565b6116518484846118ba565b90506102d5565b5f8080604184900361168c578435602086013560408701355f1a61167e89828585611938565b955095509550505050611696565b505f915060029050825b93509350939050565b5f7fff000000000000000000000000000000000000000000000000000000000000008216158061171057507fff0000000000000000000000000000000000000000000000000000000000000082167f2000000000000000000000000000000000000000000000000000000000000000145b8061175c57507fff0000000000000000000000000000000000000000000000000000000000000082167f2c00000000000000000000000000000000000000000000000000000000000000145b806117a857507fff0000000000000000000000000000000000000000000000000000000000000082167f2800000000000000000000000000000000000000000000000000000000000000145b806103a857507fff0000000000000000000000000000000000000000000000000000000000000082167f29000000000000000000000000000000000000000000000000000000000000001492915050565b5f84848484604051602001611811949392919061205d565b604051602081830303815290604052805190602001209050949350505050565b5f60ff8216601f8111156103a8576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f83516041036118a8576020840151604085015160608601515f1a61189a88828585611938565b9550955095505050506118b3565b505081515f91506002905b9250925092565b8051604080517f1626ba7e000000000000000000000000000000000000000000000000000000008082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561197157505f91506003905082611a21565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156119c2573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611a1857505f925060019150829050611a21565b92505f91508190505b9450945094915050565b5f5f83601f840112611a3b575f5ffd5b50813567ffffffffffffffff811115611a52575f5ffd5b602083019150836020828501011115611a69575f5ffd5b9250929050565b5f5f5f60408486031215611a82575f5ffd5b83359250602084013567ffffffffffffffff811115611a9f575f5ffd5b611aab86828701611a2b565b9497909650939450505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611adb575f5ffd5b919050565b5f5f60408385031215611af1575f5ffd5b611afa83611ab8565b9150611b0860208401611ab8565b90509250929050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f611b9760e0830189611b11565b8281036040840152611ba98189611b11565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611c0b578351835260209384019390920191600101611bed565b50909b9a5050505050505050505050565b803567ffffffffffffffff81168114611adb575f5ffd5b5f5f5f5f5f60a08688031215611c47575f5ffd5b611c5086611ab8565b9450611c5e60208701611ab8565b935060408601356fffffffffffffffffffffffffffffffff81168114611c82575f5ffd5b9250611c9060608701611c1c565b9150611c9e60808701611c1c565b90509295509295909350565b5f5f5f60608486031215611cbc575f5ffd5b611cc584611ab8565b9250611cd360208501611ab8565b929592945050506040919091013590565b5f5f5f5f5f60808688031215611cf8575f5ffd5b611d0186611ab8565b94506020860135935060408601359250606086013567ffffffffffffffff811115611d2a575f5ffd5b611d3688828901611a2b565b969995985093965092949392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805160208201517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691906014821015611dd9577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808360140360031b1b82161692505b5050919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156103a8576103a8611de0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82611e80577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820281158282048414176103a8576103a8611de0565b67ffffffffffffffff81811683821601908111156103a8576103a8611de0565b6fffffffffffffffffffffffffffffffff82811682821603908111156103a8576103a8611de0565b6fffffffffffffffffffffffffffffffff81811683821601908111156103a8576103a8611de0565b5f5f85851115611f1a575f5ffd5b83861115611f26575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611f92577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505b5092915050565b803560208310156103a8577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f8161201057612010611de0565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b8381528260208201525f82518060208501604085015e5f9201604001918252509392505050565b7f5479706564446174615369676e2800000000000000000000000000000000000081528385600e8301375f8482017f20636f6e74656e74732c737472696e67206e616d652c737472696e6720766572600e8201527f73696f6e2c75696e7432353620636861696e49642c6164647265737320766572602e8201527f696679696e67436f6e74726163742c627974657333322073616c742900000000604e8201528385606a8301375f9301606a01928352509094935050505056";

    private static String librariesLinkedBinary;

    public static final String FUNC_ESCROW = "ESCROW";

    public static final String FUNC_EIP712DOMAIN = "eip712Domain";

    public static final String FUNC_ISVALIDSIGNATURE = "isValidSignature";

    public static final String FUNC_OWNER = "owner";

    public static final String FUNC_PULL = "pull";

    public static final String FUNC_SESSIONOF = "sessionOf";

    public static final String FUNC_SETSESSION = "setSession";

    public static final String FUNC_WITHDRAW = "withdraw";

    public static final Event EIP712DOMAINCHANGED_EVENT = new Event("EIP712DomainChanged",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final Event PULLED_EVENT = new Event("Pulled",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event SESSIONSET_EVENT = new Event("SessionSet",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint128>() {}, new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
    ;

    public static final Event WITHDRAWN_EVENT = new Event("Withdrawn",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError INVALIDSHORTSTRING_ERROR = new CustomError("InvalidShortString",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError NOTSIGNED_ERROR = new CustomError("NotSigned",
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

    public static final CustomError SESSIONCAPEXCEEDED_ERROR = new CustomError("SessionCapExceeded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError SESSIONOUTOFBOUNDS_ERROR = new CustomError("SessionOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
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

    public RemoteFunctionCall<Session> sessionOf(String spender, String asset) {
        final Function function = new Function(FUNC_SESSIONOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, spender),
                new org.web3j.abi.datatypes.Address(160, asset)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Session>() {}));
        return executeRemoteCallSingleValueReturn(function, Session.class);
    }

    public RemoteFunctionCall<TransactionReceipt> setSession(String spender, String asset,
            BigInteger cap, BigInteger period, BigInteger expiry) {
        final Function function = new Function(
                FUNC_SETSESSION,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, spender),
                new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint128(cap),
                new org.web3j.abi.datatypes.generated.Uint64(period),
                new org.web3j.abi.datatypes.generated.Uint64(expiry)),
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

    public static List<SessionSetEventResponse> getSessionSetEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(SESSIONSET_EVENT, transactionReceipt);
        ArrayList<SessionSetEventResponse> responses = new ArrayList<SessionSetEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            SessionSetEventResponse typedResponse = new SessionSetEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.spender = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.cap = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.period = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            typedResponse.expiry = (BigInteger) eventValues.getNonIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static SessionSetEventResponse getSessionSetEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(SESSIONSET_EVENT, log);
        SessionSetEventResponse typedResponse = new SessionSetEventResponse();
        typedResponse.log = log;
        typedResponse.spender = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.cap = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.period = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        typedResponse.expiry = (BigInteger) eventValues.getNonIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<SessionSetEventResponse> sessionSetEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getSessionSetEventFromLog(log));
    }

    public Flowable<SessionSetEventResponse> sessionSetEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(SESSIONSET_EVENT));
        return sessionSetEventFlowable(filter);
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

    public static class Session extends StaticStruct {
        public BigInteger cap;

        public BigInteger spent;

        public BigInteger periodStart;

        public BigInteger period;

        public BigInteger expiry;

        public Session(BigInteger cap, BigInteger spent, BigInteger periodStart, BigInteger period,
                BigInteger expiry) {
            super(new org.web3j.abi.datatypes.generated.Uint128(cap),
                    new org.web3j.abi.datatypes.generated.Uint128(spent),
                    new org.web3j.abi.datatypes.generated.Uint64(periodStart),
                    new org.web3j.abi.datatypes.generated.Uint64(period),
                    new org.web3j.abi.datatypes.generated.Uint64(expiry));
            this.cap = cap;
            this.spent = spent;
            this.periodStart = periodStart;
            this.period = period;
            this.expiry = expiry;
        }

        public Session(Uint128 cap, Uint128 spent, Uint64 periodStart, Uint64 period,
                Uint64 expiry) {
            super(cap, spent, periodStart, period, expiry);
            this.cap = cap.getValue();
            this.spent = spent.getValue();
            this.periodStart = periodStart.getValue();
            this.period = period.getValue();
            this.expiry = expiry.getValue();
        }
    }

    public static class EIP712DomainChangedEventResponse extends BaseEventResponse {
    }

    public static class PulledEventResponse extends BaseEventResponse {
        public String asset;

        public byte[] digest;

        public BigInteger amount;
    }

    public static class SessionSetEventResponse extends BaseEventResponse {
        public String spender;

        public String asset;

        public BigInteger cap;

        public BigInteger period;

        public BigInteger expiry;
    }

    public static class WithdrawnEventResponse extends BaseEventResponse {
        public String asset;

        public String to;

        public BigInteger amount;
    }
}

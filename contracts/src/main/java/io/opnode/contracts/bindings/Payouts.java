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
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.CustomError;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.StaticStruct;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Bytes32;
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
import org.web3j.tuples.generated.Tuple2;
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
public class Payouts extends Contract {
    public static final String BINARY = "60803461006857601f61153a38819003918201601f19168301916001600160401b0383118484101761006c5780849260209460405283398101031261006857516001600160a01b03811681036100685761005890610080565b50604051611410908161010a8239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f51602061151a5f395f51905f52602052604090205460ff16610104576001600160a01b03165f8181525f51602061151a5f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714610f27575080630c9cbf0e14610e9b578063156522a814610e1f578063248a9ca314610dd75780632a0276f814610d7f5780632f2ff15d14610d2457806336568abe14610c9c5780633fab765f14610aa05780634669208d1461059357806391d148541461051f578063a217fddf146104e7578063d1c92d2c1461048f578063d547741f1461042d578063e02912a4146103e0578063ebf0c717146103a55763fabed412146100cc575f80fd5b346103a15760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157610103610fe3565b61010b611006565b6044356064359267ffffffffffffffff84116103a157366023850112156103a15783600401359267ffffffffffffffff84116103a1573660248560051b870101116103a1576001549261015f8183856110da565b935f945b868610156101a45760248660051b89010135908181105f14610193575f52602052600160405f205b950194610163565b905f52602052600160405f2061018b565b8103610376575073ffffffffffffffffffffffffffffffffffffffff8316805f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff84165f5260205260405f20548083111561032c5761021673ffffffffffffffffffffffffffffffffffffffff9184611139565b931691825f5260036020526fffffffffffffffffffffffffffffffff60405f2054168085116102f9579280837f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e686040602099956fffffffffffffffffffffffffffffffff61029c8b6102f19b819b5f5260028f52855f20895f528f5284865f2055611139565b16855f5260038c526fffffffffffffffffffffffffffffffff835f2091167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558151908882528b820152a3611346565b604051908152f35b84847f350f41c4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508273ffffffffffffffffffffffffffffffffffffffff917f57ea1434000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b7f2d93db73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a1576020600154604051908152f35b346103a15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206102f161041c610fe3565b610424611006565b604435916110da565b346103a15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15761048d60043561046a611006565b90610488610483825f525f602052600160405f20015490565b611146565b61127e565b005b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206040517f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d67978152f35b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206040515f8152f35b346103a15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157610556611006565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b346103a15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760043567ffffffffffffffff81168091036103a157602435906044359067ffffffffffffffff82116103a157366023830112156103a15781600401359167ffffffffffffffff83116103a15736602460608502830101116103a157335f9081527f19f4526d5e1fe8d572bfb854041e9994b925e28d19519cdb414b260225556ce0602052604090205460ff1615610a50575f5b83811015610a1d576060810282016024810190604481016fffffffffffffffffffffffffffffffff61068682611029565b16151580610a15575b6109e95773ffffffffffffffffffffffffffffffffffffffff6106b184611046565b165f52600360205260405f209060405191604083019083821067ffffffffffffffff8311176109bc57889160405254936fffffffffffffffffffffffffffffffff8516808552602085019560801c865261070a84611029565b610713916110a8565b6fffffffffffffffffffffffffffffffff1684526064019161073483611029565b85516fffffffffffffffffffffffffffffffff1690610752916110a8565b6fffffffffffffffffffffffffffffffff16855261076f86611046565b73ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090208451865160801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9091161790556107db86611046565b906107e590611029565b926107ef90611029565b604051936fffffffffffffffffffffffffffffffff1684526fffffffffffffffffffffffffffffffff16602084015273ffffffffffffffffffffffffffffffffffffffff169160407fff59601c46852f578a2c45e18e981a5759d09ccda1b6084a654a07d83ef770bf91a3516fffffffffffffffffffffffffffffffff1690516fffffffffffffffffffffffffffffffff16810180911161098f5781602073ffffffffffffffffffffffffffffffffffffffff6108ad602495611046565b16604051948580927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa928315610984575f93610951575b5081831061090157505050600101610655565b61091f73ffffffffffffffffffffffffffffffffffffffff91611046565b7fda5461f9000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9092506020813d821161097c575b8161096c60209383611067565b810103126103a1575191886108ee565b3d915061095f565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b857f5ae1b274000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50871561068f565b848381610a2657005b816001557f8c896e59121809fe87ce5ffd0f5fd63f6bf1d0eb1ad2902756c54220866c137f5f80a3005b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d679760245260445ffd5b346103a15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157610ad7610fe3565b610adf611006565b90604435906fffffffffffffffffffffffffffffffff82168092036103a157335f9081527f127f6694bd7d2b38e18cf94c539cfa6ae4a708e6c203f09f0904141ec222f81f602052604090205460ff1615610c4c5773ffffffffffffffffffffffffffffffffffffffff1691825f52600360205260405f205460801c808311610c1957829003926fffffffffffffffffffffffffffffffff841161098f57610bd161048d94825f52600360205260405f20906fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b604051838152817f234f7ee9ad6a5d812123fa7e94d0d6fe1ee08e25967762e99d5053c4be5392bb602073ffffffffffffffffffffffffffffffffffffffff861693a3611346565b82847fb68e43c6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df1560245260445ffd5b346103a15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157610cd3611006565b3373ffffffffffffffffffffffffffffffffffffffff821603610cfc5761048d9060043561127e565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b346103a15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15761048d600435610d61611006565b90610d7a610483825f525f602052600160405f20015490565b6111ac565b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206040517ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df158152f35b346103a15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206102f16004355f525f602052600160405f20015490565b346103a15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15773ffffffffffffffffffffffffffffffffffffffff610e6b610fe3565b165f5260036020526040805f20548151906fffffffffffffffffffffffffffffffff8116825260801c6020820152f35b346103a15760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157610ed2610fe3565b73ffffffffffffffffffffffffffffffffffffffff610eef611006565b91165f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346103a15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036103a157817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115610fb9575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483610fb2565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036103a157565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036103a157565b356fffffffffffffffffffffffffffffffff811681036103a15790565b3573ffffffffffffffffffffffffffffffffffffffff811681036103a15790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176109bc57604052565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161098f57565b9173ffffffffffffffffffffffffffffffffffffffff60405192816020850195168552166040830152606082015260608152611117608082611067565b5190206040516020810191825260208152611133604082611067565b51902090565b9190820391821161098f57565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f2054161561117d5750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f1461127857805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f1461127857805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156113ef575b604052156113ad5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661140757823b15153d151616906113a2565b503d5f823e3d90fdad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5";

    private static String librariesLinkedBinary;

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_FEE_ROLE = "FEE_ROLE";

    public static final String FUNC_POSTER_ROLE = "POSTER_ROLE";

    public static final String FUNC_CLAIM = "claim";

    public static final String FUNC_CLAIMED = "claimed";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_LEAFOF = "leafOf";

    public static final String FUNC_POOL = "pool";

    public static final String FUNC_POST = "post";

    public static final String FUNC_RELEASEFEES = "releaseFees";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_ROOT = "root";

    public static final String FUNC_SUPPORTSINTERFACE = "supportsInterface";

    public static final Event CLAIMED_EVENT = new Event("Claimed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event CREDITED_EVENT = new Event("Credited",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event FEESRELEASED_EVENT = new Event("FeesReleased",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event ROLEADMINCHANGED_EVENT = new Event("RoleAdminChanged",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Bytes32>(true) {}));
    ;

    public static final Event ROLEGRANTED_EVENT = new Event("RoleGranted",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}));
    ;

    public static final Event ROLEREVOKED_EVENT = new Event("RoleRevoked",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}));
    ;

    public static final Event ROOTPOSTED_EVENT = new Event("RootPosted",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Bytes32>(true) {}));
    ;

    public static final CustomError ACCESSCONTROLBADCONFIRMATION_ERROR = new CustomError("AccessControlBadConfirmation",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError ACCESSCONTROLUNAUTHORIZEDACCOUNT_ERROR = new CustomError("AccessControlUnauthorizedAccount",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError ENTITLEMENTSEXCEEDED_ERROR = new CustomError("EntitlementsExceeded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError FEESEXCEEDED_ERROR = new CustomError("FeesExceeded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError MISSINGROOT_ERROR = new CustomError("MissingRoot",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError NOTHINGTOCLAIM_ERROR = new CustomError("NothingToClaim",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Address>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError PROOFREJECTED_ERROR = new CustomError("ProofRejected",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError SAFEERC20FAILEDOPERATION_ERROR = new CustomError("SafeERC20FailedOperation",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError UNFUNDED_ERROR = new CustomError("Unfunded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    @Deprecated
    protected Payouts(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected Payouts(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected Payouts(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected Payouts(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<byte[]> DEFAULT_ADMIN_ROLE() {
        final Function function = new Function(FUNC_DEFAULT_ADMIN_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<byte[]> FEE_ROLE() {
        final Function function = new Function(FUNC_FEE_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<byte[]> POSTER_ROLE() {
        final Function function = new Function(FUNC_POSTER_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<TransactionReceipt> claim(String account, String asset,
            BigInteger cumulative, List<byte[]> proof) {
        final Function function = new Function(
                FUNC_CLAIM,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, account),
                new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint256(cumulative),
                new org.web3j.abi.datatypes.DynamicArray<org.web3j.abi.datatypes.generated.Bytes32>(
                        org.web3j.abi.datatypes.generated.Bytes32.class,
                        org.web3j.abi.Utils.typeMap(proof, org.web3j.abi.datatypes.generated.Bytes32.class))),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<BigInteger> claimed(String account, String asset) {
        final Function function = new Function(FUNC_CLAIMED,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, account),
                new org.web3j.abi.datatypes.Address(160, asset)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<byte[]> getRoleAdmin(byte[] role) {
        final Function function = new Function(FUNC_GETROLEADMIN,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<TransactionReceipt> grantRole(byte[] role, String account) {
        final Function function = new Function(
                FUNC_GRANTROLE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role),
                new org.web3j.abi.datatypes.Address(160, account)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<Boolean> hasRole(byte[] role, String account) {
        final Function function = new Function(FUNC_HASROLE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role),
                new org.web3j.abi.datatypes.Address(160, account)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public RemoteFunctionCall<byte[]> leafOf(String account, String asset, BigInteger cumulative) {
        final Function function = new Function(FUNC_LEAFOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, account),
                new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint256(cumulative)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<Tuple2<BigInteger, BigInteger>> pool(String asset) {
        final Function function = new Function(FUNC_POOL,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint128>() {}, new TypeReference<Uint128>() {}));
        return new RemoteFunctionCall<Tuple2<BigInteger, BigInteger>>(function,
                new Callable<Tuple2<BigInteger, BigInteger>>() {
                    @Override
                    public Tuple2<BigInteger, BigInteger> call() throws Exception {
                        List<Type> results = executeCallMultipleValueReturn(function);
                        return new Tuple2<BigInteger, BigInteger>(
                                (BigInteger) results.get(0).getValue(),
                                (BigInteger) results.get(1).getValue());
                    }
                });
    }

    public RemoteFunctionCall<TransactionReceipt> post(BigInteger epochId, byte[] newRoot,
            List<Credit> credits) {
        final Function function = new Function(
                FUNC_POST,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                new org.web3j.abi.datatypes.generated.Bytes32(newRoot),
                new org.web3j.abi.datatypes.DynamicArray<Credit>(Credit.class, credits)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> releaseFees(String asset, String to,
            BigInteger amount) {
        final Function function = new Function(
                FUNC_RELEASEFEES,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint128(amount)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> renounceRole(byte[] role,
            String callerConfirmation) {
        final Function function = new Function(
                FUNC_RENOUNCEROLE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role),
                new org.web3j.abi.datatypes.Address(160, callerConfirmation)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> revokeRole(byte[] role, String account) {
        final Function function = new Function(
                FUNC_REVOKEROLE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role),
                new org.web3j.abi.datatypes.Address(160, account)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<byte[]> root() {
        final Function function = new Function(FUNC_ROOT,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<Boolean> supportsInterface(byte[] interfaceId) {
        final Function function = new Function(FUNC_SUPPORTSINTERFACE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes4(interfaceId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public static List<ClaimedEventResponse> getClaimedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(CLAIMED_EVENT, transactionReceipt);
        ArrayList<ClaimedEventResponse> responses = new ArrayList<ClaimedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            ClaimedEventResponse typedResponse = new ClaimedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.account = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.cumulative = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static ClaimedEventResponse getClaimedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(CLAIMED_EVENT, log);
        ClaimedEventResponse typedResponse = new ClaimedEventResponse();
        typedResponse.log = log;
        typedResponse.account = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.cumulative = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<ClaimedEventResponse> claimedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getClaimedEventFromLog(log));
    }

    public Flowable<ClaimedEventResponse> claimedEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(CLAIMED_EVENT));
        return claimedEventFlowable(filter);
    }

    public static List<CreditedEventResponse> getCreditedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(CREDITED_EVENT, transactionReceipt);
        ArrayList<CreditedEventResponse> responses = new ArrayList<CreditedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            CreditedEventResponse typedResponse = new CreditedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static CreditedEventResponse getCreditedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(CREDITED_EVENT, log);
        CreditedEventResponse typedResponse = new CreditedEventResponse();
        typedResponse.log = log;
        typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<CreditedEventResponse> creditedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getCreditedEventFromLog(log));
    }

    public Flowable<CreditedEventResponse> creditedEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(CREDITED_EVENT));
        return creditedEventFlowable(filter);
    }

    public static List<FeesReleasedEventResponse> getFeesReleasedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(FEESRELEASED_EVENT, transactionReceipt);
        ArrayList<FeesReleasedEventResponse> responses = new ArrayList<FeesReleasedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            FeesReleasedEventResponse typedResponse = new FeesReleasedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static FeesReleasedEventResponse getFeesReleasedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(FEESRELEASED_EVENT, log);
        FeesReleasedEventResponse typedResponse = new FeesReleasedEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<FeesReleasedEventResponse> feesReleasedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getFeesReleasedEventFromLog(log));
    }

    public Flowable<FeesReleasedEventResponse> feesReleasedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(FEESRELEASED_EVENT));
        return feesReleasedEventFlowable(filter);
    }

    public static List<RoleAdminChangedEventResponse> getRoleAdminChangedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROLEADMINCHANGED_EVENT, transactionReceipt);
        ArrayList<RoleAdminChangedEventResponse> responses = new ArrayList<RoleAdminChangedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RoleAdminChangedEventResponse typedResponse = new RoleAdminChangedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.previousAdminRole = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.newAdminRole = (byte[]) eventValues.getIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RoleAdminChangedEventResponse getRoleAdminChangedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROLEADMINCHANGED_EVENT, log);
        RoleAdminChangedEventResponse typedResponse = new RoleAdminChangedEventResponse();
        typedResponse.log = log;
        typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.previousAdminRole = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.newAdminRole = (byte[]) eventValues.getIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<RoleAdminChangedEventResponse> roleAdminChangedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRoleAdminChangedEventFromLog(log));
    }

    public Flowable<RoleAdminChangedEventResponse> roleAdminChangedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROLEADMINCHANGED_EVENT));
        return roleAdminChangedEventFlowable(filter);
    }

    public static List<RoleGrantedEventResponse> getRoleGrantedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROLEGRANTED_EVENT, transactionReceipt);
        ArrayList<RoleGrantedEventResponse> responses = new ArrayList<RoleGrantedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RoleGrantedEventResponse typedResponse = new RoleGrantedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.account = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.sender = (String) eventValues.getIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RoleGrantedEventResponse getRoleGrantedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROLEGRANTED_EVENT, log);
        RoleGrantedEventResponse typedResponse = new RoleGrantedEventResponse();
        typedResponse.log = log;
        typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.account = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.sender = (String) eventValues.getIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<RoleGrantedEventResponse> roleGrantedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRoleGrantedEventFromLog(log));
    }

    public Flowable<RoleGrantedEventResponse> roleGrantedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROLEGRANTED_EVENT));
        return roleGrantedEventFlowable(filter);
    }

    public static List<RoleRevokedEventResponse> getRoleRevokedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROLEREVOKED_EVENT, transactionReceipt);
        ArrayList<RoleRevokedEventResponse> responses = new ArrayList<RoleRevokedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RoleRevokedEventResponse typedResponse = new RoleRevokedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.account = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.sender = (String) eventValues.getIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RoleRevokedEventResponse getRoleRevokedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROLEREVOKED_EVENT, log);
        RoleRevokedEventResponse typedResponse = new RoleRevokedEventResponse();
        typedResponse.log = log;
        typedResponse.role = (byte[]) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.account = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.sender = (String) eventValues.getIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<RoleRevokedEventResponse> roleRevokedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRoleRevokedEventFromLog(log));
    }

    public Flowable<RoleRevokedEventResponse> roleRevokedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROLEREVOKED_EVENT));
        return roleRevokedEventFlowable(filter);
    }

    public static List<RootPostedEventResponse> getRootPostedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROOTPOSTED_EVENT, transactionReceipt);
        ArrayList<RootPostedEventResponse> responses = new ArrayList<RootPostedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RootPostedEventResponse typedResponse = new RootPostedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RootPostedEventResponse getRootPostedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROOTPOSTED_EVENT, log);
        RootPostedEventResponse typedResponse = new RootPostedEventResponse();
        typedResponse.log = log;
        typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<RootPostedEventResponse> rootPostedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRootPostedEventFromLog(log));
    }

    public Flowable<RootPostedEventResponse> rootPostedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROOTPOSTED_EVENT));
        return rootPostedEventFlowable(filter);
    }

    @Deprecated
    public static Payouts load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new Payouts(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static Payouts load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new Payouts(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static Payouts load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new Payouts(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static Payouts load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new Payouts(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<Payouts> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(Payouts.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<Payouts> deploy(Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(Payouts.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Payouts> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(Payouts.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Payouts> deploy(Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(Payouts.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
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

    public static class Credit extends StaticStruct {
        public String asset;

        public BigInteger entitlements;

        public BigInteger fees;

        public Credit(String asset, BigInteger entitlements, BigInteger fees) {
            super(new org.web3j.abi.datatypes.Address(160, asset),
                    new org.web3j.abi.datatypes.generated.Uint128(entitlements),
                    new org.web3j.abi.datatypes.generated.Uint128(fees));
            this.asset = asset;
            this.entitlements = entitlements;
            this.fees = fees;
        }

        public Credit(Address asset, Uint128 entitlements, Uint128 fees) {
            super(asset, entitlements, fees);
            this.asset = asset.getValue();
            this.entitlements = entitlements.getValue();
            this.fees = fees.getValue();
        }
    }

    public static class ClaimedEventResponse extends BaseEventResponse {
        public String account;

        public String asset;

        public BigInteger amount;

        public BigInteger cumulative;
    }

    public static class CreditedEventResponse extends BaseEventResponse {
        public BigInteger epochId;

        public String asset;

        public BigInteger entitlements;

        public BigInteger fees;
    }

    public static class FeesReleasedEventResponse extends BaseEventResponse {
        public String asset;

        public String to;

        public BigInteger amount;
    }

    public static class RoleAdminChangedEventResponse extends BaseEventResponse {
        public byte[] role;

        public byte[] previousAdminRole;

        public byte[] newAdminRole;
    }

    public static class RoleGrantedEventResponse extends BaseEventResponse {
        public byte[] role;

        public String account;

        public String sender;
    }

    public static class RoleRevokedEventResponse extends BaseEventResponse {
        public byte[] role;

        public String account;

        public String sender;
    }

    public static class RootPostedEventResponse extends BaseEventResponse {
        public BigInteger epochId;

        public byte[] root;
    }
}

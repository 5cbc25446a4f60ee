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
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.StaticStruct;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.abi.datatypes.generated.Uint128;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.abi.datatypes.generated.Uint8;
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
public class RevenueShare extends Contract {
    public static final String BINARY = "60c060405234801561000f575f5ffd5b50604051611d05380380611d0583398101604081905261002e916101a5565b603c6001600160401b0382161080610051575062093a806001600160401b038216115b1561008e576040516357917a5360e01b81526001600160401b0382166004820152603c602482015262093a80604482015260640160405180910390fd5b6001600160a01b03821660a0526001600160401b0381166080526100b281426101fa565b600280546001600160401b0319166001600160401b03929092169190911790556100dc5f846100e5565b50505050610234565b5f828152602081815260408083206001600160a01b038516845290915281205460ff16610185575f838152602081815260408083206001600160a01b03861684529091529020805460ff1916600117905561013d3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610188565b505f5b92915050565b6001600160a01b03811681146101a2575f5ffd5b50565b5f5f5f606084860312156101b7575f5ffd5b83516101c28161018e565b60208501519093506101d38161018e565b60408501519092506001600160401b03811681146101ef575f5ffd5b809150509250925092565b5f6001600160401b0383168061021e57634e487b7160e01b5f52601260045260245ffd5b6001600160401b03929092169190910492915050565b60805160a051611aa26102635f395f8181610447015261115501525f8181610300015261064e0152611aa25ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063a217fddf116100d2578063d8f4b6fd11610088578063ebf0c71711610063578063ebf0c71714610439578063f230b4c214610442578063fabed4121461048e575f5ffd5b8063d8f4b6fd14610360578063da3e24f914610387578063e02912a41461039b575f5ffd5b8063bbccf154116100b8578063bbccf1541461033b578063c810b7fe14610343578063d547741f1461034d575f5ffd5b8063a217fddf146102f4578063b4d1d795146102fb575f5ffd5b80633137ca261161012757806336568abe1161010d57806336568abe1461029657806376b1d08f146102a957806391d14854146102b1575f5ffd5b80633137ca261461027b57806334c73c4c1461028e575f5ffd5b8063156522a811610157578063156522a8146101d2578063248a9ca3146102445780632f2ff15d14610266575f5ffd5b806301ffc9a7146101725780630c9cbf0e1461019a575b5f5ffd5b61018561018036600461165f565b6104a1565b60405190151581526020015b60405180910390f35b6101c46101a83660046116c6565b600460209081525f928352604080842090915290825290205481565b604051908152602001610191565b61021b6101e03660046116f7565b60036020525f90815260409020546fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090041682565b604080516fffffffffffffffffffffffffffffffff938416815292909116602083015201610191565b6101c4610252366004611710565b5f9081526020819052604090206001015490565b610279610274366004611727565b610539565b005b61027961028936600461178d565b610563565b6101c4604081565b6102796102a4366004611727565b6109af565b6101c4602081565b6101856102bf366004611727565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6101c45f81565b6103227f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff9091168152602001610191565b610322603c81565b61032262093a8081565b61027961035b366004611727565b610a0d565b6101c47f0ac90c257048ef1c3e387c26d4a99bde06894efbcbff862dc1885c3a9319308a81565b6002546103229067ffffffffffffffff1681565b6101c46103a936600461185f565b6040805173ffffffffffffffffffffffffffffffffffffffff8086166020830152841691810191909152606081018290525f90608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090509392505050565b6101c460015481565b6104697f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610191565b6101c461049c366004611899565b610a31565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061053357507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b5f8281526020819052604090206001015461055381610d5e565b61055d8383610d6b565b50505050565b7f0ac90c257048ef1c3e387c26d4a99bde06894efbcbff862dc1885c3a9319308a61058d81610d5e565b60025467ffffffffffffffff9081169089168111156105e9576040517f0d35beb700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201526024015b60405180910390fd5b8067ffffffffffffffff168967ffffffffffffffff16111561064b576040517f0dbfb49d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808b166004830152821660248201526044016105e0565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168a67ffffffffffffffff16600161068e919061195e565b6106989190611971565b9050804210156106e7576040517f4b4eb59200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8b166004820152602481018290526044016105e0565b5f86900361072d576040517f2ed3a44900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8b1660048201526024016105e0565b83158061073a5750604084115b15610774576040517f4f97649e000000000000000000000000000000000000000000000000000000008152600481018590526024016105e0565b60208711156107b9576040517f399c20d100000000000000000000000000000000000000000000000000000000815260048101889052602060248201526044016105e0565b6107c48a6001611988565b600280547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905588156108095760018990555b85898b67ffffffffffffffff167f0f9049d82ee4998dc70948b6d218b5a38ef56e66e6aedddb0091f706c122e6e288886040516108479291906119a8565b60405180910390a45f805b888110156109a157368a8a8381811061086d5761086d6119f4565b6060029190910191505073ffffffffffffffffffffffffffffffffffffffff831661089b60208301836116f7565b73ffffffffffffffffffffffffffffffffffffffff161161090e576108c360208201826116f7565b6040517fa2bedbba00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016105e0565b61091e6060820160408301611a21565b6fffffffffffffffffffffffffffffffff161580159061093c57508b155b1561097f576040517f5ae1b27400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8e1660048201526024016105e0565b61098c60208201826116f7565b92506109988d82610e64565b50600101610852565b505050505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff811633146109fe576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610a08828261135a565b505050565b5f82815260208190526040902060010154610a2781610d5e565b61055d838361135a565b6001545f90610ad7848483610ad28b8b8b6040805173ffffffffffffffffffffffffffffffffffffffff8086166020830152841691810191909152606081018290525f90608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090509392505050565b611413565b610b10576040517f2d93db73000000000000000000000000000000000000000000000000000000008152600481018290526024016105e0565b73ffffffffffffffffffffffffffffffffffffffff8088165f908152600460209081526040808320938a1683529290522054808611610ba2576040517f57ea143400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808a16600483015288166024820152604481018790526064016105e0565b610bac8187611a50565b73ffffffffffffffffffffffffffffffffffffffff88165f908152600360205260409020549093506fffffffffffffffffffffffffffffffff1680841115610c46576040517f9c7bd73000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8916600482015260248101859052604481018290526064016105e0565b73ffffffffffffffffffffffffffffffffffffffff808a165f908152600460209081526040808320938c16835292905220879055610c8c610c878583611a50565b61142a565b73ffffffffffffffffffffffffffffffffffffffff8981165f8181526003602090815260409182902080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff969096169590951790945580518881529384018b90529092918c16917f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e68910160405180910390a3610d5273ffffffffffffffffffffffffffffffffffffffff89168a86611483565b50505095945050505050565b610d6881336114de565b50565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16610e5d575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610dfb3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610533565b505f610533565b5f610e7260208301836116f7565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526003602090815260408083208151808301835290546fffffffffffffffffffffffffffffffff80821683527001000000000000000000000000000000009091041681840152939450610ee491908601908601611a21565b6fffffffffffffffffffffffffffffffff1682602001516fffffffffffffffffffffffffffffffff16610f17919061195e565b905080610f2a6060860160408701611a21565b6fffffffffffffffffffffffffffffffff161115610fbc5782610f536060860160408701611a21565b6040517f3e9849a600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90921660048301526fffffffffffffffffffffffffffffffff166024820152604481018290526064016105e0565b610feb610fcf6060860160408701611a21565b610c87906fffffffffffffffffffffffffffffffff1683611a50565b6fffffffffffffffffffffffffffffffff1660208301526110126060850160408601611a21565b82518390611021908390611a63565b6fffffffffffffffffffffffffffffffff90811690915273ffffffffffffffffffffffffffffffffffffffff85165f8181526003602090815260409182902087518289015186167001000000000000000000000000000000000295169490941790935590925067ffffffffffffffff8816917f6a46d4cb49ae963e777e12be4a7e3be8b527ad68f5aae77eb451b289549747c9916110c491908901908901611a21565b6110d46060890160408a01611a21565b866020015160405161110f939291906fffffffffffffffffffffffffffffffff93841681529183166020830152909116604082015260600190565b60405180910390a36111276040850160208601611a21565b6fffffffffffffffffffffffffffffffff16156112265773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016633fab765f843061118c6040890160208a01611a21565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e086901b16815273ffffffffffffffffffffffffffffffffffffffff93841660048201529290911660248301526fffffffffffffffffffffffffffffffff1660448201526064015f604051808303815f87803b15801561120f575f5ffd5b505af1158015611221573d5f5f3e3d5ffd5b505050505b5f82602001516fffffffffffffffffffffffffffffffff16835f01516fffffffffffffffffffffffffffffffff1661125e919061195e565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201529091505f9073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156112cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112ef9190611a8b565b905081811015611351576040517fda5461f900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260248101839052604481018290526064016105e0565b50505050505050565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615610e5d575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610533565b5f82611420868685611567565b1495945050505050565b5f6fffffffffffffffffffffffffffffffff82111561147f576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260806004820152602481018390526044016105e0565b5090565b61149083838360016115a8565b610a08576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105e0565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16611563576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602481018390526044016105e0565b5050565b5f81815b8481101561159f5761159582878784818110611589576115896119f4565b90506020020135611630565b915060010161156b565b50949350505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611624578383151615611618573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81831061164a575f828152602084905260409020611658565b5f8381526020839052604090205b9392505050565b5f6020828403121561166f575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611658575f5ffd5b803573ffffffffffffffffffffffffffffffffffffffff811681146116c1575f5ffd5b919050565b5f5f604083850312156116d7575f5ffd5b6116e08361169e565b91506116ee6020840161169e565b90509250929050565b5f60208284031215611707575f5ffd5b6116588261169e565b5f60208284031215611720575f5ffd5b5035919050565b5f5f60408385031215611738575f5ffd5b823591506116ee6020840161169e565b5f5f83601f840112611758575f5ffd5b50813567ffffffffffffffff81111561176f575f5ffd5b602083019150836020828501011115611786575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a0312156117a3575f5ffd5b873567ffffffffffffffff811681146117ba575f5ffd5b965060208801359550604088013567ffffffffffffffff8111156117dc575f5ffd5b8801601f81018a136117ec575f5ffd5b803567ffffffffffffffff811115611802575f5ffd5b8a6020606083028401011115611816575f5ffd5b6020919091019550935060608801359250608088013567ffffffffffffffff811115611840575f5ffd5b61184c8a828b01611748565b989b979a50959850939692959293505050565b5f5f5f60608486031215611871575f5ffd5b61187a8461169e565b92506118886020850161169e565b929592945050506040919091013590565b5f5f5f5f5f608086880312156118ad575f5ffd5b6118b68661169e565b94506118c46020870161169e565b935060408601359250606086013567ffffffffffffffff8111156118e6575f5ffd5b8601601f810188136118f6575f5ffd5b803567ffffffffffffffff81111561190c575f5ffd5b8860208260051b8401011115611920575f5ffd5b959894975092955050506020019190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561053357610533611931565b808202811582820484141761053357610533611931565b67ffffffffffffffff818116838216019081111561053357610533611931565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215611a31575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114611658575f5ffd5b8181038181111561053357610533611931565b6fffffffffffffffffffffffffffffffff818116838216019081111561053357610533611931565b5f60208284031215611a9b575f5ffd5b505191905056";

    private static String librariesLinkedBinary;

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_MAX_ASSETS = "MAX_ASSETS";

    public static final String FUNC_MAX_CID_BYTES = "MAX_CID_BYTES";

    public static final String FUNC_MAX_PERIOD = "MAX_PERIOD";

    public static final String FUNC_MIN_PERIOD = "MIN_PERIOD";

    public static final String FUNC_PERIOD = "PERIOD";

    public static final String FUNC_PUBLISHER_ROLE = "PUBLISHER_ROLE";

    public static final String FUNC_SOURCE = "SOURCE";

    public static final String FUNC_CLAIM = "claim";

    public static final String FUNC_CLAIMED = "claimed";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_LEAFOF = "leafOf";

    public static final String FUNC_NEXTWEEK = "nextWeek";

    public static final String FUNC_POOL = "pool";

    public static final String FUNC_PUBLISH = "publish";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_ROOT = "root";

    public static final String FUNC_SUPPORTSINTERFACE = "supportsInterface";

    public static final Event CLAIMED_EVENT = new Event("Claimed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event REVENUESHARED_EVENT = new Event("RevenueShared",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
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

    public static final Event WEEKPUBLISHED_EVENT = new Event("WeekPublished",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<DynamicBytes>() {}));
    ;

    public static final CustomError ACCESSCONTROLBADCONFIRMATION_ERROR = new CustomError("AccessControlBadConfirmation",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError ACCESSCONTROLUNAUTHORIZEDACCOUNT_ERROR = new CustomError("AccessControlUnauthorizedAccount",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError ASSETSNOTASCENDING_ERROR = new CustomError("AssetsNotAscending",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError CIDOUTOFBOUNDS_ERROR = new CustomError("CidOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
    ;

    public static final CustomError EMPTYINPUTS_ERROR = new CustomError("EmptyInputs",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError MISSINGROOT_ERROR = new CustomError("MissingRoot",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError NOTHINGTOCLAIM_ERROR = new CustomError("NothingToClaim",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Address>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError PERIODOUTOFBOUNDS_ERROR = new CustomError("PeriodOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
    ;

    public static final CustomError PROOFREJECTED_ERROR = new CustomError("ProofRejected",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError REVENUEEXCEEDED_ERROR = new CustomError("RevenueExceeded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError SAFECASTOVERFLOWEDUINTDOWNCAST_ERROR = new CustomError("SafeCastOverflowedUintDowncast",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint8>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError SAFEERC20FAILEDOPERATION_ERROR = new CustomError("SafeERC20FailedOperation",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError SHAREEXCEEDED_ERROR = new CustomError("ShareExceeded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError TOOMANYASSETS_ERROR = new CustomError("TooManyAssets",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError UNFUNDED_ERROR = new CustomError("Unfunded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError WEEKALREADYPUBLISHED_ERROR = new CustomError("WeekAlreadyPublished",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError WEEKNOTOVER_ERROR = new CustomError("WeekNotOver",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError WEEKOUTOFORDER_ERROR = new CustomError("WeekOutOfOrder",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
    ;

    @Deprecated
    protected RevenueShare(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected RevenueShare(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected RevenueShare(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected RevenueShare(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<byte[]> DEFAULT_ADMIN_ROLE() {
        final Function function = new Function(FUNC_DEFAULT_ADMIN_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> MAX_ASSETS() {
        final Function function = new Function(FUNC_MAX_ASSETS,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> MAX_CID_BYTES() {
        final Function function = new Function(FUNC_MAX_CID_BYTES,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> MAX_PERIOD() {
        final Function function = new Function(FUNC_MAX_PERIOD,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> MIN_PERIOD() {
        final Function function = new Function(FUNC_MIN_PERIOD,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> PERIOD() {
        final Function function = new Function(FUNC_PERIOD,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<byte[]> PUBLISHER_ROLE() {
        final Function function = new Function(FUNC_PUBLISHER_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<String> SOURCE() {
        final Function function = new Function(FUNC_SOURCE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
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

    public RemoteFunctionCall<BigInteger> nextWeek() {
        final Function function = new Function(FUNC_NEXTWEEK,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
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

    public RemoteFunctionCall<TransactionReceipt> publish(BigInteger week, byte[] newRoot,
            List<Share> shares, byte[] inputsHash, byte[] cid) {
        final Function function = new Function(
                FUNC_PUBLISH,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(week),
                new org.web3j.abi.datatypes.generated.Bytes32(newRoot),
                new org.web3j.abi.datatypes.DynamicArray<Share>(Share.class, shares),
                new org.web3j.abi.datatypes.generated.Bytes32(inputsHash),
                new org.web3j.abi.datatypes.DynamicBytes(cid)),
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

    public static List<RevenueSharedEventResponse> getRevenueSharedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(REVENUESHARED_EVENT, transactionReceipt);
        ArrayList<RevenueSharedEventResponse> responses = new ArrayList<RevenueSharedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RevenueSharedEventResponse typedResponse = new RevenueSharedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.week = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.revenue = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.distributed = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            typedResponse.carried = (BigInteger) eventValues.getNonIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RevenueSharedEventResponse getRevenueSharedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(REVENUESHARED_EVENT, log);
        RevenueSharedEventResponse typedResponse = new RevenueSharedEventResponse();
        typedResponse.log = log;
        typedResponse.week = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.asset = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.revenue = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.distributed = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        typedResponse.carried = (BigInteger) eventValues.getNonIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<RevenueSharedEventResponse> revenueSharedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRevenueSharedEventFromLog(log));
    }

    public Flowable<RevenueSharedEventResponse> revenueSharedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(REVENUESHARED_EVENT));
        return revenueSharedEventFlowable(filter);
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

    public static List<WeekPublishedEventResponse> getWeekPublishedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(WEEKPUBLISHED_EVENT, transactionReceipt);
        ArrayList<WeekPublishedEventResponse> responses = new ArrayList<WeekPublishedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            WeekPublishedEventResponse typedResponse = new WeekPublishedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.week = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.inputsHash = (byte[]) eventValues.getIndexedValues().get(2).getValue();
            typedResponse.cid = (byte[]) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static WeekPublishedEventResponse getWeekPublishedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(WEEKPUBLISHED_EVENT, log);
        WeekPublishedEventResponse typedResponse = new WeekPublishedEventResponse();
        typedResponse.log = log;
        typedResponse.week = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.inputsHash = (byte[]) eventValues.getIndexedValues().get(2).getValue();
        typedResponse.cid = (byte[]) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<WeekPublishedEventResponse> weekPublishedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getWeekPublishedEventFromLog(log));
    }

    public Flowable<WeekPublishedEventResponse> weekPublishedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(WEEKPUBLISHED_EVENT));
        return weekPublishedEventFlowable(filter);
    }

    @Deprecated
    public static RevenueShare load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new RevenueShare(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static RevenueShare load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new RevenueShare(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static RevenueShare load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new RevenueShare(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static RevenueShare load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new RevenueShare(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<RevenueShare> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String admin, String source,
            BigInteger period) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, source),
                new org.web3j.abi.datatypes.generated.Uint64(period)));
        return deployRemoteCall(RevenueShare.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<RevenueShare> deploy(Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider,
            String admin, String source, BigInteger period) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, source),
                new org.web3j.abi.datatypes.generated.Uint64(period)));
        return deployRemoteCall(RevenueShare.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<RevenueShare> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin, String source,
            BigInteger period) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, source),
                new org.web3j.abi.datatypes.generated.Uint64(period)));
        return deployRemoteCall(RevenueShare.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<RevenueShare> deploy(Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit,
            String admin, String source, BigInteger period) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, source),
                new org.web3j.abi.datatypes.generated.Uint64(period)));
        return deployRemoteCall(RevenueShare.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
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

    public static class Share extends StaticStruct {
        public String asset;

        public BigInteger revenue;

        public BigInteger distributed;

        public Share(String asset, BigInteger revenue, BigInteger distributed) {
            super(new org.web3j.abi.datatypes.Address(160, asset),
                    new org.web3j.abi.datatypes.generated.Uint128(revenue),
                    new org.web3j.abi.datatypes.generated.Uint128(distributed));
            this.asset = asset;
            this.revenue = revenue;
            this.distributed = distributed;
        }

        public Share(Address asset, Uint128 revenue, Uint128 distributed) {
            super(asset, revenue, distributed);
            this.asset = asset.getValue();
            this.revenue = revenue.getValue();
            this.distributed = distributed.getValue();
        }
    }

    public static class ClaimedEventResponse extends BaseEventResponse {
        public String account;

        public String asset;

        public BigInteger amount;

        public BigInteger cumulative;
    }

    public static class RevenueSharedEventResponse extends BaseEventResponse {
        public BigInteger week;

        public String asset;

        public BigInteger revenue;

        public BigInteger distributed;

        public BigInteger carried;
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

    public static class WeekPublishedEventResponse extends BaseEventResponse {
        public BigInteger week;

        public byte[] root;

        public byte[] inputsHash;

        public byte[] cid;
    }
}

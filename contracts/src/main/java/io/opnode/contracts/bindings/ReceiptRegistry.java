package io.opnode.contracts.bindings;

import io.reactivex.Flowable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
public class ReceiptRegistry extends Contract {
    public static final String BINARY = "608060405234801561000f575f5ffd5b50604051610e8a380380610e8a83398101604081905261002e916100e8565b6100385f8261003f565b5050610115565b5f828152602081815260408083206001600160a01b038516845290915281205460ff166100df575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100973390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016100e2565b505f5b92915050565b5f602082840312156100f8575f5ffd5b81516001600160a01b038116811461010e575f5ffd5b9392505050565b610d68806101225f395ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806357b76f0f11610093578063c748942211610063578063c74894221461022c578063d547741f1461023f578063f90a539114610252578063fd5f48c514610265575f5ffd5b806357b76f0f146101a357806391d14854146101cf5780639cf45bf414610212578063a217fddf14610225575f5ffd5b80632f2ff15d116100ce5780632f2ff15d1461015457806334c73c4c1461016957806334defa7c1461017157806336568abe14610190575f5ffd5b806301ffc9a7146100f457806321d12e871461011c578063248a9ca314610132575b5f5ffd5b6101076101023660046109e5565b61028c565b60405190151581526020015b60405180910390f35b610124600181565b604051908152602001610113565b610124610140366004610a24565b5f9081526020819052604090206001015490565b610167610162366004610a63565b610324565b005b610124604081565b61012461017f366004610aa4565b60016020525f908152604090205481565b61016761019e366004610a63565b61034e565b6101b66101b1366004610ad3565b6103ac565b60405167ffffffffffffffff9091168152602001610113565b6101076101dd366004610a63565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b610107610220366004610b0c565b610423565b6101245f81565b61016761023a366004610baf565b61046f565b61016761024d366004610a63565b6105fc565b610124610260366004610c3a565b610620565b6101247f08b5ce2e3163e37059f807346dad4dd6235ed44f92dced22992662cb4570636281565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b00000000000000000000000000000000000000000000000000000000148061031e57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b5f8281526020819052604090206001015461033e8161068a565b6103488383610697565b50505050565b73ffffffffffffffffffffffffffffffffffffffff8116331461039d576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6103a78282610790565b505050565b67ffffffffffffffff82165f908152600160205260408120546103cf8184610849565b610416576040517f8c24786100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024015b60405180910390fd5b63ffffffff169392505050565b67ffffffffffffffff85165f908152600160205260408120546104469086610849565b801561046557506104658383876020013561046088610620565b610889565b9695505050505050565b7f08b5ce2e3163e37059f807346dad4dd6235ed44f92dced22992662cb457063626104998161068a565b602084013515806104ac57506040840135155b156104ef576040517f7294a00b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161040d565b8115806104fc5750604082115b15610536576040517f4f97649e0000000000000000000000000000000000000000000000000000000081526004810183905260240161040d565b67ffffffffffffffff85165f9081526001602052604090205415610592576040517f7abfdf7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161040d565b61059c84426108a0565b67ffffffffffffffff86165f81815260016020526040908190209290925590517f05f4c86b6d18cced4aa8e18eb79ff136f62f355f7b6747a82f855f2e6ccb112b906105ed90879087908790610c54565b60405180910390a25050505050565b5f828152602081905260409020600101546106168161068a565b6103488383610790565b5f816040516020016106329190610cbc565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050919050565b61069481336108b9565b50565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16610789575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556107273390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161031e565b505f61031e565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615610789575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161031e565b5f821515801561088257507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000831661088083610942565b145b9392505050565b5f82610896868685610978565b1495945050505050565b5f63ffffffff82166108b184610942565b179392505050565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff1661093e576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024810183905260440161040d565b5050565b5f816040516020016109549190610d1a565b6040516020818303038152906040528051906020012063ffffffff19169050919050565b5f81815b848110156109b0576109a68287878481811061099a5761099a610d3b565b905060200201356109b9565b915060010161097c565b50949350505050565b5f8183106109d3575f828152602084905260409020610882565b5f838152602083905260409020610882565b5f602082840312156109f5575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610882575f5ffd5b5f60208284031215610a34575f5ffd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610a5e575f5ffd5b919050565b5f5f60408385031215610a74575f5ffd5b82359150610a8460208401610a3b565b90509250929050565b803567ffffffffffffffff81168114610a5e575f5ffd5b5f60208284031215610ab4575f5ffd5b61088282610a8d565b5f60608284031215610acd575f5ffd5b50919050565b5f5f60808385031215610ae4575f5ffd5b610aed83610a8d565b9150610a848460208501610abd565b5f60c08284031215610acd575f5ffd5b5f5f5f5f5f6101608688031215610b21575f5ffd5b610b2a86610a8d565b9450610b398760208801610abd565b9350610b488760808801610afc565b925061014086013567ffffffffffffffff811115610b64575f5ffd5b8601601f81018813610b74575f5ffd5b803567ffffffffffffffff811115610b8a575f5ffd5b8860208260051b8401011115610b9e575f5ffd5b959894975092955050506020019190565b5f5f5f5f60a08587031215610bc2575f5ffd5b610bcb85610a8d565b9350610bda8660208701610abd565b9250608085013567ffffffffffffffff811115610bf5575f5ffd5b8501601f81018713610c05575f5ffd5b803567ffffffffffffffff811115610c1b575f5ffd5b876020828401011115610c2c575f5ffd5b949793965060200194505050565b5f60c08284031215610c4a575f5ffd5b6108828383610afc565b83358152602080850135908201526040808501359082015260806060820152816080820152818360a08301375f81830160a090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b8135815260208083013590820152604080830135908201526060808301359082015260c0810173ffffffffffffffffffffffffffffffffffffffff610d0360808501610a3b565b16608083015260a092830135929091019190915290565b8135815260208083013590820152604080830135908201526060810161031e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd";

    private static String librariesLinkedBinary;

    public static final String FUNC_ANCHOR_ROLE = "ANCHOR_ROLE";

    public static final String FUNC_ANCHOR_SLOT = "ANCHOR_SLOT";

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_MAX_CID_BYTES = "MAX_CID_BYTES";

    public static final String FUNC_ANCHOR = "anchor";

    public static final String FUNC_ANCHOROF = "anchorOf";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_LEAFOF = "leafOf";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_SETTLEDAT = "settledAt";

    public static final String FUNC_SUPPORTSINTERFACE = "supportsInterface";

    public static final String FUNC_VERIFY = "verify";

    public static final Event EPOCHANCHORED_EVENT = new Event("EpochAnchored",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<EpochRoots>() {}, new TypeReference<DynamicBytes>() {}));
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

    public static final CustomError ACCESSCONTROLBADCONFIRMATION_ERROR = new CustomError("AccessControlBadConfirmation",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError ACCESSCONTROLUNAUTHORIZEDACCOUNT_ERROR = new CustomError("AccessControlUnauthorizedAccount",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError CIDOUTOFBOUNDS_ERROR = new CustomError("CidOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
    ;

    public static final CustomError EMPTYROOT_ERROR = new CustomError("EmptyRoot",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError EPOCHALREADYANCHORED_ERROR = new CustomError("EpochAlreadyAnchored",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError NOTANCHORED_ERROR = new CustomError("NotAnchored",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    @Deprecated
    protected ReceiptRegistry(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected ReceiptRegistry(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected ReceiptRegistry(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected ReceiptRegistry(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<byte[]> ANCHOR_ROLE() {
        final Function function = new Function(FUNC_ANCHOR_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> ANCHOR_SLOT() {
        final Function function = new Function(FUNC_ANCHOR_SLOT,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<byte[]> DEFAULT_ADMIN_ROLE() {
        final Function function = new Function(FUNC_DEFAULT_ADMIN_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> MAX_CID_BYTES() {
        final Function function = new Function(FUNC_MAX_CID_BYTES,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<TransactionReceipt> anchor(BigInteger epochId, EpochRoots roots,
            byte[] cid) {
        final Function function = new Function(
                FUNC_ANCHOR,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots,
                new org.web3j.abi.datatypes.DynamicBytes(cid)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<byte[]> anchorOf(BigInteger epochId) {
        final Function function = new Function(FUNC_ANCHOROF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
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

    public RemoteFunctionCall<byte[]> leafOf(Receipt receipt) {
        final Function function = new Function(FUNC_LEAFOF,
                Arrays.<Type>asList(receipt),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
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

    public RemoteFunctionCall<BigInteger> settledAt(BigInteger epochId, EpochRoots roots) {
        final Function function = new Function(FUNC_SETTLEDAT,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<Boolean> supportsInterface(byte[] interfaceId) {
        final Function function = new Function(FUNC_SUPPORTSINTERFACE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes4(interfaceId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public RemoteFunctionCall<Boolean> verify(BigInteger epochId, EpochRoots roots, Receipt receipt,
            List<byte[]> proof) {
        final Function function = new Function(FUNC_VERIFY,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots,
                receipt,
                new org.web3j.abi.datatypes.DynamicArray<org.web3j.abi.datatypes.generated.Bytes32>(
                        org.web3j.abi.datatypes.generated.Bytes32.class,
                        org.web3j.abi.Utils.typeMap(proof, org.web3j.abi.datatypes.generated.Bytes32.class))),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public static List<EpochAnchoredEventResponse> getEpochAnchoredEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(EPOCHANCHORED_EVENT, transactionReceipt);
        ArrayList<EpochAnchoredEventResponse> responses = new ArrayList<EpochAnchoredEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            EpochAnchoredEventResponse typedResponse = new EpochAnchoredEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.roots = (EpochRoots) eventValues.getNonIndexedValues().get(0);
            typedResponse.cid = (byte[]) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static EpochAnchoredEventResponse getEpochAnchoredEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(EPOCHANCHORED_EVENT, log);
        EpochAnchoredEventResponse typedResponse = new EpochAnchoredEventResponse();
        typedResponse.log = log;
        typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.roots = (EpochRoots) eventValues.getNonIndexedValues().get(0);
        typedResponse.cid = (byte[]) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<EpochAnchoredEventResponse> epochAnchoredEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getEpochAnchoredEventFromLog(log));
    }

    public Flowable<EpochAnchoredEventResponse> epochAnchoredEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(EPOCHANCHORED_EVENT));
        return epochAnchoredEventFlowable(filter);
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

    @Deprecated
    public static ReceiptRegistry load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new ReceiptRegistry(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static ReceiptRegistry load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new ReceiptRegistry(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static ReceiptRegistry load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new ReceiptRegistry(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static ReceiptRegistry load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new ReceiptRegistry(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<ReceiptRegistry> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(ReceiptRegistry.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<ReceiptRegistry> deploy(Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider,
            String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(ReceiptRegistry.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<ReceiptRegistry> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(ReceiptRegistry.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<ReceiptRegistry> deploy(Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit,
            String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(ReceiptRegistry.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
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

    public static class EpochRoots extends StaticStruct {
        public byte[] payoutRoot;

        public byte[] receiptsRoot;

        public byte[] logRoot;

        public EpochRoots(byte[] payoutRoot, byte[] receiptsRoot, byte[] logRoot) {
            super(new org.web3j.abi.datatypes.generated.Bytes32(payoutRoot),
                    new org.web3j.abi.datatypes.generated.Bytes32(receiptsRoot),
                    new org.web3j.abi.datatypes.generated.Bytes32(logRoot));
            this.payoutRoot = payoutRoot;
            this.receiptsRoot = receiptsRoot;
            this.logRoot = logRoot;
        }

        public EpochRoots(Bytes32 payoutRoot, Bytes32 receiptsRoot, Bytes32 logRoot) {
            super(payoutRoot, receiptsRoot, logRoot);
            this.payoutRoot = payoutRoot.getValue();
            this.receiptsRoot = receiptsRoot.getValue();
            this.logRoot = logRoot.getValue();
        }
    }

    public static class Receipt extends StaticStruct {
        public byte[] jobKey;

        public byte[] mandateId;

        public BigInteger charge;

        public BigInteger earned;

        public String payee;

        public byte[] contentHash;

        public Receipt(byte[] jobKey, byte[] mandateId, BigInteger charge, BigInteger earned,
                String payee, byte[] contentHash) {
            super(new org.web3j.abi.datatypes.generated.Bytes32(jobKey),
                    new org.web3j.abi.datatypes.generated.Bytes32(mandateId),
                    new org.web3j.abi.datatypes.generated.Uint256(charge),
                    new org.web3j.abi.datatypes.generated.Uint256(earned),
                    new org.web3j.abi.datatypes.Address(160, payee),
                    new org.web3j.abi.datatypes.generated.Bytes32(contentHash));
            this.jobKey = jobKey;
            this.mandateId = mandateId;
            this.charge = charge;
            this.earned = earned;
            this.payee = payee;
            this.contentHash = contentHash;
        }

        public Receipt(Bytes32 jobKey, Bytes32 mandateId, Uint256 charge, Uint256 earned,
                Address payee, Bytes32 contentHash) {
            super(jobKey, mandateId, charge, earned, payee, contentHash);
            this.jobKey = jobKey.getValue();
            this.mandateId = mandateId.getValue();
            this.charge = charge.getValue();
            this.earned = earned.getValue();
            this.payee = payee.getValue();
            this.contentHash = contentHash.getValue();
        }
    }

    public static class EpochAnchoredEventResponse extends BaseEventResponse {
        public BigInteger epochId;

        public EpochRoots roots;

        public byte[] cid;
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
}

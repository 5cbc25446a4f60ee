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
    public static final String BINARY = "60803461006857601f610f7138819003918201601f19168301916001600160401b0383118484101761006c5780849260209460405283398101031261006857516001600160a01b03811681036100685761005890610080565b50604051610e47908161010a8239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f516020610f515f395f51905f52602052604090205460ff16610104576001600160a01b03165f8181525f516020610f515f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714610a725750806321d12e8714610a39578063248a9ca3146109e95780632f2ff15d1461098e57806334c73c4c1461095557806334defa7c146108fe57806336568abe1461087657806357b76f0f146107b357806391d148541461073f5780639cf45bf414610563578063a217fddf1461052b578063c748942214610238578063d547741f146101d6578063f90a53911461011d5763fd5f48c5146100c1575f80fd5b34610119575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101195760206040517f08b5ce2e3163e37059f807346dad4dd6235ed44f92dced22992662cb457063628152f35b5f80fd5b346101195760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610119576040516020810160043581526024356040830152604435606083015260643560808301526084359173ffffffffffffffffffffffffffffffffffffffff83168093036101195760209260a082015260a43560c082015260c081526101b160e082610b68565b5190206040518281019182528281526101cb604082610b68565b519020604051908152f35b346101195760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011957610236600435610213610b2e565b9061023161022c825f525f602052600160405f20015490565b610bd6565b610d0e565b005b346101195760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101195761026f610b51565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610119576084359067ffffffffffffffff821161011957366023830112156101195781600401359167ffffffffffffffff831161011957366024848301011161011957335f9081527f4bd90266521889410eccfff4a30b752c59701e46284d866f59cb044dde9128ef602052604090205460ff16156104db5760443591821580156104d1575b61049b5783158015610491575b6104655767ffffffffffffffff1692835f52600160205260405f2054610439577f05f4c86b6d18cced4aa8e18eb79ff136f62f355f7b6747a82f855f2e6ccb112b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60a0937fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000006040516020810190602435825260206024013560208301526040602401356040830152606081526103e3608082610b68565b51902016885f52600160205263ffffffff42161760405f205580602460405197889682358852602088015260643560408801526080606088015282608088015201868601375f85828601015201168101030190a2005b837f7abfdf75000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f4f97649e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408411610328565b67ffffffffffffffff907f7294a00b000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506064351561031b565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f08b5ce2e3163e37059f807346dad4dd6235ed44f92dced22992662cb4570636260245260445ffd5b34610119575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101195760206040515f8152f35b34610119576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101195761059b610b51565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101195760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c36011261011957610144359067ffffffffffffffff821161011957366023830112156101195781600401359067ffffffffffffffff8211610119573660248360051b850101116101195767ffffffffffffffff165f52600160205261065060405f2054610dd6565b9081610664575b6020826040519015158152f35b90506040516020810190608435825260a435604082015260c435606082015260e43560808201526101043573ffffffffffffffffffffffffffffffffffffffff81168091036101195760a08201526101243560c082015260c081526106ca60e082610b68565b51902060405160208101918252602081526106e6604082610b68565b519020915f925b8284101561072e5760248460051b83010135908181105f1461071d575f52602052600160405f205b9301926106ed565b905f52602052600160405f20610715565b915050602091506044351482610657565b346101195760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011957610776610b2e565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b346101195760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610119576107ea610b51565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101195767ffffffffffffffff16805f52600160205260405f205461083481610dd6565b1561084a5760209063ffffffff60405191168152f35b507f8c247861000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101195760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610119576108ad610b2e565b3373ffffffffffffffffffffffffffffffffffffffff8216036108d65761023690600435610d0e565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101195760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101195767ffffffffffffffff61093e610b51565b165f526001602052602060405f2054604051908152f35b34610119575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011957602060405160408152f35b346101195760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610119576102366004356109cb610b2e565b906109e461022c825f525f602052600160405f20015490565b610c3c565b346101195760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610119576020610a316004355f525f602052600160405f20015490565b604051908152f35b34610119575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011957602060405160018152f35b346101195760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011957600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361011957817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115610b04575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483610afd565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361011957565b6004359067ffffffffffffffff8216820361011957565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ba957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541615610c0d5750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f14610d0857805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f14610d0857805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b8015159081610de3575090565b90507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000806040516020810190610e2e8260246040809180358452602081013560208501520135910152565b60608152610e3d608082610b68565b519020169116149056ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5";

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

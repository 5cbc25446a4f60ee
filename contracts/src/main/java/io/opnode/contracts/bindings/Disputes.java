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
public class Disputes extends Contract {
    public static final String BINARY = "61012080604052346101835760a0816127a0803803809161002082856101c6565b8339810103126101835780516001600160a01b0381168103610183576020820151916001600160a01b03831683036101835760408101516001600160a01b03811693848203610183576060830151926001600160a01b038416840361018357608061008b91016101fd565b6001600160401b03811662015180811080156101ba575b61019a575060805260405163f585dc5760e01b815294602090869060049082905afa801561018f575f90610150575b6100e8955060a05260c05260e05261010052610211565b506040516124e5908161029b823960805181818161057f0152611279015260a05181818161028d0152610f49015260c0518181816103380152611082015260e051818181610d1f0152818161161d0152612369015261010051818181610eff0152611c430152f35b506020853d602011610187575b8161016a602093836101c6565b810103126101835761017e6100e8956101fd565b6100d1565b5f80fd5b3d915061015d565b6040513d5f823e3d90fd5b636be472e360e01b5f52600452620151806024526276a70060445260645ffd5b506276a70081116100a2565b601f909101601f19168101906001600160401b038211908210176101e957604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361018357565b6001600160a01b0381165f9081525f5160206127805f395f51905f52602052604090205460ff16610295576001600160a01b03165f8181525f5160206127805f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714611c675750806306433b1b14611bf95780631e12b58b14610d8c578063248a9ca314610d435780632be5214614610cd45780632f2ff15d14610c7857806336568abe14610bef57806337178f2014610baa5780634e068ebb146106f55780635f6f0c981461067d578063745ab39014610608578063759ea53c146105a35780638c3769a81461054057806391d14854146104cb5780639598fd061461048f578063a217fddf14610455578063bfe42a37146103fc578063c1a8b9aa146103c1578063d547741f1461035c578063e681c4aa146102ed578063eb269fd9146102b1578063f585dc571461024e5763f6371aec1461011b575f80fd5b3461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57610152611d5d565b61015a611d80565b90828052826020526040832073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f2054161561021b57602073ffffffffffffffffffffffffffffffffffffffff7f7bffe23a069eb33197ec620b3fd406d3e6cb4d39dd12ad4ebebb4d7e8a063eee921692838552600282526fffffffffffffffffffffffffffffffff60408620911690817fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051908152a280f35b6044837fe2517d3f0000000000000000000000000000000000000000000000000000000081523360045280602452fd5b80fd5b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576020604051620151808152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576103bd60043561039a611d3a565b906103b86103b3825f525f602052600160405f20015490565b61213f565b612277565b5080f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b5760206040516103e88152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b5760206040517f7b8bb8356a3f32f5c111ff23f050d97f08988e0883529ea7bff3b918887a6e0e8152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57602090604051908152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b5760206040516276a7008152f35b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b5773ffffffffffffffffffffffffffffffffffffffff604061051a611d3a565b926004358152806020522091165f52602052602060ff60405f2054166040519015158152f35b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b5760206105ee6105e0611d5d565b6105e8611d80565b90611efb565b6fffffffffffffffffffffffffffffffff60405191168152f35b503461024b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576fffffffffffffffffffffffffffffffff604060209273ffffffffffffffffffffffffffffffffffffffff61066b611d5d565b16815260028452205416604051908152f35b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57604080916106c56106bc611d23565b60243590611e56565b815260016020522054801515809181926106e9575b50825191825215156020820152f35b6001915014155f6106da565b503461024b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101408112610ba6576101201361024b57610124358015908115808203610ba257610747611f96565b60043567ffffffffffffffff81168103610b9e576107686024358092611e56565b808652600160205260408620549260405195602087019367ffffffffffffffff610790611d23565b16855260408801526044359473ffffffffffffffffffffffffffffffffffffffff8616808703610b9a57606089015260643573ffffffffffffffffffffffffffffffffffffffff8116809103610b9a5760808901526084359473ffffffffffffffffffffffffffffffffffffffff861698898703610b96578960a082015260a4356fffffffffffffffffffffffffffffffff8116809103610b925760c082015260c4356fffffffffffffffffffffffffffffffff8116809103610b925760e082015260e4356fffffffffffffffffffffffffffffffff8116809103610b92576101008201526101043567ffffffffffffffff8116809103610b925761012082015261012081526108a261014082611d9f565b51902003610b66577f7b8bb8356a3f32f5c111ff23f050d97f08988e0883529ea7bff3b918887a6e0e8852876020526040882073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f20541615610a9d575b5060207f36d470f3e40a64c47549ae6daf1b8de8709230050d634953fe0718238bc9a8c79183895260018252600160408a2055604051908152a2506109776fffffffffffffffffffffffffffffffff610956611e9e565b166fffffffffffffffffffffffffffffffff610970611ebd565b1690611df5565b9115610a1d576109a2906fffffffffffffffffffffffffffffffff61099a611edc565b16908461241b565b73ffffffffffffffffffffffffffffffffffffffff6109bf611e26565b16156109fd576109d7916109d1611e26565b9061241b565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b50610a1890610a0a611e9e565b610a12611ebd565b9161233f565b6109d7565b505090610a28611e9e565b610a30611ebd565b6fffffffffffffffffffffffffffffffff80610a4a611edc565b16911601906fffffffffffffffffffffffffffffffff8211610a7057610a18929361233f565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b610b3a5767ffffffffffffffff610ab2611e86565b16421115610ac0575f6108ff565b508567ffffffffffffffff610ad3611e86565b1660018101809111610b0d576044927fccd08b72000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024827f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024877f4b1e8a3f00000000000000000000000000000000000000000000000000000000815233600452fd5b602488847f20a02103000000000000000000000000000000000000000000000000000000008252600452fd5b8b80fd5b8a80fd5b8980fd5b8480fd5b8380fd5b5080fd5b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576020610be76106bc611d23565b604051908152f35b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57610c27611d3a565b3373ffffffffffffffffffffffffffffffffffffffff821603610c50576103bd90600435612277565b6004827f6697b232000000000000000000000000000000000000000000000000000000008152fd5b503461024b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576103bd600435610cb6611d3a565b90610ccf6103b3825f525f602052600160405f20015490565b6121a5565b503461024b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024b576020610be76004355f525f602052600160405f20015490565b503461186f576102807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261186f57610dc5611d23565b9060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261186f5760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c36011261186f57610144359167ffffffffffffffff831161186f573660238401121561186f5782600401359167ffffffffffffffff831161186f573660248460051b8601011161186f576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9c36011261186f57610e90611f96565b604051907f57b76f0f00000000000000000000000000000000000000000000000000000000825267ffffffffffffffff8316806004840152602435602484015260443592836044820152606435606482015260208160848173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156118e8575f90611bb8575b67ffffffffffffffff91501692610f6f67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001685611df5565b80421015611b895750604051936020850191608435835260a4359586604082015260c4359081606082015260e43594856080830152610104359173ffffffffffffffffffffffffffffffffffffffff831680840361186f5760a08201526101243560c082015260c08152610fe460e082611d9f565b5190206040516020810191825260208152611000604082611d9f565b5190209889935f9a5b8c8c101561104a5760248e8d60051b010135908181105f14611039575f52602052600160405f205b9b019a611009565b905f52602052600160405f20611031565b03611b59578361105991611e56565b97885f52600160205260405f2054611b2d5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907fb6488006000000000000000000000000000000000000000000000000000000008252610164359273ffffffffffffffffffffffffffffffffffffffff841680850361186f5760048401526101843573ffffffffffffffffffffffffffffffffffffffff811680910361186f5760248401526101a435918260448501526101c43567ffffffffffffffff811680910361186f5760648501526101e43560848501526102043560a48501526102243560c48501526102443560e485015260208461010481855afa9384156118e8575f94611af9575b50808403611aca575073ffffffffffffffffffffffffffffffffffffffff604460a0926111a6611e02565b9060405196879485937f362e166e00000000000000000000000000000000000000000000000000000000855216600484015260248301525afa9182156118e8575f92611a15575b50608082015160048110156119e8576119c65750505f5b831580156119bd575b80156119b4575b61198157509061122391612019565b61122b611e02565b9561126d6fffffffffffffffffffffffffffffffff61124a8886611e49565b16936fffffffffffffffffffffffffffffffff611265611e02565b911690611efb565b9367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019067ffffffffffffffff8211611954576040519361012085019185831067ffffffffffffffff8411176119275767ffffffffffffffff9473ffffffffffffffffffffffffffffffffffffffff936040528652602086015233604086015216606084015273ffffffffffffffffffffffffffffffffffffffff60808401981688526fffffffffffffffffffffffffffffffff60a084019716875260c083019384526fffffffffffffffffffffffffffffffff60e084019516855216610100820152604051602081019061148481611458858591909161010067ffffffffffffffff816101208401958281511685526020810151602086015273ffffffffffffffffffffffffffffffffffffffff604082015116604086015273ffffffffffffffffffffffffffffffffffffffff606082015116606086015273ffffffffffffffffffffffffffffffffffffffff60808201511660808601526fffffffffffffffffffffffffffffffff60a08201511660a08601526fffffffffffffffffffffffffffffffff60c08201511660c08601526fffffffffffffffffffffffffffffffff60e08201511660e0860152015116910152565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d9f565b519020885f52600160205260405f2055877f703f320698c559cfb2a02a85cf718965df45278355c68a7d8cd640ca08acb280604051806115a561026435958291909161010067ffffffffffffffff816101208401958281511685526020810151602086015273ffffffffffffffffffffffffffffffffffffffff604082015116604086015273ffffffffffffffffffffffffffffffffffffffff606082015116606086015273ffffffffffffffffffffffffffffffffffffffff60808201511660808601526fffffffffffffffffffffffffffffffff60a08201511660a08601526fffffffffffffffffffffffffffffffff60c08201511660c08601526fffffffffffffffffffffffffffffffff60e08201511660e0860152015116910152565b0390a373ffffffffffffffffffffffffffffffffffffffff85511693604051937f70a08231000000000000000000000000000000000000000000000000000000008552306004860152602085602481895afa9485156118e8575f956118f3575b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169073ffffffffffffffffffffffffffffffffffffffff885116916fffffffffffffffffffffffffffffffff845116906fffffffffffffffffffffffffffffffff86511693813b1561186f575f608492819560405197889687957fedf4ef2e00000000000000000000000000000000000000000000000000000000875260048701526024860152604485015260648401525af180156118e8576118d3575b506fffffffffffffffffffffffffffffffff835116604051907f23b872dd0000000000000000000000000000000000000000000000000000000089523360045230602452604452602088606481808a5af19060018951148216156118b2575b604052876060521561188657602493926fffffffffffffffffffffffffffffffff611771602094828061177a96511691511690611df5565b91511690611df5565b93604051938480927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa801561187b578590611843575b6117c49250611e49565b918183036117fa57602085857f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b517f99584edd00000000000000000000000000000000000000000000000000000000845273ffffffffffffffffffffffffffffffffffffffff1660045260245260445260649150fd5b506020823d602011611873575b8161185d60209383611d9f565b8101031261186f576117c491516117ba565b5f80fd5b3d9150611850565b6040513d87823e3d90fd5b602487867f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b9060018115166118ca57863b15153d15161690611739565b503d88823e3d90fd5b6118e09197505f90611d9f565b5f95886116da565b6040513d5f823e3d90fd5b9094506020813d60201161191f575b8161190f60209383611d9f565b8101031261186f57519389611605565b3d9150611902565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b86847f3817036a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50838711611214565b5080841161120d565b6fffffffffffffffffffffffffffffffff6119e392511690611e49565b611204565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90915060a0813d60a011611ac2575b81611a3160a09383611d9f565b8101031261186f576040519060a0820182811067ffffffffffffffff821117611927576040528051906fffffffffffffffffffffffffffffffff8216820361186f576080918352611a8460208201611de0565b6020840152611a956040820161200a565b6040840152611aa66060820161200a565b60608401520151600481101561186f576080820152908b6111ed565b3d9150611a24565b837f656fbea5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9093506020813d602011611b25575b81611b1560209383611d9f565b8101031261186f5751928d61117b565b3d9150611b08565b887f37a1e888000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b83877f038a9ae6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827fe82f74c8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020813d602011611bf1575b81611bd260209383611d9f565b8101031261186f57611bec67ffffffffffffffff91611de0565b610f2e565b3d9150611bc5565b3461186f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261186f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461186f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261186f57600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361186f57817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115611cf9575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483611cf2565b6004359067ffffffffffffffff8216820361186f57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361186f57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361186f57565b602435906fffffffffffffffffffffffffffffffff8216820361186f57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761192757604052565b519067ffffffffffffffff8216820361186f57565b9190820180921161195457565b6101843573ffffffffffffffffffffffffffffffffffffffff8116810361186f5790565b60643573ffffffffffffffffffffffffffffffffffffffff8116810361186f5790565b9190820391821161195457565b906040519067ffffffffffffffff6020830193168352604082015260408152611e80606082611d9f565b51902090565b6101043567ffffffffffffffff8116810361186f5790565b60a4356fffffffffffffffffffffffffffffffff8116810361186f5790565b60c4356fffffffffffffffffffffffffffffffff8116810361186f5790565b60e4356fffffffffffffffffffffffffffffffff8116810361186f5790565b906fffffffffffffffffffffffffffffffff16906103e88202918083046103e814901517156119545773ffffffffffffffffffffffffffffffffffffffff8260016127107fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff960104019015150291165f5260026020528160405f2054169081808211911802181690565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611fe25760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b519061ffff8216820361186f57565b604051917f8da5cb5b00000000000000000000000000000000000000000000000000000000835260208360048173ffffffffffffffffffffffffffffffffffffffff86165afa9283156118e8575f936120da575b5073ffffffffffffffffffffffffffffffffffffffff80911692168281036120bc575b7f544fc10d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b33146120d5575033146120d157808080612090565b5f90565b905090565b9092506020813d602011612137575b816120f660209383611d9f565b8101031261186f575173ffffffffffffffffffffffffffffffffffffffff8116810361186f579173ffffffffffffffffffffffffffffffffffffffff61206d565b3d91506120e9565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416156121765750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f1461227157805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f1461227157805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b906fffffffffffffffffffffffffffffffff8073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692169316906123a261239b8386611df5565b828561241b565b803b1561186f575f928360649273ffffffffffffffffffffffffffffffffffffffff9460405197889687957f78d78f13000000000000000000000000000000000000000000000000000000008752166004860152602485015260448401525af180156118e85761240f5750565b5f61241991611d9f565b565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156124c4575b604052156124825750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166124dc57823b15153d15161690612477565b503d5f823e3d90fdad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5";

    private static String librariesLinkedBinary;

    public static final String FUNC_BOND_BPS = "BOND_BPS";

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_DISPUTE_RESOLVER_ROLE = "DISPUTE_RESOLVER_ROLE";

    public static final String FUNC_DISPUTE_WINDOW = "DISPUTE_WINDOW";

    public static final String FUNC_ESCROW = "ESCROW";

    public static final String FUNC_MAX_RESOLUTION_TIME = "MAX_RESOLUTION_TIME";

    public static final String FUNC_MIN_RESOLUTION_TIME = "MIN_RESOLUTION_TIME";

    public static final String FUNC_PAYOUTS = "PAYOUTS";

    public static final String FUNC_REGISTRY = "REGISTRY";

    public static final String FUNC_RESOLUTION_TIME = "RESOLUTION_TIME";

    public static final String FUNC_BONDFOR = "bondFor";

    public static final String FUNC_DISPUTE = "dispute";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_IDOF = "idOf";

    public static final String FUNC_MINIMUMBOND = "minimumBond";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_RESOLVE = "resolve";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_SETMINIMUMBOND = "setMinimumBond";

    public static final String FUNC_STATEOF = "stateOf";

    public static final String FUNC_SUPPORTSINTERFACE = "supportsInterface";

    public static final Event DISPUTED_EVENT = new Event("Disputed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Dispute>() {}));
    ;

    public static final Event MINIMUMBONDSET_EVENT = new Event("MinimumBondSet",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Uint128>() {}));
    ;

    public static final Event RESOLVED_EVENT = new Event("Resolved",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>(true) {}, new TypeReference<Bool>() {}));
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

    public static final CustomError ALREADYDISPUTED_ERROR = new CustomError("AlreadyDisputed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError ANOTHERMANDATE_ERROR = new CustomError("AnotherMandate",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}, new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError CHARGEOUTOFBOUNDS_ERROR = new CustomError("ChargeOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError NOTAPARTY_ERROR = new CustomError("NotAParty",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError NOTDISPUTED_ERROR = new CustomError("NotDisputed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError NOTTHERESOLVER_ERROR = new CustomError("NotTheResolver",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError PERIODOUTOFBOUNDS_ERROR = new CustomError("PeriodOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError RECEIPTNOTINEPOCH_ERROR = new CustomError("ReceiptNotInEpoch",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError REENTRANCYGUARDREENTRANTCALL_ERROR = new CustomError("ReentrancyGuardReentrantCall",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError RESOLVEDTOOEARLY_ERROR = new CustomError("ResolvedTooEarly",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError SAFEERC20FAILEDOPERATION_ERROR = new CustomError("SafeERC20FailedOperation",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError UNEXPECTEDTRANSFER_ERROR = new CustomError("UnexpectedTransfer",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError WINDOWCLOSED_ERROR = new CustomError("WindowClosed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint256>() {}));
    ;

    @Deprecated
    protected Disputes(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected Disputes(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected Disputes(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected Disputes(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<BigInteger> BOND_BPS() {
        final Function function = new Function(FUNC_BOND_BPS,
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

    public RemoteFunctionCall<byte[]> DISPUTE_RESOLVER_ROLE() {
        final Function function = new Function(FUNC_DISPUTE_RESOLVER_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> DISPUTE_WINDOW() {
        final Function function = new Function(FUNC_DISPUTE_WINDOW,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<String> ESCROW() {
        final Function function = new Function(FUNC_ESCROW,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<BigInteger> MAX_RESOLUTION_TIME() {
        final Function function = new Function(FUNC_MAX_RESOLUTION_TIME,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> MIN_RESOLUTION_TIME() {
        final Function function = new Function(FUNC_MIN_RESOLUTION_TIME,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<String> PAYOUTS() {
        final Function function = new Function(FUNC_PAYOUTS,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<String> REGISTRY() {
        final Function function = new Function(FUNC_REGISTRY,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<BigInteger> RESOLUTION_TIME() {
        final Function function = new Function(FUNC_RESOLUTION_TIME,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<BigInteger> bondFor(String asset, BigInteger charge) {
        final Function function = new Function(FUNC_BONDFOR,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint128(charge)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint128>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<TransactionReceipt> dispute(BigInteger epochId, EpochRoots roots,
            Receipt receipt, List<byte[]> proof, SpendingMandate mandate, byte[] evidenceHash) {
        final Function function = new Function(
                FUNC_DISPUTE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots,
                receipt,
                new org.web3j.abi.datatypes.DynamicArray<org.web3j.abi.datatypes.generated.Bytes32>(
                        org.web3j.abi.datatypes.generated.Bytes32.class,
                        org.web3j.abi.Utils.typeMap(proof, org.web3j.abi.datatypes.generated.Bytes32.class)),
                mandate,
                new org.web3j.abi.datatypes.generated.Bytes32(evidenceHash)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
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

    public RemoteFunctionCall<byte[]> idOf(BigInteger epochId, byte[] leaf) {
        final Function function = new Function(FUNC_IDOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                new org.web3j.abi.datatypes.generated.Bytes32(leaf)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> minimumBond(String asset) {
        final Function function = new Function(FUNC_MINIMUMBOND,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint128>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
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

    public RemoteFunctionCall<TransactionReceipt> resolve(Dispute open, Boolean upheld) {
        final Function function = new Function(
                FUNC_RESOLVE,
                Arrays.<Type>asList(open,
                new org.web3j.abi.datatypes.Bool(upheld)),
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

    public RemoteFunctionCall<TransactionReceipt> setMinimumBond(String asset, BigInteger amount) {
        final Function function = new Function(
                FUNC_SETMINIMUMBOND,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint128(amount)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<Tuple2<Boolean, Boolean>> stateOf(BigInteger epochId, byte[] leaf) {
        final Function function = new Function(FUNC_STATEOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                new org.web3j.abi.datatypes.generated.Bytes32(leaf)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}, new TypeReference<Bool>() {}));
        return new RemoteFunctionCall<Tuple2<Boolean, Boolean>>(function,
                new Callable<Tuple2<Boolean, Boolean>>() {
                    @Override
                    public Tuple2<Boolean, Boolean> call() throws Exception {
                        List<Type> results = executeCallMultipleValueReturn(function);
                        return new Tuple2<Boolean, Boolean>(
                                (Boolean) results.get(0).getValue(),
                                (Boolean) results.get(1).getValue());
                    }
                });
    }

    public RemoteFunctionCall<Boolean> supportsInterface(byte[] interfaceId) {
        final Function function = new Function(FUNC_SUPPORTSINTERFACE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes4(interfaceId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public static List<DisputedEventResponse> getDisputedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(DISPUTED_EVENT, transactionReceipt);
        ArrayList<DisputedEventResponse> responses = new ArrayList<DisputedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            DisputedEventResponse typedResponse = new DisputedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.id = (byte[]) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.evidenceHash = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.dispute = (Dispute) eventValues.getNonIndexedValues().get(0);
            responses.add(typedResponse);
        }
        return responses;
    }

    public static DisputedEventResponse getDisputedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(DISPUTED_EVENT, log);
        DisputedEventResponse typedResponse = new DisputedEventResponse();
        typedResponse.log = log;
        typedResponse.id = (byte[]) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.evidenceHash = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.dispute = (Dispute) eventValues.getNonIndexedValues().get(0);
        return typedResponse;
    }

    public Flowable<DisputedEventResponse> disputedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getDisputedEventFromLog(log));
    }

    public Flowable<DisputedEventResponse> disputedEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(DISPUTED_EVENT));
        return disputedEventFlowable(filter);
    }

    public static List<MinimumBondSetEventResponse> getMinimumBondSetEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(MINIMUMBONDSET_EVENT, transactionReceipt);
        ArrayList<MinimumBondSetEventResponse> responses = new ArrayList<MinimumBondSetEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            MinimumBondSetEventResponse typedResponse = new MinimumBondSetEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static MinimumBondSetEventResponse getMinimumBondSetEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(MINIMUMBONDSET_EVENT, log);
        MinimumBondSetEventResponse typedResponse = new MinimumBondSetEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.amount = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<MinimumBondSetEventResponse> minimumBondSetEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getMinimumBondSetEventFromLog(log));
    }

    public Flowable<MinimumBondSetEventResponse> minimumBondSetEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(MINIMUMBONDSET_EVENT));
        return minimumBondSetEventFlowable(filter);
    }

    public static List<ResolvedEventResponse> getResolvedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(RESOLVED_EVENT, transactionReceipt);
        ArrayList<ResolvedEventResponse> responses = new ArrayList<ResolvedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            ResolvedEventResponse typedResponse = new ResolvedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.id = (byte[]) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.upheld = (Boolean) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static ResolvedEventResponse getResolvedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(RESOLVED_EVENT, log);
        ResolvedEventResponse typedResponse = new ResolvedEventResponse();
        typedResponse.log = log;
        typedResponse.id = (byte[]) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.upheld = (Boolean) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<ResolvedEventResponse> resolvedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getResolvedEventFromLog(log));
    }

    public Flowable<ResolvedEventResponse> resolvedEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(RESOLVED_EVENT));
        return resolvedEventFlowable(filter);
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
    public static Disputes load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new Disputes(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static Disputes load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new Disputes(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static Disputes load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new Disputes(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static Disputes load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new Disputes(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<Disputes> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String admin, String escrow, String payouts,
            String registry, BigInteger resolutionTime) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, escrow),
                new org.web3j.abi.datatypes.Address(160, payouts),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(resolutionTime)));
        return deployRemoteCall(Disputes.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<Disputes> deploy(Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider, String admin, String escrow, String payouts,
            String registry, BigInteger resolutionTime) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, escrow),
                new org.web3j.abi.datatypes.Address(160, payouts),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(resolutionTime)));
        return deployRemoteCall(Disputes.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Disputes> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin, String escrow, String payouts,
            String registry, BigInteger resolutionTime) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, escrow),
                new org.web3j.abi.datatypes.Address(160, payouts),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(resolutionTime)));
        return deployRemoteCall(Disputes.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Disputes> deploy(Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit, String admin, String escrow, String payouts,
            String registry, BigInteger resolutionTime) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, escrow),
                new org.web3j.abi.datatypes.Address(160, payouts),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(resolutionTime)));
        return deployRemoteCall(Disputes.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
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

    public static class SpendingMandate extends StaticStruct {
        public String wallet;

        public String asset;

        public BigInteger cap;

        public BigInteger expiry;

        public byte[] jobId;

        public byte[] node;

        public BigInteger maxPricePerHour;

        public byte[] salt;

        public SpendingMandate(String wallet, String asset, BigInteger cap, BigInteger expiry,
                byte[] jobId, byte[] node, BigInteger maxPricePerHour, byte[] salt) {
            super(new org.web3j.abi.datatypes.Address(160, wallet),
                    new org.web3j.abi.datatypes.Address(160, asset),
                    new org.web3j.abi.datatypes.generated.Uint256(cap),
                    new org.web3j.abi.datatypes.generated.Uint64(expiry),
                    new org.web3j.abi.datatypes.generated.Bytes32(jobId),
                    new org.web3j.abi.datatypes.generated.Bytes32(node),
                    new org.web3j.abi.datatypes.generated.Uint256(maxPricePerHour),
                    new org.web3j.abi.datatypes.generated.Bytes32(salt));
            this.wallet = wallet;
            this.asset = asset;
            this.cap = cap;
            this.expiry = expiry;
            this.jobId = jobId;
            this.node = node;
            this.maxPricePerHour = maxPricePerHour;
            this.salt = salt;
        }

        public SpendingMandate(Address wallet, Address asset, Uint256 cap, Uint64 expiry,
                Bytes32 jobId, Bytes32 node, Uint256 maxPricePerHour, Bytes32 salt) {
            super(wallet, asset, cap, expiry, jobId, node, maxPricePerHour, salt);
            this.wallet = wallet.getValue();
            this.asset = asset.getValue();
            this.cap = cap.getValue();
            this.expiry = expiry.getValue();
            this.jobId = jobId.getValue();
            this.node = node.getValue();
            this.maxPricePerHour = maxPricePerHour.getValue();
            this.salt = salt.getValue();
        }
    }

    public static class Dispute extends StaticStruct {
        public BigInteger epochId;

        public byte[] leaf;

        public String disputer;

        public String refundTo;

        public String asset;

        public BigInteger earned;

        public BigInteger fees;

        public BigInteger bond;

        public BigInteger resolveBy;

        public Dispute(BigInteger epochId, byte[] leaf, String disputer, String refundTo,
                String asset, BigInteger earned, BigInteger fees, BigInteger bond,
                BigInteger resolveBy) {
            super(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                    new org.web3j.abi.datatypes.generated.Bytes32(leaf),
                    new org.web3j.abi.datatypes.Address(160, disputer),
                    new org.web3j.abi.datatypes.Address(160, refundTo),
                    new org.web3j.abi.datatypes.Address(160, asset),
                    new org.web3j.abi.datatypes.generated.Uint128(earned),
                    new org.web3j.abi.datatypes.generated.Uint128(fees),
                    new org.web3j.abi.datatypes.generated.Uint128(bond),
                    new org.web3j.abi.datatypes.generated.Uint64(resolveBy));
            this.epochId = epochId;
            this.leaf = leaf;
            this.disputer = disputer;
            this.refundTo = refundTo;
            this.asset = asset;
            this.earned = earned;
            this.fees = fees;
            this.bond = bond;
            this.resolveBy = resolveBy;
        }

        public Dispute(Uint64 epochId, Bytes32 leaf, Address disputer, Address refundTo,
                Address asset, Uint128 earned, Uint128 fees, Uint128 bond, Uint64 resolveBy) {
            super(epochId, leaf, disputer, refundTo, asset, earned, fees, bond, resolveBy);
            this.epochId = epochId.getValue();
            this.leaf = leaf.getValue();
            this.disputer = disputer.getValue();
            this.refundTo = refundTo.getValue();
            this.asset = asset.getValue();
            this.earned = earned.getValue();
            this.fees = fees.getValue();
            this.bond = bond.getValue();
            this.resolveBy = resolveBy.getValue();
        }
    }

    public static class DisputedEventResponse extends BaseEventResponse {
        public byte[] id;

        public byte[] evidenceHash;

        public Dispute dispute;
    }

    public static class MinimumBondSetEventResponse extends BaseEventResponse {
        public String asset;

        public BigInteger amount;
    }

    public static class ResolvedEventResponse extends BaseEventResponse {
        public byte[] id;

        public Boolean upheld;
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

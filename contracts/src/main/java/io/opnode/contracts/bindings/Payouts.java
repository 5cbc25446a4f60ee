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
    public static final String BINARY = "60c0346100f657601f6127ef38819003918201601f19168301916001600160401b038311848410176100fa578084926060946040528339810103126100f65780516001600160a01b03811681036100f6576020820151916001600160a01b03831683036100f657604001516001600160401b03811692908381036100f65762278d0084116100dc57610097935060805260a05261010e565b506040516126379081610198823960805181818161045101528181610ebd0152818161142d0152611cd7015260a051818181610c1201528181610e690152611ac90152f35b83631767d56560e21b5f5260045262278d0060245260445ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f5160206127cf5f395f51905f52602052604090205460ff16610192576001600160a01b03165f8181525f5160206127cf5f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714611b485750806305931f5214611aed57806306433b1b14611a7f5780630c9cbf0e146119f3578063156522a814611977578063193def7c1461191f578063248a9ca3146118d75780632a0276f81461187f5780632f2ff15d1461182457806336568abe1461179c5780633fab765f146115375780634669208d146112335780637445e85c146111db57806378d78f131461112757806380cbc6fa146110ec5780638a93abfb14610db15780638bd153d114610b1257806391d1485414610a9e578063a217fddf14610a66578063d1c92d2c14610a0e578063d547741f146109ae578063e02912a414610961578063ebf0c71714610926578063edf4ef2e14610475578063f585dc57146104135763fabed4121461013a575f80fd5b3461040f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57610171611c04565b610179611c27565b6044356064359267ffffffffffffffff841161040f573660238501121561040f5783600401359267ffffffffffffffff841161040f573660248560051b8701011161040f57600154926101cd818385611e95565b935f945b868610156102125760248660051b89010135908181105f14610201575f52602052600160405f205b9501946101d1565b905f52602052600160405f206101f9565b81036103e4575073ffffffffffffffffffffffffffffffffffffffff8316805f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff84165f5260205260405f20548083111561039a5761028473ffffffffffffffffffffffffffffffffffffffff9184611f19565b931691825f5260046020526fffffffffffffffffffffffffffffffff60405f205416808511610367579280837f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e686040602099956fffffffffffffffffffffffffffffffff61030a8b61035f9b819b5f5260038f52855f20895f528f5284865f2055611f19565b16855f5260048c526fffffffffffffffffffffffffffffffff835f2091167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558151908882528b820152a3612342565b604051908152f35b84847f350f41c4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508273ffffffffffffffffffffffffffffffffffffffff917f57ea1434000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b7f2d93db73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461040f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576104ac611c04565b6104b4611c69565b906104bd611c4a565b906064359167ffffffffffffffff83169182840361040f5773ffffffffffffffffffffffffffffffffffffffff906104f36120ba565b1692835f52600460205260405f20916040519261050f84611d6f565b54956fffffffffffffffffffffffffffffffff871696878552602085019060801c81526fffffffffffffffffffffffffffffffff8216978089116108f357506fffffffffffffffffffffffffffffffff815116946fffffffffffffffffffffffffffffffff8416958087116108c057509161063f84926fffffffffffffffffffffffffffffffff6105d28b97826105ca87827f7b0c29e799ed468266b4d070c03070137a95cb869c5eb7c18063fb7b1a7a09c59b5116611cff565b945116611cff565b81604051936105e085611d6f565b168352811660208084019182525f898152600490915260409020925190517fffffffffffffffffffffffffffffffff0000000000000000000000000000000090831660801b1691166fffffffffffffffffffffffffffffffff16179055565b835f52600560205260405f2082815467ffffffffffffffff8160801c168a1115610842575b5050604080516fffffffffffffffffffffffffffffffff93841681529390921660208401525090a2936002549264ffffffffff8460401c1664ffffffffff8560901c161015908161082e575b508061081c575b610809575b71ffffffffff000000000000000000000000008560681b169276ffffffffff0000000000000000000000000000000000004260901b169563ffffffff87867fffffffffffffffffff00000000000000000000ffffffffffffffffffffffffff8516171760b81c169163ffffffff83146107dc576107da976107d2967fffffffffff0000000000000000000000000000ffffffffffffffffffffffffff7affffffff000000000000000000000000000000000000000000000060017fe613bc78e86aa2c91238f8251e82a60cdf3383d9534c0e4eac7a1f7911d16d83970160b81b16931617171760025567ffffffffffffffff6040519116815267ffffffffffffffff4216602082015260408180030190a1611e19565b903390612342565b005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b935064ffffffffff8260681c16936106bc565b5063ffffffff8360b81c1615156106b7565b905064ffffffffff8460681c1610866106b0565b6fffffffffffffffffffffffffffffffff16808910156108a7576fffffffffffffffffffffffffffffffff9161087791611cff565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055898281610664565b50506fffffffffffffffffffffffffffffffff5f610877565b86897fb68e43c6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b88887f350f41c4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576020600154604051908152f35b3461040f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57602061035f61099d611c04565b6109a5611c27565b60443591611e95565b3461040f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576107da6004356109eb611c27565b90610a09610a04825f525f602052600160405f20015490565b612142565b61227a565b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5760206040517f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d67978152f35b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5760206040515f8152f35b3461040f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57610ad5611c27565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b3461040f5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57610b49611c88565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261040f57335f9081527fa5c179faa98d86951875f38e98a405912d7f90d5dfc4d9d9c0ab0ae0d8aa85a06020526040902054608435919060ff1615610d61578115610d2b57610bbc611e26565b6040517f57b76f0f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024803590820152604480359082015260648035908201526020816084817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa8015610d2057610c61915f91610cf1575b50826125fe565b15610cbb579063ffffffff608067ffffffffffffffff930151165f52600660205260405f208282165f526020528260405f2055167f02246a5ab927c0b7985a57fc9c6e489b88e4eee8b1272a96526ed54b0f442f915f80a3005b67ffffffffffffffff827f8f2463de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b610d13915060203d602011610d19575b610d0b8183611db8565b810190611df9565b85610c5a565b503d610d01565b6040513d5f823e3d90fd5b67ffffffffffffffff907f5ae1b274000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f6666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3f60245260445ffd5b3461040f5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57610de8611c88565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261040f576040517f57b76f0f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602480359082015260448035908201526064803590820152906020826084817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215610d20575f926110cb575b50610eed67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff8416611e19565b8042106110925750610efd611e26565b91610f098183856125c1565b156110545760243592610f1c82826125fe565b610fe4575b508215610fae5790610f8367ffffffffffffffff9282907fffffffffffffffffffffffffffffffffffffff0000000000000000000000000067ffffffffffffffff6cffffffffff00000000000000006002549360401b16931691161717600255565b82600155167f6c78807709a7b3c13a2bf517f3f091df9e02090ebe38b79deb5cbe04b9d05c1d5f80a3005b67ffffffffffffffff827f5ae1b274000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b63ffffffff91935060800151165f52600660205260405f2067ffffffffffffffff82165f5260205260405f205491821561101e5783610f21565b67ffffffffffffffff827f0bece897000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff80835116917fd317533a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff827f8a407330000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6110e591925060203d602011610d1957610d0b8183611db8565b9082610eae565b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57602060405162278d008152f35b3461040f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576107da611161611c04565b611169611c69565b611171611c4a565b9161117a6120ba565b604080516fffffffffffffffffffffffffffffffff84811682528516602082015273ffffffffffffffffffffffffffffffffffffffff8316917fe7154d8474ce713ee48e13c2906d5decf448847e3f806acbac10f7f2d5bea5a491a261243e565b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5760206040517f6666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3f8152f35b3461040f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5761126a611c88565b6044359060243567ffffffffffffffff831161040f573660238401121561040f5782600401359267ffffffffffffffff841161040f57366024606086028301011161040f57335f9081527f19f4526d5e1fe8d572bfb854041e9994b925e28d19519cdb414b260225556ce0602052604090205460ff16156114e75767ffffffffffffffff831693925f5b8481101561141f57606081028301906024820160448301886fffffffffffffffffffffffffffffffff61132683611d31565b16151580611417575b6113ec576113e06113da6113d48560019861134c6113e698611d4e565b957fff59601c46852f578a2c45e18e981a5759d09ccda1b6084a654a07d83ef770bf73ffffffffffffffffffffffffffffffffffffffff606461138e8b611d31565b9401986113cc61139d8b611d31565b6040519384931696839092916fffffffffffffffffffffffffffffffff60209181604085019616845216910152565b0390a3611d4e565b93611d31565b91611d31565b9161243e565b016112f4565b7f5ae1b274000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50871561132f565b83868367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615806114de575b61145a57005b6114b49067ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffff0000000000000000000000000067ffffffffffffffff6cffffffffff00000000000000006002549360401b16931691161717600255565b816001557f6c78807709a7b3c13a2bf517f3f091df9e02090ebe38b79deb5cbe04b9d05c1d5f80a3005b50821515611454565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d679760245260445ffd5b3461040f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5761156e611c04565b611576611c27565b9061157f611c4a565b335f9081527f127f6694bd7d2b38e18cf94c539cfa6ae4a708e6c203f09f0904141ec222f81f602052604090205490929060ff161561174c576115c182611c9f565b6fffffffffffffffffffffffffffffffff8116926fffffffffffffffffffffffffffffffff85169380851161170357506107da9473ffffffffffffffffffffffffffffffffffffffff611672921692835f52600460205261166d60405f2061162d84825460801c611cff565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b611cff565b815f5260056020526fffffffffffffffffffffffffffffffff600160405f200191167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051838152817f234f7ee9ad6a5d812123fa7e94d0d6fe1ee08e25967762e99d5053c4be5392bb602073ffffffffffffffffffffffffffffffffffffffff861693a3612342565b8473ffffffffffffffffffffffffffffffffffffffff837fb68e43c6000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df1560245260445ffd5b3461040f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576117d3611c27565b3373ffffffffffffffffffffffffffffffffffffffff8216036117fc576107da9060043561227a565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461040f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576107da600435611861611c27565b9061187a610a04825f525f602052600160405f20015490565b6121a8565b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5760206040517ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df158152f35b3461040f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57602061035f6004355f525f602052600160405f20015490565b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5760206040517fc785f0e55c16138ca0f8448186fa6229be092a3a83db3c5d63c9286723c5a2c48152f35b3461040f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f5773ffffffffffffffffffffffffffffffffffffffff6119c3611c04565b165f5260046020526040805f20548151906fffffffffffffffffffffffffffffffff8116825260801c6020820152f35b3461040f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57611a2a611c04565b73ffffffffffffffffffffffffffffffffffffffff611a47611c27565b91165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b3461040f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461040f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f576020611b2e611b29611c04565b611c9f565b6fffffffffffffffffffffffffffffffff60405191168152f35b3461040f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261040f57600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361040f57817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115611bda575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483611bd3565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361040f57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361040f57565b604435906fffffffffffffffffffffffffffffffff8216820361040f57565b602435906fffffffffffffffffffffffffffffffff8216820361040f57565b6004359067ffffffffffffffff8216820361040f57565b73ffffffffffffffffffffffffffffffffffffffff611cfc9116805f52600560205260405f20905f52600460205260405f205460801c7f000000000000000000000000000000000000000000000000000000000000000091611f26565b90565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff82116107dc57565b356fffffffffffffffffffffffffffffffff8116810361040f5790565b3573ffffffffffffffffffffffffffffffffffffffff8116810361040f5790565b6040810190811067ffffffffffffffff821117611d8b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d8b57604052565b9081602091031261040f575167ffffffffffffffff8116810361040f5790565b919082018092116107dc57565b6040519060a0820182811067ffffffffffffffff821117611d8b5760405281608063ffffffff60025467ffffffffffffffff8116845264ffffffffff8160401c16602085015264ffffffffff8160681c16604085015264ffffffffff8160901c16606085015260b81c16910152565b9173ffffffffffffffffffffffffffffffffffffffff604051928160208501951685521660408301526060820152611ef76080828003017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611db8565b5190206040516020810191825260208152611f13604082611db8565b51902090565b919082039182116107dc57565b90929167ffffffffffffffff169283156120b557611f5382549467ffffffffffffffff8660801c16611e19565b42101590611f9760018401956fffffffffffffffffffffffffffffffff87541690845f1461209d576fffffffffffffffffffffffffffffffff8091165b1690611e19565b6fffffffffffffffffffffffffffffffff8216811015612095576fffffffffffffffffffffffffffffffff16915b82956fffffffffffffffffffffffffffffffff84167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905561200a57505050565b6fffffffffffffffffffffffffffffffff9161202591611cff565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815580547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000004260801b169116179055565b508091611fc5565b506fffffffffffffffffffffffffffffffff5f611f90565b925050565b335f9081527f4c249de2637a849003b2505ee5913beaea9cd6cfb90be1233111c6e07bbe809c602052604090205460ff16156120f257565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527fc785f0e55c16138ca0f8448186fa6229be092a3a83db3c5d63c9286723c5a2c460245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416156121795750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f1461227457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f1461227457805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156123eb575b604052156123a95750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661240357823b15153d1516169061239e565b503d5f823e3d90fd5b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff82116107dc57565b9173ffffffffffffffffffffffffffffffffffffffff61250b92931692835f5260046020526fffffffffffffffffffffffffffffffff6124b060405f2093826124a46040519661248d88611d6f565b5495828716808952602089019760801c885261240c565b1685528284511661240c565b1681525f848152600460205260409020915190516fffffffffffffffffffffffffffffffff9182167fffffffffffffffffffffffffffffffff00000000000000000000000000000000608083901b1681179093551690611e19565b604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315610d20575f9361258d575b5081831061255c57505050565b7fda5461f9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b9092506020813d6020116125b9575b816125a960209383611db8565b8101031261040f5751915f61254f565b3d915061259c565b909167ffffffffffffffff64ffffffffff6020840151169116908181036125f757505067ffffffffffffffff8091511691161190565b1092915050565b9067ffffffffffffffff64ffffffffff604084015116911690811015918261262557505090565b6060015164ffffffffff16101591905056ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5";

    private static String librariesLinkedBinary;

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_DISPUTE_ROLE = "DISPUTE_ROLE";

    public static final String FUNC_DISPUTE_WINDOW = "DISPUTE_WINDOW";

    public static final String FUNC_FEE_ROLE = "FEE_ROLE";

    public static final String FUNC_MAX_DISPUTE_WINDOW = "MAX_DISPUTE_WINDOW";

    public static final String FUNC_POSTER_ROLE = "POSTER_ROLE";

    public static final String FUNC_REGISTRY = "REGISTRY";

    public static final String FUNC_SETTLER_ROLE = "SETTLER_ROLE";

    public static final String FUNC_CLAIM = "claim";

    public static final String FUNC_CLAIMED = "claimed";

    public static final String FUNC_CORRECT = "correct";

    public static final String FUNC_FREEZE = "freeze";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_LEAFOF = "leafOf";

    public static final String FUNC_POOL = "pool";

    public static final String FUNC_POST = "post";

    public static final String FUNC_RELEASEFEES = "releaseFees";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_RESTORE = "restore";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_RIPENFEES = "ripenFees";

    public static final String FUNC_ROOT = "root";

    public static final String FUNC_SERVE = "serve";

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

    public static final Event FROZEN_EVENT = new Event("Frozen",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final Event RESTORED_EVENT = new Event("Restored",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
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

    public static final Event ROOTCORRECTED_EVENT = new Event("RootCorrected",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Bytes32>(true) {}));
    ;

    public static final Event ROOTSERVED_EVENT = new Event("RootServed",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>(true) {}, new TypeReference<Bytes32>(true) {}));
    ;

    public static final Event ROOTSVOIDED_EVENT = new Event("RootsVoided",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
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

    public static final CustomError NOTVOIDED_ERROR = new CustomError("NotVoided",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError NOTHINGTOCLAIM_ERROR = new CustomError("NothingToClaim",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Address>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError PROOFREJECTED_ERROR = new CustomError("ProofRejected",
            Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
    ;

    public static final CustomError ROOTVOIDED_ERROR = new CustomError("RootVoided",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
    ;

    public static final CustomError SAFEERC20FAILEDOPERATION_ERROR = new CustomError("SafeERC20FailedOperation",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError SUPERSEDED_ERROR = new CustomError("Superseded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
    ;

    public static final CustomError UNFUNDED_ERROR = new CustomError("Unfunded",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError WINDOWOPEN_ERROR = new CustomError("WindowOpen",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError WINDOWOUTOFBOUNDS_ERROR = new CustomError("WindowOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}, new TypeReference<Uint64>() {}));
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

    public RemoteFunctionCall<byte[]> DISPUTE_ROLE() {
        final Function function = new Function(FUNC_DISPUTE_ROLE,
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

    public RemoteFunctionCall<byte[]> FEE_ROLE() {
        final Function function = new Function(FUNC_FEE_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<BigInteger> MAX_DISPUTE_WINDOW() {
        final Function function = new Function(FUNC_MAX_DISPUTE_WINDOW,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<byte[]> POSTER_ROLE() {
        final Function function = new Function(FUNC_POSTER_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<String> REGISTRY() {
        final Function function = new Function(FUNC_REGISTRY,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<byte[]> SETTLER_ROLE() {
        final Function function = new Function(FUNC_SETTLER_ROLE,
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

    public RemoteFunctionCall<TransactionReceipt> correct(BigInteger epochId, EpochRoots roots,
            byte[] corrected) {
        final Function function = new Function(
                FUNC_CORRECT,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots,
                new org.web3j.abi.datatypes.generated.Bytes32(corrected)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> freeze(String asset, BigInteger entitlements,
            BigInteger fees, BigInteger settledAt) {
        final Function function = new Function(
                FUNC_FREEZE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint128(entitlements),
                new org.web3j.abi.datatypes.generated.Uint128(fees),
                new org.web3j.abi.datatypes.generated.Uint64(settledAt)),
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

    public RemoteFunctionCall<TransactionReceipt> post(BigInteger epochId, byte[] payoutRoot,
            List<Credit> credits) {
        final Function function = new Function(
                FUNC_POST,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                new org.web3j.abi.datatypes.generated.Bytes32(payoutRoot),
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

    public RemoteFunctionCall<TransactionReceipt> restore(String asset, BigInteger entitlements,
            BigInteger fees) {
        final Function function = new Function(
                FUNC_RESTORE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset),
                new org.web3j.abi.datatypes.generated.Uint128(entitlements),
                new org.web3j.abi.datatypes.generated.Uint128(fees)),
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

    public RemoteFunctionCall<TransactionReceipt> ripenFees(String asset) {
        final Function function = new Function(
                FUNC_RIPENFEES,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, asset)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<byte[]> root() {
        final Function function = new Function(FUNC_ROOT,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<TransactionReceipt> serve(BigInteger epochId, EpochRoots roots) {
        final Function function = new Function(
                FUNC_SERVE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
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

    public static List<FrozenEventResponse> getFrozenEvents(TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(FROZEN_EVENT, transactionReceipt);
        ArrayList<FrozenEventResponse> responses = new ArrayList<FrozenEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            FrozenEventResponse typedResponse = new FrozenEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static FrozenEventResponse getFrozenEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(FROZEN_EVENT, log);
        FrozenEventResponse typedResponse = new FrozenEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<FrozenEventResponse> frozenEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getFrozenEventFromLog(log));
    }

    public Flowable<FrozenEventResponse> frozenEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(FROZEN_EVENT));
        return frozenEventFlowable(filter);
    }

    public static List<RestoredEventResponse> getRestoredEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(RESTORED_EVENT, transactionReceipt);
        ArrayList<RestoredEventResponse> responses = new ArrayList<RestoredEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RestoredEventResponse typedResponse = new RestoredEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RestoredEventResponse getRestoredEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(RESTORED_EVENT, log);
        RestoredEventResponse typedResponse = new RestoredEventResponse();
        typedResponse.log = log;
        typedResponse.asset = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.entitlements = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.fees = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<RestoredEventResponse> restoredEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRestoredEventFromLog(log));
    }

    public Flowable<RestoredEventResponse> restoredEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(RESTORED_EVENT));
        return restoredEventFlowable(filter);
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

    public static List<RootCorrectedEventResponse> getRootCorrectedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROOTCORRECTED_EVENT, transactionReceipt);
        ArrayList<RootCorrectedEventResponse> responses = new ArrayList<RootCorrectedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RootCorrectedEventResponse typedResponse = new RootCorrectedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RootCorrectedEventResponse getRootCorrectedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROOTCORRECTED_EVENT, log);
        RootCorrectedEventResponse typedResponse = new RootCorrectedEventResponse();
        typedResponse.log = log;
        typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<RootCorrectedEventResponse> rootCorrectedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRootCorrectedEventFromLog(log));
    }

    public Flowable<RootCorrectedEventResponse> rootCorrectedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROOTCORRECTED_EVENT));
        return rootCorrectedEventFlowable(filter);
    }

    public static List<RootServedEventResponse> getRootServedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROOTSERVED_EVENT, transactionReceipt);
        ArrayList<RootServedEventResponse> responses = new ArrayList<RootServedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RootServedEventResponse typedResponse = new RootServedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RootServedEventResponse getRootServedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROOTSERVED_EVENT, log);
        RootServedEventResponse typedResponse = new RootServedEventResponse();
        typedResponse.log = log;
        typedResponse.epochId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.root = (byte[]) eventValues.getIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<RootServedEventResponse> rootServedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRootServedEventFromLog(log));
    }

    public Flowable<RootServedEventResponse> rootServedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROOTSERVED_EVENT));
        return rootServedEventFlowable(filter);
    }

    public static List<RootsVoidedEventResponse> getRootsVoidedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ROOTSVOIDED_EVENT, transactionReceipt);
        ArrayList<RootsVoidedEventResponse> responses = new ArrayList<RootsVoidedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            RootsVoidedEventResponse typedResponse = new RootsVoidedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.from = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.until = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static RootsVoidedEventResponse getRootsVoidedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ROOTSVOIDED_EVENT, log);
        RootsVoidedEventResponse typedResponse = new RootsVoidedEventResponse();
        typedResponse.log = log;
        typedResponse.from = (BigInteger) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.until = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<RootsVoidedEventResponse> rootsVoidedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getRootsVoidedEventFromLog(log));
    }

    public Flowable<RootsVoidedEventResponse> rootsVoidedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ROOTSVOIDED_EVENT));
        return rootsVoidedEventFlowable(filter);
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
            ContractGasProvider contractGasProvider, String admin, String registry,
            BigInteger disputeWindow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(disputeWindow)));
        return deployRemoteCall(Payouts.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<Payouts> deploy(Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider, String admin, String registry,
            BigInteger disputeWindow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(disputeWindow)));
        return deployRemoteCall(Payouts.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Payouts> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin, String registry,
            BigInteger disputeWindow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(disputeWindow)));
        return deployRemoteCall(Payouts.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<Payouts> deploy(Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit, String admin, String registry,
            BigInteger disputeWindow) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin),
                new org.web3j.abi.datatypes.Address(160, registry),
                new org.web3j.abi.datatypes.generated.Uint64(disputeWindow)));
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

    public static class FrozenEventResponse extends BaseEventResponse {
        public String asset;

        public BigInteger entitlements;

        public BigInteger fees;
    }

    public static class RestoredEventResponse extends BaseEventResponse {
        public String asset;

        public BigInteger entitlements;

        public BigInteger fees;
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

    public static class RootCorrectedEventResponse extends BaseEventResponse {
        public BigInteger epochId;

        public byte[] root;
    }

    public static class RootServedEventResponse extends BaseEventResponse {
        public BigInteger epochId;

        public byte[] root;
    }

    public static class RootsVoidedEventResponse extends BaseEventResponse {
        public BigInteger from;

        public BigInteger until;
    }
}

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
import org.web3j.abi.datatypes.generated.Uint32;
import org.web3j.abi.datatypes.generated.Uint40;
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
    public static final String BINARY = "60c0346100f657601f61297238819003918201601f19168301916001600160401b038311848410176100fa578084926060946040528339810103126100f65780516001600160a01b03811681036100f6576020820151916001600160a01b03831683036100f657604001516001600160401b03811692908381036100f65762278d0084116100dc57610097935060805260a05261010e565b506040516127ba908161019882396080518181816104ac01528181610d390152818161155d0152611e74015260a051818181610ce5015281816111ee0152611c660152f35b83631767d56560e21b5f5260045262278d0060245260445ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f5160206129525f395f51905f52602052604090205460ff16610192576001600160a01b03165f8181525f5160206129525f395f51905f5260205260408120805460ff191660011790553391907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d8180a4600190565b505f9056fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a714611ce55750806305931f5214611c8a57806306433b1b14611c1c5780630c9cbf0e14611b90578063156522a814611b14578063193def7c14611abc578063248a9ca314611a745780632a0276f814611a1c5780632cf1f73d146119af5780632f2ff15d1461195457806336568abe146118cc5780633fab765f146116675780634669208d1461136357806351607762146110ca5780637445e85c1461107257806378d78f1314610fbe57806380cbc6fa14610f835780638a93abfb14610c2d57806391d1485414610bb9578063a217fddf14610b81578063c295e8ee14610acd578063d1c92d2c14610a75578063d547741f14610a15578063e02912a4146109c8578063ebf0c7171461098d578063edf4ef2e146104d0578063f585dc571461046e578063fabed412146101995763ff588a451461015b575f80fd5b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195576020604051610e108152f35b5f80fd5b346101955760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195576101d0611da1565b6101d8611dc4565b6044356064359267ffffffffffffffff841161019557366023850112156101955783600401359267ffffffffffffffff8411610195573660248560051b87010111610195576001549261022c81838561203d565b935f945b868610156102715760248660051b89010135908181105f14610260575f52602052600160405f205b950194610230565b905f52602052600160405f20610258565b8103610443575073ffffffffffffffffffffffffffffffffffffffff8316805f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff84165f5260205260405f2054808311156103f9576102e373ffffffffffffffffffffffffffffffffffffffff918461209c565b931691825f5260046020526fffffffffffffffffffffffffffffffff60405f2054168085116103c6579280837f2f6639d24651730c7bf57c95ddbf96d66d11477e4ec626876f92c22e5f365e686040602099956fffffffffffffffffffffffffffffffff6103698b6103be9b819b5f5260038f52855f20895f528f5284865f205561209c565b16855f5260048c526fffffffffffffffffffffffffffffffff835f2091167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558151908882528b820152a36124c5565b604051908152f35b84847f350f41c4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508273ffffffffffffffffffffffffffffffffffffffff917f57ea1434000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b7f2d93db73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101955760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610507611da1565b61050f611e1d565b610517611dfe565b916064359267ffffffffffffffff8416918285036101955773ffffffffffffffffffffffffffffffffffffffff9061054d61223d565b1692835f52600460205260405f20916040519261056984611f55565b54916fffffffffffffffffffffffffffffffff831692838552602085019060801c81526fffffffffffffffffffffffffffffffff82169380851161095a57506fffffffffffffffffffffffffffffffff815116946fffffffffffffffffffffffffffffffff84169580871161092757509161069984926fffffffffffffffffffffffffffffffff61062c8b978261062487827f7b0c29e799ed468266b4d070c03070137a95cb869c5eb7c18063fb7b1a7a09c59b5116611e9c565b945116611e9c565b816040519361063a85611f55565b168352811660208084019182525f898152600490915260409020925190517fffffffffffffffffffffffffffffffff0000000000000000000000000000000090831660801b1691166fffffffffffffffffffffffffffffffff16179055565b835f52600560205260405f2082815467ffffffffffffffff8160801c168a11156108a9575b5050604080516fffffffffffffffffffffffffffffffff93841681529390921660208401525090a2610e1067ffffffffffffffff4216019467ffffffffffffffff8611610845576002549364ffffffffff8560401c1664ffffffffff8660901c1610159081610895575b5080610883575b610872575b71ffffffffff000000000000000000000000008160681b1676ffffffffff0000000000000000000000000000000000008760901b169163ffffffff83837fffffffffffffffffff00000000000000000000ffffffffffffffffffffffffff8916171760b81c1663ffffffff8114610845576108439861083b977fe613bc78e86aa2c91238f8251e82a60cdf3383d9534c0e4eac7a1f7911d16d83956040957fffffffffff0000000000000000000000000000ffffffffffffffffffffffffff7affffffff0000000000000000000000000000000000000000000000600167ffffffffffffffff970160b81b16931617171760025581845193168352166020820152a1612030565b9033906124c5565b005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5064ffffffffff8360681c16610734565b5063ffffffff8460b81c16151561072f565b905064ffffffffff8560681c161087610728565b6fffffffffffffffffffffffffffffffff168089101561090e576fffffffffffffffffffffffffffffffff916108de91611e9c565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558982816106be565b50506fffffffffffffffffffffffffffffffff5f6108de565b86897fb68e43c6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b84887f350f41c4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195576020600154604051908152f35b346101955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206103be610a04611da1565b610a0c611dc4565b6044359161203d565b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610843600435610a52611dc4565b90610a70610a6b825f525f602052600160405f20015490565b6122c5565b6123fd565b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206040517f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d67978152f35b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195575f6080604051610b0a81611f0c565b828152826020820152826040820152826060820152015260a0610b2b611fb2565b63ffffffff60806040519267ffffffffffffffff815116845264ffffffffff602082015116602085015264ffffffffff604082015116604085015264ffffffffff60608201511660608501520151166080820152f35b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206040515f8152f35b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610bf0611dc4565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b346101955760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610c64611de7565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610195576040517f57b76f0f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602480359082015260448035908201526064803590820152906020826084817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215610f78575f92610f47575b50610d6967ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff8416612030565b804210610f0e5750610d79611fb2565b91610d8581838561277d565b15610ed05760243592610d988282612744565b610e60575b508215610e2a5790610dff67ffffffffffffffff9282907fffffffffffffffffffffffffffffffffffffff0000000000000000000000000067ffffffffffffffff6cffffffffff00000000000000006002549360401b16931691161717600255565b82600155167f6c78807709a7b3c13a2bf517f3f091df9e02090ebe38b79deb5cbe04b9d05c1d5f80a3005b67ffffffffffffffff827f5ae1b274000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b63ffffffff91935060800151165f52600660205260405f2067ffffffffffffffff82165f5260205260405f2054918215610e9a5783610d9d565b67ffffffffffffffff827f0bece897000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff80835116917fd317533a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff827f8a407330000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b610f6a91925060203d602011610f71575b610f628183611f71565b810190612010565b9082610d2a565b503d610f58565b6040513d5f823e3d90fd5b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557602060405162278d008152f35b346101955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610843610ff8611da1565b611000611e1d565b611008611dfe565b9161101161223d565b604080516fffffffffffffffffffffffffffffffff84811682528516602082015273ffffffffffffffffffffffffffffffffffffffff8316917fe7154d8474ce713ee48e13c2906d5decf448847e3f806acbac10f7f2d5bea5a491a26125c1565b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206040517f6666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3f8152f35b346101955760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557611101611de7565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610195576084359060a43563ffffffff811680910361019557335f9081527fa5c179faa98d86951875f38e98a405912d7f90d5dfc4d9d9c0ab0ae0d8aa85a0602052604090205460ff1615611313578215610e2a57611184611fb2565b63ffffffff6080820151168083036112e457506040517f57b76f0f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602480359082015260448035908201526064803590820152906020826084817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115610f785761123d925f926112c3575b50612744565b1561128d579067ffffffffffffffff915f52600660205260405f208282165f526020528260405f2055167f02246a5ab927c0b7985a57fc9c6e489b88e4eee8b1272a96526ed54b0f442f915f80a3005b67ffffffffffffffff827f8f2463de000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6112dd91925060203d602011610f7157610f628183611f71565b9086611237565b827f2206388a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f6666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3f60245260445ffd5b346101955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955761139a611de7565b6044359060243567ffffffffffffffff831161019557366023840112156101955782600401359267ffffffffffffffff841161019557366024606086028301011161019557335f9081527f19f4526d5e1fe8d572bfb854041e9994b925e28d19519cdb414b260225556ce0602052604090205460ff16156116175767ffffffffffffffff831693925f5b8481101561154f57606081028301906024820160448301886fffffffffffffffffffffffffffffffff61145683611ece565b16151580611547575b61151c5761151061150a6115048560019861147c61151698611eeb565b957fff59601c46852f578a2c45e18e981a5759d09ccda1b6084a654a07d83ef770bf73ffffffffffffffffffffffffffffffffffffffff60646114be8b611ece565b9401986114fc6114cd8b611ece565b6040519384931696839092916fffffffffffffffffffffffffffffffff60209181604085019616845216910152565b0390a3611eeb565b93611ece565b91611ece565b916125c1565b01611424565b7f5ae1b274000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50871561145f565b83868367ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016158061160e575b61158a57005b6115e49067ffffffffffffffff42167fffffffffffffffffffffffffffffffffffffff0000000000000000000000000067ffffffffffffffff6cffffffffff00000000000000006002549360401b16931691161717600255565b816001557f6c78807709a7b3c13a2bf517f3f091df9e02090ebe38b79deb5cbe04b9d05c1d5f80a3005b50821515611584565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527f36e3c15a5b6d50a193ee8182ae998adaf6eb5b928b8366623b77440fac4d679760245260445ffd5b346101955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955761169e611da1565b6116a6611dc4565b906116af611dfe565b335f9081527f127f6694bd7d2b38e18cf94c539cfa6ae4a708e6c203f09f0904141ec222f81f602052604090205490929060ff161561187c576116f182611e3c565b6fffffffffffffffffffffffffffffffff8116926fffffffffffffffffffffffffffffffff85169380851161183357506108439473ffffffffffffffffffffffffffffffffffffffff6117a2921692835f52600460205261179d60405f2061175d84825460801c611e9c565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b611e9c565b815f5260056020526fffffffffffffffffffffffffffffffff600160405f200191167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051838152817f234f7ee9ad6a5d812123fa7e94d0d6fe1ee08e25967762e99d5053c4be5392bb602073ffffffffffffffffffffffffffffffffffffffff861693a36124c5565b8473ffffffffffffffffffffffffffffffffffffffff837fb68e43c6000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df1560245260445ffd5b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557611903611dc4565b3373ffffffffffffffffffffffffffffffffffffffff82160361192c57610843906004356123fd565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557610843600435611991611dc4565b906119aa610a6b825f525f602052600160405f20015490565b61232b565b346101955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195576119e6611de7565b63ffffffff60025460b81c165f52600660205267ffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206040517ff33fe78eb7c840e8bf68670029904b6f0da8e79346941c278a4e7676d473df158152f35b346101955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206103be6004355f525f602052600160405f20015490565b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955760206040517fc785f0e55c16138ca0f8448186fa6229be092a3a83db3c5d63c9286723c5a2c48152f35b346101955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101955773ffffffffffffffffffffffffffffffffffffffff611b60611da1565b165f5260046020526040805f20548151906fffffffffffffffffffffffffffffffff8116825260801c6020820152f35b346101955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557611bc7611da1565b73ffffffffffffffffffffffffffffffffffffffff611be4611dc4565b91165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b34610195575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610195576020611ccb611cc6611da1565b611e3c565b6fffffffffffffffffffffffffffffffff60405191168152f35b346101955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019557600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361019557817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115611d77575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483611d70565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019557565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361019557565b6004359067ffffffffffffffff8216820361019557565b604435906fffffffffffffffffffffffffffffffff8216820361019557565b602435906fffffffffffffffffffffffffffffffff8216820361019557565b73ffffffffffffffffffffffffffffffffffffffff611e999116805f52600560205260405f20905f52600460205260405f205460801c7f0000000000000000000000000000000000000000000000000000000000000000916120a9565b90565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff821161084557565b356fffffffffffffffffffffffffffffffff811681036101955790565b3573ffffffffffffffffffffffffffffffffffffffff811681036101955790565b60a0810190811067ffffffffffffffff821117611f2857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff821117611f2857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611f2857604052565b60405190611fbf82611f0c565b81608063ffffffff60025467ffffffffffffffff8116845264ffffffffff8160401c16602085015264ffffffffff8160681c16604085015264ffffffffff8160901c16606085015260b81c16910152565b90816020910312610195575167ffffffffffffffff811681036101955790565b9190820180921161084557565b9173ffffffffffffffffffffffffffffffffffffffff6040519281602085019516855216604083015260608201526060815261207a608082611f71565b5190206040516020810191825260208152612096604082611f71565b51902090565b9190820391821161084557565b90929167ffffffffffffffff16928315612238576120d682549467ffffffffffffffff8660801c16612030565b4210159061211a60018401956fffffffffffffffffffffffffffffffff87541690845f14612220576fffffffffffffffffffffffffffffffff8091165b1690612030565b6fffffffffffffffffffffffffffffffff8216811015612218576fffffffffffffffffffffffffffffffff16915b82956fffffffffffffffffffffffffffffffff84167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905561218d57505050565b6fffffffffffffffffffffffffffffffff916121a891611e9c565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815580547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000004260801b169116179055565b508091612148565b506fffffffffffffffffffffffffffffffff5f612113565b925050565b335f9081527f4c249de2637a849003b2505ee5913beaea9cd6cfb90be1233111c6e07bbe809c602052604090205460ff161561227557565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f52336004527fc785f0e55c16138ca0f8448186fa6229be092a3a83db3c5d63c9286723c5a2c460245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416156122fc5750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f146123f757805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f146123f757805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561256e575b6040521561252c5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661258657823b15153d15161690612521565b503d5f823e3d90fd5b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161084557565b9173ffffffffffffffffffffffffffffffffffffffff61268e92931692835f5260046020526fffffffffffffffffffffffffffffffff61263360405f2093826126276040519661261088611f55565b5495828716808952602089019760801c885261258f565b1685528284511661258f565b1681525f848152600460205260409020915190516fffffffffffffffffffffffffffffffff9182167fffffffffffffffffffffffffffffffff00000000000000000000000000000000608083901b1681179093551690612030565b604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315610f78575f93612710575b508183106126df57505050565b7fda5461f9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b9092506020813d60201161273c575b8161272c60209383611f71565b810103126101955751915f6126d2565b3d915061271f565b9067ffffffffffffffff64ffffffffff604084015116911690811015918261276b57505090565b6060015164ffffffffff161015919050565b909167ffffffffffffffff64ffffffffff6020840151169116908181036127b357505067ffffffffffffffff8091511691161190565b109291505056ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5";

    private static String librariesLinkedBinary;

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_DISPUTE_ROLE = "DISPUTE_ROLE";

    public static final String FUNC_DISPUTE_WINDOW = "DISPUTE_WINDOW";

    public static final String FUNC_FEE_ROLE = "FEE_ROLE";

    public static final String FUNC_MAX_DISPUTE_WINDOW = "MAX_DISPUTE_WINDOW";

    public static final String FUNC_POSTER_ROLE = "POSTER_ROLE";

    public static final String FUNC_REGISTRY = "REGISTRY";

    public static final String FUNC_SETTLEMENT_LAG = "SETTLEMENT_LAG";

    public static final String FUNC_SETTLER_ROLE = "SETTLER_ROLE";

    public static final String FUNC_CLAIM = "claim";

    public static final String FUNC_CLAIMED = "claimed";

    public static final String FUNC_CORRECT = "correct";

    public static final String FUNC_CORRECTIONOF = "correctionOf";

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

    public static final String FUNC_SERVING = "serving";

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

    public static final CustomError DISPUTEDMEANWHILE_ERROR = new CustomError("DisputedMeanwhile",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint32>() {}, new TypeReference<Uint32>() {}));
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

    public RemoteFunctionCall<BigInteger> SETTLEMENT_LAG() {
        final Function function = new Function(FUNC_SETTLEMENT_LAG,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint64>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
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
            byte[] corrected, BigInteger disputes) {
        final Function function = new Function(
                FUNC_CORRECT,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                roots,
                new org.web3j.abi.datatypes.generated.Bytes32(corrected),
                new org.web3j.abi.datatypes.generated.Uint32(disputes)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<byte[]> correctionOf(BigInteger epochId) {
        final Function function = new Function(FUNC_CORRECTIONOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint64(epochId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
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

    public RemoteFunctionCall<ServedRoot> serving() {
        final Function function = new Function(FUNC_SERVING,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<ServedRoot>() {}));
        return executeRemoteCallSingleValueReturn(function, ServedRoot.class);
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

    public static class ServedRoot extends StaticStruct {
        public BigInteger epochId;

        public BigInteger settledAt;

        public BigInteger voidSince;

        public BigInteger voidUntil;

        public BigInteger disputes;

        public ServedRoot(BigInteger epochId, BigInteger settledAt, BigInteger voidSince,
                BigInteger voidUntil, BigInteger disputes) {
            super(new org.web3j.abi.datatypes.generated.Uint64(epochId),
                    new org.web3j.abi.datatypes.generated.Uint40(settledAt),
                    new org.web3j.abi.datatypes.generated.Uint40(voidSince),
                    new org.web3j.abi.datatypes.generated.Uint40(voidUntil),
                    new org.web3j.abi.datatypes.generated.Uint32(disputes));
            this.epochId = epochId;
            this.settledAt = settledAt;
            this.voidSince = voidSince;
            this.voidUntil = voidUntil;
            this.disputes = disputes;
        }

        public ServedRoot(Uint64 epochId, Uint40 settledAt, Uint40 voidSince, Uint40 voidUntil,
                Uint32 disputes) {
            super(epochId, settledAt, voidSince, voidUntil, disputes);
            this.epochId = epochId.getValue();
            this.settledAt = settledAt.getValue();
            this.voidSince = voidSince.getValue();
            this.voidUntil = voidUntil.getValue();
            this.disputes = disputes.getValue();
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

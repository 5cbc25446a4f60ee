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
import org.web3j.abi.datatypes.DynamicStruct;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.Utf8String;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint32;
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
public class GpuDeed extends Contract {
    public static final String BINARY = "608060405234801561000f575f5ffd5b5060405161287d38038061287d83398101604081905261002e91610154565b6040518060400160405280600f81526020016e13dc139bd9194811d4154811195959608a1b8152506040518060400160405280600781526020016611d4155111515160ca1b815250815f90816100849190610224565b5060016100918282610224565b506100a091505f9050826100a7565b50506102e2565b5f8281526006602090815260408083206001600160a01b038516845290915281205460ff1661014b575f8381526006602090815260408083206001600160a01b03861684529091529020805460ff191660011790556101033390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161014e565b505f5b92915050565b5f60208284031215610164575f5ffd5b81516001600160a01b038116811461017a575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806101a957607f821691505b6020821081036101c757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561021f578282111561021f57805f5260205f20601f840160051c60208510156101f857505f5b90810190601f840160051c035f5b8181101561021b575f83820155600101610206565b5050505b505050565b81516001600160401b0381111561023d5761023d610181565b6102518161024b8454610195565b846101cd565b6020601f821160018114610283575f831561026c5750848201515b5f19600385901b1c1916600184901b1784556102db565b5f84815260208120601f198516915b828110156102b25787850151825560209485019460019092019101610292565b50848210156102cf57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b61258e806102ef5f395ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c80635f51c7ed116100f3578063aa60bfe911610093578063cd5bfb631161006e578063cd5bfb63146103e0578063d547741f146103f3578063e985e9c514610406578063f4029fa61461044e575f5ffd5b8063aa60bfe9146103a7578063b88d4fde146103ba578063c87b56dd146103cd575f5ffd5b806391d14854116100ce57806391d148541461034057806395d89b4114610385578063a217fddf1461038d578063a22cb46514610394575f5ffd5b80635f51c7ed1461031a5780636352211e1461031a57806370a082311461032d575f5ffd5b80632f2ff15d1161015e57806336568abe1161013957806336568abe146102e15780633790cf57146102f45780633b124547146102d957806342842e0e14610307575f5ffd5b80632f2ff15d1461029f5780632f81bb58146102b257806334c73c4c146102d9575f5ffd5b8063095ea7b311610199578063095ea7b314610234578063177b91e91461024957806323b872dd1461026a578063248a9ca31461027d575f5ffd5b806301ffc9a7146101bf57806306fdde03146101e7578063081812fc146101fc575b5f5ffd5b6101d26101cd366004611c4b565b61046e565b60405190151581526020015b60405180910390f35b6101ef61047e565b6040516101de9190611cb2565b61020f61020a366004611cc4565b61050d565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101de565b610247610242366004611d03565b610541565b005b61025c610257366004611d2b565b610550565b6040519081526020016101de565b610247610278366004611d7c565b610775565b61025c61028b366004611cc4565b5f9081526006602052604090206001015490565b6102476102ad366004611db6565b610864565b61025c7fca77cd8f9856ef5fcd36f6b15bf469fe216c2f9114f60dd031f0a2b97b67aaa981565b61025c604081565b6102476102ef366004611db6565b610888565b610247610302366004611cc4565b6108e6565b610247610315366004611d7c565b610968565b61020f610328366004611cc4565b610982565b61025c61033b366004611de0565b61098c565b6101d261034e366004611db6565b5f91825260066020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6101ef610a04565b61025c5f81565b6102476103a2366004611df9565b610a13565b6102476103b5366004611e27565b610a1e565b6102476103c8366004611ecb565b610ab8565b6101ef6103db366004611cc4565b610ad0565b61025c6103ee366004611cc4565b610b41565b610247610401366004611db6565b610b91565b6101d2610414366004611fe5565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260056020908152604080832093909416825291909152205460ff1690565b61046161045c366004611cc4565b610bb5565b6040516101de919061200d565b5f61047882610d4b565b92915050565b60605f805461048c90612086565b80601f01602080910402602001604051908101604052809291908181526020018280546104b890612086565b80156105035780601f106104da57610100808354040283529160200191610503565b820191905f5260205f20905b8154815290600101906020018083116104e657829003601f168201915b5050505050905090565b5f61051782610da0565b505f8281526004602052604090205473ffffffffffffffffffffffffffffffffffffffff16610478565b61054c828233610dfe565b5050565b5f7fca77cd8f9856ef5fcd36f6b15bf469fe216c2f9114f60dd031f0a2b97b67aaa961057b81610e0b565b82355f036105b5576040517f5a144c6300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105c560408401602085016120e8565b63ffffffff165f03610603576040517f9edc6b0800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6106116040850185612103565b9150508015806106215750604081115b15610660576040517f88cd30b3000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b6106756106706060860186612103565b610e18565b61067f8435610b41565b5f81815260076020526040902054909350156106ca576040517f458205c700000000000000000000000000000000000000000000000000000000815260048101849052602401610657565b5f83815260076020526040902084906106e382826122cf565b5050833573ffffffffffffffffffffffffffffffffffffffff8616847f51fe3798c4d52a55ebf45be0044e410082bb657320226f9af12b580426101a9461072d6040890189612103565b61073d60408b0160208c016120e8565b61074a60608c018c612103565b60405161075b95949392919061249d565b60405180910390a461076d8584610e5f565b505092915050565b73ffffffffffffffffffffffffffffffffffffffff82166107c4576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610657565b5f6107d0838333610f0c565b90508373ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff161461085e576040517f64283d7b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80861660048301526024820184905282166044820152606401610657565b50505050565b5f8281526006602052604090206001015461087e81610e0b565b61085e8383611083565b73ffffffffffffffffffffffffffffffffffffffff811633146108d7576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6108e18282611180565b505050565b5f6108f082610da0565b335f9081527f8f1b9e318caf059eddf94be74385c13c174c00e689966bca967e96186551ea21602052604090205490915060ff166109335761093381338461123d565b604051339083907f477715a2d65b681a90fd2034040ed1fd2094494c0adad7a6d5bfe7fd46d42929905f90a361054c826112ed565b6108e183838360405180602001604052805f815250610ab8565b5f61047882610da0565b5f73ffffffffffffffffffffffffffffffffffffffff82166109dc576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f6004820152602401610657565b5073ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205490565b60606001805461048c90612086565b61054c33838361134b565b7fca77cd8f9856ef5fcd36f6b15bf469fe216c2f9114f60dd031f0a2b97b67aaa9610a4881610e0b565b610a5184610da0565b50610a5c8383610e18565b5f848152600760205260409020600301610a778385836121b9565b50837f6f27e9982339b95702d50c2db8c400fd9afdaaf495fed42ee5b98cce0afe8d858484604051610aaa9291906124db565b60405180910390a250505050565b610ac3848484610775565b61085e3385858585611496565b6060610adb82610da0565b505f610af160408051602081019091525f815290565b90505f815111610b0f5760405180602001604052805f815250610b3a565b80610b198461168c565b604051602001610b2a929190612505565b6040516020818303038152906040525b9392505050565b5f81604051602001610b5591815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b5f82815260066020526040902060010154610bab81610e0b565b61085e8383611180565b610be460405180608001604052805f81526020015f63ffffffff16815260200160608152602001606081525090565b610bed82610da0565b505f82815260076020908152604091829020825160808101845281548152600182015463ffffffff16928101929092526002810180549293919291840191610c3490612086565b80601f0160208091040260200160405190810160405280929190818152602001828054610c6090612086565b8015610cab5780601f10610c8257610100808354040283529160200191610cab565b820191905f5260205f20905b815481529060010190602001808311610c8e57829003601f168201915b50505050508152602001600382018054610cc490612086565b80601f0160208091040260200160405190810160405280929190818152602001828054610cf090612086565b8015610d3b5780601f10610d1257610100808354040283529160200191610d3b565b820191905f5260205f20905b815481529060010190602001808311610d1e57829003601f168201915b5050505050815250509050919050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610478575061047882611748565b5f8181526002602052604081205473ffffffffffffffffffffffffffffffffffffffff1680610478576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101849052602401610657565b6108e1838383600161182a565b610e1581336119f2565b50565b801580610e255750604081115b1561054c576040517f4f97649e00000000000000000000000000000000000000000000000000000000815260048101829052602401610657565b73ffffffffffffffffffffffffffffffffffffffff8216610eae576040517f64a0ae920000000000000000000000000000000000000000000000000000000081525f6004820152602401610657565b5f610eba83835f610f0c565b905073ffffffffffffffffffffffffffffffffffffffff8116156108e1576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610657565b5f8281526002602052604081205473ffffffffffffffffffffffffffffffffffffffff90811690831615610f4557610f4581848661123d565b73ffffffffffffffffffffffffffffffffffffffff811615610fb857610f6d5f855f5f61182a565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260036020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190555b73ffffffffffffffffffffffffffffffffffffffff8516156110005773ffffffffffffffffffffffffffffffffffffffff85165f908152600360205260409020805460010190555b5f8481526002602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff89811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f82815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16611179575f83815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556111173390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610478565b505f610478565b5f82815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615611179575f83815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610478565b611248838383611a79565b6108e15773ffffffffffffffffffffffffffffffffffffffff831661129c576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101829052602401610657565b6040517f177e802f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101829052604401610657565b5f6112f95f835f610f0c565b905073ffffffffffffffffffffffffffffffffffffffff811661054c576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610657565b73ffffffffffffffffffffffffffffffffffffffff831661139a576040517fa9fbf51f0000000000000000000000000000000000000000000000000000000081525f6004820152602401610657565b73ffffffffffffffffffffffffffffffffffffffff82166113ff576040517f5b08ba1800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610657565b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526005602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff83163b15611685576040517f150b7a0200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84169063150b7a029061150b908890889087908790600401612519565b6020604051808303815f875af1925050508015611563575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261156091810190612573565b60015b6115f0573d808015611590576040519150601f19603f3d011682016040523d82523d5f602084013e611595565b606091505b5080515f036115e8576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610657565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167f150b7a020000000000000000000000000000000000000000000000000000000014611683576040517f64a0ae9200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610657565b505b5050505050565b60605f61169883611b3d565b60010190505f8167ffffffffffffffff8111156116b7576116b7611e9e565b6040519080825280601f01601f1916602001820160405280156116e1576020820181803683370190505b5090508181016020015b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a85049450846116eb57509392505050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f80ac58cd0000000000000000000000000000000000000000000000000000000014806117da57507fffffffff0000000000000000000000000000000000000000000000000000000082167f5b5e139f00000000000000000000000000000000000000000000000000000000145b8061047857507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610478565b808061184b575073ffffffffffffffffffffffffffffffffffffffff821615155b1561199e575f61185a84610da0565b905073ffffffffffffffffffffffffffffffffffffffff8316158015906118ad57508273ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b80156118eb575073ffffffffffffffffffffffffffffffffffffffff8082165f9081526005602090815260408083209387168352929052205460ff16155b1561193a576040517fa9fbf51f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610657565b811561199c57838573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b5f82815260066020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff1661054c576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610657565b5f73ffffffffffffffffffffffffffffffffffffffff831615801590611b3557508273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff161480611b05575073ffffffffffffffffffffffffffffffffffffffff8085165f9081526005602090815260408083209387168352929052205460ff165b80611b3557505f8281526004602052604090205473ffffffffffffffffffffffffffffffffffffffff8481169116145b949350505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310611b85577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310611bb1576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310611bcf57662386f26fc10000830492506010015b6305f5e1008310611be7576305f5e100830492506008015b6127108310611bfb57612710830492506004015b60648310611c0d576064830492506002015b600a83106104785760010192915050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610e15575f5ffd5b5f60208284031215611c5b575f5ffd5b8135610b3a81611c1e565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f610b3a6020830184611c66565b5f60208284031215611cd4575f5ffd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611cfe575f5ffd5b919050565b5f5f60408385031215611d14575f5ffd5b611d1d83611cdb565b946020939093013593505050565b5f5f60408385031215611d3c575f5ffd5b611d4583611cdb565b9150602083013567ffffffffffffffff811115611d60575f5ffd5b830160808186031215611d71575f5ffd5b809150509250929050565b5f5f5f60608486031215611d8e575f5ffd5b611d9784611cdb565b9250611da560208501611cdb565b929592945050506040919091013590565b5f5f60408385031215611dc7575f5ffd5b82359150611dd760208401611cdb565b90509250929050565b5f60208284031215611df0575f5ffd5b610b3a82611cdb565b5f5f60408385031215611e0a575f5ffd5b611e1383611cdb565b915060208301358015158114611d71575f5ffd5b5f5f5f60408486031215611e39575f5ffd5b83359250602084013567ffffffffffffffff811115611e56575f5ffd5b8401601f81018613611e66575f5ffd5b803567ffffffffffffffff811115611e7c575f5ffd5b866020828401011115611e8d575f5ffd5b939660209190910195509293505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f5f5f60808587031215611ede575f5ffd5b611ee785611cdb565b9350611ef560208601611cdb565b925060408501359150606085013567ffffffffffffffff811115611f17575f5ffd5b8501601f81018713611f27575f5ffd5b803567ffffffffffffffff811115611f4157611f41611e9e565b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160116810181811067ffffffffffffffff82111715611fad57611fad611e9e565b604052818152828201602001891015611fc4575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215611ff6575f5ffd5b611fff83611cdb565b9150611dd760208401611cdb565b602081528151602082015263ffffffff60208301511660408201525f60408301516080606084015261204260a0840182611c66565b905060608401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084830301608085015261207d8282611c66565b95945050505050565b600181811c9082168061209a57607f821691505b6020821081036120d1577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b63ffffffff81168114610e15575f5ffd5b5f602082840312156120f8575f5ffd5b8135610b3a816120d7565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612136575f5ffd5b83018035915067ffffffffffffffff821115612150575f5ffd5b602001915036819003821315612164575f5ffd5b9250929050565b601f8211156108e157828211156108e157805f5260205f20601f840160051c602085101561219657505f5b90810190601f840160051c035f5b81811015611683575f838201556001016121a4565b67ffffffffffffffff8311156121d1576121d1611e9e565b6121e5836121df8354612086565b8361216b565b5f601f841160018114612235575f85156121ff5750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b178355611685565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b828110156122825786850135825560209485019460019092019101612262565b50868210156122bd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555050505050565b813581556001810160208301356122e5816120d7565b63ffffffff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008354161782555050600281016123266040840184612103565b67ffffffffffffffff81111561233e5761233e611e9e565b6123528161234c8554612086565b8561216b565b5f601f8211600181146123a2575f831561236c5750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600385901b1c1916600184901b178555612436565b5f858152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08516915b828110156123ef57868501358255602094850194600190920191016123cf565b508482101561242a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c19848701351681555b505060018360011b0185555b50505050506124486060830183612103565b61085e8183600386016121b9565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b606081525f6124b0606083018789612456565b63ffffffff8616602084015282810360408401526124cf818587612456565b98975050505050505050565b602081525f611b35602083018486612456565b5f81518060208401855e5f93019283525090919050565b5f611b3561251383866124ee565b846124ee565b73ffffffffffffffffffffffffffffffffffffffff8516815273ffffffffffffffffffffffffffffffffffffffff84166020820152826040820152608060608201525f6125696080830184611c66565b9695505050505050565b5f60208284031215612583575f5ffd5b8151610b3a81611c1e56";

    private static String librariesLinkedBinary;

    public static final String FUNC_ATTESTER_ROLE = "ATTESTER_ROLE";

    public static final String FUNC_DEFAULT_ADMIN_ROLE = "DEFAULT_ADMIN_ROLE";

    public static final String FUNC_MAX_CID_BYTES = "MAX_CID_BYTES";

    public static final String FUNC_MAX_MODEL_BYTES = "MAX_MODEL_BYTES";

    public static final String FUNC_APPROVE = "approve";

    public static final String FUNC_ATTEST = "attest";

    public static final String FUNC_BALANCEOF = "balanceOf";

    public static final String FUNC_GETAPPROVED = "getApproved";

    public static final String FUNC_GETROLEADMIN = "getRoleAdmin";

    public static final String FUNC_GPUOF = "gpuOf";

    public static final String FUNC_GRANTROLE = "grantRole";

    public static final String FUNC_HASROLE = "hasRole";

    public static final String FUNC_ISAPPROVEDFORALL = "isApprovedForAll";

    public static final String FUNC_MINT = "mint";

    public static final String FUNC_NAME = "name";

    public static final String FUNC_OWNEROF = "ownerOf";

    public static final String FUNC_PAYEEOF = "payeeOf";

    public static final String FUNC_RENOUNCEROLE = "renounceRole";

    public static final String FUNC_RETIRE = "retire";

    public static final String FUNC_REVOKEROLE = "revokeRole";

    public static final String FUNC_safeTransferFrom = "safeTransferFrom";

    public static final String FUNC_SETAPPROVALFORALL = "setApprovalForAll";

    public static final String FUNC_SUPPORTSINTERFACE = "supportsInterface";

    public static final String FUNC_SYMBOL = "symbol";

    public static final String FUNC_TOKENIDOF = "tokenIdOf";

    public static final String FUNC_TOKENURI = "tokenURI";

    public static final String FUNC_TRANSFERFROM = "transferFrom";

    public static final Event APPROVAL_EVENT = new Event("Approval",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>(true) {}));
    ;

    public static final Event APPROVALFORALL_EVENT = new Event("ApprovalForAll",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Bool>() {}));
    ;

    public static final Event ATTESTED_EVENT = new Event("Attested",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>(true) {}, new TypeReference<DynamicBytes>() {}));
    ;

    public static final Event DEEDMINTED_EVENT = new Event("DeedMinted",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Bytes32>(true) {}, new TypeReference<Utf8String>() {}, new TypeReference<Uint32>() {}, new TypeReference<DynamicBytes>() {}));
    ;

    public static final Event DEEDRETIRED_EVENT = new Event("DeedRetired",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>(true) {}, new TypeReference<Address>(true) {}));
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

    public static final Event TRANSFER_EVENT = new Event("Transfer",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>(true) {}, new TypeReference<Address>(true) {}, new TypeReference<Uint256>(true) {}));
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

    public static final CustomError DEEDALREADYMINTED_ERROR = new CustomError("DeedAlreadyMinted",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
    ;

    public static final CustomError ERC721INCORRECTOWNER_ERROR = new CustomError("ERC721IncorrectOwner",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}, new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721INSUFFICIENTAPPROVAL_ERROR = new CustomError("ERC721InsufficientApproval",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}, new TypeReference<Uint256>() {}));
    ;

    public static final CustomError ERC721INVALIDAPPROVER_ERROR = new CustomError("ERC721InvalidApprover",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721INVALIDOPERATOR_ERROR = new CustomError("ERC721InvalidOperator",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721INVALIDOWNER_ERROR = new CustomError("ERC721InvalidOwner",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721INVALIDRECEIVER_ERROR = new CustomError("ERC721InvalidReceiver",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721INVALIDSENDER_ERROR = new CustomError("ERC721InvalidSender",
            Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
    ;

    public static final CustomError ERC721NONEXISTENTTOKEN_ERROR = new CustomError("ERC721NonexistentToken",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
    ;

    public static final CustomError EMPTYUUIDHASH_ERROR = new CustomError("EmptyUuidHash",
            Arrays.<TypeReference<?>>asList());
    ;

    public static final CustomError MODELOUTOFBOUNDS_ERROR = new CustomError("ModelOutOfBounds",
            Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
    ;

    public static final CustomError NOMEMORY_ERROR = new CustomError("NoMemory",
            Arrays.<TypeReference<?>>asList());
    ;

    @Deprecated
    protected GpuDeed(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    protected GpuDeed(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, credentials, contractGasProvider);
    }

    @Deprecated
    protected GpuDeed(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit) {
        super(BINARY, contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    protected GpuDeed(String contractAddress, Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider) {
        super(BINARY, contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public RemoteFunctionCall<byte[]> ATTESTER_ROLE() {
        final Function function = new Function(FUNC_ATTESTER_ROLE,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
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

    public RemoteFunctionCall<BigInteger> MAX_MODEL_BYTES() {
        final Function function = new Function(FUNC_MAX_MODEL_BYTES,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<TransactionReceipt> approve(String to, BigInteger tokenId) {
        final Function function = new Function(
                FUNC_APPROVE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> attest(BigInteger tokenId,
            byte[] attestationCid) {
        final Function function = new Function(
                FUNC_ATTEST,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId),
                new org.web3j.abi.datatypes.DynamicBytes(attestationCid)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<BigInteger> balanceOf(String owner) {
        final Function function = new Function(FUNC_BALANCEOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, owner)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<String> getApproved(BigInteger tokenId) {
        final Function function = new Function(FUNC_GETAPPROVED,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<byte[]> getRoleAdmin(byte[] role) {
        final Function function = new Function(FUNC_GETROLEADMIN,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(role)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bytes32>() {}));
        return executeRemoteCallSingleValueReturn(function, byte[].class);
    }

    public RemoteFunctionCall<Gpu> gpuOf(BigInteger tokenId) {
        final Function function = new Function(FUNC_GPUOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Gpu>() {}));
        return executeRemoteCallSingleValueReturn(function, Gpu.class);
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

    public RemoteFunctionCall<Boolean> isApprovedForAll(String owner, String operator) {
        final Function function = new Function(FUNC_ISAPPROVEDFORALL,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, owner),
                new org.web3j.abi.datatypes.Address(160, operator)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public RemoteFunctionCall<TransactionReceipt> mint(String owner, Gpu gpu) {
        final Function function = new Function(
                FUNC_MINT,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, owner),
                gpu),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<String> name() {
        final Function function = new Function(FUNC_NAME,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Utf8String>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<String> ownerOf(BigInteger tokenId) {
        final Function function = new Function(FUNC_OWNEROF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<String> payeeOf(BigInteger tokenId) {
        final Function function = new Function(FUNC_PAYEEOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Address>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
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

    public RemoteFunctionCall<TransactionReceipt> retire(BigInteger tokenId) {
        final Function function = new Function(
                FUNC_RETIRE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
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

    public RemoteFunctionCall<TransactionReceipt> safeTransferFrom(String from, String to,
            BigInteger tokenId) {
        final Function function = new Function(
                FUNC_safeTransferFrom,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, from),
                new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> safeTransferFrom(String from, String to,
            BigInteger tokenId, byte[] data) {
        final Function function = new Function(
                FUNC_safeTransferFrom,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, from),
                new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint256(tokenId),
                new org.web3j.abi.datatypes.DynamicBytes(data)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<TransactionReceipt> setApprovalForAll(String operator,
            Boolean approved) {
        final Function function = new Function(
                FUNC_SETAPPROVALFORALL,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, operator),
                new org.web3j.abi.datatypes.Bool(approved)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public RemoteFunctionCall<Boolean> supportsInterface(byte[] interfaceId) {
        final Function function = new Function(FUNC_SUPPORTSINTERFACE,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes4(interfaceId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Bool>() {}));
        return executeRemoteCallSingleValueReturn(function, Boolean.class);
    }

    public RemoteFunctionCall<String> symbol() {
        final Function function = new Function(FUNC_SYMBOL,
                Arrays.<Type>asList(),
                Arrays.<TypeReference<?>>asList(new TypeReference<Utf8String>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<BigInteger> tokenIdOf(byte[] uuidHash) {
        final Function function = new Function(FUNC_TOKENIDOF,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Bytes32(uuidHash)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Uint256>() {}));
        return executeRemoteCallSingleValueReturn(function, BigInteger.class);
    }

    public RemoteFunctionCall<String> tokenURI(BigInteger tokenId) {
        final Function function = new Function(FUNC_TOKENURI,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Arrays.<TypeReference<?>>asList(new TypeReference<Utf8String>() {}));
        return executeRemoteCallSingleValueReturn(function, String.class);
    }

    public RemoteFunctionCall<TransactionReceipt> transferFrom(String from, String to,
            BigInteger tokenId) {
        final Function function = new Function(
                FUNC_TRANSFERFROM,
                Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, from),
                new org.web3j.abi.datatypes.Address(160, to),
                new org.web3j.abi.datatypes.generated.Uint256(tokenId)),
                Collections.<TypeReference<?>>emptyList());
        return executeRemoteCallTransaction(function);
    }

    public static List<ApprovalEventResponse> getApprovalEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(APPROVAL_EVENT, transactionReceipt);
        ArrayList<ApprovalEventResponse> responses = new ArrayList<ApprovalEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            ApprovalEventResponse typedResponse = new ApprovalEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.owner = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.approved = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static ApprovalEventResponse getApprovalEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(APPROVAL_EVENT, log);
        ApprovalEventResponse typedResponse = new ApprovalEventResponse();
        typedResponse.log = log;
        typedResponse.owner = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.approved = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<ApprovalEventResponse> approvalEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getApprovalEventFromLog(log));
    }

    public Flowable<ApprovalEventResponse> approvalEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(APPROVAL_EVENT));
        return approvalEventFlowable(filter);
    }

    public static List<ApprovalForAllEventResponse> getApprovalForAllEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(APPROVALFORALL_EVENT, transactionReceipt);
        ArrayList<ApprovalForAllEventResponse> responses = new ArrayList<ApprovalForAllEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            ApprovalForAllEventResponse typedResponse = new ApprovalForAllEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.owner = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.operator = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.approved = (Boolean) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static ApprovalForAllEventResponse getApprovalForAllEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(APPROVALFORALL_EVENT, log);
        ApprovalForAllEventResponse typedResponse = new ApprovalForAllEventResponse();
        typedResponse.log = log;
        typedResponse.owner = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.operator = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.approved = (Boolean) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<ApprovalForAllEventResponse> approvalForAllEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getApprovalForAllEventFromLog(log));
    }

    public Flowable<ApprovalForAllEventResponse> approvalForAllEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(APPROVALFORALL_EVENT));
        return approvalForAllEventFlowable(filter);
    }

    public static List<AttestedEventResponse> getAttestedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(ATTESTED_EVENT, transactionReceipt);
        ArrayList<AttestedEventResponse> responses = new ArrayList<AttestedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            AttestedEventResponse typedResponse = new AttestedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.attestationCid = (byte[]) eventValues.getNonIndexedValues().get(0).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static AttestedEventResponse getAttestedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(ATTESTED_EVENT, log);
        AttestedEventResponse typedResponse = new AttestedEventResponse();
        typedResponse.log = log;
        typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.attestationCid = (byte[]) eventValues.getNonIndexedValues().get(0).getValue();
        return typedResponse;
    }

    public Flowable<AttestedEventResponse> attestedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getAttestedEventFromLog(log));
    }

    public Flowable<AttestedEventResponse> attestedEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(ATTESTED_EVENT));
        return attestedEventFlowable(filter);
    }

    public static List<DeedMintedEventResponse> getDeedMintedEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(DEEDMINTED_EVENT, transactionReceipt);
        ArrayList<DeedMintedEventResponse> responses = new ArrayList<DeedMintedEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            DeedMintedEventResponse typedResponse = new DeedMintedEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.owner = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.uuidHash = (byte[]) eventValues.getIndexedValues().get(2).getValue();
            typedResponse.model = (String) eventValues.getNonIndexedValues().get(0).getValue();
            typedResponse.vramMiB = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
            typedResponse.attestationCid = (byte[]) eventValues.getNonIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static DeedMintedEventResponse getDeedMintedEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(DEEDMINTED_EVENT, log);
        DeedMintedEventResponse typedResponse = new DeedMintedEventResponse();
        typedResponse.log = log;
        typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.owner = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.uuidHash = (byte[]) eventValues.getIndexedValues().get(2).getValue();
        typedResponse.model = (String) eventValues.getNonIndexedValues().get(0).getValue();
        typedResponse.vramMiB = (BigInteger) eventValues.getNonIndexedValues().get(1).getValue();
        typedResponse.attestationCid = (byte[]) eventValues.getNonIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<DeedMintedEventResponse> deedMintedEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getDeedMintedEventFromLog(log));
    }

    public Flowable<DeedMintedEventResponse> deedMintedEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(DEEDMINTED_EVENT));
        return deedMintedEventFlowable(filter);
    }

    public static List<DeedRetiredEventResponse> getDeedRetiredEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(DEEDRETIRED_EVENT, transactionReceipt);
        ArrayList<DeedRetiredEventResponse> responses = new ArrayList<DeedRetiredEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            DeedRetiredEventResponse typedResponse = new DeedRetiredEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.by = (String) eventValues.getIndexedValues().get(1).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static DeedRetiredEventResponse getDeedRetiredEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(DEEDRETIRED_EVENT, log);
        DeedRetiredEventResponse typedResponse = new DeedRetiredEventResponse();
        typedResponse.log = log;
        typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.by = (String) eventValues.getIndexedValues().get(1).getValue();
        return typedResponse;
    }

    public Flowable<DeedRetiredEventResponse> deedRetiredEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getDeedRetiredEventFromLog(log));
    }

    public Flowable<DeedRetiredEventResponse> deedRetiredEventFlowable(
            DefaultBlockParameter startBlock, DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(DEEDRETIRED_EVENT));
        return deedRetiredEventFlowable(filter);
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

    public static List<TransferEventResponse> getTransferEvents(
            TransactionReceipt transactionReceipt) {
        List<Contract.EventValuesWithLog> valueList = staticExtractEventParametersWithLog(TRANSFER_EVENT, transactionReceipt);
        ArrayList<TransferEventResponse> responses = new ArrayList<TransferEventResponse>(valueList.size());
        for (Contract.EventValuesWithLog eventValues : valueList) {
            TransferEventResponse typedResponse = new TransferEventResponse();
            typedResponse.log = eventValues.getLog();
            typedResponse.from = (String) eventValues.getIndexedValues().get(0).getValue();
            typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
            typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(2).getValue();
            responses.add(typedResponse);
        }
        return responses;
    }

    public static TransferEventResponse getTransferEventFromLog(Log log) {
        Contract.EventValuesWithLog eventValues = staticExtractEventParametersWithLog(TRANSFER_EVENT, log);
        TransferEventResponse typedResponse = new TransferEventResponse();
        typedResponse.log = log;
        typedResponse.from = (String) eventValues.getIndexedValues().get(0).getValue();
        typedResponse.to = (String) eventValues.getIndexedValues().get(1).getValue();
        typedResponse.tokenId = (BigInteger) eventValues.getIndexedValues().get(2).getValue();
        return typedResponse;
    }

    public Flowable<TransferEventResponse> transferEventFlowable(EthFilter filter) {
        return web3j.ethLogFlowable(filter).map(log -> getTransferEventFromLog(log));
    }

    public Flowable<TransferEventResponse> transferEventFlowable(DefaultBlockParameter startBlock,
            DefaultBlockParameter endBlock) {
        EthFilter filter = new EthFilter(startBlock, endBlock, getContractAddress());
        filter.addSingleTopic(EventEncoder.encode(TRANSFER_EVENT));
        return transferEventFlowable(filter);
    }

    @Deprecated
    public static GpuDeed load(String contractAddress, Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit) {
        return new GpuDeed(contractAddress, web3j, credentials, gasPrice, gasLimit);
    }

    @Deprecated
    public static GpuDeed load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, BigInteger gasPrice, BigInteger gasLimit) {
        return new GpuDeed(contractAddress, web3j, transactionManager, gasPrice, gasLimit);
    }

    public static GpuDeed load(String contractAddress, Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider) {
        return new GpuDeed(contractAddress, web3j, credentials, contractGasProvider);
    }

    public static GpuDeed load(String contractAddress, Web3j web3j,
            TransactionManager transactionManager, ContractGasProvider contractGasProvider) {
        return new GpuDeed(contractAddress, web3j, transactionManager, contractGasProvider);
    }

    public static RemoteCall<GpuDeed> deploy(Web3j web3j, Credentials credentials,
            ContractGasProvider contractGasProvider, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(GpuDeed.class, web3j, credentials, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    public static RemoteCall<GpuDeed> deploy(Web3j web3j, TransactionManager transactionManager,
            ContractGasProvider contractGasProvider, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(GpuDeed.class, web3j, transactionManager, contractGasProvider, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<GpuDeed> deploy(Web3j web3j, Credentials credentials,
            BigInteger gasPrice, BigInteger gasLimit, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(GpuDeed.class, web3j, credentials, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
    }

    @Deprecated
    public static RemoteCall<GpuDeed> deploy(Web3j web3j, TransactionManager transactionManager,
            BigInteger gasPrice, BigInteger gasLimit, String admin) {
        String encodedConstructor = FunctionEncoder.encodeConstructor(Arrays.<Type>asList(new org.web3j.abi.datatypes.Address(160, admin)));
        return deployRemoteCall(GpuDeed.class, web3j, transactionManager, gasPrice, gasLimit, getDeploymentBinary(), encodedConstructor);
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

    public static class Gpu extends DynamicStruct {
        public byte[] uuidHash;

        public BigInteger vramMiB;

        public String model;

        public byte[] attestationCid;

        public Gpu(byte[] uuidHash, BigInteger vramMiB, String model, byte[] attestationCid) {
            super(new org.web3j.abi.datatypes.generated.Bytes32(uuidHash),
                    new org.web3j.abi.datatypes.generated.Uint32(vramMiB),
                    new org.web3j.abi.datatypes.Utf8String(model),
                    new org.web3j.abi.datatypes.DynamicBytes(attestationCid));
            this.uuidHash = uuidHash;
            this.vramMiB = vramMiB;
            this.model = model;
            this.attestationCid = attestationCid;
        }

        public Gpu(Bytes32 uuidHash, Uint32 vramMiB, Utf8String model,
                DynamicBytes attestationCid) {
            super(uuidHash, vramMiB, model, attestationCid);
            this.uuidHash = uuidHash.getValue();
            this.vramMiB = vramMiB.getValue();
            this.model = model.getValue();
            this.attestationCid = attestationCid.getValue();
        }
    }

    public static class ApprovalEventResponse extends BaseEventResponse {
        public String owner;

        public String approved;

        public BigInteger tokenId;
    }

    public static class ApprovalForAllEventResponse extends BaseEventResponse {
        public String owner;

        public String operator;

        public Boolean approved;
    }

    public static class AttestedEventResponse extends BaseEventResponse {
        public BigInteger tokenId;

        public byte[] attestationCid;
    }

    public static class DeedMintedEventResponse extends BaseEventResponse {
        public BigInteger tokenId;

        public String owner;

        public byte[] uuidHash;

        public String model;

        public BigInteger vramMiB;

        public byte[] attestationCid;
    }

    public static class DeedRetiredEventResponse extends BaseEventResponse {
        public BigInteger tokenId;

        public String by;
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

    public static class TransferEventResponse extends BaseEventResponse {
        public String from;

        public String to;

        public BigInteger tokenId;
    }
}

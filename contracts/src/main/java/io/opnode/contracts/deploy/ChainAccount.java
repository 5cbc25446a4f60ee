package io.opnode.contracts.deploy;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.response.EthBlock;
import org.web3j.tx.RawTransactionManager;
import org.web3j.tx.TransactionManager;
import org.web3j.tx.gas.ContractGasProvider;
import org.web3j.tx.gas.StaticEIP1559GasProvider;
import org.web3j.tx.response.PollingTransactionReceiptProcessor;

/**
 * An account that sends transactions one after the other and waits for each. For setting up only:
 * it keeps no intents.
 */
public final class ChainAccount {
    /** Gas limit per transaction; the largest contract needs about a third. */
    public static final BigInteger GAS_LIMIT = BigInteger.valueOf(12_000_000);

    /** Time between two looks for a receipt. */
    public static final Duration POLL = Duration.ofMillis(100);

    /** Looks for a receipt before giving up. */
    public static final int POLLS = 1200;

    private static final DefaultBlockParameter FIRST_BLOCK =
            DefaultBlockParameter.valueOf(BigInteger.ONE);

    private final Web3j web3j;
    private final Credentials credentials;
    private final long chainId;

    /** An account on the chain that the node serves. */
    public ChainAccount(Web3j web3j, Credentials credentials) throws IOException {
        this.web3j = web3j;
        this.credentials = credentials;
        this.chainId = checked(web3j.ethChainId().send()).getChainId().longValueExact();
    }

    public Web3j web3j() {
        return web3j;
    }

    public String address() {
        return credentials.getAddress();
    }

    public long chainId() {
        return chainId;
    }

    /** What the generated bindings send with. */
    public TransactionManager transactions() {
        return new RawTransactionManager(
                web3j,
                credentials,
                chainId,
                new PollingTransactionReceiptProcessor(web3j, POLL.toMillis(), POLLS));
    }

    /**
     * The tip that the node suggests, and room for the base fee to double. WHY not a multiple of
     * the node's gas price: the node suggests what was paid before, so that price would feed
     * itself.
     */
    public ContractGasProvider gas() throws IOException {
        BigInteger tip = checked(web3j.ethMaxPriorityFeePerGas().send()).getMaxPriorityFeePerGas();
        BigInteger baseFee =
                block(DefaultBlockParameterName.LATEST).getBaseFeePerGas().multiply(BigInteger.TWO);
        return new StaticEIP1559GasProvider(chainId, baseFee.add(tip), tip, GAS_LIMIT);
    }

    /**
     * The hash that the chain began with. WHY as the parent of the first block: a restarted anvil
     * makes another genesis block and keeps both, so that its block 0 is now the one, now the
     * other.
     */
    String genesisHash() throws IOException {
        EthBlock.Block first =
                checked(web3j.ethGetBlockByNumber(FIRST_BLOCK, false).send()).getBlock();
        return first == null
                ? block(DefaultBlockParameterName.EARLIEST).getHash()
                : first.getParentHash();
    }

    long blockNumber() throws IOException {
        return checked(web3j.ethBlockNumber().send()).getBlockNumber().longValueExact();
    }

    String code(String address) throws IOException {
        return checked(web3j.ethGetCode(address, DefaultBlockParameterName.LATEST).send())
                .getCode();
    }

    private EthBlock.Block block(DefaultBlockParameterName tag) throws IOException {
        EthBlock.Block block = checked(web3j.ethGetBlockByNumber(tag, false).send()).getBlock();
        if (block == null) {
            throw new IOException("the node has no " + tag.getValue() + " block");
        }
        return block;
    }

    private static <T extends Response<?>> T checked(T answer) throws IOException {
        if (answer.hasError()) {
            throw new IOException(answer.getError().getMessage());
        }
        return answer;
    }
}

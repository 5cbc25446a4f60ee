package io.opnode.contracts.deploy;

import io.opnode.contracts.keystore.KeystoreFile;
import io.opnode.contracts.keystore.KeystoreUnusable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.request.Transaction;
import org.web3j.protocol.core.methods.response.EthBlock;
import org.web3j.protocol.core.methods.response.EthCall;
import org.web3j.protocol.http.HttpService;
import org.web3j.tx.RawTransactionManager;
import org.web3j.tx.TransactionManager;
import org.web3j.tx.gas.ContractGasProvider;
import org.web3j.tx.gas.StaticEIP1559GasProvider;
import org.web3j.tx.response.PollingTransactionReceiptProcessor;
import org.web3j.utils.Numeric;

/**
 * An account that sends transactions, one after the other or many at once, and waits for them. For
 * setting up only: it keeps no intents.
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

    /**
     * An account by its encrypted key, on the chain that a node serves.
     *
     * @param password file that opens the key; see {@link KeystoreFile}
     * @throws KeystoreUnusable when the key does not open
     * @throws IOException when the node does not answer
     */
    public static ChainAccount open(URI node, Path keystore, Optional<Path> password)
            throws IOException {
        Credentials key = KeystoreFile.open(keystore, password);
        return new ChainAccount(Web3j.build(new HttpService(node.toString())), key);
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
        BigInteger tip = tip();
        return new StaticEIP1559GasProvider(chainId, price(tip), tip, GAS_LIMIT);
    }

    /**
     * Sends all calls at once, one nonce after the other, and waits until the last is mined. WHY
     * their success is not looked at: whoever sends them reads the chain afterwards, which also
     * tells what an interrupted run or somebody else did before.
     *
     * @param confirmations blocks to wait for after the last one's block
     * @throws IOException if the node refuses one, or the last is not mined in time
     */
    void sendAll(List<Call> calls, int confirmations) throws IOException {
        if (calls.isEmpty()) {
            return;
        }
        BigInteger tip = tip();
        BigInteger price = price(tip);
        BigInteger nonce = nonce(DefaultBlockParameterName.PENDING);
        for (Call call : calls) {
            RawTransaction transaction =
                    RawTransaction.createTransaction(
                            chainId,
                            nonce,
                            call.gasLimit(),
                            call.to(),
                            BigInteger.ZERO,
                            call.data(),
                            tip,
                            price);
            byte[] signed = TransactionEncoder.signMessage(transaction, credentials);
            checked(web3j.ethSendRawTransaction(Numeric.toHexString(signed)).send());
            nonce = nonce.add(BigInteger.ONE);
        }
        BigInteger next = nonce;
        await(() -> nonce(DefaultBlockParameterName.LATEST).compareTo(next) >= 0);
        long last = blockNumber() + confirmations;
        await(() -> blockNumber() >= last);
    }

    /** What the contract answers, in hexadecimal; nothing if it refuses or is not there. */
    Optional<String> ask(Call question) throws IOException {
        Transaction call =
                Transaction.createEthCallTransaction(address(), question.to(), question.data());
        EthCall answer = web3j.ethCall(call, DefaultBlockParameterName.LATEST).send();
        return answer.hasError() || answer.isReverted()
                ? Optional.empty()
                : Optional.of(answer.getValue());
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

    boolean hasCode(String address) throws IOException {
        return !code(address).equals("0x");
    }

    DeploymentRecord.Deployed deployedAt(String address) throws IOException {
        return DeploymentRecord.Deployed.of(address, Numeric.hexStringToByteArray(code(address)));
    }

    private BigInteger tip() throws IOException {
        return checked(web3j.ethMaxPriorityFeePerGas().send()).getMaxPriorityFeePerGas();
    }

    private BigInteger price(BigInteger tip) throws IOException {
        BigInteger baseFee = block(DefaultBlockParameterName.LATEST).getBaseFeePerGas();
        return baseFee.multiply(BigInteger.TWO).add(tip);
    }

    private BigInteger nonce(DefaultBlockParameterName tag) throws IOException {
        return checked(web3j.ethGetTransactionCount(address(), tag).send()).getTransactionCount();
    }

    /** Something that the node is asked until it is so. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException {
        for (int poll = 0; !condition.holds(); poll++) {
            if (poll == POLLS) {
                throw new IOException("a transaction is not mined after " + POLLS + " looks");
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for a transaction");
            }
        }
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

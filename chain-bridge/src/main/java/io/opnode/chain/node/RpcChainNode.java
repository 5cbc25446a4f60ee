package io.opnode.chain.node;

import static io.opnode.chain.node.JsonRpc.list;
import static io.opnode.chain.node.JsonRpc.object;
import static io.opnode.chain.node.JsonRpc.text;

import io.opnode.chain.node.JsonRpc.Question;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.web3j.exceptions.MessageDecodingException;
import org.web3j.utils.Numeric;

/** {@link ChainNode} over JSON-RPC. */
public final class RpcChainNode implements ChainNode, AutoCloseable {
    private static final Comparator<Log> CHAIN_ORDER =
            Comparator.comparingLong(Log::blockNumber).thenComparingInt(Log::logIndex);

    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{40}");
    private static final Pattern WORD = Pattern.compile("0x[0-9a-f]{64}");
    private static final Pattern BYTES = Pattern.compile("0x(?:[0-9a-f]{2})*+");
    private static final Pattern BLOOM = Pattern.compile("0x[0-9a-f]{512}");

    private final JsonRpc rpc;

    /**
     * @param timeout of each request
     */
    public RpcChainNode(String url, Duration timeout) {
        this.rpc = new JsonRpc(url, timeout);
    }

    @Override
    public long chainId() {
        return number(rpc.ask("eth_chainId"), "eth_chainId");
    }

    @Override
    public Block head() {
        return blockOf(rawBlock("latest"));
    }

    @Override
    public Newest newest() {
        List<@Nullable Object> answers =
                rpc.askAll(
                        List.of(
                                Question.of("eth_chainId"),
                                Question.of("eth_getBlockByNumber", "latest", false)));
        return new Newest(
                number(answers.get(0), "eth_chainId"),
                blockOf(object(answers.get(1), "eth_getBlockByNumber")));
    }

    @Override
    public Optional<Block> block(long number) {
        Object answer = rpc.ask("eth_getBlockByNumber", BlockChoice.at(number).parameter(), false);
        return answer == null
                ? Optional.empty()
                : Optional.of(numbered(number, blockOf(object(answer, "eth_getBlockByNumber"))));
    }

    @Override
    public List<Block> blocks(long from, long to) {
        List<Question> questions = new ArrayList<>();
        for (long n = from; n <= to; n++) {
            questions.add(
                    Question.of("eth_getBlockByNumber", BlockChoice.at(n).parameter(), false));
        }
        List<Block> blocks = new ArrayList<>();
        for (Object answer : rpc.askAll(questions)) {
            Block block = blockOf(object(answer, "eth_getBlockByNumber"));
            blocks.add(numbered(from + blocks.size(), block));
        }
        return blocks;
    }

    private static Block numbered(long asked, Block block) {
        if (block.number() != asked) {
            throw new ChainUnavailableException(
                    "eth_getBlockByNumber: block %d (expected %d)"
                            .formatted(block.number(), asked));
        }
        return block;
    }

    @Override
    public Map<String, Object> rawBlock(long number) {
        return rawBlock(BlockChoice.at(number).parameter());
    }

    private Map<String, Object> rawBlock(String at) {
        return object(rpc.ask("eth_getBlockByNumber", at, false), "eth_getBlockByNumber");
    }

    private static Block blockOf(Map<String, Object> block) {
        Object baseFee = block.get("baseFeePerGas");
        return new Block(
                number(block.get("number"), "block number"),
                hex(block.get("hash"), WORD, "block hash"),
                hex(block.get("parentHash"), WORD, "parent hash"),
                baseFee == null ? BigInteger.ZERO : big(baseFee, "base fee"),
                hex(block.get("logsBloom"), BLOOM, "logs bloom"));
    }

    @Override
    public List<Log> logs(long from, long to, List<String> addresses, List<List<String>> topics) {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("fromBlock", BlockChoice.at(from).parameter());
        filter.put("toBlock", BlockChoice.at(to).parameter());
        if (!addresses.isEmpty()) {
            filter.put("address", addresses);
        }
        List<@Nullable Object> places = new ArrayList<>();
        topics.forEach(accepted -> places.add(accepted.isEmpty() ? null : accepted));
        filter.put("topics", places);
        List<Log> logs = logsBy(filter);
        for (Log log : logs) {
            if (log.blockNumber() < from || log.blockNumber() > to) {
                throw new ChainUnavailableException(
                        "eth_getLogs: a log of block %d (expected %d to %d)"
                                .formatted(log.blockNumber(), from, to));
            }
        }
        return logs;
    }

    @Override
    public List<Log> logsOf(String blockHash) {
        return logsBy(Map.of("blockHash", blockHash));
    }

    private List<Log> logsBy(Map<String, Object> filter) {
        List<Log> logs = new ArrayList<>();
        for (Object log : list(rpc.ask("eth_getLogs", filter), "eth_getLogs")) {
            logs.add(logOf(object(log, "log")));
        }
        logs.sort(CHAIN_ORDER);
        return logs;
    }

    private static Log logOf(Map<String, Object> log) {
        return new Log(
                hex(log.get("address"), ADDRESS, "log address"),
                list(log.get("topics"), "log topics").stream()
                        .map(topic -> hex(topic, WORD, "topic"))
                        .toList(),
                hex(log.get("data"), BYTES, "log data"),
                number(log.get("blockNumber"), "log block"),
                hex(log.get("blockHash"), WORD, "log block hash"),
                hex(log.get("transactionHash"), WORD, "log transaction"),
                Math.toIntExact(number(log.get("logIndex"), "log index")));
    }

    @Override
    public String call(Call call, BlockChoice at) {
        return text(rpc.ask("eth_call", callOf(call), at.parameter()), "eth_call");
    }

    @Override
    public List<String> calls(List<Call> calls, BlockChoice at) {
        List<Question> questions =
                calls.stream()
                        .map(call -> Question.of("eth_call", callOf(call), at.parameter()))
                        .toList();
        return rpc.askAll(questions).stream().map(answer -> text(answer, "eth_call")).toList();
    }

    @Override
    public long estimateGas(Call call, BlockChoice at) {
        return number(rpc.ask("eth_estimateGas", callOf(call), at.parameter()), "eth_estimateGas");
    }

    private static Map<String, Object> callOf(Call call) {
        return Map.of("from", call.from(), "to", call.to(), "data", call.data());
    }

    @Override
    public long transactionCount(String address, BlockChoice at) {
        return number(
                rpc.ask("eth_getTransactionCount", address, at.parameter()),
                "eth_getTransactionCount");
    }

    @Override
    public BigInteger balance(String address) {
        return big(rpc.ask("eth_getBalance", address, "latest"), "eth_getBalance");
    }

    @Override
    public String code(String address) {
        return text(rpc.ask("eth_getCode", address, "latest"), "eth_getCode");
    }

    @Override
    public void send(String signedBytes) {
        try {
            rpc.ask("eth_sendRawTransaction", signedBytes);
        } catch (CallRevertedException | ChainUnavailableException e) {
            if (e.getCause() != null) {
                throw e; // no answer at all: nobody knows whether it arrived
            }
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (!isKnown(message)) {
                throw new SendRefusedException(causeOf(message), message);
            }
        }
    }

    private static boolean isKnown(String message) {
        return message.contains("already known")
                || message.contains("already imported")
                || message.contains("known transaction");
    }

    private static SendRefusedException.Cause causeOf(String message) {
        if (message.contains("nonce too low")) {
            return SendRefusedException.Cause.NONCE_USED;
        }
        if (message.contains("underpriced") || message.contains("fee cap")) {
            return SendRefusedException.Cause.UNDERPRICED;
        }
        if (message.contains("insufficient funds")) {
            return SendRefusedException.Cause.OUT_OF_GAS_MONEY;
        }
        return SendRefusedException.Cause.OTHER;
    }

    @Override
    public Optional<Mined> mined(String txHash) {
        Object answer = rpc.ask("eth_getTransactionReceipt", txHash);
        if (answer == null) {
            return Optional.empty();
        }
        Map<String, Object> receipt = object(answer, "eth_getTransactionReceipt");
        if (!hex(receipt.get("transactionHash"), WORD, "receipt transaction").equals(txHash)) {
            throw new ChainUnavailableException(
                    "eth_getTransactionReceipt: of " + receipt.get("transactionHash"));
        }
        return Optional.of(
                new Mined(
                        txHash,
                        number(receipt.get("blockNumber"), "receipt block"),
                        hex(receipt.get("blockHash"), WORD, "receipt block hash"),
                        number(receipt.get("status"), "receipt status") == 1));
    }

    @Override
    public boolean knows(String txHash) {
        return rpc.ask("eth_getTransactionByHash", txHash) != null;
    }

    @Override
    public Map<String, Object> proof(String address, String slot, long blockNumber) {
        return object(
                rpc.ask(
                        "eth_getProof",
                        address,
                        List.of(slot),
                        BlockChoice.at(blockNumber).parameter()),
                "eth_getProof");
    }

    private static long number(@Nullable Object value, String what) {
        try {
            return big(value, what).longValueExact();
        } catch (ArithmeticException e) {
            throw new ChainUnavailableException(what + ": " + value + " (expected 64 bits)", e);
        }
    }

    private static BigInteger big(@Nullable Object value, String what) {
        try {
            return Numeric.decodeQuantity(text(value, what));
        } catch (MessageDecodingException e) {
            throw new ChainUnavailableException(what + ": " + value + " (expected a number)", e);
        }
    }

    /** WHY checked here: what is stored from an answer must be readable for ever. */
    private static String hex(@Nullable Object value, Pattern form, String what) {
        String text = text(value, what).toLowerCase(Locale.ROOT);
        if (!form.matcher(text).matches()) {
            throw new ChainUnavailableException(what + ": not of the form " + form);
        }
        return text;
    }

    @Override
    public void close() {
        rpc.close();
    }
}

package io.opnode.chain.node;

import static io.opnode.chain.node.JsonRpc.list;
import static io.opnode.chain.node.JsonRpc.object;
import static io.opnode.chain.node.JsonRpc.text;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.web3j.utils.Numeric;

/** {@link ChainNode} over JSON-RPC. */
public final class RpcChainNode implements ChainNode, AutoCloseable {
    private static final Comparator<Log> CHAIN_ORDER =
            Comparator.comparingLong(Log::blockNumber).thenComparingInt(Log::logIndex);

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
    public Optional<Block> block(long number) {
        Object answer = rpc.ask("eth_getBlockByNumber", BlockChoice.at(number).parameter(), false);
        return answer == null
                ? Optional.empty()
                : Optional.of(blockOf(object(answer, "eth_getBlockByNumber")));
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
                text(block.get("hash"), "block hash"),
                text(block.get("parentHash"), "parent hash"),
                baseFee == null ? BigInteger.ZERO : big(baseFee, "base fee"));
    }

    @Override
    public List<Log> logs(long from, long to, List<String> addresses, List<List<String>> topics) {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("fromBlock", BlockChoice.at(from).parameter());
        filter.put("toBlock", BlockChoice.at(to).parameter());
        filter.put("address", addresses);
        List<@Nullable Object> places = new ArrayList<>();
        topics.forEach(accepted -> places.add(accepted.isEmpty() ? null : accepted));
        filter.put("topics", places);
        List<Log> logs = new ArrayList<>();
        for (Object log : list(rpc.ask("eth_getLogs", filter), "eth_getLogs")) {
            logs.add(logOf(object(log, "log")));
        }
        logs.sort(CHAIN_ORDER);
        return logs;
    }

    private static Log logOf(Map<String, Object> log) {
        return new Log(
                text(log.get("address"), "log address").toLowerCase(Locale.ROOT),
                list(log.get("topics"), "log topics").stream().map(t -> text(t, "topic")).toList(),
                text(log.get("data"), "log data"),
                number(log.get("blockNumber"), "log block"),
                text(log.get("blockHash"), "log block hash"),
                text(log.get("transactionHash"), "log transaction"),
                Math.toIntExact(number(log.get("logIndex"), "log index")));
    }

    @Override
    public String call(Call call, BlockChoice at) {
        return text(rpc.ask("eth_call", callOf(call), at.parameter()), "eth_call");
    }

    @Override
    public long estimateGas(Call call) {
        return number(rpc.ask("eth_estimateGas", callOf(call), "latest"), "eth_estimateGas");
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
        return Optional.of(
                new Mined(
                        txHash,
                        number(receipt.get("blockNumber"), "receipt block"),
                        text(receipt.get("blockHash"), "receipt block hash"),
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
        return big(value, what).longValueExact();
    }

    private static BigInteger big(@Nullable Object value, String what) {
        return Numeric.decodeQuantity(text(value, what));
    }

    @Override
    public void close() {
        rpc.close();
    }
}

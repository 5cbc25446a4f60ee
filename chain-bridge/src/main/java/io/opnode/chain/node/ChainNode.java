package io.opnode.chain.node;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the bridge asks of an EVM node. Addresses, hashes and bytes are lower-case hexadecimal with
 * {@code 0x}. Every method may throw {@link ChainUnavailableException}, which is worth a retry.
 */
public interface ChainNode {
    /**
     * A block's place in the chain.
     *
     * @param logsBloom the header's filter over its logs, 256 bytes in hexadecimal
     */
    record Block(
            long number, String hash, String parentHash, BigInteger baseFee, String logsBloom) {}

    /** The newest block, and the chain it is of by the same answer. */
    record Newest(long chainId, Block block) {}

    /** One event of a contract. */
    record Log(
            String address,
            List<String> topics,
            String data,
            long blockNumber,
            String blockHash,
            String txHash,
            int logIndex) {}

    /** How a mined transaction ended. */
    record Mined(String txHash, long blockNumber, String blockHash, boolean succeeded) {}

    /** A call, not a transaction. */
    record Call(String from, String to, String data) {}

    long chainId();

    Block head();

    /** Head and chain id in one request, so that one node answers for both. */
    Newest newest();

    Optional<Block> block(long number);

    /**
     * The blocks {@code from} to {@code to}, asked for together.
     *
     * @throws ChainUnavailableException also when one of them is not there
     */
    List<Block> blocks(long from, long to);

    /**
     * Logs of the blocks {@code from} to {@code to}, in the order of the chain.
     *
     * @param addresses of the contracts; none means any
     * @param topics for each place the accepted values; an empty list accepts any
     */
    List<Log> logs(long from, long to, List<String> addresses, List<List<String>> topics);

    /** Every log of one block, of whatever contract. A node without that block refuses. */
    List<Log> logsOf(String blockHash);

    /**
     * The bytes that the call returns at a block.
     *
     * @throws CallRevertedException when the contract refuses
     */
    String call(Call call, BlockChoice at);

    /** What several calls return at one block, asked for together, in their order. */
    List<String> calls(List<Call> calls, BlockChoice at);

    /**
     * Gas that the call needs on top of a block.
     *
     * @throws CallRevertedException when the contract refuses
     */
    long estimateGas(Call call, BlockChoice at);

    /** Transactions that the account has mined, or also those that wait. */
    long transactionCount(String address, BlockChoice at);

    /** Wei that the account holds now. */
    BigInteger balance(String address);

    /** The code at an address; {@code 0x} where there is none. */
    String code(String address);

    /**
     * Hands a signed transaction to the node. Sending the same bytes again is no error.
     *
     * @throws SendRefusedException when the node does not take it
     */
    void send(String signedBytes);

    /** Empty while it is not mined. */
    Optional<Mined> mined(String txHash);

    /** Whether the node has the transaction, mined or waiting. */
    boolean knows(String txHash);

    /** A block's header and transaction hashes as the node writes them. */
    Map<String, Object> rawBlock(long number);

    /** {@code eth_getProof} of one storage slot, as the node writes it. */
    Map<String, Object> proof(String address, String slot, long blockNumber);
}

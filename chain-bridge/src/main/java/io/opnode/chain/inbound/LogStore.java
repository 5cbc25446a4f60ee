package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Block;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.kernel.EvmAddress;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cursor, block hashes and logs of one chain. Takes part in the caller's transaction. */
public final class LogStore {
    /** Block hashes kept below the confirmed block; a deeper reorg halts without comparison. */
    static final int KEPT_BLOCKS = 256;

    private final JdbcClient jdbc;
    private final long chainId;

    public LogStore(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    public Optional<Cursor> cursor() {
        return jdbc.sql("SELECT * FROM chain.cursor WHERE chain_id = ?")
                .param(chainId)
                .query((row, n) ->
                        new Cursor(
                                chainId,
                                row.getString("genesis_hash"),
                                row.getLong("start_block"),
                                row.getLong("read_block"),
                                row.getLong("confirmed_block"),
                                Optional.ofNullable(row.getString("halted")),
                                Optional.ofNullable(row.getObject("forked_from", Long.class)),
                                row.getLong("compare_from")))
                .optional();
    }

    void start(String genesisHash, long startBlock) {
        jdbc.sql(
                        "INSERT INTO chain.cursor (chain_id, genesis_hash, start_block, read_block,"
                                + " confirmed_block) VALUES (?, ?, ?, ?, ?)")
                .params(chainId, genesisHash, startBlock, startBlock, startBlock)
                .update();
    }

    void read(long block) {
        jdbc.sql("UPDATE chain.cursor SET read_block = ? WHERE chain_id = ?")
                .params(block, chainId)
                .update();
    }

    void confirmed(long block) {
        jdbc.sql("UPDATE chain.cursor SET confirmed_block = ? WHERE chain_id = ?")
                .params(block, chainId)
                .update();
        jdbc.sql("DELETE FROM chain.block WHERE chain_id = ? AND number < ?")
                .params(chainId, block - KEPT_BLOCKS)
                .update();
    }

    void halt(String why) {
        jdbc.sql("UPDATE chain.cursor SET halted = ? WHERE chain_id = ? AND halted IS NULL")
                .params(why, chainId)
                .update();
    }

    void add(Block block) {
        jdbc.sql(
                        "INSERT INTO chain.block (chain_id, number, hash, parent_hash)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT (chain_id, number)"
                                + " DO UPDATE SET hash = excluded.hash,"
                                + " parent_hash = excluded.parent_hash")
                .params(chainId, block.number(), block.hash(), block.parentHash())
                .update();
    }

    Optional<String> hashOf(long block) {
        return jdbc.sql("SELECT hash FROM chain.block WHERE chain_id = ? AND number = ?")
                .params(chainId, block)
                .query(String.class)
                .optional();
    }

    /** Numbers of the blocks kept, the newest first. */
    List<Long> keptBlocks() {
        return jdbc.sql("SELECT number FROM chain.block WHERE chain_id = ? ORDER BY number DESC")
                .param(chainId)
                .query(Long.class)
                .list();
    }

    /** Stores a log; the same again is nothing. */
    void add(Log log) {
        jdbc.sql(
                        "INSERT INTO chain.log (chain_id, block_hash, tx_hash, log_index,"
                                + " block_number, address, topics, data)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        chainId,
                        log.blockHash(),
                        log.txHash(),
                        log.logIndex(),
                        log.blockNumber(),
                        log.address(),
                        log.topics().toArray(new String[0]),
                        log.data())
                .update();
    }

    /** Logs read and not told, up to a block, in the order of the chain. */
    List<Log> pending(long upTo) {
        return jdbc.sql(
                        "SELECT * FROM chain.log WHERE chain_id = ? AND NOT confirmed"
                                + " AND block_number <= ? ORDER BY block_number, log_index")
                .params(chainId, upTo)
                .query((row, n) -> read(row))
                .list();
    }

    /** Puts the logs that are to be told in the place of those that were read and not told. */
    void replacePending(long upTo, List<Log> sound) {
        jdbc.sql("DELETE FROM chain.log WHERE chain_id = ? AND block_number <= ? AND NOT confirmed")
                .params(chainId, upTo)
                .update();
        sound.forEach(this::add);
    }

    void tell(long upTo) {
        jdbc.sql(
                        "UPDATE chain.log SET confirmed = true WHERE chain_id = ?"
                                + " AND NOT confirmed AND block_number <= ?")
                .params(chainId, upTo)
                .update();
    }

    /** Forgets everything above a block that was read and not told. */
    void dropAbove(long block) {
        jdbc.sql("DELETE FROM chain.log WHERE chain_id = ? AND block_number > ? AND NOT confirmed")
                .params(chainId, block)
                .update();
        jdbc.sql("DELETE FROM chain.block WHERE chain_id = ? AND number > ?")
                .params(chainId, block)
                .update();
        read(block);
    }

    /** Told logs of one contract and first topic, up to a block. */
    public List<Log> told(String address, String topic, long upTo) {
        return jdbc.sql(
                        "SELECT * FROM chain.log WHERE chain_id = ? AND address = ?"
                                + " AND topics[1] = ? AND confirmed AND block_number <= ?"
                                + " ORDER BY block_number, log_index")
                .params(chainId, address, topic, upTo)
                .query((row, n) -> read(row))
                .list();
    }

    /** Told logs like {@link #told} whose third topic names an account, as in a transfer to it. */
    List<Log> toldTo(EvmAddress address, String topic, EvmAddress account, long upTo) {
        return jdbc.sql(
                        "SELECT * FROM chain.log WHERE chain_id = ? AND address = ?"
                                + " AND topics[1] = ? AND topics[3] = ? AND confirmed"
                                + " AND block_number <= ? ORDER BY block_number, log_index")
                .params(chainId, address.value(), topic, Topics.of(account), upTo)
                .query((row, n) -> read(row))
                .list();
    }

    static Log read(ResultSet row) throws SQLException {
        Array topics = row.getArray("topics");
        return new Log(
                row.getString("address"),
                List.of((String[]) topics.getArray()),
                row.getString("data"),
                row.getLong("block_number"),
                row.getString("block_hash"),
                row.getString("tx_hash"),
                row.getInt("log_index"));
    }
}

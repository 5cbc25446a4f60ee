package io.opnode.chain.drift;

import io.opnode.domain.kernel.Asset;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what facts moved, by block. Takes part in the caller's transaction. */
public final class LedgerByBlock {
    /** Who holds money on chain. */
    public enum Holder {
        /** The CloudWallets. */
        WALLETS,
        /** JobEscrow, Payouts and Disputes together. */
        CONTRACTS,
        /** OpNodeStaking for stakers, without what cools down. */
        STAKES,
        /** OpNodeStaking for nodes at work. */
        BONDS,
        /** OpNodeStaking for those who asked for it back. */
        COOLDOWNS,
        /** RevenueShare. */
        REVENUE_SHARE
    }

    private final JdbcClient jdbc;

    public LedgerByBlock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void advance(long position) {
        jdbc.sql("UPDATE chain.ledger_position SET position = ?").param(position).update();
    }

    long position() {
        return jdbc.sql("SELECT position FROM chain.ledger_position").query(Long.class).single();
    }

    void move(Asset asset, Holder holder, long block, BigInteger units) {
        jdbc.sql(
                        "INSERT INTO chain.ledger_movement AS m (chain_id, asset_code,"
                                + " asset_decimals, holder, block_number, units)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chain_id, asset_code,"
                                + " asset_decimals, holder, block_number)"
                                + " DO UPDATE SET units = m.units + excluded.units")
                .params(
                        asset.chainId(),
                        asset.code(),
                        asset.decimals(),
                        holder.name(),
                        block,
                        units)
                .update();
    }

    /** What the holder has after a block, in minor units. */
    BigInteger balance(Asset asset, Holder holder, long block) {
        return jdbc.sql(
                        "SELECT sum(units) FROM chain.ledger_movement WHERE chain_id = ?"
                                + " AND asset_code = ? AND asset_decimals = ? AND holder = ?"
                                + " AND block_number <= ?")
                .params(asset.chainId(), asset.code(), asset.decimals(), holder.name(), block)
                .query((row, n) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single()
                .map(BigDecimal::toBigIntegerExact)
                .orElse(BigInteger.ZERO);
    }
}

package io.opnode.chain.wallet;

import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.WalletId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of wallets that the follower watches. Takes part in the caller's transaction. */
public final class WatchedWallets {
    private final JdbcClient jdbc;
    private final long chainId;

    public WatchedWallets(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    /** Starts watching; the follower searches the wallet's past first. */
    public void add(
            WalletId walletId,
            EvmAddress owner,
            EvmAddress address,
            EvmAddress token,
            Asset asset) {
        jdbc.sql(
                        "INSERT INTO chain.wallet (wallet_id, chain_id, owner, address, token,"
                                + " asset_code, asset_decimals) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (wallet_id) DO NOTHING")
                .params(
                        walletId.value(),
                        asset.chainId(),
                        owner.value(),
                        address.value(),
                        token.value(),
                        asset.code(),
                        asset.decimals())
                .update();
    }

    /** Addresses of wallets, at most so many. */
    public List<EvmAddress> addresses(int limit) {
        return jdbc.sql("SELECT DISTINCT address FROM chain.wallet WHERE chain_id = ? LIMIT ?")
                .params(chainId, limit)
                .query((row, n) -> new EvmAddress(row.getString(1)))
                .list();
    }

    /** Those of the addresses that are wallets of ours. */
    public Set<EvmAddress> among(Collection<EvmAddress> addresses) {
        return Set.copyOf(
                jdbc.sql(
                                "SELECT DISTINCT address FROM chain.wallet WHERE chain_id = ?"
                                        + " AND address = ANY(?)")
                        .params(
                                chainId,
                                addresses.stream().map(EvmAddress::value).toArray(String[]::new))
                        .query((row, n) -> new EvmAddress(row.getString(1)))
                        .list());
    }

    /** Wallets whose past has not been searched, at most so many. */
    public List<WatchedWallet> unsearched(int limit) {
        return jdbc.sql(
                        "SELECT * FROM chain.wallet WHERE chain_id = ? AND watched_from IS NULL"
                                + " ORDER BY wallet_id LIMIT ?")
                .params(chainId, limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** Wallets of one token whose past was searched. */
    public List<EvmAddress> followed(EvmAddress token) {
        return jdbc.sql(
                        "SELECT address FROM chain.wallet WHERE chain_id = ? AND token = ?"
                                + " AND watched_from IS NOT NULL")
                .params(chainId, token.value())
                .query((row, n) -> new EvmAddress(row.getString(1)))
                .list();
    }

    public Optional<WatchedWallet> find(WalletId walletId) {
        return jdbc.sql("SELECT * FROM chain.wallet WHERE wallet_id = ?")
                .param(walletId.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whose transfers the follower may tell of: their past is done up to its block. */
    public Optional<WatchedWallet> followed(String token, String address) {
        return jdbc.sql(
                        "SELECT * FROM chain.wallet WHERE chain_id = ? AND token = ?"
                                + " AND address = ? AND watched_from IS NOT NULL")
                .params(chainId, token, address)
                .query((row, n) -> read(row))
                .optional();
    }

    public void watchedFrom(Collection<WatchedWallet> wallets, long block) {
        jdbc.sql("UPDATE chain.wallet SET watched_from = ? WHERE wallet_id = ANY(?)")
                .params(
                        block,
                        wallets.stream().map(w -> w.walletId().value()).toArray(String[]::new))
                .update();
    }

    private static WatchedWallet read(ResultSet row) throws SQLException {
        long from = row.getLong("watched_from");
        Optional<Long> watchedFrom = row.wasNull() ? Optional.empty() : Optional.of(from);
        return new WatchedWallet(
                new WalletId(row.getString("wallet_id")),
                new EvmAddress(row.getString("owner")),
                new EvmAddress(row.getString("address")),
                new EvmAddress(row.getString("token")),
                new Asset(
                        row.getString("asset_code"),
                        row.getInt("asset_decimals"),
                        row.getLong("chain_id")),
                watchedFrom);
    }
}

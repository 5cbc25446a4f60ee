package io.opnode.chain.wallet;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One chain's mandates: their terms are needed again to close them. */
public final class Mandates {
    private final JdbcClient jdbc;
    private final long chainId;

    public Mandates(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    void add(SignedMandate mandate, WatchedWallet wallet) {
        SpendingMandate terms = mandate.terms();
        jdbc.sql(
                        "INSERT INTO chain.mandate (chain_id, mandate_id, wallet_id, owner,"
                                + " wallet_address, token, asset_code, asset_decimals, cap, expiry, job_key, node,"
                                + " max_price, salt, signature)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (mandate_id) DO NOTHING")
                .params(
                        chainId,
                        mandate.mandateId().value(),
                        mandate.walletId().value(),
                        mandate.owner().value(),
                        terms.wallet(),
                        terms.asset(),
                        wallet.asset().code(),
                        wallet.asset().decimals(),
                        terms.cap(),
                        terms.expiry(),
                        terms.jobId().hex(),
                        terms.node().hex(),
                        terms.maxPricePerHour(),
                        terms.salt().hex(),
                        mandate.signature())
                .update();
    }

    public Optional<SignedMandate> find(MandateId mandateId) {
        return jdbc.sql("SELECT * FROM chain.mandate WHERE mandate_id = ?")
                .param(mandateId.value())
                .query((row, n) -> read(row))
                .optional();
    }

    void requestClose(MandateId mandateId) {
        jdbc.sql(
                        "UPDATE chain.mandate SET close_requested_at = now()"
                                + " WHERE mandate_id = ? AND close_requested_at IS NULL")
                .param(mandateId.value())
                .update();
    }

    /**
     * Mandates to be closed under which no job waits for its epoch.
     *
     * @param requestedBefore only those asked for by then
     */
    public List<SignedMandate> closable(Instant requestedBefore, int limit) {
        return jdbc.sql(
                        "SELECT * FROM chain.mandate m WHERE chain_id = ?"
                                + " AND close_requested_at <= ?"
                                + " AND closing_epoch IS NULL AND NOT closed_alone"
                                + " AND NOT EXISTS (SELECT 1 FROM chain.settlement_job j"
                                + " WHERE j.mandate_id = m.mandate_id AND j.epoch_id IS NULL)"
                                + " ORDER BY close_requested_at, mandate_id LIMIT ?")
                .params(chainId, requestedBefore.atOffset(ZoneOffset.UTC), limit)
                .query((row, n) -> read(row))
                .list();
    }

    public void closingIn(MandateId mandateId, long epochId) {
        jdbc.sql("UPDATE chain.mandate SET closing_epoch = ? WHERE mandate_id = ?")
                .params(epochId, mandateId.value())
                .update();
    }

    public void closedAlone(MandateId mandateId) {
        jdbc.sql("UPDATE chain.mandate SET closed_alone = true WHERE mandate_id = ?")
                .param(mandateId.value())
                .update();
    }

    private static SignedMandate read(ResultSet row) throws SQLException {
        BigInteger cap = row.getBigDecimal("cap").toBigIntegerExact();
        BigInteger maxPrice = row.getBigDecimal("max_price").toBigIntegerExact();
        return new SignedMandate(
                new MandateId(row.getString("mandate_id")),
                new WalletId(row.getString("wallet_id")),
                new EvmAddress(row.getString("owner")),
                new SpendingMandate(
                        row.getString("wallet_address"),
                        row.getString("token"),
                        cap,
                        BigInteger.valueOf(row.getLong("expiry")),
                        Bytes32.fromHex(row.getString("job_key")),
                        Bytes32.fromHex(row.getString("node")),
                        maxPrice,
                        Bytes32.fromHex(row.getString("salt"))),
                row.getString("signature"));
    }
}

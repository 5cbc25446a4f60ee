package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import java.math.BigInteger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that providers ever earned on one chain: the leaves of its payout tree. */
public final class Entitlements {
    private final JdbcClient jdbc;
    private final long chainId;

    public Entitlements(JdbcClient jdbc, long chainId) {
        this.jdbc = jdbc;
        this.chainId = chainId;
    }

    void earn(String account, String token, BigInteger units) {
        jdbc.sql(
                        "INSERT INTO chain.entitlement AS e (chain_id, account, token, cumulative)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT (chain_id, account, token)"
                                + " DO UPDATE SET cumulative ="
                                + " e.cumulative + excluded.cumulative")
                .params(chainId, account, token, units)
                .update();
    }

    /** All leaves, by account and token. */
    public List<PayoutLeaf> all() {
        return jdbc.sql(
                        "SELECT * FROM chain.entitlement WHERE chain_id = ? ORDER BY account, token")
                .param(chainId)
                .query((row, n) ->
                        new PayoutLeaf(
                                row.getString("account"),
                                row.getString("token"),
                                row.getBigDecimal("cumulative").toBigIntegerExact()))
                .list();
    }

    /** What an account ever earned in a token. */
    BigInteger of(String account, String token) {
        return jdbc.sql(
                        "SELECT cumulative FROM chain.entitlement WHERE chain_id = ?"
                                + " AND account = ? AND token = ?")
                .params(chainId, account, token)
                .query((row, n) -> row.getBigDecimal(1).toBigIntegerExact())
                .optional()
                .orElse(BigInteger.ZERO);
    }

    /** Root over all leaves; zero when nobody earned anything. */
    static Bytes32 rootOf(List<PayoutLeaf> leaves) {
        return leaves.isEmpty()
                ? Bytes32.ZERO
                : MerkleTree.of(leaves.stream().map(PayoutLeaf::hash).toList()).root();
    }
}

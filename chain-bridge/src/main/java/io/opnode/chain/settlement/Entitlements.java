package io.opnode.chain.settlement;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import java.math.BigInteger;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that providers ever earned: the leaves of the payout tree. */
public final class Entitlements {
    private final JdbcClient jdbc;

    public Entitlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void earn(String account, String token, BigInteger units) {
        jdbc.sql(
                        "INSERT INTO chain.entitlement AS e (account, token, cumulative)"
                                + " VALUES (?, ?, ?) ON CONFLICT (account, token)"
                                + " DO UPDATE SET cumulative ="
                                + " e.cumulative + excluded.cumulative")
                .params(account, token, units)
                .update();
    }

    /** All leaves, by account and token. */
    public List<PayoutLeaf> all() {
        return jdbc.sql("SELECT * FROM chain.entitlement ORDER BY account, token")
                .query((row, n) ->
                        new PayoutLeaf(
                                row.getString("account"),
                                row.getString("token"),
                                row.getBigDecimal("cumulative").toBigIntegerExact()))
                .list();
    }

    /** Root over all leaves; zero when nobody earned anything. */
    static Bytes32 rootOf(List<PayoutLeaf> leaves) {
        return leaves.isEmpty()
                ? Bytes32.ZERO
                : MerkleTree.of(leaves.stream().map(PayoutLeaf::hash).toList()).root();
    }
}

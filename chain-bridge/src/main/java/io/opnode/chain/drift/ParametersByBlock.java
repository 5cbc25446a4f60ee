package io.opnode.chain.drift;

import io.opnode.domain.governance.GovernanceEvent.ParameterChanged;
import io.opnode.domain.governance.Parameter;
import io.opnode.domain.kernel.ShortName;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Protocol parameters as events tell of them, by block. Takes part in the caller's transaction. */
public final class ParametersByBlock {
    private final JdbcClient jdbc;

    public ParametersByBlock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a change; the same again is nothing. */
    void keep(ParameterChanged changed) {
        jdbc.sql(
                        "INSERT INTO chain.parameter (chain_id, name, block_number, log_index,"
                                + " value, version) VALUES (?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .params(
                        changed.fact().chainId(),
                        changed.name().value(),
                        changed.fact().blockNumber(),
                        changed.fact().logIndex(),
                        changed.value(),
                        changed.version())
                .update();
    }

    /** What was set last, of each name, up to a block. */
    List<Parameter> at(long chainId, long block) {
        return jdbc.sql(
                        "SELECT DISTINCT ON (name) name, value, version FROM chain.parameter"
                                + " WHERE chain_id = ? AND block_number <= ?"
                                + " ORDER BY name, block_number DESC, log_index DESC")
                .params(chainId, block)
                .query((row, n) ->
                        new Parameter(
                                new ShortName(row.getString("name")),
                                row.getBigDecimal("value").toBigIntegerExact(),
                                row.getLong("version")))
                .list();
    }
}

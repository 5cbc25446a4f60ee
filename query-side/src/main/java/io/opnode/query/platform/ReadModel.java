package io.opnode.query.platform;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows that are a fold of the log.
 *
 * <p>The same rows come out whatever the batches are, and an event whose position a row already
 * reflects changes nothing, so that a replay does no harm.
 */
public interface ReadModel {
    /**
     * Takes a batch in order of position, by a few statements.
     *
     * @param jdbc within the transaction that also moves the token; plain table names mean the
     *     generation that is being written
     */
    void apply(List<LoggedEvent> batch, JdbcTemplate jdbc);
}

package io.opnode.query.platform;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database that holds the read models. A transaction first enters the generation that is live,
 * by its search path, so that statements name plain tables and see one generation only.
 */
public final class ViewsDatabase {
    /**
     * First key of the advisory locks that those in a generation share; its number is the other.
     */
    static final int IN_USE = 0x0971_0de6;

    /**
     * WHY the lock: this transaction saw the generation live, but until it touches a table nothing
     * else would keep two further switches from dropping it.
     */
    private static final String ENTER =
            "SELECT set_config('search_path', schema_name, true)"
                    + " FROM (SELECT schema_name, pg_advisory_xact_lock_shared("
                    + IN_USE
                    + ", number) FROM views.generation WHERE state = 'live') entered";

    private static final int ENTER_ATTEMPTS = 5;

    private final DataSource dataSource;
    private final PlatformTransactionManager transactionManager;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    public ViewsDatabase(DataSource dataSource, PlatformTransactionManager transactionManager) {
        this.dataSource = dataSource;
        this.transactionManager = transactionManager;
        this.jdbc = new JdbcTemplate(dataSource);
        this.reading = new TransactionTemplate(transactionManager);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.writing = new TransactionTemplate(transactionManager);
    }

    /** Answers from one snapshot of the live generation. */
    public <T> T read(Function<Snapshot, T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return answer(
                        reading,
                        status -> {
                            enterLive();
                            return question.apply(new Snapshot(jdbc, position()));
                        });
            } catch (GenerationDropped gone) {
                if (attempt == ENTER_ATTEMPTS) {
                    throw gone;
                }
            }
        }
    }

    /** Works on the live generation, in the caller's transaction where there is one. */
    public <T> T write(Function<JdbcTemplate, T> work) {
        return answer(
                writing,
                status -> {
                    enterLive();
                    return work.apply(jdbc);
                });
    }

    /** Works on a generation by name, in a transaction; {@code schema} comes from the catalogue. */
    <T> T writeTo(String schema, Function<JdbcTemplate, T> work) {
        return answer(
                writing,
                status -> {
                    enter(schema);
                    return work.apply(jdbc);
                });
    }

    void enter(String schema) {
        jdbc.queryForObject("SELECT set_config('search_path', ?, true)", String.class, schema);
    }

    private void enterLive() {
        List<String> schema = jdbc.queryForList(ENTER, String.class);
        if (schema.isEmpty()) {
            throw new IllegalStateException(
                    "There are no read models yet; start the query side once to create them.");
        }
    }

    private long position() {
        try {
            List<Long> position =
                    jdbc.queryForList(
                            "SELECT position FROM token WHERE processor = ? AND segment = 0",
                            Long.class,
                            ReadModelProjection.PROCESSOR);
            return position.isEmpty() ? ViewTokenStore.NOTHING_YET : position.getFirst();
        } catch (BadSqlGrammarException e) {
            throw new GenerationDropped(e);
        }
    }

    /** The generation was retired and dropped between the snapshot and the lock on it. */
    private static final class GenerationDropped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GenerationDropped(BadSqlGrammarException cause) {
            super("The read models were switched while this query began; ask again.", cause);
        }
    }

    private static <T> T answer(
            TransactionTemplate transaction, java.util.function.Function<Object, T> work) {
        T result = transaction.execute(work::apply);
        if (result == null) {
            throw new IllegalStateException("The work gave no result.");
        }
        return result;
    }

    DataSource dataSource() {
        return dataSource;
    }

    PlatformTransactionManager transactionManager() {
        return transactionManager;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /**
     * What one question sees.
     *
     * @param jdbc bound to the snapshot
     * @param position of the last event that the rows reflect; −1 before the first
     */
    public record Snapshot(JdbcTemplate jdbc, long position) {}
}

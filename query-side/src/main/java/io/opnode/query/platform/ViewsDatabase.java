package io.opnode.query.platform;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database that holds the read models. A transaction first enters the generation that is live,
 * by its search path, so that statements name plain tables and see one generation only.
 */
public final class ViewsDatabase {
    private static final String ENTER =
            "SELECT set_config('search_path', schema_name, true) FROM views.generation"
                    + " WHERE state = 'live'";

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
        return answer(
                reading,
                status -> {
                    enterLive();
                    return question.apply(new Snapshot(jdbc, position()));
                });
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
        List<Long> position =
                jdbc.queryForList(
                        "SELECT position FROM token WHERE processor = ? AND segment = 0",
                        Long.class,
                        ReadModelProjection.PROCESSOR);
        return position.isEmpty() ? ViewTokenStore.NOTHING_YET : position.getFirst();
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

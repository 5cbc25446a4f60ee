package io.opnode.query.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.query.governance.GovernanceReadModel;
import io.opnode.query.job.JobReadModel;
import io.opnode.query.ledger.LedgerReadModel;
import io.opnode.query.node.NodeReadModel;
import io.opnode.query.platform.CatchUp;
import io.opnode.query.platform.EventLog;
import io.opnode.query.platform.Generations;
import io.opnode.query.platform.QuerySettings;
import io.opnode.query.platform.ReadModel;
import io.opnode.query.platform.ReadModelProjection;
import io.opnode.query.platform.ReadModels;
import io.opnode.query.platform.RebuildReadModels;
import io.opnode.query.platform.ViewTokenStore;
import io.opnode.query.platform.ViewsDatabase;
import io.opnode.query.platform.ViewsProcessor;
import io.opnode.query.receipt.ReceiptReadModel;
import io.opnode.query.stake.StakeReadModel;
import io.opnode.query.wallet.WalletReadModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Read models over a real log on one PostgreSQL, without Spring. */
public final class TestViews implements AutoCloseable {
    /** Every table of a generation that holds rows of the fold. */
    public static final List<String> TABLES =
            List.of(
                    "job",
                    "job_event",
                    "wallet",
                    "mandate",
                    "statement_line",
                    "node",
                    "receipt",
                    "posting",
                    "balance",
                    "stake",
                    "parameter");

    private final String url;
    private final HikariDataSource pool;
    private final TestLog testLog;
    private final ViewsDatabase database;
    private final Generations generations;
    private final EventLog log;
    private final ReadModels models;

    public TestViews(ReadModel... more) {
        this(TestPostgres.newDatabase(), more);
    }

    /** On a database that may hold a log and read models already. */
    public TestViews(String url, ReadModel... more) {
        this.url = url;
        testLog = new TestLog(url);
        pool = TestPostgres.pool(url);
        database = new ViewsDatabase(pool, new JdbcTransactionManager(pool));
        generations = new Generations(database);
        generations.prepare();
        log = new EventLog(testLog::store);
        List<ReadModel> all = new ArrayList<>(every());
        all.addAll(List.of(more));
        models = new ReadModels(all);
    }

    public static List<ReadModel> every() {
        return List.of(
                new JobReadModel(),
                new WalletReadModel(),
                new NodeReadModel(),
                new ReceiptReadModel(),
                new LedgerReadModel(),
                new StakeReadModel(),
                new GovernanceReadModel());
    }

    public String url() {
        return url;
    }

    public TestLog events() {
        return testLog;
    }

    public ViewsDatabase database() {
        return database;
    }

    public EventLog log() {
        return log;
    }

    public Generations generations() {
        return generations;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    public ViewsProcessor processor(int batchSize) {
        return processor(batchSize, "this process");
    }

    /**
     * @param owner names the process that works, as another one would be named
     */
    public ViewsProcessor processor(int batchSize, String owner) {
        QuerySettings defaults = QuerySettings.defaults();
        QuerySettings settings =
                new QuerySettings(
                        batchSize,
                        defaults.rebuildBatchSize(),
                        Duration.ofSeconds(1),
                        defaults.stalledAfter(),
                        defaults.answerLimit(),
                        defaults.catchUpLimit(),
                        defaults.page(),
                        defaults.streams());
        return new ViewsProcessor(
                database,
                new ReadModelProjection(database, models),
                log,
                new ViewTokenStore(database, settings.claimTimeout(), owner),
                settings);
    }

    public RebuildReadModels rebuild(int batchSize) {
        return new RebuildReadModels(database, generations, log, models, batchSize);
    }

    /** Waits until the rows reflect the whole log. */
    public void awaitHead() {
        CatchUp catchUp = new CatchUp(database, log, Duration.ofSeconds(30));
        if (!catchUp.await(log.head())) {
            throw new AssertionError("The read models did not reach " + log.head());
        }
    }

    public long position() {
        return database.read(ViewsDatabase.Snapshot::position);
    }

    /** All rows of the live generation as text, by table. */
    public Map<String, List<String>> rows() {
        return database.read(snapshot -> {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : TABLES) {
                rows.put(
                        table,
                        snapshot.jdbc()
                                .queryForList(
                                        "SELECT row_to_json(t)::text FROM "
                                                + table
                                                + " t ORDER BY 1",
                                        String.class));
            }
            return rows;
        });
    }

    @Override
    public void close() {
        testLog.close();
        pool.close();
    }
}

package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.CrashPoint;
import io.opnode.query.testing.Histories;
import io.opnode.query.testing.TestViews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F02 with a process of its own that is stopped as by kill −9. */
class CrashMatrixTest {
    private static final long LIMIT_SECONDS = 60;

    @Test
    @DisplayName("F02: killed before the commit of a batch, rows and token stay as they were")
    void aKilledProjectionIsTakenUpAgain() throws Exception {
        try (TestViews views = new TestViews()) {
            views.events().append(Histories.random(21, 4));
            assertThat(run(views, "project", "views.before-commit")).isEqualTo(CrashPoint.STATUS);
            assertThat(views.position()).isLessThanOrEqualTo(0);
            assertThat(views.rows()).allSatisfy((table, rows) -> assertThat(rows).isEmpty());
            ViewsProcessor processor = views.processor(7);
            processor.start();
            views.awaitHead();
            processor.stop();
            Map<String, List<String>> grown = views.rows();
            views.rebuild(100).rebuild();
            assertThat(views.rows()).isEqualTo(grown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"views.rebuild-before-commit", "views.rebuild-before-switch"})
    @DisplayName(
            "F02: killed mid-rebuild, the old rows go on serving and the next rebuild succeeds")
    void aKilledRebuildChangesNothing(String crashPoint) throws Exception {
        try (TestViews views = new TestViews()) {
            views.events().append(Histories.random(22, 4));
            ViewsProcessor processor = views.processor(7);
            processor.start();
            views.awaitHead();
            Map<String, List<String>> grown = views.rows();
            assertThat(run(views, "rebuild", crashPoint)).isEqualTo(CrashPoint.STATUS);
            assertThat(views.generations().live()).isEqualTo("views_1");
            assertThat(views.rows()).isEqualTo(grown);
            awaitRebuildLockFree(views);
            assertThat(views.rebuild(30).rebuild().schema()).isEqualTo("views_2");
            assertThat(views.rows()).isEqualTo(grown);
            processor.stop();
        }
    }

    /** PostgreSQL needs a moment to see that a client is dead. */
    private static void awaitRebuildLockFree(TestViews views) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (rebuildLocks(views) > 0) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("the dead rebuild still holds its lock");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static long rebuildLocks(TestViews views) {
        Long locks =
                views.jdbc()
                        .queryForObject(
                                "SELECT count(*) FROM pg_locks JOIN pg_database d"
                                        + " ON d.oid = database AND d.datname = current_database()"
                                        + " WHERE locktype = 'advisory' AND objid = ?",
                                Long.class,
                                RebuildReadModels.ONE_AT_A_TIME);
        return locks == null ? 0 : locks;
    }

    private static int run(TestViews views, String work, String crashPoint)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-D" + CrashPoint.PROPERTY + "=" + crashPoint,
                                "-cp",
                                System.getProperty("java.class.path"),
                                DyingProcess.class.getName(),
                                views.url(),
                                work)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process did not end");
        }
        return process.exitValue();
    }
}

package io.opnode.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A child process, since the point is to die. */
class CrashPointTest {
    /** Passes one crash point and then ends well. */
    static final class Passer {
        private Passer() {}

        public static void main(String[] arguments) {
            CrashPoint.hit("test.point");
        }
    }

    private static int exitCode(String property, String variable) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                java.toString(),
                                "-D" + property,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Passer.class.getName()));
        builder.environment().put(CrashPoint.VARIABLE, variable);
        Process process = builder.inheritIO().start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisplayName("F03 F04: dies at once at the point that was chosen, and only there")
    void haltsAtTheChosenPointOnly() throws Exception {
        assertThat(exitCode("opnode.crash-at=test.point", "")).isEqualTo(137);
        assertThat(exitCode("opnode.crash-at=other.point", "test.point")).isZero();
        assertThat(exitCode("unrelated=1", "test.point")).isEqualTo(137);
    }
}

package io.opnode.worker.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingCommandTest {
    private static final String RUNC =
            "failed to create shim task: OCI runtime create failed: runc create failed: unable to"
                    + " start container process: ";

    @ParameterizedTest
    @DisplayName("names the command and why it does not start, without the engine's own words")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    exec: "nope": executable file not found in $PATH: unknown | nope | there is no such program
                    exec: "./x": stat ./x: no such file or directory: unknown | ./x  | there is no such program
                    exec: "/etc": permission denied: unknown                  | /etc | it is no program that may be started
                    exec: "/etc": is a directory: unknown                     | /etc | it is no program that may be started
                    exec: "/bin/sh": exec format error                        | /bin/sh | it is made for another kind of processor
                    """)
    void namesTheCommand(String said, String command, String why) {
        String json = "Status 400: {\"message\":\"" + (RUNC + said).replace("\"", "\\\"") + "\"}";
        assertThat(MissingCommand.in(json)).isEqualTo(MissingCommand.in(RUNC + said));
        assertThat(MissingCommand.in(RUNC + said).orElseThrow().message())
                .isEqualTo("the image cannot run \"" + command + "\": " + why);
    }

    @Test
    @DisplayName("leaves every other refusal alone")
    void leavesOthersAlone() {
        assertThat(MissingCommand.in("Conflict. The container name is already in use")).isEmpty();
    }
}

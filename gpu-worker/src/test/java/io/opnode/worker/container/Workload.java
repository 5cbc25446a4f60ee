package io.opnode.worker.container;

import java.util.List;

/** The programs of the contract tests; Docker runs the command, the fake knows it by name. */
enum Workload {
    SUCCEEDS("true"),
    EXITS_7("exit 7"),
    PRINTS("echo one; echo two >&2; echo three"),
    WRITES("mkdir /out/d; echo -n hello > /out/d/a; cat /in/x > /out/b"),
    SLEEPS("echo up; sleep 1000 & wait");

    private final String script;

    Workload(String script) {
        this.script = script;
    }

    List<String> command() {
        return List.of("sh", "-c", script);
    }
}

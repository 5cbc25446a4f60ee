package io.opnode.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts OpNode on this machine and keeps it running until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Keeps OpNode running on this machine until Ctrl-C.")
public final class LauncherMain implements Callable<Integer> {
    static final int DEFAULT_PORT = 7600;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "where all state lives (default: ~/.opnode)")
    private Path home = Path.of(System.getProperty("user.home"), ".opnode");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "of the API on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = DEFAULT_PORT;

    @Option(names = "--no-worker", description = "start no worker on this machine")
    private boolean noWorker;

    @Option(
            names = "--worker-option",
            paramLabel = "OPTION",
            description = "handed to the worker as it is; may be repeated")
    private List<String> workerOptions = new ArrayList<>();

    @Option(
            names = "--dispute-window",
            paramLabel = "DURATION",
            description =
                    "of a new home's chain, such as PT1H: charges can be contested and payouts"
                            + " wait so long (default: none)")
    private Optional<Duration> disputeWindow = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "a setting of docs/settings.md; may be repeated")
    private List<String> settings = new ArrayList<>();

    private LauncherMain() {}

    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of(args));
        if (!words.isEmpty() && words.getFirst().equals("up")) {
            words.removeFirst();
        }
        int code = new CommandLine(new LauncherMain()).execute(words.toArray(String[]::new));
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        // Silent until the application sets logging up; what matters before that is said as
        // progress.
        LoggingSystem.get(LauncherMain.class.getClassLoader()).beforeInitialize();
        try {
            Up up =
                    Up.start(
                            new Up.Options(
                                    home.toAbsolutePath().normalize(),
                                    port,
                                    !noWorker,
                                    List.copyOf(workerOptions),
                                    disputeWindow,
                                    List.copyOf(settings)));
            up.awaitStop();
            return 0;
        } catch (LauncherException e) {
            System.err.println("opnode: " + e.getMessage());
            return 1;
        }
    }
}

package io.opnode.launcher.embedded;

import io.opnode.launcher.Home;
import io.opnode.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A development chain's dispute window, which its contracts keep from the first start on. */
final class DisputeWindow {
    private static final String FILE = "chain/dispute-window";

    private DisputeWindow() {}

    /**
     * @param wished for a new chain; without it there is none
     * @throws LauncherException when the chain has another one
     */
    static Duration of(Home home, Optional<Duration> wished) throws IOException {
        Path file = home.folder("chain").resolve("dispute-window");
        boolean isNew = !Files.exists(home.folder("chain").resolve("contracts.json"));
        if (isNew) {
            home.write(FILE, wished.orElse(Duration.ZERO).toString());
        }
        Duration kept =
                Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        if (wished.isPresent() && !wished.get().equals(kept)) {
            throw new LauncherException(
                    "The chain of this home has a dispute window of "
                            + kept
                            + ". Leave --dispute-window out, or choose a new --home.");
        }
        return kept;
    }
}

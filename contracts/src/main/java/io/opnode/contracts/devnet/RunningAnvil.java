package io.opnode.contracts.devnet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process that a pid file names, if it still is the anvil that the file was written for. */
final class RunningAnvil {
    private RunningAnvil() {}

    /** Ends it, kindly first and by force after the limit, and waits until it is gone. */
    static void endAnyOf(Path pidFile, Duration limit) throws IOException, InterruptedException {
        Optional<ProcessHandle> running = find(pidFile);
        if (running.isEmpty()) {
            return;
        }
        ProcessHandle process = running.get();
        process.destroy();
        if (!ended(process, limit)) {
            process.destroyForcibly();
            if (!ended(process, Duration.ofSeconds(5))) {
                throw new IOException(
                        "anvil still runs as process " + process.pid() + ": end it and try again");
            }
        }
    }

    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String text = Files.readString(pidFile).strip();
        if (!text.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(process -> isAnvil(process.info()))
                .filter(process -> startedBefore(process.info(), pidFile));
    }

    private static boolean isAnvil(ProcessHandle.Info info) {
        return info.command().map(Path::of).filter(path -> path.endsWith("anvil")).isPresent();
    }

    /** A process id is used again: ours started before its file was written. */
    private static boolean startedBefore(ProcessHandle.Info info, Path pidFile) {
        try {
            var written = Files.getLastModifiedTime(pidFile).toInstant().plusSeconds(2);
            return info.startInstant().filter(start -> start.isBefore(written)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit)
            throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

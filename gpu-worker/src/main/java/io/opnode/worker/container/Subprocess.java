package io.opnode.worker.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs a short system program and fails with its own words. */
final class Subprocess {

    static final int SECONDS_MAX = 60;
    private static final int OUTPUT_BYTES_MAX = 4096;

    private Subprocess() {}

    static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readNBytes(OUTPUT_BYTES_MAX);
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                throw new IOException(command[0] + " did not end within " + SECONDS_MAX + " s");
            }
            if (process.exitValue() != 0) {
                String words = new String(said, StandardCharsets.UTF_8).strip();
                throw new IOException(command[0] + " failed: " + words);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command[0] + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}

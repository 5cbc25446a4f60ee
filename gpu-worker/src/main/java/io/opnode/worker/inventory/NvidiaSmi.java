package io.opnode.worker.inventory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks {@code nvidia-smi} for the GPUs, where NVML's library cannot be loaded. */
final class NvidiaSmi {

    static final int SECONDS_MAX = 10;
    private static final int OUTPUT_BYTES_MAX = 1 << 20;

    private NvidiaSmi() {}

    /** Empty when there is no such program or it fails. */
    static Optional<List<GpuDevice>> list(String program) {
        try {
            Process process =
                    new ProcessBuilder(
                                    program,
                                    "--query-gpu=uuid,name,memory.total,driver_version",
                                    "--format=csv,noheader,nounits")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                byte[] said = process.getInputStream().readNBytes(OUTPUT_BYTES_MAX);
                if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    return Optional.empty();
                }
                return Optional.of(parse(new String(said, StandardCharsets.UTF_8)));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** One line per GPU: UUID, name, MiB, driver; a line of another form is passed over. */
    static List<GpuDevice> parse(String csv) {
        List<GpuDevice> devices = new ArrayList<>();
        for (String line : csv.lines().toList()) {
            String[] words = line.split(",", -1);
            if (words.length != 4 || !words[2].strip().matches("\\d{1,9}")) {
                continue;
            }
            devices.add(
                    new GpuDevice(
                            words[0].strip(),
                            words[1].strip(),
                            Long.parseLong(words[2].strip()) << 20,
                            words[3].strip()));
        }
        return List.copyOf(devices);
    }
}

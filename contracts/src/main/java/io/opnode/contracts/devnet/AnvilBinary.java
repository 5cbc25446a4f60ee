package io.opnode.contracts.devnet;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the native program inside anvil's npm package, so that Node is not needed to run it. */
public final class AnvilBinary {
    /** System property that names another program. */
    public static final String PROPERTY = "opnode.anvil";

    private AnvilBinary() {}

    /**
     * The program to run.
     *
     * @param contracts the contracts folder in which {@code npm ci} ran
     * @throws FileNotFoundException if it is not installed; the message says what to do
     */
    public static Path locate(Path contracts) throws FileNotFoundException {
        String chosen = System.getProperty(PROPERTY);
        Path binary =
                chosen != null
                        ? Path.of(chosen)
                        : contracts.resolve(
                                Path.of(
                                        "node_modules",
                                        "@foundry-rs",
                                        "anvil-" + platform(),
                                        "bin",
                                        "anvil"));
        if (!Files.isExecutable(binary)) {
            throw new FileNotFoundException(
                    binary + " is missing: run npm ci --ignore-scripts in " + contracts);
        }
        return binary;
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        String name = system.startsWith("mac") ? "darwin" : "linux";
        return name + "-" + (processor.equals("aarch64") ? "arm64" : "amd64");
    }
}

package io.opnode.cli.demo;

import io.opnode.cli.job.JobRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the demo runs when nobody says otherwise. */
final class DemoJob {
    /** Counts words of everything below /in, most frequent first. */
    private static final String WORD_FREQUENCIES =
            """
            set -eu
            echo "input: $(find /in -type f | wc -l) files, $(find /in -type f -exec cat {} + | wc -c) bytes"
            find /in -type f -exec cat {} + | tr -cs '[:alpha:]' '\\n' | tr '[:upper:]' '[:lower:]' \\
              | grep -E '^.{4,}$' | sort | uniq -c | sort -rn > /out/words.txt
            echo "different words: $(wc -l < /out/words.txt)"
            head -n 10 /out/words.txt
            """;

    /** A matrix product and its checksum, with numpy. */
    private static final String MATRIX =
            """
            import numpy, time
            print("numpy", numpy.__version__)
            rng = numpy.random.default_rng(7)
            a = rng.standard_normal((700, 700)); total = 0.0
            start = time.time(); rounds = 0
            while time.time() - start < 3:
                a = a @ a.T; a /= numpy.linalg.norm(a); total += float(numpy.trace(a)); rounds += 1
            print("products:", rounds)
            numpy.savetxt("/out/eigenvalues.txt", numpy.linalg.eigvalsh(a)[-10:])
            print("largest eigenvalues written to /out/eigenvalues.txt")
            """;

    private DemoJob() {}

    /** Fills in what the user left open. */
    static void complete(JobRequest request) {
        if (request.image.isEmpty() && request.template.isEmpty()) {
            request.template = Optional.of("shell");
        }
        boolean python = request.template.filter("python"::equals).isPresent();
        if (request.command.isEmpty()) {
            request.command =
                    python
                            ? List.of("python3", "-c", MATRIX)
                            : List.of("sh", "-c", WORD_FREQUENCIES);
        }
        if (request.input.isEmpty()) {
            String root = System.getenv().getOrDefault("OPNODE_ROOT", ".");
            request.input = Optional.of(Path.of(root, "README.md"));
        }
    }
}

package io.opnode.cli.demo;

import io.opnode.cli.job.JobRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the demo runs when nobody says otherwise. */
final class DemoJob {
    /** Counts the words of everything below /in, then finds for each what most often follows it. */
    private static final String WORD_FREQUENCIES =
            """
            set -eu
            find /in -type f -exec cat {} + > /tmp/text
            echo "input: $(find /in -type f | wc -l) files, $(wc -c < /tmp/text) bytes"
            tr -cs '[:alpha:]' '\\n' < /tmp/text | tr '[:upper:]' '[:lower:]' > /tmp/all
            grep -E '^.{4,}$' /tmp/all | sort | uniq -c | sort -rn > /out/words.txt
            total=$(wc -l < /out/words.txt)
            echo "different words: $total; the most frequent:"
            head -n 8 /out/words.txt
            done=0
            while read -r count word; do
              next=$(grep -A 1 -x "$word" /tmp/all | grep -v -x -e "$word" -e -- | sort | uniq -c | sort -rn | head -n 1)
              echo "$count $word $next" >> /out/followers.txt
              done=$((done + 1))
              [ $((done % 50)) != 0 ] || echo "followers found for $done of $total words"
            done < /out/words.txt
            echo "done: /out/words.txt, /out/followers.txt"
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

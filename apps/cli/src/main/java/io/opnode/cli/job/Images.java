package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Out;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which image a job runs in: the one named, or a template made on this machine's Docker Engine. */
public final class Images {
    private static final int KEPT_LINES = 5;

    private Images() {}

    /**
     * @throws CliException when the template cannot be made
     */
    public static String of(JobRequest request, Out out) {
        return request.image.orElseGet(() -> template(request.template.orElseThrow(), out));
    }

    /** Content id of the template's image on this machine's engine. */
    public static String template(String name, Out out) {
        Path script =
                Path.of(
                        System.getenv().getOrDefault("OPNODE_ROOT", "."),
                        "scripts",
                        "template-image");
        if (!Files.isExecutable(script)) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "template-script-missing",
                    "Templates are made by " + script + ", which is not there.",
                    "Start opnode by the ./opnode script of its repository, or use --image.");
        }
        try {
            Process process = new ProcessBuilder(script.toString(), name).start();
            process.getOutputStream().close();
            Deque<String> said = new ArrayDeque<>();
            Thread relay = Thread.ofVirtual().start(() -> relay(process, said, out));
            String id =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            int code = process.waitFor();
            relay.join();
            if (code != 0) {
                throw new CliException(
                        code == 2 ? ExitCode.USAGE : ExitCode.FAILURE,
                        "template-not-made",
                        "The template \"" + name + "\" could not be made: " + said.peekLast(),
                        "Mend that, or use --image.");
            }
            return id;
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "template-not-made",
                    "The template \"" + name + "\" could not be made: " + e.getMessage() + ".",
                    "Mend that, or use --image.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED, "interrupted", "Interrupted.", "Nothing was submitted.");
        }
    }

    private static void relay(Process process, Deque<String> said, Out out) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.step("image", line.replaceFirst("^opnode: ", ""));
                said.addLast(line.replaceFirst("^opnode: ", ""));
                if (said.size() > KEPT_LINES) {
                    said.removeFirst();
                }
            }
        } catch (IOException e) {
            said.addLast(String.valueOf(e.getMessage()));
        }
    }
}

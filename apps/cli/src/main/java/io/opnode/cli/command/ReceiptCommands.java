package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.output.Out;
import io.opnode.cli.receipt.ReceiptFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The proof of what a job did and cost. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows, saves and verifies receipts.",
        subcommands = {ReceiptCommands.Show.class, ReceiptCommands.Verify.class})
public final class ReceiptCommands extends CommandGroup {

    /** The receipt of a job id or a CID, with its proof once it is anchored. */
    static JsonNode find(Session session, String name) {
        String id = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return session.api()
                .get(
                        name.startsWith("job-")
                                ? "/api/v1/jobs/" + id + "/receipt"
                                : "/api/v1/receipts/" + id);
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows a receipt, or saves it with its proof.")
    static final class Show extends PlatformCommand {
        @Parameters(paramLabel = "JOB-OR-CID", description = "job id, or the receipt's CID")
        private String name = "";

        @Option(
                names = "--save",
                paramLabel = "FILE",
                description = "write receipt and proof to a file that verifies offline")
        private Optional<Path> file = Optional.empty();

        @Override
        ExitCode run(Session session) {
            JsonNode receipt = find(session, name);
            file.ifPresent(path -> ReceiptFile.of(name, receipt).writeTo(path));
            List<String> lines = new ArrayList<>();
            lines.add("receipt  " + receipt.path("cid").asString());
            JsonNode anchor = receipt.path("anchor");
            lines.add(
                    anchor.isObject()
                            ? "anchored in transaction "
                                    + anchor.path("txHash").asString()
                                    + ", block "
                                    + anchor.path("blockNumber").asString()
                            : "not anchored yet");
            lines.addAll(receipt.path("receipt").toPrettyString().lines().toList());
            file.ifPresent(path -> lines.add("saved to " + path));
            session.out().result(receipt, lines);
            return ExitCode.OK;
        }
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Verifies a receipt: offline from a saved file, or by job id or CID.",
                "What it cannot know offline is whether the block is the chain's: compare its hash."
            })
    static final class Verify extends PlatformCommand {
        @Parameters(
                paramLabel = "FILE-OR-JOB-OR-CID",
                description = "file of receipt show --save, job id, or CID")
        private String name = "";

        @Option(
                names = "--block-hash",
                paramLabel = "0x…",
                description = "hash of the block as you know it from a source you trust")
        private Optional<String> blockHash = Optional.empty();

        /** Neither job ids nor CIDs contain these: it was meant as a file. */
        private static void requireFile(Path path) {
            if (!Files.isRegularFile(path)) {
                throw new CliException(
                        ExitCode.USAGE,
                        "receipt-file-not-found",
                        "There is no file " + path + ".",
                        "Save one with `opnode receipt show JOB --save FILE`.");
            }
        }

        @Override
        ExitCode run(Session session) {
            Out out = session.out();
            Path path = Path.of(name);
            if (name.contains("/") || name.contains(".")) {
                requireFile(path);
            }
            ReceiptFile file =
                    Files.isRegularFile(path)
                            ? ReceiptFile.read(path)
                            : ReceiptFile.of(name, find(session, name));
            ReceiptFile.Verdict verdict = file.verify(blockHash);
            List<String> lines = new ArrayList<>();
            verdict.checks()
                    .forEach(check ->
                            lines.add(
                                    (check.passed() ? "ok    " : "WRONG ")
                                            + check.name()
                                            + ": "
                                            + check.detail()));
            lines.add(verdict.passed() ? "verified" : "NOT VERIFIED");
            out.result(Map.of("verified", verdict.passed(), "checks", verdict.checks()), lines);
            if (!verdict.passed()) {
                throw new CliException(
                        ExitCode.NOT_VERIFIED,
                        "receipt-not-verified",
                        "The receipt does not verify.",
                        "Get it again from its CID; if it stays so, do not trust it.");
            }
            return ExitCode.OK;
        }
    }
}

package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.Chain;
import io.opnode.cli.job.DisputeText;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.ContestedCharge;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.UnixFsProfile;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Charges that their payer or payee contests. */
@Command(
        name = "dispute",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Contests the charge of a job, on chain.",
        subcommands = {
            DisputeCommands.Open.class,
            DisputeCommands.Show.class,
            DisputeCommands.Enforce.class,
            DisputeCommands.ListDisputes.class
        })
public final class DisputeCommands extends CommandGroup {
    abstract static class OfJob extends PlatformCommand {
        @Parameters(paramLabel = "JOB", description = "id of the job")
        private String jobId = "";

        @Override
        final ExitCode run(Session session) {
            run(session, session.api(), session.out());
            return ExitCode.OK;
        }

        abstract void run(Session session, ApiClient api, Out out);

        JsonNode view(ApiClient api) {
            String id = URLEncoder.encode(jobId, StandardCharsets.UTF_8);
            return api.get("/api/v1/jobs/" + id + "/dispute");
        }

        void sent(Out out, String hash) {
            out.result(
                    Map.of("jobId", jobId, "txHash", hash),
                    List.of(
                            "transaction " + hash,
                            "The platform tells of it in some blocks: opnode dispute show "
                                    + jobId));
        }
    }

    @Command(
            name = "open",
            mixinStandardHelpOptions = true,
            description = {
                "Contests a job's charge, as its payer or payee, against a bond.",
                "The charge is frozen until the dispute is decided. Upheld, the bond comes back, and"
                        + " a payer's charge goes to the wallet; rejected, the bond is lost."
            })
    static final class Open extends OfJob {
        @Option(
                names = "--evidence",
                paramLabel = "FILE-OR-TEXT",
                required = true,
                description =
                        "what you show to whoever decides; published, and its hash goes on chain")
        private String evidence = "";

        @Mixin private KeyOptions key = new KeyOptions();

        @Override
        void run(Session session, ApiClient api, Out out) {
            Chain chain = Chain.of(api);
            JsonNode view = view(api);
            ContestedCharge charge = new ContestedCharge(chain, view);
            byte[] bytes = evidence();
            Cid cid = Cid.ofRaw(bytes);
            DisputeText.terms(view).forEach(out::say);
            api.put("/api/v1/content/blocks/" + cid, bytes);
            out.step("evidence", "published as " + cid);
            sent(out, charge.open(key.open(session, chain), cid.sha256(), out));
        }

        private byte[] evidence() {
            try {
                byte[] bytes =
                        isFile()
                                ? Files.readAllBytes(Path.of(evidence))
                                : evidence.getBytes(StandardCharsets.UTF_8);
                if (bytes.length == 0 || bytes.length > UnixFsProfile.MAX_BLOCK_BYTES) {
                    throw unusable(
                            "it has %d bytes (expected 1..%d)"
                                    .formatted(bytes.length, UnixFsProfile.MAX_BLOCK_BYTES));
                }
                return bytes;
            } catch (IOException e) {
                throw unusable("" + e.getMessage());
            }
        }

        private boolean isFile() {
            try {
                return Files.isRegularFile(Path.of(evidence));
            } catch (InvalidPathException e) {
                return false;
            }
        }

        private static CliException unusable(String why) {
            return new CliException(
                    ExitCode.USAGE,
                    "evidence-unusable",
                    "The evidence cannot be used: " + why + ".",
                    "Give a text, or a file that tells where the rest is.");
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description =
                    "Shows the dispute about a job's charge, or until when one can be opened.")
    static final class Show extends OfJob {
        @Override
        void run(Session session, ApiClient api, Out out) {
            JsonNode view = view(api);
            out.result(view, DisputeText.lines(view));
        }
    }

    @Command(
            name = "enforce",
            mixinStandardHelpOptions = true,
            description = {
                "Upholds a dispute that nobody decided in time.",
                "Anybody may; whoever signs pays the gas."
            })
    static final class Enforce extends OfJob {
        @Mixin private KeyOptions key = new KeyOptions();

        @Override
        void run(Session session, ApiClient api, Out out) {
            Chain chain = Chain.of(api);
            sent(out, new ContestedCharge(chain, view(api)).enforce(key.open(session, chain)));
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists disputes.")
    static final class ListDisputes extends PlatformCommand {
        @Override
        ExitCode run(Session session) {
            JsonNode page = session.api().get("/api/v1/disputes");
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode dispute : page.path("items")) {
                rows.add(DisputeText.row(dispute));
            }
            session.out()
                    .result(page, Out.table(List.of("JOB", "STATE", "CHARGE", "DECIDED BY"), rows));
            return ExitCode.OK;
        }
    }
}

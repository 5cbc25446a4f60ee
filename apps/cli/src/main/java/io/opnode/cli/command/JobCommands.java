package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.JobText;
import io.opnode.cli.job.LogCopy;
import io.opnode.cli.job.Outcome;
import io.opnode.cli.output.Out;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Everything about jobs that exist. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists, shows and ends jobs.",
        subcommands = {
            JobCommands.ListJobs.class,
            JobCommands.Show.class,
            JobCommands.Logs.class,
            JobCommands.Fetch.class,
            JobCommands.Cancel.class,
            JobCommands.Explain.class
        })
public final class JobCommands extends CommandGroup {
    private static final String JOBS = "/api/v1/jobs";

    /** What every command here has. */
    abstract static class OfJobs extends PlatformCommand {
        @Override
        ExitCode run(Session session) {
            run(session, session.api(), session.out());
            return ExitCode.OK;
        }

        abstract void run(Session session, ApiClient api, Out out);
    }

    /** What every command about one job has. */
    abstract static class OfOneJob extends OfJobs {
        @Parameters(paramLabel = "JOB", description = "id of the job")
        private String jobId = "";

        String jobId() {
            return jobId;
        }

        String path() {
            return JOBS + "/" + URLEncoder.encode(jobId, StandardCharsets.UTF_8);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists jobs, newest first.")
    static class ListJobs extends OfJobs {
        @Option(
                names = "--limit",
                paramLabel = "N",
                description = "how many (default: ${DEFAULT-VALUE})")
        private int limit = 20;

        @Option(names = "--cursor", paramLabel = "C", description = "of the page before")
        private String cursor = "";

        @Override
        void run(Session session, ApiClient api, Out out) {
            String query = "?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            JsonNode page = api.get(JOBS + query);
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode job : page.path("items")) {
                rows.add(
                        List.of(
                                job.path("jobId").asString(),
                                job.path("phase").asString(),
                                job.path("submittedAt").asString(),
                                JobText.cost(job)));
            }
            List<String> lines =
                    new ArrayList<>(Out.table(List.of("JOB", "PHASE", "SUBMITTED", "COST"), rows));
            String next = page.path("nextCursor").asString("");
            if (!next.isEmpty()) {
                lines.add("more: --cursor " + next);
            }
            out.result(page, lines);
        }
    }

    @Command(name = "ps", mixinStandardHelpOptions = true, description = "Short for job list.")
    public static final class Ps extends ListJobs {}

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one job.")
    static final class Show extends OfOneJob {
        @Override
        void run(Session session, ApiClient api, Out out) {
            JsonNode job = api.get(path());
            List<String> lines = new ArrayList<>(JobText.lines(job));
            lines.addAll(Outcome.money(job));
            out.result(job, lines);
        }
    }

    @Command(name = "logs", mixinStandardHelpOptions = true, description = "Prints a job's log.")
    public static final class Logs extends OfOneJob {
        @Option(
                names = {"-f", "--follow"},
                description = "go on until the job ends")
        private boolean follow;

        @Override
        void run(Session session, ApiClient api, Out out) {
            if (follow) {
                new LogCopy(api, jobId()).to(text -> out.log(jobId(), text));
            } else {
                byte[] kept = api.bytes(path() + "/logs");
                out.log(jobId(), new String(kept, StandardCharsets.UTF_8));
                long written = api.get(path()).path("log").path("bytes").asLong(0);
                if (written > kept.length) {
                    out.say(
                            "the log was cut: "
                                    + kept.length
                                    + " of "
                                    + written
                                    + " bytes were kept; let the job write long output to /out");
                }
            }
        }
    }

    @Command(
            name = "fetch",
            mixinStandardHelpOptions = true,
            description = "Brings a job's outputs to a folder.")
    static final class Fetch extends OfOneJob {
        @Option(
                names = {"-d", "--output-dir"},
                paramLabel = "DIR",
                description = "an empty or new folder (default: ${DEFAULT-VALUE})")
        private Path folder = Path.of("out");

        @Override
        void run(Session session, ApiClient api, Out out) {
            JsonNode job = api.get(path());
            if (job.path("output").path("cid").asString("").isEmpty()) {
                throw new CliException(
                        ExitCode.NOT_FOUND,
                        "no-outputs",
                        "Job "
                                + jobId()
                                + " has no outputs (it is "
                                + job.path("phase").asString()
                                + ").",
                        "A job leaves what it writes to /out, when it has ended.");
            }
            String fetched = RunCommand.fetch(session, job, folder);
            out.result(Map.of("jobId", jobId(), "folder", folder.toString()), List.of(fetched));
        }
    }

    @Command(name = "cancel", mixinStandardHelpOptions = true, description = "Ends a job early.")
    static final class Cancel extends OfOneJob {
        @Override
        void run(Session session, ApiClient api, Out out) {
            JsonNode answer = api.post(path() + "/cancel", Map.of());
            out.result(answer, List.of(jobId() + " " + answer.path("phase").asString()));
        }
    }

    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description = "Says why nothing happens: every node refused, and why.")
    static final class Explain extends OfOneJob {
        @Override
        void run(Session session, ApiClient api, Out out) {
            JsonNode answer = api.get(path() + "/explain");
            List<String> lines = new ArrayList<>();
            lines.add(
                    jobId()
                            + " is "
                            + answer.path("phase").asString()
                            + ": "
                            + answer.path("waitingFor").asString());
            for (JsonNode node : answer.path("candidates")) {
                lines.add(node.asString() + ": could take it now");
            }
            for (JsonNode refusal : answer.path("refusals")) {
                for (JsonNode reason : refusal.path("reasons")) {
                    lines.add(
                            refusal.path("nodeId").asString()
                                    + ": "
                                    + reason.path("message").asString()
                                    + " "
                                    + reason.path("hint").asString(""));
                }
            }
            out.result(answer, lines);
        }
    }
}

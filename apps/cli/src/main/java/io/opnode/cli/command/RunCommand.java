package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.content.Download;
import io.opnode.cli.job.Detachable;
import io.opnode.cli.job.Follow;
import io.opnode.cli.job.Images;
import io.opnode.cli.job.JobRequest;
import io.opnode.cli.job.Outcome;
import io.opnode.cli.job.QuoteText;
import io.opnode.cli.job.Spans;
import io.opnode.cli.job.Submission;
import io.opnode.cli.output.Out;
import io.opnode.domain.content.Cid;
import java.io.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Runs one job and shows it to its end. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs a job and follows it to its receipt. Ctrl-C detaches; the job goes on.")
public final class RunCommand extends PlatformCommand {
    @Mixin private JobRequest request = new JobRequest();

    @Option(names = "--dry-run", description = "show the quote; sign and pay nothing")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "do not ask before signing")
    private boolean yes;

    @Option(
            names = "--stop-at-cost",
            description = "accept a --max-cost below the quote: the job stops when it is used up")
    private boolean stopAtCost;

    @Option(
            names = {"-d", "--output-dir"},
            paramLabel = "DIR",
            description = "put the outputs there when the job has ended")
    private Optional<Path> outputFolder = Optional.empty();

    @Option(names = "--detach", description = "print the job id and do not wait")
    private boolean detach;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "wait no longer than this, such as 10m (exit code 124); the job goes on")
    private Optional<String> wait = Optional.empty();

    @Override
    ExitCode run(Session session) {
        Optional<Duration> limit = wait.map(text -> Spans.parse("--wait", text));
        Out out = session.out();
        request.check();
        Submission submission = new Submission(session, request.asset);
        Submission.Quoted quoted = submission.quote(request, Images.of(request, out));
        QuoteText.lines(quoted.quote()).forEach(line -> out.step("quote", line));
        if (dryRun) {
            out.result(quoted.quote(), List.of("dry run: nothing was signed or paid"));
            return ExitCode.OK;
        }
        Submission.Submitted submitted =
                submission.submit(quoted, request, stopAtCost, this::confirmed);
        out.step("job", submitted.jobId() + " (mandate " + submitted.mandateId() + ")");
        if (detach) {
            out.result(
                    Map.of("jobId", submitted.jobId(), "mandateId", submitted.mandateId()),
                    List.of(submitted.jobId()));
            return ExitCode.OK;
        }
        return follow(session, submitted.jobId(), limit);
    }

    private ExitCode follow(Session session, String jobId, Optional<Duration> limit) {
        Out out = session.out();
        Follow follow = new Follow(session.api(), out, jobId);
        JsonNode job = new Detachable(out, jobId, limit).await(follow::untilAnchored);
        List<String> lines = new ArrayList<>(Outcome.money(job));
        outputFolder.ifPresentOrElse(
                folder -> lines.add("outputs  " + fetch(session, job, folder)),
                () -> outputsHint(job).ifPresent(out::say));
        out.result(job, lines);
        return Outcome.require(job);
    }

    private static Optional<String> outputsHint(JsonNode job) {
        String cid = job.path("output").path("cid").asString("");
        return cid.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "outputs  get them with: opnode job fetch "
                                + job.path("jobId").asString()
                                + " -d FOLDER");
    }

    static String fetch(Session session, JsonNode job, Path folder) {
        String cid = job.path("output").path("cid").asString("");
        if (cid.isEmpty()) {
            return "none";
        }
        List<Path> files = new Download(session.api()).into(folder, new Cid(cid));
        return files.size() + (files.size() == 1 ? " file in " : " files in ") + folder;
    }

    private boolean confirmed() {
        if (yes || request.maxCost.isPresent()) {
            return true;
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "confirmation-missing",
                    "Nobody is there to confirm the price.",
                    "Add --yes, or a cap such as --max-cost 1usdc.");
        }
        String answer = console.readLine("Sign a mandate for the reservation and run? [y/N] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /** Shows what a job would cost. */
    @Command(
            name = "quote",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Shows what a job would cost, per node that can take it.")
    public static final class Quote extends PlatformCommand {
        @Mixin private JobRequest request = new JobRequest();

        @Override
        ExitCode run(Session session) {
            request.check();
            Submission submission = new Submission(session, request.asset);
            String image = Images.of(request, session.out());
            JsonNode quote = submission.quote(request, image).quote();
            session.out().result(quote, QuoteText.lines(quote));
            return ExitCode.OK;
        }
    }
}

package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Options;
import io.opnode.cli.Session;
import io.opnode.cli.demo.Demo;
import io.opnode.cli.demo.DemoResult;
import io.opnode.cli.demo.LocalPlatform;
import io.opnode.cli.job.JobRequest;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything on this machine, runs one real job, and shows where the money went. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Starts everything on this machine, runs one job, shows where the money went.",
            "Its own home is the folder demo below the usual one."
        })
public final class DemoCommand extends PlatformCommand {
    @Mixin private JobRequest request = new JobRequest();

    @Override
    Path defaultHome() {
        return Options.defaultHome().resolve("demo");
    }

    @Override
    ExitCode run(Session session) {
        Demo demo = new Demo(session, request);
        try (LocalPlatform platform = LocalPlatform.on(session.home(), session.out())) {
            DemoResult result = demo.run(platform);
            session.out().result(result.json(), result.lines());
            if (result.exitCode() != ExitCode.OK) {
                throw result.error();
            }
            return ExitCode.OK;
        }
    }
}

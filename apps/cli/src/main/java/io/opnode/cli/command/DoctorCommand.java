package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.doctor.Examination;
import io.opnode.cli.doctor.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Says what keeps OpNode from working here. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks this machine and the platform on it; exit code 1 when one is ill.")
public final class DoctorCommand extends PlatformCommand {
    @Override
    ExitCode run(Session session) {
        List<Finding> findings =
                new Examination(session)
                        .findings(Optional.ofNullable(System.getenv("DOCKER_HOST")));
        boolean well = findings.stream().allMatch(Finding::ok);
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(
                    String.format(
                            "%-4s %-7s %s",
                            finding.ok() ? "ok" : "BAD", finding.what(), finding.detail()));
            if (!finding.ok()) {
                lines.add("             " + finding.hint());
            }
        }
        session.out().result(Map.of("well", well, "findings", findings), lines);
        return well ? ExitCode.OK : ExitCode.FAILURE;
    }
}

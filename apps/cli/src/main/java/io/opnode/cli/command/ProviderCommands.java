package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The nodes that offer capacity. */
@Command(
        name = "provider",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists and shows nodes, and pays out what they earned.",
        subcommands = {
            ProviderCommands.ListNodes.class,
            ProviderCommands.Show.class,
            PayoutCommands.Show.class,
            PayoutCommands.Claim.class
        })
public final class ProviderCommands extends CommandGroup {

    private static String jobs(JsonNode record) {
        StringBuilder text = new StringBuilder();
        text.append(record.path("running").asString("0")).append(" running, ");
        text.append(record.path("completed").asString("0")).append(" completed, ");
        text.append(record.path("ended").asString("0")).append(" ended otherwise");
        for (JsonNode earned : record.path("earned")) {
            text.append(", ").append(Amount.of(earned)).append(" earned");
        }
        return text.toString();
    }

    private static String price(JsonNode node) {
        return Amount.of(node.path("offer").path("computePerHour")).toString();
    }

    static String theOnlyOperator(PlatformCommand command, Session session) {
        return theOnlyOne(command, session, "operator");
    }

    private static String theOnlyOne(PlatformCommand command, Session session, String field) {
        JsonNode items = session.api().get("/api/v1/providers").path("items");
        if (items.size() != 1) {
            throw command.usage(
                    "There are " + items.size() + " nodes; name one (opnode provider list).");
        }
        return items.path(0).path(field).asString();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists nodes.")
    static final class ListNodes extends PlatformCommand {
        @Override
        ExitCode run(Session session) {
            JsonNode page = session.api().get("/api/v1/providers");
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode node : page.path("items")) {
                rows.add(
                        List.of(
                                node.path("nodeId").asString(),
                                node.path("state").asString(),
                                node.path("offer").path("deviceClass").asString(),
                                node.path("offer").path("capacity").asString(),
                                price(node)));
            }
            session.out()
                    .result(
                            page,
                            Out.table(
                                    List.of("NODE", "STATE", "CLASS", "CAPACITY", "PER HOUR"),
                                    rows));
            return ExitCode.OK;
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one node, or the only one there is.")
    static final class Show extends PlatformCommand {
        @Parameters(paramLabel = "NODE", arity = "0..1", description = "id of the node")
        private Optional<String> nodeId = Optional.empty();

        @Override
        ExitCode run(Session session) {
            String id = nodeId.orElseGet(() -> theOnlyOne(this, session, "nodeId"));
            JsonNode node =
                    session.api()
                            .get(
                                    "/api/v1/providers/"
                                            + URLEncoder.encode(id, StandardCharsets.UTF_8));
            session.out()
                    .result(
                            node,
                            Out.pairs(
                                    List.of(
                                            Map.entry("node", node.path("nodeId").asString()),
                                            Map.entry("state", node.path("state").asString()),
                                            Map.entry("operator", node.path("operator").asString()),
                                            Map.entry(
                                                    "class",
                                                    node.path("offer")
                                                            .path("deviceClass")
                                                            .asString()),
                                            Map.entry(
                                                    "capacity",
                                                    node.path("offer").path("capacity").asString()),
                                            Map.entry("per hour", price(node)),
                                            Map.entry("jobs", jobs(node.path("jobs"))))));
            return ExitCode.OK;
        }
    }
}

package io.opnode.cli.command;

import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.job.Chain;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.Earnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** What a provider earned, and how it gets it. */
final class PayoutCommands {
    private PayoutCommands() {}

    abstract static class OfAccount extends PlatformCommand {
        @Parameters(
                paramLabel = "ACCOUNT",
                arity = "0..1",
                description = "that earned (default: the operator of the only node there is)")
        private Optional<String> account = Optional.empty();

        JsonNode payouts(Session session) {
            String of = account.orElseGet(() -> ProviderCommands.theOnlyOperator(this, session));
            if (!of.matches("0x[0-9a-fA-F]{40}")) {
                throw usage(of + " is no account (expected 0x and 40 hexadecimal digits).");
            }
            return session.api().get("/api/v1/payouts/" + of.toLowerCase(Locale.ROOT));
        }

        static List<String> lines(JsonNode view) {
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode payout : view.path("payouts")) {
                rows.add(
                        List.of(
                                Amount.of(payout.path("entitled")).toString(),
                                Amount.of(payout.path("claimed")).toString(),
                                Amount.of(payout.path("claimable")).toString()));
            }
            List<String> lines = new ArrayList<>();
            lines.add("account  " + view.path("account").asString());
            lines.addAll(Out.table(List.of("EARNED", "CLAIMED", "CLAIMABLE NOW"), rows));
            return lines;
        }
    }

    @Command(
            name = "payouts",
            mixinStandardHelpOptions = true,
            description = {
                "Shows what an account earned, and what of it can be claimed.",
                "Earnings can be claimed when the dispute window of their epoch has passed."
            })
    static final class Show extends OfAccount {
        @Override
        ExitCode run(Session session) {
            JsonNode view = payouts(session);
            session.out().result(view, lines(view));
            return ExitCode.OK;
        }
    }

    @Command(
            name = "claim",
            mixinStandardHelpOptions = true,
            description = {
                "Pays out on chain what an account can claim, to that account.",
                "Whoever signs pays the gas and gets nothing else of it."
            })
    static final class Claim extends OfAccount {
        @Mixin private KeyOptions key = new KeyOptions();

        @Override
        ExitCode run(Session session) {
            Chain chain = Chain.of(session.api());
            new Earnings(chain, payouts(session)).claim(key.open(session, chain), session.out());
            JsonNode after = payouts(session);
            session.out().result(after, lines(after));
            return ExitCode.OK;
        }
    }
}

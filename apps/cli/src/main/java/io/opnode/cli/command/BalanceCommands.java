package io.opnode.cli.command;

import io.opnode.cli.Session;
import io.opnode.cli.command.WalletCommands.OfWallet;
import io.opnode.cli.job.Spans;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.BalanceText;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.BalanceWatch;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** What the owner lets happen with the wallet while nobody looks. */
final class BalanceCommands {
    private BalanceCommands() {}

    abstract static class OfSpender extends OfWallet {
        @Option(
                names = "--spender",
                paramLabel = "ADDRESS",
                description = "who signs (default: the platform's session key)")
        Optional<String> spender = Optional.empty();
    }

    /** Who may sign for the wallet besides its owner. */
    @Command(
            name = "session",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND",
            description = "Lets a key lock your money for jobs, up to a cap per period.",
            subcommands = {SetSession.class, ShowSessions.class, RevokeSession.class})
    static final class Sessions extends CommandGroup {}

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Sets a session, in place of the spender's earlier one.")
    static final class SetSession extends OfSpender {
        @Parameters(paramLabel = "CAP", description = "most per period, such as 20usdc")
        private String cap = "";

        @Option(
                names = "--every",
                paramLabel = "TIME",
                description = "length of a period (default: ${DEFAULT-VALUE})")
        private String every = "1d";

        @Option(
                names = "--for",
                paramLabel = "TIME",
                description = "until it expires (default: ${DEFAULT-VALUE})")
        private String lifetime = "30d";

        @Override
        void run(Session session, Out out) {
            Amount.Typed typed = Amount.parse(cap);
            JsonNode wallet =
                    new BalanceWatch(wallet(session, typed))
                            .setSession(
                                    typed,
                                    Spans.parse("--every", every),
                                    Spans.parse("--for", lifetime),
                                    spender,
                                    out);
            out.result(wallet, BalanceText.sessions(wallet.path("balance")));
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Lists the sessions.")
    static final class ShowSessions extends OfWallet {
        @Override
        void run(Session session, Out out) {
            JsonNode wallet = wallet(session).view();
            out.result(wallet.path("balance"), BalanceText.sessions(wallet.path("balance")));
        }
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Ends a session at once; what it locked stays locked until it is used.")
    static final class RevokeSession extends OfSpender {
        @Override
        void run(Session session, Out out) {
            JsonNode wallet = new BalanceWatch(wallet(session)).revokeSession(spender, out);
            out.result(wallet, BalanceText.sessions(wallet.path("balance")));
        }
    }

    /** When the balance is low, and what happens then. */
    @Command(
            name = "low-balance",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND",
            description = "Says when the balance is low, and tops it up within a session.",
            subcommands = {SetRule.class, ShowRule.class, RemoveRule.class})
    static final class LowBalance extends CommandGroup {}

    private static void show(JsonNode wallet, Out out) {
        out.result(wallet.path("balance"), List.of(BalanceText.summary(wallet.path("balance"))));
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Sets the rule: low is when no job could be paid with the threshold.")
    static final class SetRule extends OfSpender {
        @Parameters(paramLabel = "THRESHOLD", description = "such as 5usdc")
        private String threshold = "";

        @Option(
                names = "--top-up",
                paramLabel = "AMOUNT",
                description = "lock this much for jobs when it is low; at least the threshold")
        private Optional<String> topUp = Optional.empty();

        @Override
        void run(Session session, Out out) {
            Amount.Typed typed = Amount.parse(threshold);
            BalanceWatch watch = new BalanceWatch(wallet(session, typed));
            show(watch.setRule(typed, topUp.map(Amount::parse), spender), out);
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows the rule.")
    static final class ShowRule extends OfWallet {
        @Override
        void run(Session session, Out out) {
            show(wallet(session).view(), out);
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes the rule; nothing is topped up any more.")
    static final class RemoveRule extends OfWallet {
        @Override
        void run(Session session, Out out) {
            show(new BalanceWatch(wallet(session)).removeRule(), out);
        }
    }
}

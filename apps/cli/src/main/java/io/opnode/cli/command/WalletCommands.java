package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.BalanceText;
import io.opnode.cli.output.Out;
import io.opnode.cli.wallet.CloudWallet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The user's Cloud Wallet. */
@Command(
        name = "wallet",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows, fills and empties your wallet.",
        subcommands = {
            WalletCommands.Show.class,
            WalletCommands.Statement.class,
            WalletCommands.Deposit.class,
            WalletCommands.Withdraw.class,
            BalanceCommands.Sessions.class,
            BalanceCommands.LowBalance.class
        })
public final class WalletCommands extends CommandGroup {

    abstract static class OfWallet extends PlatformCommand {
        @Option(
                names = "--asset",
                paramLabel = "CODE",
                description = "of the wallet (default: ${DEFAULT-VALUE})")
        private String asset = "USDC";

        @Override
        ExitCode run(Session session) {
            run(session, session.out());
            return ExitCode.OK;
        }

        CloudWallet wallet(Session session) {
            return CloudWallet.open(session, asset);
        }

        CloudWallet wallet(Session session, Amount.Typed amount) {
            if (!amount.asset().equals(asset) && !asset.equals("USDC")) {
                throw new CliException(
                        ExitCode.USAGE,
                        "asset-mismatch",
                        "The amount is in " + amount.asset() + ", the wallet in " + asset + ".",
                        "Leave --asset out.");
            }
            return CloudWallet.open(session, amount.asset());
        }

        abstract void run(Session session, Out out);
    }

    static List<String> lines(JsonNode wallet) {
        return Out.pairs(
                List.of(
                        Map.entry("wallet", wallet.path("walletId").asString()),
                        Map.entry("owner", wallet.path("owner").asString()),
                        Map.entry("address", wallet.path("address").asString()),
                        Map.entry("available", Amount.of(wallet.path("available")).toString()),
                        Map.entry("locked", Amount.of(wallet.path("locked")).toString()),
                        Map.entry("reserved", Amount.of(wallet.path("reserved")).toString()),
                        Map.entry("spent", Amount.of(wallet.path("spent")).toString()),
                        Map.entry("balance", BalanceText.summary(wallet.path("balance")))));
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what is there.")
    static final class Show extends OfWallet {
        @Override
        void run(Session session, Out out) {
            JsonNode wallet = wallet(session).view();
            out.result(wallet, lines(wallet));
        }
    }

    @Command(
            name = "statement",
            mixinStandardHelpOptions = true,
            description = "Lists every movement, newest first.")
    static final class Statement extends OfWallet {
        @Option(names = "--cursor", paramLabel = "C", description = "of the page before")
        private Optional<String> cursor = Optional.empty();

        @Override
        void run(Session session, Out out) {
            JsonNode page = wallet(session).statement(cursor);
            List<List<String>> rows = new ArrayList<>();
            for (JsonNode line : page.path("items")) {
                rows.add(
                        List.of(
                                line.path("at").asString(),
                                line.path("kind").asString(),
                                Amount.of(line.path("amount")).toString(),
                                line.path("jobId").asString("-"),
                                line.path("tx").asString("-")));
            }
            List<String> lines =
                    new ArrayList<>(
                            Out.table(List.of("AT", "WHAT", "AMOUNT", "JOB", "TRANSACTION"), rows));
            String next = page.path("nextCursor").asString("");
            if (!next.isEmpty()) {
                lines.add("more: --cursor " + next);
            }
            out.result(page, lines);
        }
    }

    @Command(
            name = "deposit",
            mixinStandardHelpOptions = true,
            description = "Pays into the wallet; on the development chain test money is free.")
    static final class Deposit extends OfWallet {
        @Parameters(paramLabel = "AMOUNT", description = "such as 20usdc")
        private String amount = "";

        @Override
        void run(Session session, Out out) {
            Amount.Typed typed = Amount.parse(amount);
            JsonNode wallet = wallet(session, typed).deposit(typed, out);
            out.result(wallet, lines(wallet));
        }
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Takes out what is not locked; needs nobody's leave.")
    static final class Withdraw extends OfWallet {
        @Parameters(paramLabel = "AMOUNT", description = "such as 5usdc")
        private String amount = "";

        @Option(
                names = "--to",
                paramLabel = "ADDRESS",
                description = "account that gets it (default: your own)")
        private Optional<String> to = Optional.empty();

        @Override
        void run(Session session, Out out) {
            Amount.Typed typed = Amount.parse(amount);
            JsonNode wallet = wallet(session, typed).withdraw(typed, to, out);
            out.result(wallet, lines(wallet));
        }
    }
}

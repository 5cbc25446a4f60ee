package io.opnode.cli.command;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Options;
import io.opnode.cli.output.Out;
import io.opnode.contracts.deploy.ChainAccount;
import io.opnode.contracts.deploy.ChainRole;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.Deployment;
import io.opnode.contracts.deploy.DeploymentFailed;
import io.opnode.contracts.deploy.DeploymentTerms;
import io.opnode.contracts.keystore.KeystoreFile;
import io.opnode.contracts.keystore.KeystoreUnusable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deploys the contracts to a chain, or goes on with a deployment that was interrupted. */
@Command(
        name = "deploy",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Deploys the contracts to a chain, checks code and wiring, and writes their addresses.",
            "Run again, it goes on where it stopped, and changes nothing once it is finished."
        })
public final class DeployCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rpc-url", paramLabel = "URL", required = true, description = "of a node")
    private URI rpcUrl = URI.create("");

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            required = true,
            description = "encrypted key that pays for the deployment")
    private Path keystore = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "opens the keystore (default: $" + KeystoreFile.PASSWORD_VARIABLE + ")")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--settler",
            paramLabel = "ADDRESS",
            required = true,
            description = "of the key with which the platform settles")
    private String settler = "";

    @Option(
            names = "--stablecoin",
            paramLabel = "ADDRESS",
            description = "that is on the chain; local chains get one without worth")
    private Optional<String> stablecoin = Optional.empty();

    @Option(
            names = "--administrator",
            paramLabel = "ADDRESS",
            description =
                    "of all contracts, on a chain that is not the home chain (the home"
                            + " chain has token, staking and governance, and its timelock administers)")
    private Optional<String> administrator = Optional.empty();

    @Option(
            names = "--dispute-window",
            paramLabel = "DURATION",
            defaultValue = "PT24H",
            description =
                    "in which charges can be contested and payouts wait; PT0S for none"
                            + " (default: ${DEFAULT-VALUE})")
    private Duration disputeWindow = Duration.ofHours(24);

    @Option(
            names = "--confirmations",
            paramLabel = "N",
            defaultValue = "2",
            description = "blocks to wait for before a step counts (default: ${DEFAULT-VALUE})")
    private int confirmations;

    @Option(
            names = "--deployer-stays",
            description = "as a second administrator; for development only")
    private boolean deployerStays;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "deployment.json",
            description = "for the addresses (default: ${DEFAULT-VALUE})")
    private Path record = Path.of("");

    @Override
    public Integer call() {
        Out out = Options.of(spec).out(spec.commandLine());
        DeploymentTerms terms = terms();
        try {
            ChainAccount account = ChainAccount.open(rpcUrl, keystore, passwordFile);
            out.step("deploy", "to chain " + account.chainId() + " as " + account.address());
            Deployment deployment = new Deployment(account, terms, record);
            report(out, deployment.run(), deployment.differences());
            return ExitCode.OK.code();
        } catch (KeystoreUnusable e) {
            throw usage("key-unusable", "The key cannot be opened: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.NETWORK,
                    "chain-unavailable",
                    "The node at " + rpcUrl + " did not answer: " + e.getMessage() + ".",
                    "Check --rpc-url, then run the same command again: it goes on.");
        } catch (DeploymentFailed e) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "deployment-failed",
                    "The deployment stopped: " + e.getMessage() + ".",
                    "Mend that, then run the same command again: it goes on where it stopped.");
        }
    }

    private DeploymentTerms terms() {
        if (!settler.matches("0x[0-9a-fA-F]{40}")) {
            throw usage(
                    "terms-invalid",
                    "--settler: " + settler + " (expected 0x and 40 hexadecimal digits).");
        }
        try {
            DeploymentTerms home = DeploymentTerms.of(settler);
            ChainRole role =
                    administrator.isPresent()
                            ? new ChainRole.Settlement(administrator.get(), deployerStays)
                            : role(home.role());
            return home.with(stablecoin, role, confirmations)
                    .withDisputes(disputeWindow, home.resolutionTime());
        } catch (IllegalArgumentException e) {
            throw usage("terms-invalid", "The terms are wrong: " + e.getMessage() + ".");
        }
    }

    private ChainRole role(ChainRole home) {
        return home instanceof ChainRole.Home(var terms, boolean _)
                ? new ChainRole.Home(terms, deployerStays)
                : home;
    }

    private static CliException usage(String code, String message) {
        return new CliException(
                ExitCode.USAGE, code, message, "See `opnode deploy --help` for what is expected.");
    }

    private void report(Out out, ContractAddresses at, List<String> differences) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("JobEscrow", at.jobEscrow());
        addresses.put("CloudWalletFactory", at.walletFactory());
        addresses.put("Payouts", at.payouts());
        addresses.put("ReceiptRegistry", at.receiptRegistry());
        addresses.put("stablecoin", at.stablecoin());
        at.home()
                .ifPresent(home -> {
                    addresses.put("OpNodeToken", home.opNodeToken());
                    addresses.put("OpNodeStaking", home.staking());
                    addresses.put("RevenueShare", home.revenueShare());
                    addresses.put("OpNodeGovernor", home.governor());
                    addresses.put("Timelock", home.timelock());
                    addresses.put("ProtocolParameters", home.protocolParameters());
                    addresses.put("AddressRegistry", home.addressRegistry());
                    addresses.put("GpuDeed", home.gpuDeed());
                });
        List<String> lines = new ArrayList<>(Out.pairs(List.copyOf(addresses.entrySet())));
        lines.add("record    " + record.toAbsolutePath());
        differences.forEach(difference -> lines.add("differs   " + difference));
        out.result(
                Map.of(
                        "chainId", at.chainId(),
                        "startBlock", at.startBlock(),
                        "contracts", addresses,
                        "record", record.toAbsolutePath().toString(),
                        "differences", differences),
                lines);
    }
}

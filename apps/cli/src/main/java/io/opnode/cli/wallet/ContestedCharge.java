package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.job.Chain;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.revert.RevertReason;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.generated.Uint256;
import tools.jackson.databind.JsonNode;

/** A job's charge as its payer or payee contests it on chain. */
public final class ContestedCharge {
    /** What the token says before the bond is approved; all checks of ours passed then. */
    private static final Set<String> OF_THE_BOND =
            Set.of("ERC20InsufficientAllowance", "ERC20InsufficientBalance");

    private final Chain chain;
    private final JsonNode view;

    /**
     * @param view as {@code GET /api/v1/jobs/{id}/dispute} answers
     */
    public ContestedCharge(Chain chain, JsonNode view) {
        this.chain = chain;
        this.view = view;
    }

    /**
     * Approves the bond and opens the dispute; returns the transaction's hash.
     *
     * @param evidence hash of what will be shown to whoever decides
     * @throws CliException when the charge cannot be contested, not by this key, or not any more
     */
    public String open(UserKey key, Sha256 evidence, Out out) {
        DisputeArguments arguments = arguments();
        if (view.path("dispute").isObject()) {
            throw refused("already-disputed", "The charge is contested already.", show());
        }
        String contract = chain.contract("Disputes");
        Function dispute = arguments.dispute(evidence);
        Amount bond = Amount.of(terms().path("bond"));
        try (SignedCalls calls = new SignedCalls(chain.rpcUrl(), chain.chainId(), key)) {
            calls.refusal(contract, dispute)
                    .filter(reason -> !OF_THE_BOND.contains(reason.name()))
                    .ifPresent(this::refuse);
            requireBond(calls, bond);
            out.step("bond", bond + ", lost if the dispute is rejected");
            approve(calls, contract, bond.units());
            calls.refusal(contract, dispute).ifPresent(this::refuse);
            return calls.send(contract, dispute);
        }
    }

    private void requireBond(SignedCalls calls, Amount bond) {
        String account = calls.account();
        Function balance = new Function("balanceOf", List.of(new Address(account)), List.of());
        BigInteger held = calls.ask(token(), balance).getFirst();
        if (held.compareTo(bond.units()) < 0) {
            throw new CliException(
                    ExitCode.FUNDS_OR_CAP,
                    "bond-not-covered",
                    "The bond is %s; %s holds %s."
                            .formatted(
                                    bond, account, new Amount(bond.asset(), held, bond.decimals())),
                    "Send the rest to that account; the wallet's money does not count.");
        }
    }

    private void approve(SignedCalls calls, String contract, BigInteger units) {
        Function allowed =
                new Function(
                        "allowance",
                        List.of(new Address(calls.account()), new Address(contract)),
                        List.of());
        if (calls.ask(token(), allowed).getFirst().compareTo(units) < 0) {
            calls.send(
                    token(),
                    new Function(
                            "approve",
                            List.of(new Address(contract), new Uint256(units)),
                            List.of()));
        }
    }

    /**
     * Upholds the dispute after the time to decide; returns the transaction's hash.
     *
     * @throws CliException when there is none, or it is too early
     */
    public String enforce(UserKey key) {
        JsonNode dispute = view.path("dispute");
        if (!dispute.path("state").asString("").equals("open")) {
            throw refused("dispute-not-open", "No dispute about this charge is open.", show());
        }
        Function resolve =
                new Function(
                        Disputes.FUNC_RESOLVE,
                        List.of(arguments().opened(dispute), new Bool(true)),
                        List.of());
        String contract = chain.contract("Disputes");
        try (SignedCalls calls = new SignedCalls(chain.rpcUrl(), chain.chainId(), key)) {
            calls.refusal(contract, resolve).ifPresent(this::refuse);
            return calls.send(contract, resolve);
        }
    }

    private DisputeArguments arguments() {
        if (!terms().isObject()) {
            throw refused(
                    "charge-not-settled",
                    "The job has no charge that is settled on chain.",
                    "Wait until `opnode job show` tells the transaction that settled it.");
        }
        if (terms().path("chainId").asLong() != chain.chainId()) {
            throw refused(
                    "charge-on-another-chain",
                    "The charge was settled on chain " + terms().path("chainId").asString() + ".",
                    "This command signs for chain " + chain.chainId() + " only.");
        }
        return DisputeArguments.of(terms());
    }

    private JsonNode terms() {
        return view.path("terms");
    }

    private String token() {
        return terms().path("mandate").path("token").asString();
    }

    private String show() {
        return "See `opnode dispute show " + view.path("jobId").asString() + "`.";
    }

    private void refuse(RevertReason reason) {
        String ends = terms().path("windowEnds").asString();
        throw switch (reason.name()) {
            case "WindowClosed" ->
                    refused(
                            "dispute-window-closed",
                            "The charge could be contested until " + ends + ".",
                            "It is final; ask your counterpart.");
            case "NotAParty" ->
                    refused(
                            "not-a-party",
                            "Only the owner of the paying wallet or the payee may contest it.",
                            "Sign with that key: --keystore.");
            case "AlreadyDisputed" ->
                    refused("already-disputed", "The charge was contested before.", show());
            case "NotDisputed" ->
                    refused("dispute-not-open", "The dispute is decided already.", show());
            case "ResolvedTooEarly" ->
                    refused(
                            "dispute-not-overdue",
                            "Until "
                                    + view.path("dispute").path("resolveBy").asString()
                                    + " only the resolver decides.",
                            "Run the same command after that.");
            default ->
                    refused(
                            "dispute-refused",
                            "The contract refuses: " + reason + ".",
                            "Report it with the job's id.");
        };
    }

    private static CliException refused(String code, String message, String hint) {
        return new CliException(ExitCode.CONFLICT, code, message, hint);
    }
}

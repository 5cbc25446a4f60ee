package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.job.Chain;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.contracts.revert.RevertReason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.generated.Uint256;
import tools.jackson.databind.JsonNode;

/** What an account earned on chain, and its claims. */
public final class Earnings {
    private final Chain chain;
    private final JsonNode view;

    /**
     * @param view as {@code GET /api/v1/payouts/{account}} answers
     */
    public Earnings(Chain chain, JsonNode view) {
        this.chain = chain;
        this.view = view;
    }

    /**
     * Pays out everything that can be claimed; anybody may, it goes to the account.
     *
     * @return the transactions' hashes
     * @throws CliException when there is nothing, or the proof does not hold
     */
    public List<String> claim(UserKey key, Out out) {
        List<JsonNode> due = new ArrayList<>();
        for (JsonNode payout : view.path("payouts")) {
            if (Amount.of(payout.path("claimable")).units().signum() > 0) {
                due.add(payout);
            }
        }
        if (due.isEmpty()) {
            throw new CliException(
                    ExitCode.CONFLICT,
                    "nothing-to-claim",
                    "There is nothing to claim for " + account() + " now.",
                    "What was earned can be claimed when its dispute window has passed.");
        }
        List<String> hashes = new ArrayList<>();
        try (SignedCalls calls = new SignedCalls(chain.rpcUrl(), chain.chainId(), key)) {
            for (JsonNode payout : due) {
                String hash = claim(calls, payout);
                hashes.add(hash);
                out.step("claim", Amount.of(payout.path("claimable")) + " in transaction " + hash);
            }
        }
        return hashes;
    }

    private String account() {
        return view.path("account").asString();
    }

    private String claim(SignedCalls calls, JsonNode payout) {
        BigInteger cumulative = Amount.of(payout.path("served")).units();
        String token = payout.path("token").asString();
        List<Bytes32> proof =
                payout.path("proof").valueStream().map(s -> Bytes32.fromHex(s.asString())).toList();
        Bytes32 leaf = new PayoutLeaf(account(), token, cumulative).hash();
        if (!MerkleTree.verify(leaf, proof, Bytes32.fromHex(payout.path("root").asString()))) {
            throw new CliException(
                    ExitCode.NOT_VERIFIED,
                    "payout-not-proven",
                    "The platform's proof does not lead to its payout root.",
                    "Do not trust it; ask another platform with --api.");
        }
        String contract = chain.contract("Payouts");
        Function claim =
                new Function(
                        "claim",
                        List.of(
                                new Address(account()),
                                new Address(token),
                                new Uint256(cumulative),
                                words(proof)),
                        List.of());
        Optional<RevertReason> refusal = calls.refusal(contract, claim);
        if (refusal.isPresent()) {
            throw new CliException(
                    ExitCode.CONFLICT,
                    "claim-refused",
                    "The contract refuses the claim: " + refusal.get() + ".",
                    "The root may have changed meanwhile; run the same command again.");
        }
        return calls.send(contract, claim);
    }

    static DynamicArray<org.web3j.abi.datatypes.generated.Bytes32> words(List<Bytes32> words) {
        return new DynamicArray<>(
                org.web3j.abi.datatypes.generated.Bytes32.class,
                words.stream()
                        .map(word -> new org.web3j.abi.datatypes.generated.Bytes32(word.bytes()))
                        .toList());
    }
}

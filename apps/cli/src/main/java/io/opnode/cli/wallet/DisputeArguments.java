package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Amount;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.domain.kernel.Sha256;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.generated.Uint64;
import tools.jackson.databind.JsonNode;

/**
 * What Disputes is called with, from the terms that the platform tells; checked against the epoch's
 * root, since the contract would refuse anything else.
 */
record DisputeArguments(JsonNode terms, ReceiptLeaf leaf, List<Bytes32> proof) {
    private static final String NOBODY = "0x" + "0".repeat(40);

    /**
     * @throws CliException when the proof does not lead to the root
     */
    static DisputeArguments of(JsonNode terms) {
        JsonNode receipt = terms.path("receipt");
        ReceiptLeaf leaf =
                new ReceiptLeaf(
                        word(receipt, "jobKey"),
                        word(receipt, "mandateId"),
                        Amount.of(receipt.path("charge")).units(),
                        Amount.of(receipt.path("earned")).units(),
                        receipt.path("payee").asString(),
                        word(receipt, "contentHash"));
        List<Bytes32> proof =
                terms.path("proof").valueStream().map(s -> Bytes32.fromHex(s.asString())).toList();
        Bytes32 root = word(terms.path("roots"), "receiptsRoot");
        if (!MerkleTree.verify(leaf.hash(), proof, root)) {
            throw new CliException(
                    ExitCode.NOT_VERIFIED,
                    "receipt-not-proven",
                    "The platform's proof does not lead to the epoch's root.",
                    "Do not trust it; ask another platform with --api.");
        }
        return new DisputeArguments(terms, leaf, proof);
    }

    Function dispute(Sha256 evidence) {
        return new Function(
                Disputes.FUNC_DISPUTE,
                List.of(
                        new Uint64(epochId()),
                        roots(),
                        new Disputes.Receipt(
                                leaf.jobKey().bytes(),
                                leaf.mandateId().bytes(),
                                leaf.charge(),
                                leaf.earned(),
                                leaf.payee(),
                                leaf.contentHash().bytes()),
                        Earnings.words(proof),
                        mandate(),
                        new org.web3j.abi.datatypes.generated.Bytes32(evidence.bytes())),
                List.of());
    }

    /** The open dispute, as the contract keeps its hash. */
    Disputes.Dispute opened(JsonNode dispute) {
        boolean byPayee = dispute.path("byPayee").asBoolean();
        return new Disputes.Dispute(
                epochId(),
                leaf.hash().bytes(),
                dispute.path("disputer").asString(),
                byPayee ? NOBODY : terms.path("mandate").path("wallet").asString(),
                terms.path("mandate").path("token").asString(),
                leaf.earned(),
                leaf.charge().subtract(leaf.earned()),
                Amount.of(dispute.path("bond")).units(),
                seconds(dispute.path("resolveBy")));
    }

    private BigInteger epochId() {
        return BigInteger.valueOf(terms.path("epochId").asLong());
    }

    private Disputes.EpochRoots roots() {
        JsonNode roots = terms.path("roots");
        return new Disputes.EpochRoots(
                word(roots, "payoutRoot").bytes(),
                word(roots, "receiptsRoot").bytes(),
                word(roots, "logRoot").bytes());
    }

    private Disputes.SpendingMandate mandate() {
        JsonNode mandate = terms.path("mandate");
        return new Disputes.SpendingMandate(
                mandate.path("wallet").asString(),
                mandate.path("token").asString(),
                Amount.of(mandate.path("cap")).units(),
                seconds(mandate.path("expiry")),
                word(mandate, "jobKey").bytes(),
                word(mandate, "node").bytes(),
                new BigInteger(mandate.path("maxPricePerHour").asString()),
                word(mandate, "salt").bytes());
    }

    private static BigInteger seconds(JsonNode instant) {
        return BigInteger.valueOf(Instant.parse(instant.asString()).getEpochSecond());
    }

    private static Bytes32 word(JsonNode parent, String name) {
        return Bytes32.fromHex(parent.path(name).asString());
    }
}

package io.opnode.cli.receipt;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.proof.ReceiptVerifier;
import io.opnode.domain.content.CanonicalJson;
import io.opnode.domain.content.Cid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receipt with the proof that anchors it, in one file: {@code {"receipt": "<canonical JSON>",
 * "proof": {…}}}.
 *
 * @param receipt the receipt's bytes, exactly
 * @param proof the bundle's bytes
 */
public record ReceiptFile(byte[] receipt, byte[] proof) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Largest file that is read. */
    public static final long MAX_BYTES = 4L << 20;

    /** What was checked, and whether all of it holds. */
    public record Verdict(List<ReceiptVerifier.Check> checks) {
        public boolean passed() {
            return !checks.isEmpty() && checks.stream().allMatch(ReceiptVerifier.Check::passed);
        }
    }

    private static ReceiptFile of(JsonNode answer) {
        if (!answer.path("proof").isObject()) {
            throw new CliException(
                    ExitCode.CONFLICT,
                    "receipt-not-anchored",
                    "The receipt is not anchored on chain yet.",
                    "Wait a few blocks and try again.");
        }
        return new ReceiptFile(
                answer.path("canonical").asString().getBytes(StandardCharsets.UTF_8),
                canonical(answer.path("proof")));
    }

    /**
     * Of the API's answer to a question for one receipt.
     *
     * @param name job id or CID that was asked for
     * @throws CliException when the answer is about another
     */
    public static ReceiptFile of(String name, JsonNode answer) {
        ReceiptFile file = of(answer);
        if (!file.isNamed(name)) {
            throw new CliException(
                    ExitCode.NOT_VERIFIED,
                    "receipt-of-another",
                    "The platform answered with another receipt than that of " + name + ".",
                    "Do not trust it; ask another platform with --api.");
        }
        return file;
    }

    private boolean isNamed(String name) {
        try {
            return name.equals(Cid.ofRaw(receipt).value())
                    || name.equals(JSON.readTree(receipt).path("jobId").asString(""));
        } catch (JacksonException e) {
            return false;
        }
    }

    public static ReceiptFile read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw unreadable(file, "it is larger than " + MAX_BYTES + " bytes");
            }
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            if (!json.path("receipt").isString() || !json.path("proof").isObject()) {
                throw unreadable(file, "it is no saved receipt");
            }
            return new ReceiptFile(
                    json.path("receipt").asString().getBytes(StandardCharsets.UTF_8),
                    canonical(json.path("proof")));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw unreadable(file, "it is no saved receipt");
        }
    }

    public void writeTo(Path file) {
        try {
            Map<String, Object> content =
                    Map.of(
                            "receipt",
                            new String(receipt, StandardCharsets.UTF_8),
                            "proof",
                            JSON.readTree(proof));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "receipt-not-saved",
                    "The receipt cannot be written to " + file + ": " + e.getMessage() + ".",
                    "Choose a file in a folder that you may write.");
        }
    }

    /** Offline. @param blockHash that the proof must lead to, where one is trusted */
    public Verdict verify(Optional<String> blockHash) {
        ReceiptVerifier.Trust trust =
                new ReceiptVerifier.Trust(blockHash.map(ReceiptFile::hash), Optional.empty());
        return new Verdict(ReceiptVerifier.verify(receipt, proof, trust));
    }

    private static Bytes32 hash(String text) {
        try {
            return Bytes32.fromHex(text);
        } catch (IllegalArgumentException e) {
            throw new CliException(
                    ExitCode.USAGE,
                    "hash-unreadable",
                    "--block-hash " + text + " is no hash.",
                    "A hash is 0x and 64 hexadecimal digits.");
        }
    }

    private static byte[] canonical(JsonNode proof) {
        return CanonicalJson.bytes(
                JSON.convertValue(proof, new TypeReference<Map<String, Object>>() {}));
    }

    private static CliException unreadable(Path file, String reason) {
        return new CliException(
                ExitCode.USAGE,
                "receipt-unreadable",
                "The file " + file + " cannot be read as a receipt: " + reason + ".",
                "Save one with `opnode receipt show JOB --save FILE`.");
    }
}

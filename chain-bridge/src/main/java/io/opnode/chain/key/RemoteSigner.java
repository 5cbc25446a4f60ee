package io.opnode.chain.key;

import io.opnode.chain.outbound.SigningFailedException;
import io.opnode.chain.outbound.TransactionSigner;
import io.opnode.contracts.keystore.KeystoreFile;
import io.opnode.domain.kernel.EvmAddress;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.web3j.crypto.RawTransaction;
import org.web3j.utils.Numeric;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs with a key that another program keeps: Web3Signer ({@code eth_signTransaction}, answers the
 * bytes) or Clef ({@code account_signTransaction}, answers an object with the bytes in {@code
 * raw}). What comes back is believed only if it is, byte by byte, what was asked for, signed by the
 * expected account.
 */
public final class RemoteSigner implements TransactionSigner, AutoCloseable {
    /** Largest answer, in bytes; a signed epoch of 5,000 jobs stays below. */
    static final long MAX_ANSWER_BYTES = 8L << 20;

    /**
     * Where the signer is.
     *
     * @param address the account that it must sign for
     * @param method the JSON-RPC method to call
     * @param token file whose first line is sent as bearer token; read for each request, so that it
     *     may be renewed
     */
    public record Place(
            URI url, EvmAddress address, String method, Duration timeout, Optional<Path> token) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Place place;
    private final HttpClient http;

    public RemoteSigner(Place place) {
        this.place = place;
        this.http = HttpClient.newBuilder().connectTimeout(place.timeout()).build();
    }

    @Override
    public EvmAddress address() {
        return place.address();
    }

    @Override
    public String sign(
            long chainId,
            long nonce,
            String target,
            String callData,
            long gasLimit,
            BigInteger maxFee,
            BigInteger priorityFee) {
        RawTransaction asked =
                RawTransaction.createTransaction(
                        chainId,
                        BigInteger.valueOf(nonce),
                        BigInteger.valueOf(gasLimit),
                        target,
                        BigInteger.ZERO,
                        callData,
                        priorityFee,
                        maxFee);
        Map<String, Object> transaction = new LinkedHashMap<>();
        transaction.put("from", place.address().value());
        transaction.put("to", target);
        transaction.put("gas", quantity(BigInteger.valueOf(gasLimit)));
        transaction.put("maxFeePerGas", quantity(maxFee));
        transaction.put("maxPriorityFeePerGas", quantity(priorityFee));
        transaction.put("value", "0x0");
        transaction.put("nonce", quantity(BigInteger.valueOf(nonce)));
        transaction.put("data", callData);
        transaction.put("chainId", quantity(BigInteger.valueOf(chainId)));
        return SignedAsAsked.check(asked, place.address(), bytes(answer(transaction)));
    }

    private static String quantity(BigInteger number) {
        return Numeric.encodeQuantity(number);
    }

    private static String bytes(JsonNode result) {
        JsonNode raw = result.isObject() ? result.path("raw") : result;
        if (!raw.isString()) {
            throw new SigningFailedException("the remote signer answers no signed bytes");
        }
        return raw.asString();
    }

    private JsonNode answer(Map<String, Object> transaction) {
        Map<String, Object> request =
                Map.of(
                        "jsonrpc",
                        "2.0",
                        "id",
                        1,
                        "method",
                        place.method(),
                        "params",
                        List.of(transaction));
        JsonNode answer;
        try {
            HttpRequest.Builder post =
                    HttpRequest.newBuilder(place.url())
                            .timeout(place.timeout())
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofByteArray(
                                            JSON.writeValueAsBytes(request)));
            token().ifPresent(token -> post.header("Authorization", "Bearer " + token));
            HttpResponse<byte[]> response =
                    http.send(
                            post.build(),
                            HttpResponse.BodyHandlers.limiting(
                                    HttpResponse.BodyHandlers.ofByteArray(), MAX_ANSWER_BYTES));
            if (response.statusCode() != 200) {
                throw new SigningFailedException(
                        "the remote signer answers HTTP "
                                + response.statusCode()
                                + "; check its token and its log");
            }
            answer = JSON.readTree(response.body());
        } catch (IOException | JacksonException e) {
            throw new SigningFailedException(
                    "no answer from the remote signer at " + place.url() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningFailedException("stopped while the remote signer was asked", e);
        }
        if (!answer.has("result")) {
            throw new SigningFailedException(
                    "the remote signer refuses: " + answer.path("error").path("message"));
        }
        return answer.get("result");
    }

    private Optional<String> token() throws IOException {
        if (place.token().isEmpty()) {
            return Optional.empty();
        }
        Path file = place.token().get();
        KeystoreFile.refuseIfShared(file);
        return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst();
    }

    /** Place and account; never the token. */
    @Override
    public String toString() {
        return "RemoteSigner[" + place.url() + ", " + place.address() + "]";
    }

    @Override
    public void close() {
        http.close();
    }
}

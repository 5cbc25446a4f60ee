package io.opnode.contracts.devnet;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.web3j.utils.Numeric;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few JSON-RPC calls that running a chain needs. */
final class ChainRpc {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final URI endpoint;

    ChainRpc(URI endpoint) {
        this.endpoint = endpoint;
    }

    URI endpoint() {
        return endpoint;
    }

    boolean answers() throws InterruptedException {
        try {
            return quantity("eth_blockNumber").signum() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    BigInteger quantity(String method, Object... parameters)
            throws IOException, InterruptedException {
        return Numeric.decodeQuantity(call(method, parameters).asString());
    }

    JsonNode call(String method, Object... parameters) throws IOException, InterruptedException {
        byte[] body =
                JSON.writeValueAsBytes(
                        Map.of(
                                "jsonrpc",
                                "2.0",
                                "id",
                                1,
                                "method",
                                method,
                                "params",
                                List.of(parameters)));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(LIMIT)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        JsonNode answer = read(response.body());
        if (answer.has("error") || !answer.has("result")) {
            throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode read(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IOException(endpoint + " does not answer as an Ethereum node", e);
        }
    }
}

package io.opnode.chain.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.utils.Numeric;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program that keeps a key and signs by JSON-RPC, faithfully or not. */
public final class SignerStub implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<String> methods = new CopyOnWriteArrayList<>();
    private volatile Credentials key;
    private volatile Map<String, String> changes = Map.of();
    private volatile boolean asObject;
    private volatile Optional<String> token = Optional.empty();
    private volatile Optional<String> instead = Optional.empty();

    public SignerStub(Credentials key) {
        this.key = key;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<String> methods() {
        return methods;
    }

    public void signAs(Credentials other) {
        key = other;
    }

    /** Signs with some fields replaced. */
    public void sign(Map<String, String> changed) {
        changes = changed;
    }

    public void answerAsObject() {
        asObject = true;
    }

    public void requireToken(String expected) {
        token = Optional.of(expected);
    }

    public void answer(String body) {
        instead = Optional.of(body);
    }

    /** Signs faithfully again. */
    public void heal() {
        instead = Optional.empty();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            methods.add(request.get("method").asString());
            String sent = exchange.getRequestHeaders().getFirst("Authorization");
            if (token.isPresent() && !("Bearer " + token.get()).equals(sent)) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            byte[] body =
                    instead.orElseGet(() -> signed((ObjectNode) request.get("params").get(0)))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String signed(ObjectNode asked) {
        changes.forEach(asked::put);
        RawTransaction transaction =
                RawTransaction.createTransaction(
                        number(asked, "chainId").longValueExact(),
                        number(asked, "nonce"),
                        number(asked, "gas"),
                        asked.get("to").asString(),
                        number(asked, "value"),
                        asked.get("data").asString(),
                        number(asked, "maxPriorityFeePerGas"),
                        number(asked, "maxFeePerGas"));
        String raw = Numeric.toHexString(TransactionEncoder.signMessage(transaction, key));
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
        if (asObject) {
            answer.putObject("result").put("raw", raw).putObject("tx");
        } else {
            answer.put("result", raw);
        }
        return answer.toString();
    }

    private static BigInteger number(ObjectNode asked, String field) {
        return Numeric.decodeQuantity(asked.get(field).asString());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.opnode.chain.node;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.http.HttpService;

/** Speaks JSON-RPC over HTTP through web3j's transport. Answers are maps, lists, text or null. */
final class JsonRpc implements AutoCloseable {
    /** Errors that a node sends with a refusal of a contract. */
    private static final int EXECUTION_REVERTED = 3;

    /** An answer of any shape. */
    static final class Answer extends Response<Object> {}

    private final OkHttpClient http;
    private final HttpService service;

    JsonRpc(String url, Duration timeout) {
        this.http = new OkHttpClient.Builder().callTimeout(timeout).build();
        this.service = new HttpService(url, http, false);
    }

    /**
     * @throws ChainUnavailableException when there is no answer, or an error that is no refusal
     * @throws CallRevertedException when a contract refused
     */
    @Nullable Object ask(String method, @Nullable Object... parameters) {
        Response.Error error;
        try {
            Answer answer =
                    new Request<>(method, List.of(parameters), service, Answer.class).send();
            if (!answer.hasError()) {
                return answer.getResult();
            }
            error = answer.getError();
        } catch (IOException | RuntimeException e) {
            throw new ChainUnavailableException(
                    method
                            + ": no answer from the chain's node ("
                            + e.getMessage()
                            + "); check opnode.chain.rpc-url and that the node runs",
                    e);
        }
        throw failure(method, error);
    }

    private static RuntimeException failure(String method, Response.Error error) {
        String message = String.valueOf(error.getMessage());
        String data = dataOf(error);
        boolean reverted =
                error.getCode() == EXECUTION_REVERTED
                        || !data.equals("0x")
                        || message.toLowerCase(Locale.ROOT).contains("revert");
        return reverted
                ? new CallRevertedException(message, data)
                : new ChainUnavailableException(
                        method + ": the chain's node answers " + error.getCode() + " " + message);
    }

    /** Nodes send the revert data as text, or as text within a map. */
    private static String dataOf(Response.Error error) {
        String data = error.getData();
        String text = data == null ? "" : data.replace("\"", "");
        return text.startsWith("0x") ? text.toLowerCase(Locale.ROOT) : "0x";
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    static Map<String, Object> object(@Nullable Object answer, String what) {
        if (answer instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new ChainUnavailableException(what + ": " + answer + " (expected an object)");
    }

    static List<?> list(@Nullable Object answer, String what) {
        if (answer instanceof List<?> list) {
            return list;
        }
        throw new ChainUnavailableException(what + ": " + answer + " (expected a list)");
    }

    static String text(@Nullable Object answer, String what) {
        if (answer instanceof String text) {
            return text;
        }
        throw new ChainUnavailableException(what + ": " + answer + " (expected text)");
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}

package io.opnode.chain.node;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.web3j.protocol.core.BatchRequest;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.http.HttpService;

/** Speaks JSON-RPC over HTTP through web3j's transport. Answers are maps, lists, text or null. */
final class JsonRpc implements AutoCloseable {
    /** Errors that a node sends with a refusal of a contract. */
    private static final int EXECUTION_REVERTED = 3;

    /** Most questions in one request; public nodes refuse larger batches. */
    static final int MAX_BATCH = 100;

    /** A question of a batch. */
    record Question(String method, List<? extends @Nullable Object> parameters) {
        static Question of(String method, @Nullable Object... parameters) {
            return new Question(method, java.util.Arrays.asList(parameters));
        }
    }

    /** An answer of any shape. */
    static final class Answer extends Response<Object> {}

    private final OkHttpClient http;
    private final HttpService service;

    JsonRpc(String url, Duration timeout) {
        this.http =
                new OkHttpClient.Builder()
                        .callTimeout(timeout)
                        .addInterceptor(new AnswerLimit())
                        .build();
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
            throw noAnswer(method, e);
        }
        throw failure(method, error);
    }

    /**
     * Asks several questions in as few requests as allowed; the answers are in their order.
     *
     * @throws ChainUnavailableException when one of them is not answered
     * @throws CallRevertedException when a contract refused one of them
     */
    List<@Nullable Object> askAll(List<Question> questions) {
        List<@Nullable Object> results = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += MAX_BATCH) {
            int to = Math.min(questions.size(), from + MAX_BATCH);
            results.addAll(askTogether(questions.subList(from, to)));
        }
        return results;
    }

    /** WHY by id: the answers of a batch may come in any order. */
    private List<@Nullable Object> askTogether(List<Question> questions) {
        String methods =
                questions.stream()
                        .map(Question::method)
                        .distinct()
                        .collect(Collectors.joining(", "));
        BatchRequest batch = new BatchRequest(service);
        List<Request<?, Answer>> requests = new ArrayList<>();
        for (Question question : questions) {
            Request<?, Answer> request =
                    new Request<>(question.method(), question.parameters(), service, Answer.class);
            requests.add(request);
            batch.add(request);
        }
        Map<Long, Answer> answers;
        try {
            answers =
                    batch.send().getResponses().stream()
                            .map(Answer.class::cast)
                            .collect(Collectors.toMap(Answer::getId, Function.identity()));
        } catch (IOException | RuntimeException e) {
            throw noAnswer(methods, e);
        }
        List<@Nullable Object> results = new ArrayList<>();
        for (Request<?, Answer> request : requests) {
            Answer answer = answers.get(request.getId());
            if (answer == null) {
                throw new ChainUnavailableException(
                        request.getMethod() + ": the chain's node left it out of a batch");
            }
            if (answer.hasError()) {
                throw failure(request.getMethod(), answer.getError());
            }
            results.add(answer.getResult());
        }
        return results;
    }

    private static ChainUnavailableException noAnswer(String methods, Exception cause) {
        return new ChainUnavailableException(
                methods
                        + ": no answer from the chain's node ("
                        + (cause.getMessage() == null ? cause : cause.getMessage())
                        + "); check opnode.chain.rpc-url and that the node runs",
                cause);
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

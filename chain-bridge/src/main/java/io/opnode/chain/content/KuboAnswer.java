package io.opnode.chain.content;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** What Kubo said to one command, and what that means for a content store. */
final class KuboAnswer {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NO_SUCH_COMMAND = 404;
    private static final int SHOWN_LETTERS = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String command;
    private final URI api;
    private final int status;
    private final byte[] body;

    KuboAnswer(String command, URI api, int status, byte[] body) {
        this.command = command;
        this.api = api;
        this.status = status;
        this.body = body;
    }

    boolean isOk() {
        return status == OK;
    }

    /** Whether Kubo says that a block is not there. */
    boolean isNotFound() {
        String message = message();
        return !isOk()
                && (message.contains("could not find") || message.contains("block was not found"));
    }

    /** Whether Kubo says that something has no pin of its own. */
    boolean isNotPinned() {
        return !isOk() && message().contains("not pinned");
    }

    byte[] body() {
        return body;
    }

    KuboAnswer orThrow() {
        if (isOk()) {
            return this;
        }
        if (isNotFound()) {
            throw new ContentException(Reason.NOT_FOUND, "Kubo at " + api + ": " + message());
        }
        throw new ContentException(
                Reason.UNAVAILABLE,
                "Kubo at " + api + " refuses " + command + " (" + status + hint() + message());
    }

    /**
     * The text in member {@code name} of the last JSON object of the body (Kubo streams several).
     *
     * @throws ContentException if there is none: the command did not finish
     */
    String last(String name) {
        Optional<String> text = Optional.empty();
        try (MappingIterator<JsonNode> events = JSON.readerFor(JsonNode.class).readValues(body)) {
            while (events.hasNext()) {
                JsonNode member = events.next().path(name);
                text = member.isString() ? Optional.of(shown(member.asString())) : text;
            }
        } catch (JacksonException e) {
            throw unfinished(e);
        }
        return text.orElseThrow(() -> unfinished(new IllegalStateException("no " + name)));
    }

    private ContentException unfinished(Exception cause) {
        return new ContentException(
                Reason.UNAVAILABLE, "Kubo at " + api + " did not finish " + command, cause);
    }

    private String hint() {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> ", set the authorization it demands): ";
            case NO_SUCH_COMMAND -> ", this may not be a Kubo RPC address): ";
            default -> "): ";
        };
    }

    private String message() {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            JsonNode message = JSON.readTree(body).path("Message");
            text = message.isString() ? message.asString() : text;
        } catch (JacksonException e) {
            // WHY: a proxy or another server answers in plain text, which is shown as it is.
            text = text.strip();
        }
        return shown(text);
    }

    private static String shown(String text) {
        String shown = text.substring(0, Math.min(text.length(), SHOWN_LETTERS));
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}

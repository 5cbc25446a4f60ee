package io.opnode.cli;

import io.opnode.cli.api.ApiClient;
import io.opnode.cli.output.Out;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom one command talks to: the platform that runs on a home folder, or another that was named.
 *
 * @param home where the token, the key and the address of a running platform lie
 * @param apiGiven address that wins over the home's
 */
public record Session(Path home, Optional<URI> apiGiven, Out out) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String START =
            "Start one with ./opnode up, or name another with --api or --home.";

    public ApiClient api() {
        return new ApiClient(base(), token());
    }

    private URI base() {
        URI base = apiGiven.orElseGet(this::running);
        boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        if (!http || base.getHost() == null) {
            throw new CliException(
                    ExitCode.USAGE,
                    "api-unreadable",
                    "--api " + base + " is no address of an API.",
                    "Write it like http://127.0.0.1:7600.");
        }
        return base;
    }

    private URI running() {
        try {
            JsonNode endpoint = JSON.readTree(Files.readString(home.resolve("endpoint.json")));
            return URI.create(endpoint.path("api").asString(""));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new CliException(
                    ExitCode.NETWORK,
                    "platform-not-running",
                    "No OpNode runs on " + home + ".",
                    START);
        }
    }

    private String token() {
        try {
            return Files.readString(home.resolve("api-token")).strip();
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.NOT_SIGNED_IN,
                    "token-missing",
                    "There is no readable api-token in " + home + ".",
                    START);
        }
    }
}

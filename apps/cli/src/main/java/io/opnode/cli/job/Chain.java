package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.api.ApiClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The settlement chain as the platform describes it. */
public record Chain(JsonNode view) {
    public static Chain of(ApiClient api) {
        return new Chain(api.get("/api/v1/chain"));
    }

    public long chainId() {
        return view.path("chainId").asLong();
    }

    /** JSON-RPC address to which a client may send its own transactions. */
    public URI rpcUrl() {
        return URI.create(view.path("rpcUrl").asString());
    }

    /** Address of a contract by its name, such as {@code JobEscrow}. */
    public String contract(String name) {
        String address = view.path("contracts").path(name).asString("");
        if (address.isEmpty()) {
            throw new CliException(
                    ExitCode.FAILURE,
                    "contract-unknown",
                    "The platform names no contract " + name + ".",
                    "The platform and this command line do not fit; update both.");
        }
        return address;
    }

    /** Account that signs top-ups for wallets that let it; empty where the platform signs none. */
    public Optional<String> sessionKey() {
        return Optional.of(view.path("sessionKey").asString("")).filter(key -> !key.isEmpty());
    }

    public String token(String asset) {
        return tokenNode(asset).path("token").asString();
    }

    public int decimals(String asset) {
        return tokenNode(asset).path("decimals").asInt();
    }

    /** {@code {code, decimals, chainId}}. */
    public Map<String, Object> assetJson(String asset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", asset);
        json.put("decimals", decimals(asset));
        json.put("chainId", chainId());
        return json;
    }

    private JsonNode tokenNode(String asset) {
        for (JsonNode token : view.path("assets")) {
            if (token.path("asset").asString().equals(asset)) {
                return token;
            }
        }
        throw new CliException(
                ExitCode.USAGE,
                "asset-unknown",
                "The chain knows no asset " + asset + ".",
                "Use USDC.");
    }
}

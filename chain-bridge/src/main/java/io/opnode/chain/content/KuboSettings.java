package io.opnode.chain.content;

import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Which Kubo a {@link KuboContentStore} talks to, and how long it waits.
 *
 * @param api where the RPC API listens, such as {@code http://127.0.0.1:5001}; it must never be
 *     reachable by strangers, since whoever reaches it owns the node
 * @param authorization the {@code Authorization} header that Kubo's {@code API.Authorizations}
 *     demands, a secret; only over TLS or on this machine
 * @param fetchFromNetwork whether Kubo may fetch what it does not hold from its peers
 * @param connectTimeout time to reach the API
 * @param requestTimeout time for one block, pin or question, answer included
 * @param addTimeout time to store one file
 */
public record KuboSettings(
        URI api,
        Optional<String> authorization,
        boolean fetchFromNetwork,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration addTimeout,
        UnixFsProfile profile,
        UnixFsReader.Limits limits) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it is no plain HTTP address, or if the secret would
     *     travel unencrypted
     */
    public KuboSettings {
        String scheme = Optional.ofNullable(api.getScheme()).orElse("");
        boolean plain =
                api.getHost() != null
                        && api.getUserInfo() == null
                        && api.getQuery() == null
                        && api.getFragment() == null
                        && (api.getPath().isEmpty() || api.getPath().equals("/"));
        if (!plain || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    "kubo api: not an address such as http://127.0.0.1:5001 without path or user");
        }
        if (authorization.isPresent()
                && scheme.equals("http")
                && !LOOPBACK.contains(api.getHost())) {
            throw new IllegalArgumentException(
                    "kubo api: authorization over plain http to another machine (expected https)");
        }
    }

    /** The usual times: 5 s to connect, 30 s a request, 10 min a file; nothing from peers. */
    public static KuboSettings of(URI api) {
        return new KuboSettings(
                api,
                Optional.empty(),
                false,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMinutes(10),
                UnixFsProfile.V1_2025,
                UnixFsReader.Limits.DEFAULT);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "KuboSettings[" + api + ", profile " + profile.name() + "]";
    }
}

package io.opnode.command.gateway;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.domain.node.NodeKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Random texts that a node key must sign; each is good once and for a short time. */
@Component
class Challenges {
    private static final int NONCE_BYTES = 32;

    private final Clock clock;
    private final GatewaySettings settings;
    private final SecureRandom random = new SecureRandom();

    /** By nonce, oldest first. */
    private final Map<String, Challenge> open = new LinkedHashMap<>();

    Challenges(Clock clock, GatewaySettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * @param nonce 64 hexadecimal digits
     */
    record Challenge(NodeKey key, String nonce, Instant expiresAt) {}

    /**
     * @throws ApiRefusal {@link ApiCode#TOO_MANY_CHALLENGES} when too many wait for their answer
     */
    synchronized Challenge open(NodeKey key) {
        Instant now = clock.instant();
        open.values().removeIf(challenge -> !now.isBefore(challenge.expiresAt()));
        if (open.size() >= settings.maxChallenges()) {
            throw new ApiRefusal(
                    ApiCode.TOO_MANY_CHALLENGES,
                    "There are " + open.size() + " unanswered challenges.");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Challenge challenge =
                new Challenge(
                        key,
                        HexFormat.of().formatHex(nonce),
                        now.plus(settings.challengeLifetime()));
        open.put(challenge.nonce(), challenge);
        return challenge;
    }

    /** Whether this challenge was open for this key; it no longer is. */
    synchronized boolean take(NodeKey key, String nonce) {
        Challenge challenge = open.remove(nonce);
        return challenge != null
                && challenge.key().equals(key)
                && clock.instant().isBefore(challenge.expiresAt());
    }
}

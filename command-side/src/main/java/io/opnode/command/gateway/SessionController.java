package io.opnode.command.gateway;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.command.web.WireBody;
import io.opnode.domain.metering.NodeSignature;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A worker proves its node key and gets a session. */
@RestController
@RequestMapping("/api/v1/providers")
class SessionController {
    private final Challenges challenges;
    private final WorkerSessions sessions;
    private final GatewaySettings settings;

    SessionController(Challenges challenges, WorkerSessions sessions, GatewaySettings settings) {
        this.challenges = challenges;
        this.sessions = sessions;
        this.settings = settings;
    }

    record ChallengeRequest(NodeKey nodeKey) implements WireBody {}

    record ChallengeAnswer(String nonce, Instant expiresAt) implements WireBody {}

    /**
     * @param signature by the node key over the UTF-8 bytes of {@code opnode.session.v1}, a line
     *     feed, the nonce and a line feed
     */
    record SessionRequest(NodeKey nodeKey, String nonce, NodeSignature signature)
            implements WireBody {}

    record SessionAnswer(String token, NodeId nodeId, Instant expiresAt, long heartbeatMillis)
            implements WireBody {}

    @PostMapping("/challenges")
    @ResponseStatus(HttpStatus.CREATED)
    ChallengeAnswer challenge(@RequestBody ChallengeRequest request) {
        Challenges.Challenge challenge = challenges.open(request.nodeKey());
        return new ChallengeAnswer(challenge.nonce(), challenge.expiresAt());
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    SessionAnswer session(@RequestBody SessionRequest request) {
        NodeKey key = request.nodeKey();
        if (!challenges.take(key, request.nonce())) {
            throw new ApiRefusal(
                    ApiCode.CHALLENGE_UNKNOWN, "This challenge is not open for this key.");
        }
        byte[] signed =
                ("opnode.session.v1\n" + request.nonce() + "\n").getBytes(StandardCharsets.UTF_8);
        if (!key.verifies(signed, request.signature())) {
            throw new ApiRefusal(
                    ApiCode.SESSION_SIGNATURE_INVALID, "The signature is not by this node key.");
        }
        WorkerSessions.Opened opened = sessions.open(key);
        return new SessionAnswer(
                opened.token(), key.nodeId(), opened.expiresAt(), settings.heartbeat().toMillis());
    }
}

package io.opnode.command.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the worker gateway.
 *
 * @param heartbeat how often a worker shall be heard of
 * @param suspectAfter silence after which a node gets no new work and its meters stop
 * @param offlineAfter silence after which a node's attempts are lost
 * @param sweep how often leases are looked at
 * @param forgivenPause a longer pause between two sweeps was our own, in which nobody could be
 *     heard; it is added to every lease
 * @param challengeLifetime within which a challenge must be answered
 * @param maxChallenges open at one time
 * @param sessionLifetime after which a worker must sign again
 * @param maxSessionsPerNode older ones end when there are more
 * @param maxStreamsPerNode assignment streams open at one time
 */
@ConfigurationProperties("opnode.worker")
public record GatewaySettings(
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("30s") Duration suspectAfter,
        @DefaultValue("60s") Duration offlineAfter,
        @DefaultValue("1s") Duration sweep,
        @DefaultValue("5s") Duration forgivenPause,
        @DefaultValue("60s") Duration challengeLifetime,
        @DefaultValue("10000") int maxChallenges,
        @DefaultValue("24h") Duration sessionLifetime,
        @DefaultValue("8") int maxSessionsPerNode,
        @DefaultValue("4") int maxStreamsPerNode) {}

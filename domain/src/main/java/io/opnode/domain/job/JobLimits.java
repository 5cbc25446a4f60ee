package io.opnode.domain.job;

import java.time.Duration;

/**
 * How long each state may last, and how far clocks may disagree.
 *
 * @param funding until the wallet has set the reservation aside
 * @param offer until a node is found
 * @param accept until the node has answered
 * @param prepare until the container runs
 * @param stopGrace after the money is used up, until the worker's last word
 * @param silence in which a suspect node may come back
 * @param cancel until the worker's last word after a cancel
 * @param settle until an ended job settles by itself
 * @param receipt first wait for the receipt; each later one is twice as long
 * @param anchor first wait for the anchor; each later one is twice as long
 * @param maxDelay longest wait for receipt or anchor between two alarms
 * @param clockSkew by which a claimed duration may exceed the platform's own measure
 * @param minFunded shortest run that is worth starting
 */
public record JobLimits(
        Duration funding,
        Duration offer,
        Duration accept,
        Duration prepare,
        Duration stopGrace,
        Duration silence,
        Duration cancel,
        Duration settle,
        Duration receipt,
        Duration anchor,
        Duration maxDelay,
        Duration clockSkew,
        Duration minFunded) {

    public static final JobLimits DEFAULT =
            new JobLimits(
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(60),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(1));
}

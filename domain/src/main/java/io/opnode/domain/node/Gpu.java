package io.opnode.domain.node;

import io.opnode.domain.kernel.Sha256;

/**
 * One GPU of a machine.
 *
 * @param uuidHash SHA-256 of the vendor's UUID, so that a card is known again and its serial stays
 *     private
 */
public record Gpu(DeviceClass model, Sha256 uuidHash, long vramBytes, String driver) {}

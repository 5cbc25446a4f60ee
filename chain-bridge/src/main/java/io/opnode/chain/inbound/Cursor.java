package io.opnode.chain.inbound;

import java.util.Optional;

/**
 * How far the follower is.
 *
 * @param readBlock last block whose logs are stored
 * @param confirmedBlock last block whose logs became commands
 * @param halted why it stopped for good
 */
public record Cursor(
        long chainId,
        String genesisHash,
        long startBlock,
        long readBlock,
        long confirmedBlock,
        Optional<String> halted) {}

package io.opnode.chain.inbound;

import java.util.Optional;

/**
 * How far the follower is.
 *
 * @param readBlock last block whose logs are stored
 * @param confirmedBlock last block whose logs became commands
 * @param halted why it stopped for good
 * @param forkedFrom last block that stayed when the chain went back behind told ones; empty when
 *     there is nothing to make up for
 * @param compareFrom before this block the ledger cannot be held against the chain
 */
public record Cursor(
        long chainId,
        String genesisHash,
        long startBlock,
        long readBlock,
        long confirmedBlock,
        Optional<String> halted,
        Optional<Long> forkedFrom,
        long compareFrom) {}

package io.opnode.chain.outbox;

import java.util.Optional;

/**
 * A command to be sent, once.
 *
 * @param key names what it tells of; a second command of the same key is dropped
 * @param stream id of the aggregate it is for; commands of one stream go in the order of storing
 * @param correlation id of the request that all this goes back to
 * @param block the block of the chain fact it tells of
 */
public record OutgoingCommand(
        String key,
        String stream,
        Object command,
        Optional<String> correlation,
        Optional<Long> block) {}

package io.opnode.chain.inbound;

import io.opnode.chain.inbound.ContractFacts.Told;
import io.opnode.chain.node.ChainNode.Log;
import io.opnode.domain.wallet.ChainFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.datatypes.Event;

/**
 * Which command each event of a contract becomes.
 *
 * @param <C> the commands of one aggregate
 */
final class Readings<C> {
    interface Reading<C> {
        C command(DecodedLog log, ChainFact fact);
    }

    private record Known<C>(Event event, Reading<Optional<C>> reading) {}

    private final Function<C, String> stream;
    private final Map<String, Known<C>> known = new LinkedHashMap<>();

    /**
     * @param stream the aggregate that a command is for
     */
    Readings(Function<C, String> stream) {
        this.stream = stream;
    }

    Readings<C> on(Event event, Reading<C> reading) {
        return onSome(event, (log, fact) -> Optional.of(reading.command(log, fact)));
    }

    /** For an event of which not every log concerns us. */
    Readings<C> onSome(Event event, Reading<Optional<C>> reading) {
        known.put(EventEncoder.encode(event), new Known<>(event, reading));
        return this;
    }

    Set<String> topics() {
        return known.keySet();
    }

    /** What a log with one of the topics tells. */
    List<Told> of(Log log, ChainFact fact) {
        Known<C> event = Objects.requireNonNull(known.get(log.topics().getFirst()));
        return event.reading().command(DecodedLog.of(event.event(), log), fact).stream()
                .map(command -> new Told(stream.apply(command), command))
                .toList();
    }
}

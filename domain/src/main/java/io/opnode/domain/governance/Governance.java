package io.opnode.domain.governance;

import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.RecentFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stakers have decided; the cases are its states. WHY no proposals: nothing is decided here by
 * what becomes of them, and their number only grows; the events tell of each.
 */
public sealed interface Governance {
    /** Nothing was told yet. */
    record NotKnown() implements Governance {}

    /**
     * @param parameters as they are now, each name once
     * @param addresses that serve now, each name once
     * @param taken the last chain facts applied
     */
    record Known(
            GovernanceId id,
            List<Parameter> parameters,
            List<RegisteredAddress> addresses,
            RecentFacts taken)
            implements Governance {
        public Known {
            parameters = List.copyOf(parameters);
            addresses = List.copyOf(addresses);
        }

        /** Of all parameters; 0 is the deployment. */
        public long version() {
            return parameters.stream().mapToLong(Parameter::version).max().orElse(0);
        }

        public Optional<Parameter> parameter(ShortName name) {
            return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
        }

        public Optional<RegisteredAddress> address(ShortName name) {
            return addresses.stream().filter(a -> a.name().equals(name)).findFirst();
        }

        Known with(Parameter changed) {
            Stream<Parameter> others =
                    parameters.stream().filter(p -> !p.name().equals(changed.name()));
            return new Known(
                    id, Stream.concat(others, Stream.of(changed)).toList(), addresses, taken);
        }

        Known with(RegisteredAddress changed) {
            Stream<RegisteredAddress> others =
                    addresses.stream().filter(a -> !a.name().equals(changed.name()));
            return new Known(
                    id, parameters, Stream.concat(others, Stream.of(changed)).toList(), taken);
        }

        Known after(ChainFact fact) {
            return new Known(id, parameters, addresses, taken.with(fact));
        }
    }
}

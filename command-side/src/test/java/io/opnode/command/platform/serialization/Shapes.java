package io.opnode.command.platform.serialization;

import io.opnode.domain.kernel.Named;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every shape that a domain event may have. */
sealed interface Shapes {
    record Id(String value) {}

    record Height(long value) {}

    record Share(int value) {}

    record Amount(String asset, BigInteger units) {
        public boolean isZero() {
            return units.signum() == 0;
        }

        public String getLabel() {
            return units + " " + asset;
        }
    }

    enum Kind {
        FAST,
        SLOW_ENOUGH
    }

    sealed interface Mode {
        record Instantly() implements Mode {}

        record InAuction(Duration window) implements Mode {}

        record ForGPUOwner(Id owner) implements Mode {}
    }

    @Named("shapes.everything")
    record Everything(
            Id id,
            Height height,
            Share share,
            Amount amount,
            Kind kind,
            Mode mode,
            List<Mode> modes,
            Map<Id, Amount> byId,
            Optional<Id> some,
            Optional<Id> none,
            Instant at,
            boolean yes,
            long big,
            int small)
            implements Shapes {}

    @Named("shapes.single")
    record Single(Id id) implements Shapes {}

    @Named("shapes.text")
    record Text(String text) implements Shapes {}

    @Named(value = "shapes.renamed", revision = 2)
    record Renamed(String name, int count) implements Shapes {}

    /** Two events of one name. */
    sealed interface Twice {
        @Named("twice.same")
        record One() implements Twice {}

        @Named("twice.same")
        record Two() implements Twice {}
    }

    /** An event without a name. */
    sealed interface Nameless {
        record One() implements Nameless {}
    }
}

package io.opnode.domain.market;

import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.DeviceClass;

/** Why an offer does not fit a job, with the facts and what would change it. */
public sealed interface OfferRefusal {
    /** Stable, lower case; part of the public API. */
    String code();

    /** One sentence with the facts. */
    String message();

    /** What the payer, or the provider, can do. */
    String hint();

    record NotOnline() implements OfferRefusal {
        @Override
        public String code() {
            return "node-not-online";
        }

        @Override
        public String message() {
            return "The node is not online.";
        }

        @Override
        public String hint() {
            return "Wait, or start its worker.";
        }
    }

    record HadItsTry() implements OfferRefusal {
        @Override
        public String code() {
            return "node-had-its-try";
        }

        @Override
        public String message() {
            return "The node already failed this job.";
        }

        @Override
        public String hint() {
            return "Another node must take it.";
        }
    }

    record NotAllowed() implements OfferRefusal {
        @Override
        public String code() {
            return "node-not-allowed";
        }

        @Override
        public String message() {
            return "The payer's mandate names another node.";
        }

        @Override
        public String hint() {
            return "Sign a mandate for any node.";
        }
    }

    record OtherClass(DeviceClass offered, DeviceClass wanted) implements OfferRefusal {
        @Override
        public String code() {
            return "device-class-differs";
        }

        @Override
        public String message() {
            return "The node offers " + offered + ", the job wants " + wanted + ".";
        }

        @Override
        public String hint() {
            return "Ask for " + offered + ".";
        }
    }

    record OtherAsset(String asked, String paid) implements OfferRefusal {
        @Override
        public String code() {
            return "asset-differs";
        }

        @Override
        public String message() {
            return "The node asks " + asked + ", the job pays " + paid + ".";
        }

        @Override
        public String hint() {
            return "Pay in " + asked + ".";
        }
    }

    /**
     * @param resource {@code devices}, {@code cpu millicores}, {@code memory bytes} or {@code disk
     *     bytes}
     */
    record NoCapacity(String resource, long free, long wanted) implements OfferRefusal {
        @Override
        public String code() {
            return "capacity-" + resource.replace(' ', '-');
        }

        @Override
        public String message() {
            return "The node has " + free + " " + resource + " free, the job wants " + wanted + ".";
        }

        @Override
        public String hint() {
            return "Wait until other jobs on it end, or ask for fewer " + resource + ".";
        }
    }

    record TooDear(Money price, Money limit) implements OfferRefusal {
        @Override
        public String code() {
            return "price-above-limit";
        }

        @Override
        public String message() {
            return "The node asks " + price + " per hour, the limit is " + limit + ".";
        }

        @Override
        public String hint() {
            return "Raise the highest price.";
        }
    }

    record TooLittleMoney(Money reservation, long fundedMillis) implements OfferRefusal {
        @Override
        public String code() {
            return "reservation-too-small";
        }

        @Override
        public String message() {
            return reservation + " pays for " + fundedMillis + " ms on this node.";
        }

        @Override
        public String hint() {
            return "Raise the highest cost.";
        }
    }

    record LowReputation(int reputation, int wanted) implements OfferRefusal {
        @Override
        public String code() {
            return "reputation-too-low";
        }

        @Override
        public String message() {
            return "The node has reputation " + reputation + ", the job wants " + wanted + ".";
        }

        @Override
        public String hint() {
            return "Lower the reputation wanted.";
        }
    }
}

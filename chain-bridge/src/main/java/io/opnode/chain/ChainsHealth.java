package io.opnode.chain;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Down while one of the chains is; details of the home chain first, others under their id. */
public final class ChainsHealth implements HealthIndicator {
    private final Chains chains;

    ChainsHealth(Chains chains) {
        this.chains = chains;
    }

    @Override
    public Health health() {
        Health home = chains.home().health().health();
        Health.Builder all = Health.status(home.getStatus()).withDetails(home.getDetails());
        for (OneChain chain : chains.all().subList(1, chains.all().size())) {
            Health other = chain.health().health();
            all.withDetail(
                    "chain " + chain.chainId(),
                    Map.of("status", other.getStatus().getCode(), "details", other.getDetails()));
            if (!other.getStatus().equals(Status.UP)) {
                all.status(other.getStatus());
            }
        }
        return all.build();
    }
}

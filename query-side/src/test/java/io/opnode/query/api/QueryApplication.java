package io.opnode.query.api;

import io.opnode.domain.chain.ChainView;
import io.opnode.domain.chain.DisputeTerms;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.FindChain;
import io.opnode.domain.chain.FindDisputeTerms;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.chain.FindPayouts;
import io.opnode.domain.chain.ListChains;
import io.opnode.domain.chain.PayoutView;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.InMemoryContentStore;
import io.opnode.domain.kernel.Hash32;
import io.opnode.query.QuerySideConfiguration;
import io.opnode.query.testing.Samples;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a program of its own, on the real log, with a chain that tests can change. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
class QueryApplication {
    @Bean
    ContentStore contentStore() {
        return new InMemoryContentStore();
    }

    @Bean
    FakeChain fakeChain() {
        return new FakeChain();
    }

    /** Answers for the bridge. */
    static class FakeChain {
        private volatile BigInteger onChain = BigInteger.TEN;

        void hold(long units) {
            onChain = BigInteger.valueOf(units);
        }

        @QueryHandler
        ChainView on(FindChain query) {
            return new ChainView(
                    31_337,
                    "http://127.0.0.1:1",
                    9,
                    7,
                    Map.of("JobEscrow", Samples.address("e")),
                    List.of(new ChainView.Token(Samples.USDC, Samples.address("d"))));
        }

        @QueryHandler
        List<ChainView> on(ListChains query) {
            ChainView home = on(new FindChain());
            ChainView other =
                    new ChainView(31_338, home.rpcUrl(), 5, 3, home.contracts(), home.tokens());
            return List.of(home, other);
        }

        @QueryHandler
        List<PayoutView> on(FindPayouts query) {
            return List.of(
                    new PayoutView(
                            query.account(),
                            Samples.address("c"),
                            Samples.address("d"),
                            Samples.usdc(30),
                            Samples.usdc(20),
                            Samples.usdc(5),
                            Hash32.ZERO,
                            List.of(Hash32.ZERO)));
        }

        /** Of every job but one that is not settled on chain. */
        @QueryHandler
        Optional<DisputeTerms> on(FindDisputeTerms query) {
            return query.jobId().value().equals("job-queued")
                    ? Optional.empty()
                    : Optional.of(Samples.disputeTerms(query.jobId()));
        }

        @QueryHandler
        DriftReport on(FindDrift query) {
            return new DriftReport(
                    query.chainId().orElseThrow(),
                    7,
                    List.of(new DriftReport.Row("USDC", onChain, BigInteger.TEN)));
        }
    }
}

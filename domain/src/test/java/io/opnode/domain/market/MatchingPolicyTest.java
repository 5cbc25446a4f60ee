package io.opnode.domain.market;

import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.address;
import static io.opnode.domain.Samples.limited;
import static io.opnode.domain.Samples.spec;
import static io.opnode.domain.Samples.usdc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.TestNode;
import io.opnode.domain.billing.ProtocolParameters;
import io.opnode.domain.billing.Tariff;
import io.opnode.domain.kernel.BasisPoints;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.node.DeviceClass;
import io.opnode.domain.node.NodeId;
import io.opnode.domain.node.NodeOffer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchingPolicyTest {
    private static final List<TestNode> NODES =
            List.of(new TestNode(1), new TestNode(2), new TestNode(3), new TestNode(4));
    private static final FreeCapacity ROOM = new FreeCapacity(8, 8_000, 1L << 33, 1L << 33);
    private static final Demand DEMAND = Demand.of(spec(), usdc(1_000_000));

    private static Candidate candidate(int node, Money rate, FreeCapacity free, int reputation) {
        TestNode who = NODES.get(node);
        Money zero = Money.zero(rate.asset());
        NodeOffer offer =
                new NodeOffer(
                        new DeviceClass("cpu"), 8, new Tariff(rate, zero, zero), "local", "runc");
        return new Candidate(who.id(), who.key(), address(node), offer, free, true, reputation);
    }

    private static Candidate candidate(int node, long rate, int reputation) {
        return candidate(node, usdc(rate), ROOM, reputation);
    }

    private static Matching match(Demand demand, Candidate... candidates) {
        return MatchingPolicy.match(demand, List.of(candidates), ProtocolParameters.VERSION_1);
    }

    private static List<String> codes(Demand demand, Candidate candidate) {
        return MatchingPolicy.refusals(demand, candidate, ProtocolParameters.VERSION_1).stream()
                .map(OfferRefusal::code)
                .toList();
    }

    private static NodeId chosen(Matching matching) {
        return matching.match().orElseThrow().candidate().nodeId();
    }

    private static Demand demand(
            Set<NodeId> excluded, Optional<NodeId> only, Optional<Long> limit, int reputation) {
        return new Demand(
                spec(),
                usdc(1_000_000),
                new BasisPoints(100),
                excluded,
                only,
                limit.map(BigInteger::valueOf),
                reputation);
    }

    @Test
    void takesTheLowestPrice() {
        Matching matching = match(DEMAND, candidate(0, 300, 900), candidate(1, 200, 0));
        assertThat(chosen(matching)).isEqualTo(NODES.get(1).id());
        assertThat(matching.refusals()).isEmpty();
        assertThat(matching.match().orElseThrow().price())
                .isEqualTo(
                        ProtocolParameters.VERSION_1.lock(
                                candidate(1, 200, 0).offer().tariff(), new BasisPoints(0)));
    }

    @Test
    void takesTheBetterReputationAtTheSamePriceThenTheLowerId() {
        assertThat(chosen(match(DEMAND, candidate(0, 200, 5), candidate(1, 200, 6))))
                .isEqualTo(NODES.get(1).id());
        NodeId lower =
                NODES.get(0).id().value().compareTo(NODES.get(1).id().value()) < 0
                        ? NODES.get(0).id()
                        : NODES.get(1).id();
        assertThat(chosen(match(DEMAND, candidate(0, 200, 5), candidate(1, 200, 5))))
                .isEqualTo(lower);
        assertThat(chosen(match(DEMAND, candidate(1, 200, 5), candidate(0, 200, 5))))
                .isEqualTo(lower);
    }

    @Test
    void findsNothingWithoutAnOffer() {
        assertThat(match(DEMAND).match()).isEmpty();
    }

    @Test
    void explainsEveryRefusalWithAllReasons() {
        NodeId first = NODES.getFirst().id();
        Candidate full = candidate(0, usdc(500), new FreeCapacity(0, 499, 1, 1), 3);
        Candidate offline =
                new Candidate(
                        first, full.nodeKey(), address(1), full.offer(), full.free(), false, 3);
        Demand picky = demand(Set.of(first), Optional.of(NODES.get(1).id()), Optional.of(499L), 4);
        assertThat(codes(picky, offline))
                .containsExactly(
                        "node-not-online",
                        "node-had-its-try",
                        "node-not-allowed",
                        "reputation-too-low",
                        "capacity-devices",
                        "capacity-cpu-millicores",
                        "capacity-memory-bytes",
                        "capacity-disk-bytes",
                        "price-above-limit");
        Matching matching = match(picky, offline);
        assertThat(matching.match()).isEmpty();
        assertThat(matching.refusalsOf(first)).hasSize(9);
        assertThat(matching.refusalsOf(NODES.get(1).id())).isEmpty();
        for (OfferRefusal refusal : matching.refusalsOf(first)) {
            assertThat(refusal.message()).endsWith(".").hasSizeGreaterThan(15);
            assertThat(refusal.hint()).endsWith(".").hasSizeGreaterThan(10);
        }
    }

    @Test
    void fitsExactly() {
        FreeCapacity exact = new FreeCapacity(1, 500, 64L << 20, 64L << 20);
        assertThat(codes(DEMAND, candidate(0, usdc(500), exact, 0))).isEmpty();
        Demand picky =
                demand(
                        Set.of(NODES.get(1).id()),
                        Optional.of(NODES.getFirst().id()),
                        Optional.of(500L),
                        7);
        assertThat(codes(picky, candidate(0, usdc(500), exact, 7))).isEmpty();
    }

    @Test
    void refusesAnotherClass() {
        Candidate cpu = candidate(0, 5, 0);
        NodeOffer gpu =
                new NodeOffer(new DeviceClass("a100"), 8, cpu.offer().tariff(), "eu", "runc");
        Candidate other =
                new Candidate(cpu.nodeId(), cpu.nodeKey(), address(1), gpu, ROOM, true, 0);
        List<OfferRefusal> reasons =
                MatchingPolicy.refusals(DEMAND, other, ProtocolParameters.VERSION_1);
        assertThat(reasons)
                .containsExactly(
                        new OfferRefusal.OtherClass(
                                new DeviceClass("a100"), new DeviceClass("cpu")));
        assertThat(reasons.getFirst().code()).isEqualTo("device-class-differs");
        assertThat(reasons.getFirst().message()).contains("a100").contains("cpu");
        assertThat(reasons.getFirst().hint()).isEqualTo("Ask for a100.");
    }

    @Test
    void refusesAnotherAssetWithoutComparingPrices() {
        Candidate foreign = candidate(0, Money.of(OPNODE, 1), ROOM, 0);
        List<OfferRefusal> reasons =
                MatchingPolicy.refusals(
                        demand(Set.of(), Optional.empty(), Optional.of(1L), 0),
                        foreign,
                        ProtocolParameters.VERSION_1);
        assertThat(reasons)
                .containsExactly(new OfferRefusal.OtherAsset("OPNODE@31337", "USDC@31337"));
        assertThat(reasons.getFirst().code()).isEqualTo("asset-differs");
        assertThat(reasons.getFirst().message()).contains("OPNODE@31337");
        assertThat(reasons.getFirst().hint()).contains("OPNODE@31337");
    }

    @Test
    @DisplayName("I-17: no price above the lower of the job's and the mandate's limit")
    void heedsBothLimits() {
        Candidate asking = candidate(0, 500, 0);
        Demand own = Demand.of(limited(spec(), usdc(499)), usdc(1_000_000));
        assertThat(codes(own, asking)).containsExactly("price-above-limit");
        assertThat(codes(Demand.of(limited(spec(), usdc(500)), usdc(1_000_000)), asking)).isEmpty();
        Demand both =
                new Demand(
                        limited(spec(), usdc(600)),
                        usdc(1_000_000),
                        new BasisPoints(0),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(BigInteger.valueOf(499)),
                        0);
        assertThat(MatchingPolicy.refusals(both, asking, ProtocolParameters.VERSION_1))
                .containsExactly(new OfferRefusal.TooDear(usdc(500), usdc(499)));
        Demand foreign = Demand.of(limited(spec(), Money.of(OPNODE, 1)), usdc(1_000_000));
        assertThat(codes(foreign, asking)).isEmpty();
    }

    @Test
    void refusesWhatTheReservationCannotPayForASecond() {
        Candidate dear = candidate(0, 3_600_000_000L, 0);
        Demand poor = Demand.of(spec(), usdc(999_998));
        List<OfferRefusal> reasons =
                MatchingPolicy.refusals(poor, dear, ProtocolParameters.VERSION_1);
        assertThat(reasons).containsExactly(new OfferRefusal.TooLittleMoney(usdc(999_998), 999));
        assertThat(reasons.getFirst().code()).isEqualTo("reservation-too-small");
        assertThat(reasons.getFirst().message()).contains("999 ms");
        assertThat(codes(Demand.of(spec(), usdc(1_000_000)), dear)).isEmpty();
    }

    @Test
    void excludesNodesThatFailed() {
        Demand again = DEMAND.excluding(Set.of(NODES.getFirst().id()));
        assertThat(codes(again, candidate(0, 5, 0))).containsExactly("node-had-its-try");
        assertThat(chosen(match(again, candidate(0, 5, 0), candidate(1, 6, 0))))
                .isEqualTo(NODES.get(1).id());
    }

    @Test
    @DisplayName("I-17: the match equals a brute-force oracle's")
    void agreesWithAnOracle() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            List<Candidate> candidates = new ArrayList<>();
            for (int node = 0; node < NODES.size(); node++) {
                FreeCapacity free = new FreeCapacity(random.nextInt(3), 500, 64L << 20, 64L << 20);
                candidates.add(
                        candidate(node, usdc(1 + random.nextInt(3)), free, random.nextInt(3)));
            }
            Demand demand =
                    demand(Set.of(), Optional.empty(), Optional.of(1L + random.nextInt(3)), 0);
            Optional<NodeId> found =
                    MatchingPolicy.match(demand, candidates, ProtocolParameters.VERSION_1)
                            .match()
                            .map(m -> m.candidate().nodeId());
            assertThat(found).as("seed %d", seed).isEqualTo(oracle(demand, candidates));
        }
    }

    private static Optional<NodeId> oracle(Demand demand, List<Candidate> candidates) {
        Candidate best = null;
        for (Candidate c : candidates) {
            long price = c.offer().tariff().computePerHour().units().longValueExact();
            boolean fits =
                    c.free().devices() >= 1
                            && price <= demand.mandateLimit().orElseThrow().longValueExact();
            if (fits && (best == null || beats(c, best))) {
                best = c;
            }
        }
        return Optional.ofNullable(best).map(Candidate::nodeId);
    }

    private static boolean beats(Candidate a, Candidate b) {
        int price =
                a.offer().tariff().computePerHour().compareTo(b.offer().tariff().computePerHour());
        if (price != 0) {
            return price < 0;
        }
        if (a.reputation() != b.reputation()) {
            return a.reputation() > b.reputation();
        }
        return a.nodeId().value().compareTo(b.nodeId().value()) < 0;
    }

    @Test
    void refusesValuesOutOfRange() {
        assertThatThrownBy(() -> candidate(0, 1, 1_001)).hasMessageContaining("reputation: 1001");
        assertThatThrownBy(() -> demand(Set.of(), Optional.empty(), Optional.empty(), -1))
                .hasMessageContaining("minReputation: -1");
        assertThatThrownBy(() -> new FreeCapacity(-1, 0, 0, 0)).hasMessageContaining("devices");
        assertThatThrownBy(() -> new FreeCapacity(0, -1, 0, 0)).hasMessageContaining("cpu");
        assertThatThrownBy(() -> new FreeCapacity(0, 0, -1, 0)).hasMessageContaining("memory");
        assertThatThrownBy(() -> new FreeCapacity(0, 0, 0, -1)).hasMessageContaining("disk");
    }
}

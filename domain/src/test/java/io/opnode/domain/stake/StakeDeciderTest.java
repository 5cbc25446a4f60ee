package io.opnode.domain.stake;

import static io.opnode.domain.Samples.OPNODE;
import static io.opnode.domain.Samples.OWNER;
import static io.opnode.domain.Samples.T0;
import static io.opnode.domain.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.domain.kernel.Decision;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.ShortName;
import io.opnode.domain.ledger.Account;
import io.opnode.domain.ledger.Account.Bond;
import io.opnode.domain.ledger.Account.CoolingDown;
import io.opnode.domain.ledger.Account.External;
import io.opnode.domain.ledger.Account.SlashedPool;
import io.opnode.domain.ledger.Account.Staked;
import io.opnode.domain.ledger.Ledger;
import io.opnode.domain.stake.StakeCommand.RecordBonded;
import io.opnode.domain.stake.StakeCommand.RecordReleaseRequested;
import io.opnode.domain.stake.StakeCommand.RecordReleased;
import io.opnode.domain.stake.StakeCommand.RecordSlashed;
import io.opnode.domain.stake.StakeCommand.RecordStaked;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawalRequested;
import io.opnode.domain.stake.StakeCommand.RecordWithdrawn;
import io.opnode.domain.stake.StakeEvent.BondReleaseRequested;
import io.opnode.domain.stake.StakeEvent.BondReleased;
import io.opnode.domain.stake.StakeEvent.BondSlashed;
import io.opnode.domain.stake.StakeEvent.Bonded;
import io.opnode.domain.stake.StakeEvent.WithdrawalRequested;
import io.opnode.domain.stake.StakeEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StakeDeciderTest {
    private static final StakeId ID = StakeId.of(31337, OWNER);
    private static final Hash32 NODE = new Hash32("0x" + "ab".repeat(32));
    private static final Hash32 OTHER = new Hash32("0x" + "cd".repeat(32));
    private static final Instant LATER = T0.plus(Duration.ofDays(14));
    private static final ShortName OFFLINE = new ShortName("offline");
    private static final Hash32 EVIDENCE = new Hash32("0x" + "e".repeat(64));

    private final StakeDecider decider = new StakeDecider();

    private static Money tokens(long units) {
        return Money.of(OPNODE, units);
    }

    private static StakeEvent staked(long units, long block) {
        return new StakeEvent.Staked(ID, tokens(units), fact(block, 0));
    }

    private static StakeEvent bonded(Hash32 node, long units, long block) {
        return new Bonded(ID, node, tokens(units), fact(block, 0));
    }

    private static StakeEvent withdrawalRequested(long units, long block) {
        return new WithdrawalRequested(ID, tokens(units), LATER, fact(block, 0));
    }

    private static StakeEvent releaseRequested(long units, long block) {
        return new BondReleaseRequested(ID, NODE, tokens(units), LATER, fact(block, 0));
    }

    private static RecordSlashed slash(Hash32 node, long units, long block) {
        return new RecordSlashed(ID, node, tokens(units), OFFLINE, T0, EVIDENCE, fact(block, 0));
    }

    private static StakeEvent slashed(long units, long fromCooldown, long block) {
        return new BondSlashed(
                ID,
                NODE,
                tokens(units),
                tokens(fromCooldown),
                OFFLINE,
                T0,
                EVIDENCE,
                fact(block, 0));
    }

    private Decision<StakeEvent> decide(StakeCommand command, StakeEvent... history) {
        return decider.decide(decider.fold(List.of(history)), command, T0);
    }

    private Stake.Known known(StakeEvent... history) {
        return (Stake.Known) decider.fold(List.of(history));
    }

    /** What was before, what is told, and the event that it becomes. */
    record Told(List<StakeEvent> history, StakeCommand command, StakeEvent event) {}

    static Stream<Told> everyFact() {
        return Stream.of(
                new Told(List.of(), new RecordStaked(ID, tokens(100), fact(1, 0)), staked(100, 1)),
                new Told(
                        List.of(staked(100, 1)),
                        new RecordWithdrawalRequested(ID, tokens(40), LATER, fact(2, 0)),
                        withdrawalRequested(40, 2)),
                new Told(
                        List.of(staked(100, 1), withdrawalRequested(40, 2)),
                        new RecordWithdrawn(ID, tokens(40), fact(3, 0)),
                        new Withdrawn(ID, tokens(40), fact(3, 0))),
                new Told(
                        List.of(),
                        new RecordBonded(ID, NODE, tokens(100), fact(1, 0)),
                        bonded(NODE, 100, 1)),
                new Told(
                        List.of(bonded(NODE, 100, 1)),
                        new RecordReleaseRequested(ID, NODE, tokens(40), LATER, fact(2, 0)),
                        releaseRequested(40, 2)),
                new Told(
                        List.of(bonded(NODE, 100, 1), releaseRequested(40, 2)),
                        new RecordReleased(ID, NODE, tokens(40), fact(3, 0)),
                        new BondReleased(ID, NODE, tokens(40), fact(3, 0))),
                new Told(
                        List.of(bonded(NODE, 100, 1), releaseRequested(40, 2)),
                        slash(NODE, 70, 3),
                        slashed(70, 10, 3)));
    }

    @ParameterizedTest(name = "I-11: a fact is taken once: {0}")
    @MethodSource("everyFact")
    void takesEachFactOnce(Told told) {
        StakeEvent[] before = told.history().toArray(StakeEvent[]::new);
        assertThat(decide(told.command(), before)).isEqualTo(Decision.accept(told.event()));
        StakeEvent[] after =
                Stream.concat(told.history().stream(), Stream.of(told.event()))
                        .toArray(StakeEvent[]::new);
        assertThat(decide(told.command(), after)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @DisplayName("F09: takes a stake that a reorg brought in a lower block than the last one")
    void takesAFactOfALowerBlock() {
        assertThat(decide(new RecordStaked(ID, tokens(1), fact(4, 0)), staked(100, 5)))
                .isEqualTo(Decision.accept(staked(1, 4)));
    }

    @ParameterizedTest(
            name = "A21: what is at work pays for an offence first: {0} costs {1} and {2}")
    @CsvSource({"60, 40, 0", "61, 39, 0", "100, 0, 0"})
    void takesASlashFromWorkFirst(long slash, long releasing, long active) {
        StakeEvent[] before = {bonded(NODE, 100, 1), releaseRequested(40, 2)};
        Decision<StakeEvent> decision = decide(slash(NODE, slash, 3), before);
        StakeEvent event = ((Decision.Accepted<StakeEvent>) decision).events().getFirst();
        NodeBond bond = known(before[0], before[1], event).bond(NODE);
        assertThat(bond.active()).isEqualTo(tokens(active));
        assertThat(bond.releasing().amount()).isEqualTo(tokens(releasing));
    }

    static Stream<Told> tooMuch() {
        StakeEvent event = staked(1, 1);
        return Stream.of(
                new Told(
                        List.of(staked(100, 1)),
                        new RecordWithdrawalRequested(ID, tokens(101), LATER, fact(2, 0)),
                        event),
                new Told(
                        List.of(staked(100, 1)),
                        new RecordWithdrawn(ID, tokens(1), fact(2, 0)),
                        event),
                new Told(
                        List.of(bonded(NODE, 100, 1)),
                        new RecordReleaseRequested(ID, OTHER, tokens(1), LATER, fact(2, 0)),
                        event),
                new Told(
                        List.of(bonded(NODE, 100, 1)),
                        new RecordReleased(ID, NODE, tokens(1), fact(2, 0)),
                        event),
                new Told(List.of(bonded(NODE, 100, 1)), slash(NODE, 101, 2), event),
                new Told(List.of(), slash(NODE, 1, 2), event));
    }

    @ParameterizedTest(name = "I-04: refuses what the events cannot cover: {0}")
    @MethodSource("tooMuch")
    void refusesWhatTheEventsCannotCover(Told told) {
        assertThat(decide(told.command(), told.history().toArray(StakeEvent[]::new)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> {
                            assertThat(refused.rejection().code()).isEqualTo("stake-too-small");
                            assertThat(refused.rejection().message())
                                    .contains(ID.value(), "an earlier fact is missing");
                        });
    }

    @Test
    void refusesAHistoryThatCannotBe() {
        assertThatThrownBy(() -> decider.fold(List.of(slashed(1, 0, 1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("BondSlashed cannot happen to a stake that is NotKnown");
        assertThatThrownBy(() -> decider.fold(List.of(staked(1, 1), withdrawalRequested(2, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("bonds for two nodes are two bonds, and an empty one is forgotten")
    void keepsBondsApart() {
        Stake.Known stake = known(bonded(NODE, 100, 1), bonded(OTHER, 5, 2), slashed(100, 0, 3));
        assertThat(stake.bonds()).extracting(NodeBond::nodeKey).containsExactly(OTHER);
        assertThat(stake.bond(NODE).held()).isEqualTo(tokens(0));
        assertThat(stake.staked()).isEqualTo(tokens(0));
    }

    @Test
    @DisplayName(
            "requesting more starts the time anew for all of it, and it ends when all has left")
    void startsTheTimeAnew() {
        Instant evenLater = LATER.plusSeconds(60);
        Stake.Known stake =
                known(
                        staked(100, 1),
                        withdrawalRequested(40, 2),
                        new WithdrawalRequested(ID, tokens(20), evenLater, fact(3, 0)));
        assertThat(stake.withdrawing()).isEqualTo(new Cooldown(tokens(60), Optional.of(evenLater)));
        Stake.Known over =
                (Stake.Known) decider.evolve(stake, new Withdrawn(ID, tokens(60), fact(4, 0)));
        assertThat(over.withdrawing()).isEqualTo(new Cooldown(tokens(0), Optional.empty()));
    }

    @Test
    @DisplayName("I-01: the ledger holds a stake and a bond wherever they are on their way")
    void balances() {
        Ledger ledger = new Ledger();
        List.of(
                        staked(100, 1),
                        bonded(NODE, 50, 2),
                        withdrawalRequested(30, 3),
                        releaseRequested(20, 4),
                        slashed(35, 5, 5),
                        new BondReleased(ID, NODE, tokens(15), fact(6, 0)),
                        new Withdrawn(ID, tokens(30), fact(7, 0)))
                .forEach(ledger::apply);

        Account stake = new Staked(ID);
        Account bond = new Bond(ID, NODE);
        assertThat(ledger.balance(stake, OPNODE)).isEqualTo(70);
        assertThat(ledger.balance(new CoolingDown(stake), OPNODE)).isZero();
        assertThat(ledger.balance(bond, OPNODE)).isZero();
        assertThat(ledger.balance(new CoolingDown(bond), OPNODE)).isZero();
        assertThat(ledger.balance(new SlashedPool(), OPNODE)).isEqualTo(35);
        assertThat(ledger.balance(new External(OPNODE), OPNODE)).isEqualTo(-105);
        assertThat(ledger.sum(OPNODE)).isZero();
        assertThat(new CoolingDown(bond).code()).isEqualTo("cooldown:bond:" + ID + ":" + NODE);
    }

    @Test
    void namesAreTheTextsThatWordsHold() {
        ShortName name = ShortName.of(OFFLINE.word());
        assertThat(name).isEqualTo(OFFLINE);
        assertThat(OFFLINE.word().value()).startsWith("0x6f66666c696e65").endsWith("00");
        Hash32 noText = new Hash32("0x" + "01".repeat(32));
        assertThat(ShortName.of(noText).value()).isEqualTo(noText.value());
        assertThat(ShortName.of(noText).word()).isEqualTo(noText);
        assertThat(ShortName.of(Hash32.ZERO).word()).isEqualTo(Hash32.ZERO);
    }

    @Test
    void anIdNamesItsAccount() {
        assertThat(ID.account()).isEqualTo(OWNER);
        assertThatThrownBy(() -> new StakeId("31337-USDC-" + OWNER))
                .hasMessageContaining("chain-stake-0xaddress");
    }
}

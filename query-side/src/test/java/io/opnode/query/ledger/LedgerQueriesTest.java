package io.opnode.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.opnode.domain.kernel.DomainEvent;
import io.opnode.domain.ledger.Ledger;
import io.opnode.query.kernel.Cursor;
import io.opnode.query.kernel.PageRequest;
import io.opnode.query.platform.ViewsProcessor;
import io.opnode.query.testing.Histories;
import io.opnode.query.testing.Samples;
import io.opnode.query.testing.TestViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerQueriesTest {
    private final List<DomainEvent> history = Histories.random(77, 20);
    private TestViews views;
    private LedgerQueries queries;

    @BeforeEach
    void fill() {
        views = new TestViews();
        views.events().append(history);
        ViewsProcessor processor = views.processor(17);
        processor.start();
        views.awaitHead();
        processor.stop();
        queries = new LedgerQueries(views.database());
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    @DisplayName("I-01: all accounts of an asset, the outside included, sum to 0")
    void conservesEveryAsset() {
        ConservationView check = queries.on(new CheckConservation());
        assertThat(check.conserved()).isTrue();
        assertThat(check.problems()).isEmpty();
        assertThat(check.assets())
                .allSatisfy(sum -> assertThat(sum.sum().units()).isEqualTo("0"))
                .satisfiesExactly(
                        staked -> {
                            assertThat(staked.asset()).isEqualTo("OPNODE");
                            assertThat(staked.accounts()).isEqualTo(4);
                            assertThat(staked.postings()).isEqualTo(7);
                        },
                        paid -> {
                            assertThat(paid.asset()).isEqualTo("USDC");
                            assertThat(paid.accounts()).isGreaterThan(4);
                            assertThat(paid.postings()).isGreaterThan(50);
                        });
    }

    @Test
    void holdsTheBalancesOfTheDomainsOwnFoldOverAllPages() {
        Ledger ledger = new Ledger();
        history.forEach(ledger::apply);
        Map<String, String> expected = new HashMap<>();
        ledger.balances()
                .forEach((line, units) -> expected.put(line.account().code(), units.toString()));
        Map<String, String> held = new HashMap<>();
        Optional<Cursor> after = Optional.empty();
        do {
            LedgerPage page = queries.on(new FindLedger(new PageRequest(after, 3)));
            page.items().forEach(row -> held.put(row.account(), row.balance().units()));
            after = Cursor.parse(Optional.ofNullable(page.nextCursor()));
        } while (after.isPresent());
        assertThat(held).isEqualTo(expected).hasSizeGreaterThan(3);
    }

    @Test
    void totalsOfAllKindsSumToZero() {
        LedgerPage page = queries.on(new FindLedger(new PageRequest(Optional.empty(), 1)));
        assertThat(page.totals()).extracting(KindTotal::kind).contains("external", "stakers");
        assertThat(
                        page.totals().stream()
                                .map(total -> new java.math.BigInteger(total.balance().units()))
                                .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add))
                .isZero();
    }

    @Test
    @DisplayName("I-01: a changed balance, a lost posting and an overdrawn account are told")
    void tellsWhatIsWrong() {
        List<String> problems = new ArrayList<>();
        for (String damage :
                List.of(
                        "UPDATE balance SET units = units + 1 WHERE account = 'treasury'",
                        "DELETE FROM posting WHERE ctid IN (SELECT ctid FROM posting LIMIT 1)",
                        "UPDATE balance SET units = -5 WHERE account = 'stakers'")) {
            views.database().write(jdbc -> jdbc.update(damage));
            ConservationView check = queries.on(new CheckConservation());
            assertThat(check.conserved()).isFalse();
            assertThat(check.problems()).hasSizeGreaterThan(problems.size());
            problems = check.problems();
        }
        assertThat(problems)
                .anyMatch(problem -> problem.startsWith("All accounts in USDC sum to "))
                .anyMatch(problem -> problem.startsWith("treasury holds "))
                .anyMatch(problem -> problem.contains("stakers holds -5"));
    }

    @Test
    void agreesWithTheWalletsOwnBalances() {
        String wallet =
                views.rows().getOrDefault("wallet", List.of()).stream().findFirst().orElseThrow();
        LedgerPage page = queries.on(new FindLedger(new PageRequest(Optional.empty(), 200)));
        String available =
                page.items().stream()
                        .filter(row -> row.account().equals("wallet:" + Samples.WALLET))
                        .map(row -> row.balance().units())
                        .findFirst()
                        .orElseThrow();
        assertThat(wallet).contains("\"available\":" + available);
    }
}

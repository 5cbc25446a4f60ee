package io.opnode.chain.drift;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.EscrowCalls;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.chain.drift.LedgerByBlock.Holder;
import io.opnode.chain.inbound.Cursor;
import io.opnode.chain.inbound.Donations;
import io.opnode.chain.inbound.LogStore;
import io.opnode.chain.node.BlockChoice;
import io.opnode.chain.node.ChainNode;
import io.opnode.chain.node.ChainNode.Call;
import io.opnode.chain.node.ChainUnavailableException;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.wallet.WatchedWallets;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.chain.DriftReport;
import io.opnode.domain.chain.DriftReport.Row;
import io.opnode.domain.chain.FindDrift;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Answers {@link FindDrift}: every balance on chain beside the same in the ledger. */
public final class DriftComparison {
    /** How long the ledger may take to catch up with the log before the question is refused. */
    public static final Duration CATCH_UP_LIMIT = Duration.ofSeconds(10);

    private static final long LOOK_AGAIN_MILLIS = 20;

    /** What both sides are read from. */
    public record Sources(
            ChainNode node,
            LogStore logs,
            CommandOutbox outbox,
            WatchedWallets wallets,
            LedgerByBlock ledger,
            ParametersByBlock parameters,
            EventStore events) {}

    private final Sources sources;
    private final RootComparison roots;
    private final Contracts contracts;

    public DriftComparison(Sources sources, RootComparison roots, Contracts contracts) {
        this.sources = sources;
        this.roots = roots;
        this.contracts = contracts;
    }

    /**
     * Compares at the last block whose facts have all been told.
     *
     * @throws ChainUnavailableException when commands or the ledger lag behind for too long
     */
    public DriftReport on(FindDrift query) throws InterruptedException {
        Optional<Cursor> cursor = sources.logs().cursor();
        long block = cursor.map(Cursor::confirmedBlock).orElse(0L);
        if (cursor.filter(c -> c.forkedFrom().isPresent() || block < c.compareFrom()).isPresent()) {
            throw new ChainUnavailableException(
                    "a reorg behind told blocks is being made up for; ask again some blocks later");
        }
        await(() -> sources.outbox().openUpTo(contracts.chainId(), block) == 0);
        TrackingToken head = sources.events().createHeadToken();
        long position = head == null ? 0 : head.position().orElse(0);
        await(() -> position == 0 || sources.ledger().position() >= position);
        List<Row> rows = new ArrayList<>();
        for (Token token : contracts.tokens()) {
            rows.add(wallets(token, block));
            rows.add(contracts(token, block));
        }
        rows.addAll(roots.at(block));
        contracts
                .home()
                .ifPresent(home -> {
                    rows.addAll(staking(home).at(block));
                    rows.addAll(parameters(home).at(block));
                    contracts.tokens().forEach(token -> rows.add(revenueShare(home, token, block)));
                });
        return new DriftReport(contracts.chainId(), block, rows);
    }

    private StakingComparison staking(HomeContracts home) {
        return new StakingComparison(
                sources.node(), sources.logs(), sources.ledger(), contracts, home);
    }

    private ParameterComparison parameters(HomeContracts home) {
        return new ParameterComparison(
                sources.node(), sources.parameters(), home, contracts.chainId());
    }

    private Row wallets(Token token, long block) {
        return new Row(
                token.asset().code() + " in CloudWallets",
                held(token, sources.wallets().followed(token.address()), block),
                sources.ledger().balance(token.asset(), Holder.WALLETS, block));
    }

    private Row contracts(Token token, long block) {
        return new Row(
                token.asset().code() + " in JobEscrow, Payouts and Disputes",
                held(
                        token,
                        List.of(contracts.escrow(), contracts.payouts(), contracts.disputes()),
                        block),
                sources.ledger().balance(token.asset(), Holder.CONTRACTS, block));
    }

    private Row revenueShare(HomeContracts home, Token token, long block) {
        BigInteger donated =
                new Donations(sources.logs(), contracts, home)
                        .toRevenueShare(token.address(), block);
        return new Row(
                token.asset().code() + " in RevenueShare, without donations",
                held(token, List.of(home.revenueShare()), block).subtract(donated),
                sources.ledger().balance(token.asset(), Holder.REVENUE_SHARE, block));
    }

    /** What all of them hold, asked for together. */
    private BigInteger held(Token token, List<EvmAddress> holders, long block) {
        List<Call> questions =
                holders.stream()
                        .map(holder ->
                                new Call(
                                        holder.value(),
                                        token.address().value(),
                                        EscrowCalls.balanceOf(holder.value())))
                        .toList();
        return sources.node().calls(questions, BlockChoice.at(block)).stream()
                .map(EscrowCalls::uint)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + CATCH_UP_LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new ChainUnavailableException(
                        "the ledger lags behind the chain; look at its health and ask again");
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}

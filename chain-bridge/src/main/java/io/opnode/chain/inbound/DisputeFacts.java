package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Log;
import io.opnode.chain.settlement.DisputedJobs;
import io.opnode.chain.settlement.DisputedJobs.Disputed;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.domain.dispute.DisputeCommand.RecordDispute;
import io.opnode.domain.dispute.DisputeCommand.RecordResolution;
import io.opnode.domain.dispute.DisputeId;
import io.opnode.domain.dispute.DisputedCharge;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.wallet.ChainFact;
import io.opnode.domain.wallet.WalletCommand.RecordChargeReturned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.Event;
import org.web3j.abi.datatypes.Type;
import org.web3j.utils.Numeric;

/** What the logs of Disputes tell disputes and wallets. */
final class DisputeFacts implements ContractFacts {
    static final String DISPUTED = EventEncoder.encode(Disputes.DISPUTED_EVENT);
    static final String RESOLVED = EventEncoder.encode(Disputes.RESOLVED_EVENT);

    private final EvmAddress disputes;
    private final DisputedJobs disputed;

    DisputeFacts(EvmAddress disputes, DisputedJobs disputed) {
        this.disputes = disputes;
        this.disputed = disputed;
    }

    @Override
    public Set<EvmAddress> contracts() {
        return Set.of(disputes);
    }

    @Override
    public Set<String> topics() {
        return Set.of(DISPUTED, RESOLVED);
    }

    @Override
    public List<Told> of(Log log, ChainFact fact) {
        String topic = log.topics().getFirst();
        if (topic.equals(DISPUTED)) {
            return opened(log, fact);
        }
        return topic.equals(RESOLVED) ? resolved(log, fact) : List.of();
    }

    private List<Told> opened(Log log, ChainFact fact) {
        String id = log.topics().get(1);
        var opened = (Disputes.Dispute) data(log, Disputes.DISPUTED_EVENT);
        Disputed charge =
                disputed.open(
                        id,
                        opened.epochId.longValueExact(),
                        Numeric.toHexString(opened.leaf),
                        new EvmAddress(opened.disputer.toLowerCase(Locale.ROOT)),
                        Numeric.toBigInt(opened.refundTo).signum() != 0,
                        opened.bond);
        return List.of(
                new Told(
                        id,
                        new RecordDispute(
                                new DisputeId(id),
                                contested(charge),
                                new Hash32(log.topics().get(2)),
                                Instant.ofEpochSecond(opened.resolveBy.longValueExact()),
                                fact)));
    }

    private List<Told> resolved(Log log, ChainFact fact) {
        String id = log.topics().get(1);
        boolean upheld = ((Bool) data(log, Disputes.RESOLVED_EVENT)).getValue();
        Disputed charge =
                disputed.resolve(id, upheld)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "dispute " + id + " was resolved and never seen to open"));
        List<Told> told = new ArrayList<>();
        told.add(new Told(id, new RecordResolution(new DisputeId(id), upheld, fact)));
        if (upheld && charge.toPayer()) {
            told.add(
                    new Told(
                            charge.walletId().value(),
                            new RecordChargeReturned(
                                    charge.walletId(),
                                    charge.jobId(),
                                    charge.charge().total(),
                                    fact)));
        }
        return told;
    }

    private static DisputedCharge contested(Disputed charge) {
        return new DisputedCharge(
                charge.jobId(),
                charge.walletId(),
                charge.payee(),
                charge.charge(),
                charge.disputer(),
                charge.bond());
    }

    /** The one value in the data of each of these events. */
    private static Type<?> data(Log log, Event event) {
        return FunctionReturnDecoder.decode(log.data(), event.getNonIndexedParameters()).getFirst();
    }
}

package io.opnode.bench.chain;

import io.opnode.bench.measure.RatioLine;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.contracts.merkle.ReceiptLeaf;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.web3j.protocol.core.RemoteFunctionCall;
import org.web3j.protocol.core.methods.response.TransactionReceipt;

/**
 * P8: gas of each step from a mandate to a paid provider, as receipts of anvil have it, per job.
 * Gas is counted by the protocol's rules, so a busy machine changes nothing.
 */
public final class SettlementGas {
    private static final int PAIRS = 25;
    private static final int ROUNDS = 3;
    private static final int[] JOBS = {500, 100};
    private static final double GOAL = 500;
    private static final int EPOCHS_PER_MANDATE = 30;

    /** Lock, settle and store a receipt per job, as GasTest measures NaiveEscrow. */
    private static final long NAIVE = 263_006;

    /** iExec's proof of contribution for one task, as the first study found it on chain. */
    private static final long IEXEC = 741_583;

    private static final BigInteger CAP = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger CHARGE = BigInteger.valueOf(1_234_567);
    private static final BigInteger EARNED = BigInteger.valueOf(987_654);

    private final GasChain chain;
    private final List<SpendingMandate> mandates = new ArrayList<>();
    private final List<Long> openings = new ArrayList<>();
    private BigInteger epochId = BigInteger.ZERO;

    private SettlementGas(GasChain chain) {
        this.chain = chain;
    }

    /** What one epoch and what follows it cost. */
    private record Round(long settlement, long serve, long claim, long dispute) {}

    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("opnode-bench");
        try (GasChain chain = GasChain.start(folder)) {
            new SettlementGas(chain).measure();
        }
    }

    private void measure() throws Exception {
        String wallet = chain.contracts().walletOf(chain.payer().getAddress());
        BigInteger money = CAP.multiply(BigInteger.valueOf(PAIRS + 1));
        chain.tokenOfPayer().mint(wallet, money).send();
        chain.tokenOfPayer().mint(chain.payer().getAddress(), CAP).send();
        chain.tokenOfPayer().approve(chain.contracts().disputes(), CAP).send();
        for (int i = 0; i < PAIRS; i++) {
            open(wallet, i);
        }
        // The first epoch fills slots that every later one finds filled.
        round();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round());
        }
        print(rounds);
    }

    private void open(String wallet, int index) throws Exception {
        SpendingMandate mandate =
                new SpendingMandate(
                        wallet,
                        chain.contracts().stablecoin(),
                        CAP,
                        chain.now().add(BigInteger.valueOf(300L * 86_400)),
                        Bytes32.ZERO,
                        Bytes32.ZERO,
                        BigInteger.ZERO,
                        Bytes32.keyOf("mandate " + index));
        byte[] signature =
                mandate.sign(
                                chain.payer().getEcKeyPair(),
                                chain.contracts().chainId(),
                                chain.contracts().jobEscrow())
                        .bytes();
        mandates.add(mandate);
        openings.add(
                gas(
                        chain.escrow()
                                .openMandate(
                                        mandate.toBinding(),
                                        chain.payer().getAddress(),
                                        signature)));
    }

    private Round round() throws Exception {
        epochId = epochId.add(BigInteger.ONE);
        List<ReceiptLeaf> receipts = IntStream.range(0, PAIRS).mapToObj(this::receipt).toList();
        List<PayoutLeaf> payouts = IntStream.range(0, PAIRS).mapToObj(this::payout).toList();
        MerkleTree receiptTree = MerkleTree.of(receipts.stream().map(ReceiptLeaf::hash).toList());
        MerkleTree payoutTree = MerkleTree.of(payouts.stream().map(PayoutLeaf::hash).toList());
        EpochRoots roots =
                new EpochRoots(
                        payoutTree.root(), receiptTree.root(), Bytes32.keyOf("log " + epochId));
        long settlement = gas(chain.escrow().settleEpoch(epoch(roots)));
        chain.passWindow();
        long serve =
                gas(
                        chain.payouts()
                                .serve(
                                        epochId,
                                        new Payouts.EpochRoots(
                                                roots.payoutRoot().bytes(),
                                                roots.receiptsRoot().bytes(),
                                                roots.logRoot().bytes())));
        PayoutLeaf leaf = payouts.getFirst();
        long claim =
                gas(
                        chain.payouts()
                                .claim(
                                        leaf.account(),
                                        leaf.asset(),
                                        leaf.cumulative(),
                                        path(payoutTree, leaf.hash())));
        long dispute = dispute();
        chain.passWindow();
        return new Round(settlement, serve, claim, dispute);
    }

    /** An epoch like the others, of which the first charge is disputed. */
    private long dispute() throws Exception {
        BigInteger disputed = epochId.add(BigInteger.valueOf(1_000_000));
        ReceiptLeaf receipt = receipt(0);
        List<ReceiptLeaf> receipts = IntStream.range(0, PAIRS).mapToObj(this::receipt).toList();
        MerkleTree tree = MerkleTree.of(receipts.stream().map(ReceiptLeaf::hash).toList());
        EpochRoots roots =
                new EpochRoots(Bytes32.keyOf("payouts"), tree.root(), Bytes32.keyOf("log"));
        JobEscrow.Epoch whole = epoch(roots);
        gas(
                chain.escrow()
                        .settleEpoch(
                                new JobEscrow.Epoch(
                                        disputed,
                                        whole.debits,
                                        whole.totals,
                                        whole.closings,
                                        whole.roots,
                                        whole.cid)));
        SpendingMandate mandate = mandates.getFirst();
        return gas(
                chain.disputesOfPayer()
                        .dispute(
                                disputed,
                                new Disputes.EpochRoots(
                                        roots.payoutRoot().bytes(),
                                        roots.receiptsRoot().bytes(),
                                        roots.logRoot().bytes()),
                                new Disputes.Receipt(
                                        receipt.jobKey().bytes(),
                                        receipt.mandateId().bytes(),
                                        receipt.charge(),
                                        receipt.earned(),
                                        receipt.payee(),
                                        receipt.contentHash().bytes()),
                                path(tree, receipt.hash()),
                                new Disputes.SpendingMandate(
                                        mandate.wallet(),
                                        mandate.asset(),
                                        mandate.cap(),
                                        mandate.expiry(),
                                        mandate.jobId().bytes(),
                                        mandate.node().bytes(),
                                        mandate.maxPricePerHour(),
                                        mandate.salt().bytes()),
                                Bytes32.keyOf("evidence").bytes()));
    }

    private ReceiptLeaf receipt(int index) {
        return new ReceiptLeaf(
                ReceiptLeaf.jobKey("job " + epochId + " " + index),
                id(mandates.get(index)),
                CHARGE,
                EARNED,
                provider(index),
                Bytes32.keyOf("receipt " + epochId + " " + index));
    }

    private PayoutLeaf payout(int index) {
        return new PayoutLeaf(
                provider(index), chain.contracts().stablecoin(), EARNED.multiply(epochId));
    }

    private static String provider(int index) {
        return "0x%040x".formatted(0xB0B000 + index);
    }

    private Bytes32 id(SpendingMandate mandate) {
        return mandate.digest(chain.contracts().chainId(), chain.contracts().jobEscrow());
    }

    private JobEscrow.Epoch epoch(EpochRoots roots) {
        BigInteger pairs = BigInteger.valueOf(PAIRS);
        BigInteger entitlements = EARNED.multiply(pairs);
        BigInteger fees = CHARGE.subtract(EARNED).multiply(pairs);
        return new JobEscrow.Epoch(
                epochId,
                mandates.stream().map(m -> new JobEscrow.Debit(id(m).bytes(), CHARGE)).toList(),
                List.of(
                        new JobEscrow.Total(
                                chain.contracts().stablecoin(), entitlements, fees, pairs)),
                List.of(),
                new JobEscrow.EpochRoots(
                        roots.payoutRoot().bytes(),
                        roots.receiptsRoot().bytes(),
                        roots.logRoot().bytes()),
                cid());
    }

    /** As long as a CIDv1 of raw bytes with SHA-256. */
    private byte[] cid() {
        byte[] cid = new byte[36];
        System.arraycopy(new byte[] {1, 0x55, 0x12, 0x20}, 0, cid, 0, 4);
        System.arraycopy(Bytes32.keyOf("file " + epochId).bytes(), 0, cid, 4, 32);
        return cid;
    }

    private static List<byte[]> path(MerkleTree tree, Bytes32 leaf) {
        return tree.proof(leaf).stream().map(Bytes32::bytes).toList();
    }

    private static long gas(RemoteFunctionCall<TransactionReceipt> call) throws Exception {
        return call.send().getGasUsed().longValueExact();
    }

    private void print(List<Round> rounds) {
        Round last = rounds.getLast();
        long opening = openings.getLast();
        line("opening a mandate, a payer's first (deploys the wallet)", openings.getFirst());
        line("opening a mandate", opening);
        line("settlement of " + PAIRS + " mandates", last.settlement());
        line("serving the payout root", last.serve());
        line("claim", last.claim());
        line("dispute", last.dispute());
        for (int jobs : JOBS) {
            long once = last.settlement() + last.serve();
            long pair = PAIRS * (opening + last.claim());
            line("settlement per job at " + jobs, last.settlement() / jobs);
            line("all in per job at " + jobs + ", mandates of one epoch", (once + pair) / jobs);
            line(
                    "all in per job at %d, mandates and claims of %d epochs"
                            .formatted(jobs, EPOCHS_PER_MANDATE),
                    (once + pair / EPOCHS_PER_MANDATE) / jobs);
        }
        line("beside: lock, settlement and stored receipt per job", NAIVE);
        line("beside: iExec's proof of contribution per task", IEXEC);
        List<Double> perJob =
                rounds.stream().map(round -> (double) round.settlement() / JOBS[0]).toList();
        System.out.println(RatioLine.of("P8", perJob, GOAL));
    }

    private static void line(String what, long gas) {
        System.out.printf(Locale.ROOT, "%-64s %,9d%n", what, gas);
    }
}

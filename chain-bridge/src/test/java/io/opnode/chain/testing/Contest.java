package io.opnode.chain.testing;

import io.opnode.chain.settlement.SettledJob;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.domain.dispute.DisputeEvent.DisputeOpened;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Bool;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Hash;
import org.web3j.utils.Numeric;

/** Disputes and resolves charges as payer and resolver would. */
public final class Contest {
    private static final long BOND = 1_000_000;

    private final BridgeUnderTest bridge;
    private final Payer payer;

    public Contest(BridgeUnderTest bridge, Payer payer) {
        this.bridge = bridge;
        this.payer = payer;
    }

    /** With the receipt's leaf, its proof and a bond; mined, not told yet. Returns its id. */
    public String dispute(long epochId, JobId jobId) {
        List<SettledJob> jobs = bridge.home().jobs().ofEpoch(epochId);
        SettledJob job = find(jobs, jobId);
        bridge.chain.mint(bridge.deployed, payer.owner, BOND);
        call(
                payer.key,
                bridge.deployed.usdcToken(),
                TestStablecoin.FUNC_APPROVE,
                new Address(contract().value()),
                new Uint256(BOND));
        MerkleTree tree = MerkleTree.of(jobs.stream().map(one -> one.leaf().hash()).toList());
        call(
                payer.key,
                contract(),
                Disputes.FUNC_DISPUTE,
                new Uint64(epochId),
                roots(epochId),
                receipt(job),
                new DynamicArray<>(
                        org.web3j.abi.datatypes.generated.Bytes32.class,
                        tree.proof(job.leaf().hash()).stream().map(Contest::word).toList()),
                mandate(job),
                word(Bytes32.keccak(new byte[] {7})));
        return Hash.sha3(
                FunctionEncoder.encodeConstructor(
                        List.of(new Uint64(epochId), word(job.leaf().hash()))));
    }

    /** By the resolver, which the deployment's administrator becomes. */
    public void resolve(long epochId, DisputeOpened opened, boolean upheld) {
        Credentials admin = bridge.deployed.admin();
        byte[] role = Numeric.hexStringToByteArray(Hash.sha3String("DISPUTE_RESOLVER_ROLE"));
        call(
                admin,
                contract(),
                "grantRole",
                new org.web3j.abi.datatypes.generated.Bytes32(role),
                new Address(admin.getAddress()));
        SettledJob job = find(bridge.home().jobs().ofEpoch(epochId), opened.disputed().jobId());
        Disputes.Dispute onChain =
                new Disputes.Dispute(
                        BigInteger.valueOf(epochId),
                        job.leaf().hash().bytes(),
                        opened.disputed().disputer().value(),
                        payer.wallet.value(),
                        bridge.deployed.usdcToken().value(),
                        job.provider(),
                        job.fees(),
                        opened.disputed().bond().units(),
                        BigInteger.valueOf(opened.resolveBy().getEpochSecond()));
        call(admin, contract(), Disputes.FUNC_RESOLVE, onChain, new Bool(upheld));
    }

    private EvmAddress contract() {
        return bridge.deployed.contracts().disputes();
    }

    private void call(Credentials from, EvmAddress to, String function, Type<?>... arguments) {
        bridge.chain.send(from, to, TestChain.encode(function, arguments));
        bridge.chain.mine(1);
    }

    private static SettledJob find(List<SettledJob> jobs, JobId jobId) {
        return jobs.stream().filter(job -> job.jobId().equals(jobId)).findFirst().orElseThrow();
    }

    private Disputes.EpochRoots roots(long epochId) {
        String roots =
                bridge.jdbc
                        .sql(
                                "SELECT payout_root || ' ' || receipts_root || ' ' || log_root"
                                        + " FROM chain.settlement_epoch WHERE epoch_id = ?")
                        .param(epochId)
                        .query(String.class)
                        .single();
        List<byte[]> each =
                List.of(roots.split(" ")).stream().map(r -> Bytes32.fromHex(r).bytes()).toList();
        return new Disputes.EpochRoots(each.get(0), each.get(1), each.get(2));
    }

    private static org.web3j.abi.datatypes.generated.Bytes32 word(Bytes32 word) {
        return new org.web3j.abi.datatypes.generated.Bytes32(word.bytes());
    }

    private static Disputes.Receipt receipt(SettledJob job) {
        return new Disputes.Receipt(
                job.leaf().jobKey().bytes(),
                job.leaf().mandateId().bytes(),
                job.leaf().charge(),
                job.leaf().earned(),
                job.leaf().payee(),
                job.leaf().contentHash().bytes());
    }

    private Disputes.SpendingMandate mandate(SettledJob job) {
        var terms =
                bridge.home().mandates().find(job.mandateId()).orElseThrow().terms().toBinding();
        return new Disputes.SpendingMandate(
                terms.wallet,
                terms.asset,
                terms.cap,
                terms.expiry,
                terms.jobId,
                terms.node,
                terms.maxPricePerHour,
                terms.salt);
    }
}

package io.opnode.contracts.devnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.deploy.ChainAccount;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.Deployment;
import io.opnode.contracts.deploy.DeploymentFailed;
import io.opnode.contracts.deploy.DeploymentTerms;
import io.opnode.contracts.eip712.MandateSignature;
import io.opnode.contracts.eip712.SpendingMandate;
import io.opnode.contracts.merkle.EpochRoots;
import io.opnode.contracts.merkle.MerkleTree;
import io.opnode.contracts.merkle.PayoutLeaf;
import io.opnode.contracts.merkle.ReceiptLeaf;
import io.opnode.contracts.proof.BlockHeader;
import io.opnode.contracts.proof.ProofRejected;
import io.opnode.contracts.proof.ProofSource;
import io.opnode.contracts.proof.ReceiptAnchor;
import io.opnode.contracts.proof.StorageProof;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.exceptions.TransactionException;
import org.web3j.protocol.http.HttpService;

/** Needs anvil: run npm ci in contracts, or exclude with -Dexcluded.test.groups=anvil. */
@Tag("anvil")
class DevelopmentChainTest {
    private static final BigInteger ONE_COIN = BigInteger.TEN.pow(18);
    private static final BigInteger CAP = BigInteger.valueOf(5_000_000);
    private static final BigInteger CHARGE = BigInteger.valueOf(1_234_567);
    private static final BigInteger FEES = BigInteger.valueOf(246_913);
    private static final BigInteger EPOCH = BigInteger.valueOf(7);
    private static final int RESTARTS = 4;
    private static final String PROVIDER = "0x00000000000000000000000000000000000b0b01";

    @TempDir Path home;

    @Test
    @DisplayName("I-08, I-18: a mandate is opened, settled once, refunded, claimed and proven")
    void carriesAMandateFromSignatureToOfflineProof() throws Exception {
        try (Anvil anvil = start()) {
            HttpService service = new HttpService(anvil.endpoint().toString());
            Web3j web3j = Web3j.build(service);
            DevKeys keys = DevKeys.open(home.resolve("keys.json"));
            ChainAccount admin = funded(anvil, web3j, keys.credentials("admin"));
            ContractAddresses contracts = deploy(admin);
            assertThat(deploy(admin)).isEqualTo(contracts);

            Credentials owner = keys.credentials("owner");
            String wallet = contracts.walletOf(owner.getAddress());
            TestStablecoin usdc =
                    TestStablecoin.load(
                            contracts.stablecoin(), web3j, admin.transactions(), admin.gas());
            usdc.mint(wallet, BigInteger.TEN.pow(7)).send();
            SpendingMandate mandate = mandate(contracts, wallet);
            MandateSignature signature =
                    mandate.sign(owner.getEcKeyPair(), contracts.chainId(), contracts.jobEscrow());
            JobEscrow escrow =
                    JobEscrow.load(contracts.jobEscrow(), web3j, admin.transactions(), admin.gas());
            escrow.openMandate(mandate.toBinding(), owner.getAddress(), signature.bytes()).send();
            assertThat(usdc.balanceOf(contracts.jobEscrow()).send()).isEqualTo(CAP);
            assertThatThrownBy(() ->
                            escrow.openMandate(
                                            mandate.toBinding(),
                                            owner.getAddress(),
                                            signature.bytes())
                                    .send())
                    .isInstanceOf(TransactionException.class);

            settleClaimAndProve(contracts, mandate, escrow, usdc, service);
        }
    }

    private void settleClaimAndProve(
            ContractAddresses contracts,
            SpendingMandate mandate,
            JobEscrow escrow,
            TestStablecoin usdc,
            HttpService service)
            throws Exception {
        Web3j web3j = Web3j.build(service);
        ChainAccount admin =
                new ChainAccount(
                        web3j, DevKeys.open(home.resolve("keys.json")).credentials("admin"));
        Bytes32 id = mandate.digest(contracts.chainId(), contracts.jobEscrow());
        PayoutLeaf earned = new PayoutLeaf(PROVIDER, contracts.stablecoin(), CHARGE.subtract(FEES));
        MerkleTree payouts = MerkleTree.of(List.of(earned.hash(), Bytes32.keyOf("another")));
        ReceiptLeaf receipt =
                new ReceiptLeaf(
                        ReceiptLeaf.jobKey("job"),
                        id,
                        CHARGE,
                        CHARGE.subtract(FEES),
                        PROVIDER,
                        Bytes32.keyOf("content"));
        MerkleTree receipts =
                MerkleTree.of(
                        List.of(receipt.hash(), Bytes32.keyOf("other"), Bytes32.keyOf("third")));
        EpochRoots roots = new EpochRoots(payouts.root(), receipts.root(), Bytes32.keyOf("log"));
        JobEscrow.Epoch epoch = epoch(mandate, id, roots);
        BigInteger block = escrow.settleEpoch(epoch).send().getBlockNumber();

        assertThat(usdc.balanceOf(contracts.jobEscrow()).send()).isZero();
        assertThat(usdc.balanceOf(mandate.wallet()).send())
                .isEqualTo(BigInteger.TEN.pow(7).subtract(CHARGE));
        assertThat(usdc.balanceOf(contracts.payouts()).send()).isEqualTo(CHARGE);
        assertThatThrownBy(() -> escrow.settleEpoch(epoch).send())
                .isInstanceOf(TransactionException.class);

        Payouts pool = Payouts.load(contracts.payouts(), web3j, admin.transactions(), admin.gas());
        List<byte[]> proof = payouts.proof(earned.hash()).stream().map(Bytes32::bytes).toList();
        pool.claim(PROVIDER, contracts.stablecoin(), earned.cumulative(), proof).send();
        assertThat(usdc.balanceOf(PROVIDER).send()).isEqualTo(CHARGE.subtract(FEES));

        ReceiptRegistry registry =
                ReceiptRegistry.load(
                        contracts.receiptRegistry(), web3j, admin.transactions(), admin.gas());
        List<Bytes32> path = receipts.proof(receipt.hash());
        assertThat(
                        registry.verify(
                                        EPOCH,
                                        new ReceiptRegistry.EpochRoots(
                                                roots.payoutRoot().bytes(),
                                                roots.receiptsRoot().bytes(),
                                                roots.logRoot().bytes()),
                                        receipt.toBinding(),
                                        path.stream().map(Bytes32::bytes).toList())
                                .send())
                .isTrue();
        proveOffline(service, contracts.receiptRegistry(), receipt, path, roots, block);
    }

    private static void proveOffline(
            HttpService service,
            String registry,
            ReceiptLeaf receipt,
            List<Bytes32> path,
            EpochRoots roots,
            BigInteger block)
            throws Exception {
        ProofSource source = new ProofSource(service);
        BlockHeader header = source.header(DefaultBlockParameter.valueOf(block));
        assertThat(header.number()).isEqualTo(block);
        ReceiptAnchor anchor = source.anchor(registry, EPOCH, path, roots, header);
        Bytes32 trusted = header.hash();
        anchor.check(receipt, registry, trusted);

        BlockHeader read = BlockHeader.of(header.rlp());
        assertThat(read.hash()).isEqualTo(trusted);
        ReceiptLeaf forged =
                new ReceiptLeaf(
                        receipt.jobKey(),
                        receipt.mandateId(),
                        BigInteger.ONE,
                        BigInteger.ONE,
                        receipt.payee(),
                        receipt.contentHash());
        assertThatThrownBy(() -> anchor.check(forged, registry, trusted))
                .isInstanceOf(ProofRejected.class)
                .hasMessage("receipt: not in epoch 7");
        assertThatThrownBy(() -> anchor.check(receipt, PROVIDER, trusted))
                .isInstanceOf(ProofRejected.class)
                .hasMessageStartingWith("storage: of");
        assertThatThrownBy(() -> anchor.check(receipt, registry, Bytes32.ZERO))
                .isInstanceOf(ProofRejected.class)
                .hasMessageStartingWith("header: hashes to");
        BlockHeader before =
                source.header(DefaultBlockParameter.valueOf(block.subtract(BigInteger.ONE)));
        assertThatThrownBy(() -> source.anchor(registry, EPOCH, path, roots, before))
                .isInstanceOf(ProofRejected.class);
        for (int i = 0; i < anchor.storage().storageProof().size(); i++) {
            StorageProof bent = bent(anchor.storage(), i);
            assertThatThrownBy(() -> bent.valueAt(header.stateRoot()))
                    .isInstanceOf(ProofRejected.class);
        }
    }

    private static StorageProof bent(StorageProof proof, int node) {
        List<String> nodes = new ArrayList<>(proof.storageProof());
        String good = nodes.get(node);
        char last = good.charAt(good.length() - 1);
        nodes.set(node, good.substring(0, good.length() - 1) + (last == '0' ? '1' : '0'));
        return new StorageProof(proof.contract(), proof.slot(), proof.accountProof(), nodes);
    }

    @Test
    @DisplayName("a chain that is stopped goes on with the same blocks and contracts")
    void goesOnWhereItStopped() throws Exception {
        ContractAddresses contracts;
        String genesis;
        try (Anvil anvil = start()) {
            Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
            contracts = deploy(funded(anvil, web3j, key("admin")));
            genesis = hash(web3j);
            assertThat(ProcessHandle.of(pid()).orElseThrow().isAlive()).isTrue();
        }
        assertThat(Files.exists(home.resolve("chain/anvil.pid"))).isFalse();
        for (int restart = 0; restart < RESTARTS; restart++) {
            try (Anvil anvil = start()) {
                Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
                assertThat(hash(web3j)).isEqualTo(genesis);
                assertThat(deploy(new ChainAccount(web3j, key("admin")))).isEqualTo(contracts);
            }
        }
    }

    @Test
    void refusesARecordOfAnotherChain() throws Exception {
        try (Anvil anvil = start()) {
            Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
            deploy(funded(anvil, web3j, key("admin")));
        }
        Files.delete(home.resolve("chain/state.json"));
        try (Anvil anvil = start()) {
            Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
            ChainAccount admin = funded(anvil, web3j, key("admin"));
            assertThatThrownBy(() -> deploy(admin))
                    .isInstanceOf(DeploymentFailed.class)
                    .hasMessageContaining("remove");
        }
    }

    @Test
    @DisplayName("an owner that dies takes the chain with it, and the next one finds it ended")
    void endsWhenItsOwnerDies() throws Exception {
        Process owner =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChainOwner.class.getName(),
                                binary().toString(),
                                home.resolve("chain").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(owner.inputReader().readLine()).startsWith("http://127.0.0.1:");
        ProcessHandle anvil = ProcessHandle.of(pid()).orElseThrow();
        assertThat(anvil.isAlive()).isTrue();
        owner.destroyForcibly().waitFor();
        anvil.onExit().get(20, TimeUnit.SECONDS);
        try (Anvil next = start()) {
            assertThat(next.isAlive()).isTrue();
        }
    }

    @Test
    @DisplayName("A26: keys are random, kept for their owner only, and never shown")
    void keepsKeysToItself() throws Exception {
        Path file = home.resolve("keys.json");
        DevKeys keys = DevKeys.open(file);
        Credentials made = keys.credentials("admin");
        assertThat(keys.credentials("admin")).isEqualTo(made);
        assertThat(DevKeys.open(file).credentials("admin")).isEqualTo(made);
        assertThat(keys.credentials("settler")).isNotEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(keys.toString()).isEqualTo("DevKeys[admin, settler]");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> DevKeys.open(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void saysWhatToDoWhenTheProgramIsMissing() {
        assertThatThrownBy(() -> AnvilBinary.locate(home)).hasMessageContaining("run npm ci");
    }

    private Anvil start() throws IOException, InterruptedException {
        AnvilSettings defaults = AnvilSettings.of(binary(), home.resolve("chain"));
        return Anvil.start(
                new AnvilSettings(
                        defaults.binary(),
                        defaults.folder(),
                        0,
                        defaults.chainId(),
                        Duration.ofMillis(200),
                        defaults.startLimit()));
    }

    private static Path binary() throws IOException {
        return AnvilBinary.locate(Path.of("").toAbsolutePath());
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("chain/anvil.pid")).strip());
    }

    private Credentials key(String name) throws IOException {
        return DevKeys.open(home.resolve("keys.json")).credentials(name);
    }

    private static ChainAccount funded(Anvil anvil, Web3j web3j, Credentials credentials)
            throws IOException, InterruptedException {
        anvil.fund(credentials.getAddress(), ONE_COIN.multiply(BigInteger.TEN));
        return new ChainAccount(web3j, credentials);
    }

    private ContractAddresses deploy(ChainAccount admin) throws DeploymentFailed {
        return new Deployment(
                        admin,
                        DeploymentTerms.of(admin.address()),
                        home.resolve("chain/contracts.json"))
                .run();
    }

    private static String hash(Web3j web3j) throws IOException {
        return web3j.ethGetBlockByNumber(DefaultBlockParameter.valueOf(BigInteger.ONE), false)
                .send()
                .getBlock()
                .getHash();
    }

    private static SpendingMandate mandate(ContractAddresses contracts, String wallet) {
        return new SpendingMandate(
                wallet,
                contracts.stablecoin(),
                CAP,
                BigInteger.valueOf(System.currentTimeMillis() / 1000 + 100_000),
                Bytes32.ZERO,
                Bytes32.ZERO,
                BigInteger.ZERO,
                Bytes32.keyOf("salt"));
    }

    private static JobEscrow.Epoch epoch(SpendingMandate mandate, Bytes32 id, EpochRoots roots) {
        return new JobEscrow.Epoch(
                EPOCH,
                List.of(new JobEscrow.Debit(id.bytes(), CHARGE)),
                List.of(
                        new JobEscrow.Total(
                                mandate.asset(), CHARGE.subtract(FEES), FEES, BigInteger.ONE)),
                List.of(mandate.toBinding()),
                new JobEscrow.EpochRoots(
                        roots.payoutRoot().bytes(),
                        roots.receiptsRoot().bytes(),
                        roots.logRoot().bytes()),
                new byte[] {1, 0x55, 0x12, 0x20, 9});
    }
}

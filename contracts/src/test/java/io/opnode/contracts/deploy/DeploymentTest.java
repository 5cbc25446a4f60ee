package io.opnode.contracts.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.AddressRegistry;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.OpNodeGovernor;
import io.opnode.contracts.bindings.OpNodeStaking;
import io.opnode.contracts.bindings.OpNodeToken;
import io.opnode.contracts.bindings.ProtocolParameters;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.devnet.Anvil;
import io.opnode.contracts.devnet.AnvilBinary;
import io.opnode.contracts.devnet.AnvilSettings;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.exceptions.TransactionException;
import org.web3j.protocol.http.HttpService;

/** Needs anvil: run npm ci in contracts, or exclude with -Dexcluded.test.groups=anvil. */
@Tag("anvil")
class DeploymentTest {
    private static final BigInteger COINS = BigInteger.TEN.pow(20);
    private static final String PLATFORM = "0x00000000000000000000000000000000000000e5";
    private static final String COUNCIL = "0x00000000000000000000000000000000000000c0";
    private static final long ELSEWHERE = 8453;

    @TempDir Path home;
    private Anvil anvil;
    private Web3j web3j;
    private ChainAccount deployer;
    private Path file;

    @BeforeEach
    void start(TestInfo test) throws Exception {
        long chainId = test.getTags().contains("elsewhere") ? ELSEWHERE : Anvil.DEFAULT_CHAIN_ID;
        AnvilSettings defaults =
                AnvilSettings.of(
                        AnvilBinary.locate(Path.of("").toAbsolutePath()), home.resolve("chain"));
        anvil =
                Anvil.start(
                        new AnvilSettings(
                                defaults.binary(),
                                defaults.folder(),
                                0,
                                chainId,
                                Duration.ofMillis(200),
                                defaults.startLimit()));
        web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
        Credentials key = Credentials.create(Keys.createEcKeyPair());
        anvil.fund(key.getAddress(), COINS);
        deployer = new ChainAccount(web3j, key);
        file = home.resolve("contracts.json");
    }

    @AfterEach
    void stop() {
        web3j.shutdown();
        anvil.close();
    }

    @Test
    @DisplayName("the home chain has everything, wired as the terms say, and one file says where")
    void deploysAndWiresTheHomeChain() throws Exception {
        DeploymentTerms terms = DeploymentTerms.of(PLATFORM);
        ContractAddresses at = deployment(terms).run();
        HomeAddresses there = at.home().orElseThrow();
        assertThat(deployment(terms).differences()).isEmpty();
        assertThat(ContractAddresses.read(file)).isEqualTo(at);

        assertThat(token(at).balanceOf(deployer.address()).send())
                .isEqualTo(token(at).SUPPLY().send());
        AddressRegistry registry =
                AddressRegistry.load(
                        there.addressRegistry(), web3j, deployer.transactions(), deployer.gas());
        assertThat(registry.addressOf(Bytes32.ofText("JobEscrow").bytes()).send())
                .isEqualTo(at.jobEscrow());
        assertThat(registry.addressOf(Bytes32.ofText("OpNodeStaking").bytes()).send())
                .isEqualTo(there.staking());
        ProtocolParameters parameters =
                ProtocolParameters.load(
                        there.protocolParameters(), web3j, deployer.transactions(), deployer.gas());
        assertThat(parameters.get(Bytes32.ofText("stakerFeeBps").bytes()).send()).isEqualTo(1200);
        OpNodeGovernor governor =
                OpNodeGovernor.load(
                        there.governor(), web3j, deployer.transactions(), deployer.gas());
        assertThat(governor.timelock().send()).isEqualTo(there.timelock());
        assertThat(governor.token().send()).isEqualTo(there.staking());
        assertThat(governor.votingPeriod().send()).isEqualTo(Duration.ofDays(7).toSeconds());
    }

    @Test
    @DisplayName("run again, it sends nothing and undoes nothing that was decided since")
    void changesNothingWhenRunAgain() throws Exception {
        DeploymentTerms terms = DeploymentTerms.of(PLATFORM);
        ContractAddresses at = deployment(terms).run();
        escrow(at).setFeeTerms(BigInteger.ONE, BigInteger.TWO).send();
        BigInteger sent = sent();
        assertThat(deployment(terms).run()).isEqualTo(at);
        assertThat(sent()).isEqualTo(sent);
        assertThat(deployment(terms).differences())
                .containsExactly("fees of new mandates are 1200 and 800 basis points");
    }

    @Test
    @DisplayName("a deployment that stopped anywhere goes on and doubles nothing")
    void goesOnWhereItStopped() throws Exception {
        DeploymentTerms terms = DeploymentTerms.of(PLATFORM);
        List<Creation> plan = DeploymentPlan.of(deployer.address(), terms).creations();
        List<Call> first = plan.subList(0, plan.size() / 2).stream().map(Creation::call).toList();
        deployer.sendAll(first, 0);
        BigInteger before = sent();
        ContractAddresses at = deployment(terms).run();
        BigInteger after = sent();
        int orders = settingsOf(terms, at).size() - 1; // A timelock is its own administrator.
        assertThat(after.subtract(before).intValueExact())
                .isEqualTo(plan.size() - first.size() + orders);

        Files.delete(file);
        ContractAddresses found = deployment(terms).run();
        assertThat(found.home()).isEqualTo(at.home());
        assertThat(found.startBlock()).isZero();
        forgetThatItIsFinished();
        assertThat(deployment(terms).run().home()).isEqualTo(at.home());
        assertThat(sent()).isEqualTo(after);

        deployer.sendAll(first, 0);
        assertThat(deployment(terms).run().payouts()).isEqualTo(at.payouts());
    }

    @Test
    @DisplayName("A22: handed over, the deployer rules nothing and the timelock everything")
    void handsTheAdministrationOver() throws Exception {
        DeploymentTerms terms =
                DeploymentTerms.of(PLATFORM).as(new ChainRole.Home(HomeTerms.of(PLATFORM), false));
        ContractAddresses at = deployment(terms).run();
        HomeAddresses there = at.home().orElseThrow();
        byte[] admin = Bytes32.ZERO.bytes();
        JobEscrow escrow = escrow(at);
        assertThat(escrow.hasRole(admin, deployer.address()).send()).isFalse();
        assertThat(escrow.hasRole(admin, there.timelock()).send()).isTrue();
        assertThatThrownBy(() -> escrow.setFeeTerms(BigInteger.ONE, BigInteger.ONE).send())
                .isInstanceOf(TransactionException.class);
        OpNodeStaking staking =
                OpNodeStaking.load(there.staking(), web3j, deployer.transactions(), deployer.gas());
        assertThat(staking.hasRole(admin, deployer.address()).send()).isFalse();
        assertThat(staking.hasRole(admin, there.timelock()).send()).isTrue();
        assertThat(deployment(terms).differences()).isEmpty();
        assertThat(deployment(terms).run()).isEqualTo(at);
    }

    @Test
    @Tag("elsewhere")
    @DisplayName("another chain gets escrow, wallets, payouts and receipts with its own stablecoin")
    void deploysWhatOtherChainsNeed() throws Exception {
        ChainRole role = new ChainRole.Settlement(COUNCIL, false);
        DeploymentTerms nameless = DeploymentTerms.of(PLATFORM).as(role);
        assertThatThrownBy(() -> deployment(nameless).run())
                .isInstanceOf(DeploymentFailed.class)
                .hasMessageContaining("name its stablecoin");
        DeploymentTerms nowhere = nameless.on(role, COUNCIL, 0);
        assertThatThrownBy(() -> deployment(nowhere).run())
                .isInstanceOf(DeploymentFailed.class)
                .hasMessageStartingWith("Stablecoin is not at " + COUNCIL);

        String coin =
                TestStablecoin.deploy(web3j, deployer.transactions(), deployer.gas())
                        .send()
                        .getContractAddress();
        DeploymentTerms terms = nameless.on(role, coin, 2);
        ContractAddresses at = deployment(terms).run();
        assertThat(at.home()).isEmpty();
        assertThat(at.stablecoin()).isEqualTo(coin);
        assertThatThrownBy(at::opNodeToken).hasMessage("chain 8453 has no $OPNODE");
        assertThat(escrow(at).hasRole(Bytes32.ZERO.bytes(), COUNCIL).send()).isTrue();
        assertThat(escrow(at).hasRole(Bytes32.ZERO.bytes(), deployer.address()).send()).isFalse();
        assertThat(deployment(terms).differences()).isEmpty();
    }

    @Test
    void refusesContractsOfOtherTerms() throws Exception {
        DeploymentTerms terms = DeploymentTerms.of(PLATFORM);
        deployment(terms).run();
        DeploymentTerms others =
                new DeploymentTerms(
                        PLATFORM,
                        terms.stakerBps(),
                        terms.treasuryBps(),
                        Duration.ofDays(1),
                        terms.closeNotice(),
                        terms.disputeWindow(),
                        terms.resolutionTime(),
                        terms.stablecoin(),
                        terms.role(),
                        0);
        assertThatThrownBy(() -> deployment(others).run())
                .isInstanceOf(DeploymentFailed.class)
                .hasMessageStartingWith("Disputes of")
                .hasMessageContaining("remove the file");
    }

    @Test
    void refusesTheContractsOfAVersionThatHadOthers() throws Exception {
        DeploymentTerms terms = DeploymentTerms.of(PLATFORM);
        ContractAddresses at = deployment(terms).run();
        DeploymentRecord record = DeploymentRecord.read(file);
        record.with("jobEscrow", new DeploymentRecord.Deployed(at.jobEscrow(), "0x")).write(file);
        assertThatThrownBy(() -> deployment(terms).run())
                .isInstanceOf(DeploymentFailed.class)
                .hasMessageStartingWith("jobEscrow of");
    }

    private Deployment deployment(DeploymentTerms terms) {
        return new Deployment(deployer, terms, file);
    }

    private static List<Setting> settingsOf(DeploymentTerms terms, ContractAddresses at) {
        return new RoleWiring(terms, at).settings();
    }

    private void forgetThatItIsFinished() throws DeploymentFailed, IOException {
        DeploymentRecord all = DeploymentRecord.read(file);
        new DeploymentRecord(all.chainId(), all.genesis(), all.startBlock(), all.contracts(), false)
                .write(file);
    }

    private BigInteger sent() throws IOException {
        return web3j.ethGetTransactionCount(deployer.address(), DefaultBlockParameterName.LATEST)
                .send()
                .getTransactionCount();
    }

    private JobEscrow escrow(ContractAddresses at) throws IOException {
        return JobEscrow.load(at.jobEscrow(), web3j, deployer.transactions(), deployer.gas());
    }

    private OpNodeToken token(ContractAddresses at) throws IOException {
        return OpNodeToken.load(at.opNodeToken(), web3j, deployer.transactions(), deployer.gas());
    }
}

package io.opnode.bench.chain;

import io.opnode.contracts.bindings.Disputes;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.deploy.ChainAccount;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.Deployment;
import io.opnode.contracts.deploy.DeploymentFailed;
import io.opnode.contracts.deploy.DeploymentTerms;
import io.opnode.contracts.devnet.Anvil;
import io.opnode.contracts.devnet.AnvilBinary;
import io.opnode.contracts.devnet.AnvilSettings;
import io.opnode.contracts.devnet.DevKeys;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.http.HttpService;

/**
 * A chain of its own with the contracts as a public deployment has them, dispute window and all.
 */
final class GasChain implements AutoCloseable {
    static final Duration DISPUTE_WINDOW = Duration.ofDays(1);

    private static final Duration BLOCK_TIME = Duration.ofMillis(100);
    private static final BigInteger GAS_MONEY = BigInteger.TEN.pow(20);

    private final Anvil anvil;
    private final HttpService service;
    private final ChainAccount platform;
    private final ChainAccount payer;
    private final Credentials payerKey;
    private final ContractAddresses contracts;

    /** Answer of a call whose result is of no interest. */
    private static final class Ignored extends Response<Object> {}

    private GasChain(
            Anvil anvil,
            HttpService service,
            ChainAccount platform,
            ChainAccount payer,
            Credentials payerKey,
            ContractAddresses contracts) {
        this.anvil = anvil;
        this.service = service;
        this.platform = platform;
        this.payer = payer;
        this.payerKey = payerKey;
        this.contracts = contracts;
    }

    static GasChain start(Path folder) throws IOException, InterruptedException, DeploymentFailed {
        String root = System.getenv().getOrDefault("OPNODE_ROOT", System.getProperty("user.dir"));
        AnvilSettings defaults =
                AnvilSettings.of(AnvilBinary.locate(Path.of(root, "contracts")), folder);
        Anvil anvil =
                Anvil.start(
                        new AnvilSettings(
                                defaults.binary(),
                                folder,
                                0,
                                defaults.chainId(),
                                BLOCK_TIME,
                                defaults.startLimit()));
        try {
            return deployed(anvil, folder);
        } catch (IOException | DeploymentFailed | RuntimeException e) {
            anvil.close();
            throw e;
        }
    }

    private static GasChain deployed(Anvil anvil, Path folder)
            throws IOException, InterruptedException, DeploymentFailed {
        DevKeys keys = DevKeys.open(folder.resolve("keys.json"));
        HttpService service = new HttpService(anvil.endpoint().toString());
        Web3j web3j = Web3j.build(service);
        Credentials payerKey = keys.credentials("payer");
        ChainAccount platform = new ChainAccount(web3j, keys.credentials("platform"));
        ChainAccount payer = new ChainAccount(web3j, payerKey);
        anvil.fund(platform.address(), GAS_MONEY);
        anvil.fund(payer.address(), GAS_MONEY);
        DeploymentTerms terms = DeploymentTerms.of(platform.address());
        ContractAddresses contracts =
                new Deployment(
                                platform,
                                terms.withDisputes(DISPUTE_WINDOW, terms.resolutionTime()),
                                folder.resolve("contracts.json"))
                        .run();
        return new GasChain(anvil, service, platform, payer, payerKey, contracts);
    }

    ContractAddresses contracts() {
        return contracts;
    }

    Credentials payer() {
        return payerKey;
    }

    JobEscrow escrow() throws IOException {
        return JobEscrow.load(
                contracts.jobEscrow(), platform.web3j(), platform.transactions(), platform.gas());
    }

    Payouts payouts() throws IOException {
        return Payouts.load(
                contracts.payouts(), platform.web3j(), platform.transactions(), platform.gas());
    }

    TestStablecoin tokenOfPayer() throws IOException {
        return TestStablecoin.load(
                contracts.stablecoin(), payer.web3j(), payer.transactions(), payer.gas());
    }

    Disputes disputesOfPayer() throws IOException {
        return Disputes.load(
                contracts.disputes(), payer.web3j(), payer.transactions(), payer.gas());
    }

    /** Lets the chain's clock pass a dispute window. */
    void passWindow() throws IOException {
        new Request<>(
                        "evm_increaseTime",
                        List.of(DISPUTE_WINDOW.toSeconds()),
                        service,
                        Ignored.class)
                .send();
        new Request<>("evm_mine", List.of(), service, Ignored.class).send();
    }

    /** Seconds since 1970, as the chain has it. */
    BigInteger now() throws IOException {
        return platform.web3j()
                .ethGetBlockByNumber(
                        org.web3j.protocol.core.DefaultBlockParameterName.LATEST, false)
                .send()
                .getBlock()
                .getTimestamp();
    }

    @Override
    public void close() {
        anvil.close();
    }
}

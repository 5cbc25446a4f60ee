package io.opnode.bench.chain;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.WalletUtils;
import org.web3j.crypto.exception.CipherException;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.request.EthFilter;
import org.web3j.protocol.http.HttpService;

/**
 * A chain with a block a second that outlives the platform, with the contracts on it, a key file
 * for the platform, and a hand on its blocks.
 */
public final class OwnChain implements AutoCloseable {
    private static final BigInteger GAS_MONEY = BigInteger.TEN.pow(23);
    private static final String PASSWORD = "of this benchmark";

    private final Anvil anvil;
    private final HttpService service;
    private final Web3j web3j;
    private final ChainAccount deployer;
    private final Credentials settler;
    private final ContractAddresses contracts;
    private final Path folder;

    /** Answer of a call whose result is of no interest. */
    private static final class Ignored extends Response<Object> {}

    private OwnChain(
            Anvil anvil,
            HttpService service,
            ChainAccount deployer,
            Credentials settler,
            ContractAddresses contracts,
            Path folder) {
        this.anvil = anvil;
        this.service = service;
        this.web3j = deployer.web3j();
        this.deployer = deployer;
        this.settler = settler;
        this.contracts = contracts;
        this.folder = folder;
    }

    /**
     * @param folder for its state, its keys and the record of the deployment
     */
    public static OwnChain start(Path folder)
            throws IOException, InterruptedException, DeploymentFailed {
        String root = System.getenv().getOrDefault("OPNODE_ROOT", System.getProperty("user.dir"));
        Anvil anvil =
                Anvil.start(
                        AnvilSettings.of(AnvilBinary.locate(Path.of(root, "contracts")), folder));
        try {
            DevKeys keys = DevKeys.open(folder.resolve("keys.json"));
            HttpService service = new HttpService(anvil.endpoint().toString());
            Credentials settler = keys.credentials("settler");
            ChainAccount deployer =
                    new ChainAccount(Web3j.build(service), keys.credentials("deployer"));
            anvil.fund(deployer.address(), GAS_MONEY);
            anvil.fund(settler.getAddress(), GAS_MONEY);
            ContractAddresses contracts =
                    new Deployment(
                                    deployer,
                                    DeploymentTerms.of(settler.getAddress()),
                                    folder.resolve("deployment.json"))
                            .run();
            return new OwnChain(anvil, service, deployer, settler, contracts, folder);
        } catch (IOException | DeploymentFailed | RuntimeException e) {
            anvil.close();
            throw e;
        }
    }

    /** What makes this the home chain of a platform. */
    public Map<String, String> settings() throws IOException {
        Path password = privately(Files.writeString(folder.resolve("password"), PASSWORD));
        try {
            Path keystore =
                    folder.resolve(
                            WalletUtils.generateWalletFile(
                                    PASSWORD, settler.getEcKeyPair(), folder.toFile(), false));
            return Map.of(
                    "opnode.chain.deployment",
                    folder.resolve("deployment.json").toString(),
                    "opnode.chain.rpc-url",
                    anvil.endpoint().toString(),
                    "opnode.chain.signer.keystore",
                    privately(keystore).toString(),
                    "opnode.chain.signer.password-file",
                    password.toString());
        } catch (CipherException e) {
            throw new IllegalStateException("the key file cannot be written", e);
        }
    }

    private static Path privately(Path file) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Sends test dollars and does not wait; a reorg may take them back. */
    public void give(String account, long units) throws Exception {
        TestStablecoin.load(contracts.stablecoin(), web3j, deployer.transactions(), deployer.gas())
                .mint(account, BigInteger.valueOf(units))
                .send();
    }

    /** Puts empty blocks in the place of the newest; what they held is gone, from the pool too. */
    public void reorg(int depth) throws IOException {
        call("anvil_reorg", depth, List.of());
    }

    /** Makes blocks so many times dearer; the price falls by an eighth with each empty block. */
    public void raiseFees(long times) throws IOException {
        BigInteger now =
                web3j.ethGetBlockByNumber(DefaultBlockParameterName.LATEST, false)
                        .send()
                        .getBlock()
                        .getBaseFeePerGas();
        BigInteger least = BigInteger.valueOf(1_000_000_000L);
        BigInteger raised = now.max(least).min(least).multiply(BigInteger.valueOf(times));
        call("anvil_setNextBlockBaseFeePerGas", "0x" + raised.toString(16));
    }

    private void call(String method, Object... parameters) throws IOException {
        new Request<>(method, List.of(parameters), service, Ignored.class).send();
    }

    /** How many logs of an event its contract wrote, and how many different subjects they have. */
    public Effects effects(String contract, String topic) throws IOException {
        EthFilter all =
                new EthFilter(
                        DefaultBlockParameter.valueOf(BigInteger.ZERO),
                        DefaultBlockParameterName.LATEST,
                        contract);
        all.addSingleTopic(topic);
        List<String> subjects =
                web3j.ethGetLogs(all).send().getLogs().stream()
                        .map(result ->
                                ((org.web3j.protocol.core.methods.response.Log) result.get())
                                        .getTopics()
                                        .get(1))
                        .toList();
        return new Effects(subjects.size(), subjects.stream().distinct().count());
    }

    /**
     * @param subjects different ones: mandates or epochs
     */
    public record Effects(long logs, long subjects) {}

    /** Transactions that the platform's key has on chain. */
    public long sentByPlatform() throws IOException {
        return web3j.ethGetTransactionCount(settler.getAddress(), DefaultBlockParameterName.LATEST)
                .send()
                .getTransactionCount()
                .longValueExact();
    }

    public ContractAddresses contracts() {
        return contracts;
    }

    @Override
    public void close() {
        web3j.shutdown();
        anvil.close();
    }
}

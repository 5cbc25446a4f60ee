package io.opnode.launcher.embedded;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.key.LocalSigner;
import io.opnode.chain.key.SessionKey;
import io.opnode.chain.outbound.TransactionSigner;
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
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.launcher.Home;
import io.opnode.launcher.LauncherException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.methods.response.TransactionReceipt;
import org.web3j.protocol.http.HttpService;

/**
 * A chain of one's own for trying things out: anvil with the contracts deployed, its keys made at
 * random for this home, its test dollars free. Nothing on it is worth anything.
 */
public final class DevelopmentChain implements AutoCloseable {
    /** Coins for gas, in wei: 1,000 ether. */
    private static final BigInteger GAS_MONEY = BigInteger.TEN.pow(21);

    private final Anvil anvil;
    private final Web3j web3j;
    private final ContractAddresses addresses;
    private final DevKeys keys;

    private DevelopmentChain(Anvil anvil, Web3j web3j, ContractAddresses addresses, DevKeys keys) {
        this.anvil = anvil;
        this.web3j = web3j;
        this.addresses = addresses;
        this.keys = keys;
    }

    /**
     * @param disputeWindow of a new chain; none without it
     * @throws LauncherException when anvil is not there or the contracts cannot be deployed
     */
    public static DevelopmentChain start(Home home, Optional<Duration> disputeWindow) {
        try {
            Duration window = DisputeWindow.of(home, disputeWindow);
            Path folder = home.folder("chain");
            DevKeys keys = DevKeys.open(folder.resolve("keys.json"));
            Anvil anvil =
                    Anvil.start(AnvilSettings.of(AnvilBinary.locate(contractsFolder()), folder));
            try {
                return deployed(folder, keys, anvil, window);
            } catch (IOException | DeploymentFailed | RuntimeException e) {
                anvil.close();
                throw e;
            }
        } catch (IOException | DeploymentFailed e) {
            throw new LauncherException(
                    "The development chain did not start: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while starting the chain", e);
        }
    }

    private static DevelopmentChain deployed(
            Path folder, DevKeys keys, Anvil anvil, Duration window)
            throws IOException, InterruptedException, DeploymentFailed {
        Credentials deployer = keys.credentials("deployer");
        Credentials settler = keys.credentials("settler");
        anvil.fund(deployer.getAddress(), GAS_MONEY);
        anvil.fund(settler.getAddress(), GAS_MONEY);
        Web3j web3j = Web3j.build(new HttpService(anvil.endpoint().toString()));
        DeploymentTerms usual = DeploymentTerms.of(settler.getAddress());
        ContractAddresses addresses =
                new Deployment(
                                new ChainAccount(web3j, deployer),
                                usual.withDisputes(window, usual.resolutionTime()),
                                folder.resolve("contracts.json"))
                        .run();
        return new DevelopmentChain(anvil, web3j, addresses, keys);
    }

    private static Path contractsFolder() {
        String root = System.getenv().getOrDefault("OPNODE_ROOT", System.getProperty("user.dir"));
        return Path.of(root, "contracts");
    }

    public String rpcUrl() {
        return anvil.endpoint().toString();
    }

    /** The account that earns what this machine's own worker makes. */
    public String operator() {
        return address("operator");
    }

    /** The contracts as the bridge takes them. */
    public Contracts contracts() {
        return Contracts.ofHome(addresses);
    }

    /** Signs settlements with this home's key. */
    public TransactionSigner signer() throws IOException {
        return new LocalSigner(keys.credentials("settler"));
    }

    /** Signs top-ups with this home's key. */
    public SessionKey sessionKey() throws IOException {
        return new SessionKey(keys.credentials("session"));
    }

    /**
     * Gives an account test dollars, and coins for gas.
     *
     * @param units minor units of the stablecoin
     * @return hash of the transaction that minted them
     */
    public synchronized String give(EvmAddress account, BigInteger units)
            throws IOException, InterruptedException {
        anvil.fund(account.value(), GAS_MONEY);
        ChainAccount deployer = new ChainAccount(web3j, keys.credentials("deployer"));
        TestStablecoin stablecoin =
                TestStablecoin.load(
                        addresses.stablecoin(), web3j, deployer.transactions(), deployer.gas());
        try {
            TransactionReceipt receipt = stablecoin.mint(account.value(), units).send();
            return receipt.getTransactionHash();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the test dollars could not be minted: " + e.getMessage(), e);
        }
    }

    private String address(String name) {
        try {
            return keys.credentials(name).getAddress();
        } catch (IOException e) {
            throw new LauncherException("The key of " + name + " cannot be kept.", e);
        }
    }

    @Override
    public void close() {
        web3j.shutdown();
        anvil.close();
    }
}

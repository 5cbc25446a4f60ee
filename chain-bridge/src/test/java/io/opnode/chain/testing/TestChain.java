package io.opnode.chain.testing;

import io.opnode.chain.contract.Contracts;
import io.opnode.chain.contract.HomeContracts;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.deploy.ChainAccount;
import io.opnode.contracts.deploy.ChainRole;
import io.opnode.contracts.deploy.ContractAddresses;
import io.opnode.contracts.deploy.Deployment;
import io.opnode.contracts.deploy.DeploymentTerms;
import io.opnode.contracts.deploy.HomeTerms;
import io.opnode.contracts.devnet.Anvil;
import io.opnode.contracts.devnet.AnvilBinary;
import io.opnode.contracts.devnet.AnvilSettings;
import io.opnode.domain.chain.ChainView.Token;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.web3j.abi.FunctionEncoder;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.Keys;
import org.web3j.crypto.RawTransaction;
import org.web3j.crypto.TransactionEncoder;
import org.web3j.protocol.Web3j;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.http.HttpService;
import org.web3j.utils.Numeric;

/** One anvil for all tests of a JVM; blocks are mined when a test says so. */
public final class TestChain {
    private static final BigInteger COINS = BigInteger.TEN.pow(20);
    private static final BigInteger GAS_PRICE = BigInteger.valueOf(20_000_000_000L);

    private static final long SECOND_CHAIN_ID = 1337;

    private final Anvil anvil;
    private final long chainId;
    private final HttpService http;
    private final Web3j web3j;
    private final Credentials minter;

    /** An answer of any shape. */
    public static final class Answer extends Response<Object> {}

    /** Contracts of one test and who owns them. */
    public record Deployed(TestChain chain, Contracts contracts, Credentials admin, Path record) {
        public Asset usdc() {
            return contracts.tokens().getFirst().asset();
        }

        public HomeContracts home() {
            return contracts.home().orElseThrow();
        }

        public EvmAddress usdcToken() {
            return contracts.tokens().getFirst().address();
        }
    }

    private TestChain(Anvil anvil, long chainId) {
        this.anvil = anvil;
        this.chainId = chainId;
        this.http = new HttpService(anvil.endpoint().toString());
        this.web3j = Web3j.build(http);
        rpc("evm_setIntervalMining", 0);
        this.minter = newAccount();
    }

    private static final class Shared {
        static final TestChain CHAIN = start(Anvil.DEFAULT_CHAIN_ID);
    }

    private static final class Second {
        static final TestChain CHAIN = start(SECOND_CHAIN_ID);
    }

    public static TestChain shared() {
        return Shared.CHAIN;
    }

    /** Another chain, under another id. */
    public static TestChain second() {
        return Second.CHAIN;
    }

    private static final class Travelling {
        static final TestChain CHAIN = start(Anvil.DEFAULT_CHAIN_ID);
    }

    /** A home chain for tests that move its clock, which others would stumble over. */
    public static TestChain travelling() {
        return Travelling.CHAIN;
    }

    private static TestChain start(long chainId) {
        try {
            Path folder = Files.createTempDirectory("bridge-chain");
            Path binary = AnvilBinary.locate(Path.of("..", "contracts"));
            AnvilSettings usual = AnvilSettings.of(binary, folder);
            Anvil anvil =
                    Anvil.start(
                            new AnvilSettings(
                                    binary,
                                    folder,
                                    usual.port(),
                                    chainId,
                                    usual.blockTime(),
                                    usual.startLimit()));
            Runtime.getRuntime().addShutdownHook(new Thread(anvil::close));
            return new TestChain(anvil, chainId);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return anvil.endpoint().toString();
    }

    public @Nullable Object rpc(String method, Object... parameters) {
        try {
            Answer answer = new Request<>(method, List.of(parameters), http, Answer.class).send();
            if (answer.hasError()) {
                throw new IllegalStateException(method + ": " + answer.getError().getMessage());
            }
            return answer.getResult();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public void mine(int blocks) {
        for (int i = 0; i < blocks; i++) {
            rpc("evm_mine");
        }
    }

    /** Lets time pass and mines a block then. */
    public void pass(Duration time) {
        rpc("evm_increaseTime", time.toSeconds());
        mine(1);
    }

    public Credentials newAccount() {
        try {
            Credentials account = Credentials.create(Keys.createEcKeyPair());
            rpc("anvil_setBalance", account.getAddress(), Numeric.encodeQuantity(COINS));
            return account;
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New contracts, settled by a new key. */
    public Deployed deploy() {
        return deploy(terms -> terms);
    }

    /**
     * @param change of the usual terms
     */
    public Deployed deploy(UnaryOperator<DeploymentTerms> change) {
        rpc("evm_setAutomine", true);
        try {
            Credentials admin = newAccount();
            Path record = Files.createTempDirectory("bridge-deploy").resolve("contracts.json");
            ContractAddresses at =
                    new Deployment(
                                    new ChainAccount(web3j, admin),
                                    change.apply(terms(admin.getAddress())),
                                    record)
                            .run();
            return new Deployed(this, contracts(at), admin, record);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            rpc("evm_setAutomine", false);
        }
    }

    /** New contracts of a home chain. */
    public Deployed deployHome(UnaryOperator<HomeTerms> change) {
        return deploy(terms ->
                terms.as(
                        new ChainRole.Home(
                                change.apply(((ChainRole.Home) terms.role()).terms()), true)));
    }

    /** The newest block's time, in Unix seconds. */
    public long now() {
        Map<?, ?> block = (Map<?, ?>) rpc("eth_getBlockByNumber", "latest", false);
        return Numeric.decodeQuantity(String.valueOf(block.get("timestamp"))).longValueExact();
    }

    /** The shared chain is the home chain. */
    private DeploymentTerms terms(String admin) {
        DeploymentTerms home = DeploymentTerms.of(admin);
        return chainId == Anvil.DEFAULT_CHAIN_ID
                ? home
                : home.as(new ChainRole.Settlement(admin, true));
    }

    private static Contracts contracts(ContractAddresses at) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(new Asset("USDC", 6, at.chainId()), new EvmAddress(at.stablecoin())));
        at.home()
                .ifPresent(home ->
                        tokens.add(
                                new Token(
                                        new Asset("OPNODE", 18, at.chainId()),
                                        new EvmAddress(home.opNodeToken()))));
        return Contracts.of(at, tokens);
    }

    /** Signs and sends a call; it is mined with the next block. Returns its hash. */
    public String send(Credentials from, EvmAddress to, String data) {
        BigInteger nonce =
                Numeric.decodeQuantity(
                        String.valueOf(
                                rpc("eth_getTransactionCount", from.getAddress(), "pending")));
        RawTransaction transaction =
                RawTransaction.createTransaction(
                        chainId,
                        nonce,
                        BigInteger.valueOf(1_000_000),
                        to.value(),
                        BigInteger.ZERO,
                        data,
                        GAS_PRICE,
                        GAS_PRICE);
        byte[] signed = TransactionEncoder.signMessage(transaction, from);
        return String.valueOf(rpc("eth_sendRawTransaction", Numeric.toHexString(signed)));
    }

    /**
     * Sends test dollars to an address, mined with the next block. WHY by a key of its own: what a
     * reorg takes out of it leaves no gap in the nonces of the bridge's.
     */
    public void mint(Deployed deployed, EvmAddress to, long units) {
        send(
                minter,
                deployed.usdcToken(),
                encode(
                        TestStablecoin.FUNC_MINT,
                        new org.web3j.abi.datatypes.Address(to.value()),
                        new org.web3j.abi.datatypes.generated.Uint256(units)));
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    public static String encode(String name, org.web3j.abi.datatypes.Type... arguments) {
        return FunctionEncoder.encode(
                new org.web3j.abi.datatypes.Function(name, List.of(arguments), List.of()));
    }
}

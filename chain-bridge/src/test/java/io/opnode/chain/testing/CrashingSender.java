package io.opnode.chain.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.opnode.chain.ChainBridgeSettings;
import io.opnode.chain.contract.Contracts;
import io.opnode.chain.key.LocalSigner;
import io.opnode.chain.node.RpcChainNode;
import io.opnode.chain.outbound.IntentKind;
import io.opnode.chain.outbound.IntentReaction;
import io.opnode.chain.outbound.OutboundSender;
import io.opnode.chain.outbox.CommandOutbox;
import io.opnode.chain.settlement.EpochReaction;
import io.opnode.chain.settlement.Epochs;
import io.opnode.chain.testing.TestChain.Deployed;
import io.opnode.chain.wallet.MandateReactions;
import io.opnode.chain.wallet.Mandates;
import io.opnode.domain.kernel.CrashPoint;
import io.opnode.domain.kernel.EvmAddress;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.web3j.crypto.Credentials;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.http.HttpService;

/** A bridge's sender in a process of its own, which dies at the crash point it was given. */
public final class CrashingSender {
    private static final int MOST_STEPS = 40;
    private static final long LONGEST_SECONDS = 60;

    private CrashingSender() {}

    /**
     * Runs a sender on the bridge's database until it dies.
     *
     * @return exit status; {@link CrashPoint#STATUS} when it died at the point
     */
    public static int run(BridgeUnderTest bridge, String crashPoint)
            throws IOException, InterruptedException {
        Deployed deployed = bridge.deployed;
        Path key =
                Files.createTempFile(
                        "sender",
                        ".key",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        String secret = deployed.admin().getEcKeyPair().getPrivateKey().toString(16);
        Files.writeString(key, secret, StandardCharsets.UTF_8);
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx128m",
                                "-D" + CrashPoint.PROPERTY + "=" + crashPoint,
                                "-cp",
                                classPath,
                                CrashingSender.class.getName(),
                                bridge.databaseUrl,
                                bridge.chain.url(),
                                key.toString(),
                                deployed.contracts().escrow().value(),
                                deployed.contracts().registry().value())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the sender did not end");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
            Files.delete(key);
        }
    }

    public static void main(String[] arguments) throws IOException {
        RpcChainNode node = new RpcChainNode(arguments[1], Duration.ofSeconds(10));
        HikariDataSource database = TestDatabase.pool(arguments[0]);
        JdbcClient jdbc = JdbcClient.create(database);
        String secret = Files.readString(Path.of(arguments[2]), StandardCharsets.UTF_8);
        EvmAddress escrow = new EvmAddress(arguments[3]);
        EvmAddress registry = new EvmAddress(arguments[4]);
        Contracts contracts =
                new Contracts(
                        node.chainId(),
                        escrow,
                        escrow,
                        escrow,
                        escrow,
                        registry,
                        escrow,
                        List.of(),
                        0,
                        Optional.empty());
        List<IntentReaction> reactions =
                new ArrayList<>(
                        new MandateReactions(
                                        node,
                                        new Mandates(jdbc, contracts.chainId()),
                                        new CommandOutbox(jdbc))
                                .all());
        reactions.add(new EpochReaction(node, contracts, new Epochs(jdbc, contracts.chainId())));
        OutboundSender sender =
                new OutboundSender(
                        EnumSet.allOf(IntentKind.class),
                        contracts.chainId(),
                        jdbc,
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        node,
                        new LocalSigner(Credentials.create(secret)),
                        settings(),
                        reactions,
                        Clock.systemUTC());
        HttpService miner = new HttpService(arguments[1]);
        for (int i = 0; i < MOST_STEPS; i++) {
            sender.step();
            new Request<>("evm_mine", List.of(), miner, TestChain.Answer.class).send();
        }
        Runtime.getRuntime().halt(1);
    }

    private static ChainBridgeSettings.Outbound settings() {
        return new ChainBridgeSettings.Outbound(
                2,
                16,
                3,
                20,
                BigInteger.valueOf(1_000_000_000),
                BigInteger.valueOf(500_000_000_000L),
                Duration.ofSeconds(60),
                2,
                Duration.ofMillis(1));
    }
}

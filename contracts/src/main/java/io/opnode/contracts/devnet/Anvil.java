package io.opnode.contracts.devnet;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One anvil process on loopback that keeps its chain in a folder.
 *
 * <p>It lives as long as its owner: a shell between them ends it when the pipe from the owner
 * closes, which happens however the owner dies. An anvil that is still ending when the next owner
 * comes is ended first, by the process id and start time left in {@code anvil.pid}, because two on
 * one state file would destroy it. No account is unlocked and no key is passed on the command line.
 */
public final class Anvil implements AutoCloseable {
    /** Chain id of a development chain. */
    public static final long DEFAULT_CHAIN_ID = 31_337;

    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    /** Keeps a Ctrl-C in the owner's terminal from ending the chain before its owner is done. */
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** Runs "$@" until it ends or standard input closes. */
    private static final String UNTIL_INPUT_CLOSES =
            """
            exec 3<&0
            "$@" </dev/null 3<&- & child=$!
            echo $child >"$PID_FILE"
            { cat <&3 >/dev/null; kill -TERM $child 2>/dev/null; } & watcher=$!
            exec 3<&-
            wait $child; code=$?
            kill $watcher 2>/dev/null
            exit $code
            """;

    private final Process shell;
    private final ChainRpc rpc;
    private final AnvilSettings settings;

    private Anvil(Process shell, ChainRpc rpc, AnvilSettings settings) {
        this.shell = shell;
        this.rpc = rpc;
        this.settings = settings;
    }

    /**
     * Starts the chain, or goes on with the one kept in the folder, and waits until it answers.
     *
     * @throws IOException if it cannot start; the message holds what anvil said
     */
    public static Anvil start(AnvilSettings settings) throws IOException, InterruptedException {
        Files.createDirectories(settings.folder());
        RunningAnvil.endAnyOf(settings.pidFile(), END_LIMIT);
        int port = settings.port() == 0 ? freePort() : settings.port();
        ProcessBuilder builder = new ProcessBuilder(command(settings, port));
        builder.environment().put("PID_FILE", settings.pidFile().toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(settings.errorFile().toFile());
        Anvil anvil =
                new Anvil(
                        builder.start(),
                        new ChainRpc(URI.create("http://127.0.0.1:" + port)),
                        settings);
        try {
            anvil.awaitAnswer();
            return anvil;
        } catch (IOException | InterruptedException | RuntimeException e) {
            anvil.close();
            throw e;
        }
    }

    /** Where the chain answers JSON-RPC over HTTP. */
    public URI endpoint() {
        return rpc.endpoint();
    }

    /** Whether the process still runs. */
    public boolean isAlive() {
        return shell.isAlive();
    }

    /**
     * Gives an account native coins for gas, unless it has at least as many.
     *
     * @param address account
     * @param wei amount in 10⁻¹⁸
     */
    public void fund(String address, BigInteger wei) throws IOException, InterruptedException {
        BigInteger balance = rpc.quantity("eth_getBalance", address, "latest");
        if (balance.compareTo(wei) < 0) {
            rpc.call("anvil_setBalance", address, "0x" + wei.toString(16));
        }
    }

    /** Ends the process and waits until its state is written. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                RunningAnvil.endAnyOf(settings.pidFile(), Duration.ZERO);
                shell.destroyForcibly();
            }
            Files.deleteIfExists(settings.pidFile());
        } catch (IOException e) {
            shell.destroyForcibly();
        } catch (InterruptedException e) {
            shell.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long limit = System.nanoTime() + settings.startLimit().toNanos();
        while (!rpc.answers()) {
            if (!shell.isAlive() || System.nanoTime() > limit) {
                throw new IOException(
                        "anvil did not start: " + Files.readString(settings.errorFile()).strip());
            }
            shell.waitFor(20, TimeUnit.MILLISECONDS);
        }
        long chainId = rpc.quantity("eth_chainId").longValueExact();
        if (chainId != settings.chainId()) {
            throw new IOException(
                    endpoint() + " is chain " + chainId + " (expected " + settings.chainId() + ")");
        }
    }

    private static List<String> command(AnvilSettings settings, int port) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(List.of("/bin/sh", "-c", UNTIL_INPUT_CLOSES, "anvil"));
        command.addAll(List.of(settings.binary().toString(), "--quiet", "--no-cors"));
        command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
        command.addAll(List.of("--chain-id", Long.toString(settings.chainId())));
        command.addAll(List.of("--accounts", "0"));
        command.addAll(List.of("--hardfork", "osaka"));
        command.addAll(List.of("--block-time", settings.blockTimeSeconds()));
        command.addAll(List.of("--slots-in-an-epoch", "1"));
        // WHY: otherwise it writes the state of every block to disk, and leaves that when killed.
        command.addAll(List.of("--prune-history", Integer.toString(AnvilSettings.KEPT_STATES)));
        command.addAll(List.of("--state", settings.stateFile().toString()));
        command.addAll(List.of("--state-interval", "1"));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

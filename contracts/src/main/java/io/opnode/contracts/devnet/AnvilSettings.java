package io.opnode.contracts.devnet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a development chain runs.
 *
 * @param binary the program, see {@link AnvilBinary}
 * @param folder where state, process id and error output are kept
 * @param port TCP port on loopback; 0 for a free one
 * @param chainId chain id
 * @param blockTime time between blocks; below a second the chain's clock runs ahead
 * @param startLimit longest time to the first answer
 */
public record AnvilSettings(
        Path binary, Path folder, int port, long chainId, Duration blockTime, Duration startLimit) {
    /** Time between blocks. */
    public static final Duration DEFAULT_BLOCK_TIME = Duration.ofSeconds(1);

    /** Newest blocks whose balances and storage it still knows. */
    public static final int KEPT_STATES = 300;

    /** Longest time to the first answer. */
    public static final Duration DEFAULT_START_LIMIT = Duration.ofSeconds(30);

    public AnvilSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: " + port + " (expected 0..65535)");
        }
        if (blockTime.toMillis() < 100 || blockTime.toMinutes() > 60) {
            throw new IllegalArgumentException(
                    "blockTime: " + blockTime + " (expected PT0.1S..PT1H)");
        }
    }

    /** The defaults, on a free port. */
    public static AnvilSettings of(Path binary, Path folder) {
        return new AnvilSettings(
                binary, folder, 0, Anvil.DEFAULT_CHAIN_ID, DEFAULT_BLOCK_TIME, DEFAULT_START_LIMIT);
    }

    String blockTimeSeconds() {
        return BigDecimal.valueOf(blockTime.toMillis(), 3).toPlainString();
    }

    Path stateFile() {
        return folder.resolve("state.json");
    }

    Path pidFile() {
        return folder.resolve("anvil.pid");
    }

    Path errorFile() {
        return folder.resolve("anvil.err");
    }
}

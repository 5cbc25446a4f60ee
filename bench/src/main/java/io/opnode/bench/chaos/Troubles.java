package io.opnode.bench.chaos;

import static io.opnode.bench.platform.PlatformProcess.say;

import io.opnode.bench.chain.OwnChain;
import io.opnode.bench.platform.Pause;
import io.opnode.bench.platform.PlatformProcess;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What goes wrong, in an order that a seed decides: kill −9, reorgs, dear gas, late deposits. */
final class Troubles implements AutoCloseable {
    private static final int LEAST_PAUSE_MILLIS = 2_000;
    private static final int MORE_PAUSE_MILLIS = 5_000;
    private static final int DOWN_MILLIS = 2_000;
    private static final int CHOICES = 10;
    private static final int KILLS_BELOW = 2;
    private static final int REORGS_BELOW = 7;
    private static final long DEPOSIT = 1_000_000;

    private final PlatformProcess platform;
    private final OwnChain chain;
    private final String wallet;
    private final int finality;
    private final Random random;
    private final Thread thread = new Thread(this::run, "troubles");
    private volatile boolean over;
    private volatile @Nullable Exception failure;
    private int kills;
    private int reorgs;
    private int spikes;

    /**
     * @param wallet that gets a dollar now and then
     * @param finality deepest reorg
     */
    Troubles(PlatformProcess platform, OwnChain chain, String wallet, int finality, long seed) {
        this.platform = platform;
        this.chain = chain;
        this.wallet = wallet;
        this.finality = finality;
        this.random = new Random(seed);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!over) {
                Pause.of(Duration.ofMillis(LEAST_PAUSE_MILLIS + random.nextInt(MORE_PAUSE_MILLIS)));
                next();
            }
        } catch (Exception e) {
            failure = e;
        }
    }

    private void next() throws Exception {
        int choice = random.nextInt(CHOICES);
        if (choice < KILLS_BELOW) {
            kill();
        } else if (choice < REORGS_BELOW) {
            reorg();
        } else {
            chain.raiseFees(random.nextBoolean() ? 10 : 100);
            spikes++;
        }
    }

    /** With a deposit that is about to be taken back. */
    private void reorg() throws Exception {
        chain.give(wallet, DEPOSIT);
        Pause.of(Duration.ofMillis(random.nextInt(DOWN_MILLIS)));
        chain.reorg(1 + random.nextInt(finality));
        reorgs++;
    }

    private void kill() throws Exception {
        platform.kill();
        kills++;
        say("kill −9 number " + kills);
        Pause.of(Duration.ofMillis(random.nextInt(DOWN_MILLIS)));
        if (random.nextBoolean()) {
            reorg();
        }
        platform.restart();
    }

    @Override
    public String toString() {
        return "%d × kill −9, %d reorgs of depth 1 to %d, %d fee spikes of ×10 or ×100"
                .formatted(kills, reorgs, finality, spikes);
    }

    /**
     * Ends them; the platform runs afterwards.
     *
     * @throws IllegalStateException when one could not be made
     */
    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Exception cause = failure;
        if (cause != null) {
            throw new IllegalStateException("no more trouble could be made", cause);
        }
    }
}

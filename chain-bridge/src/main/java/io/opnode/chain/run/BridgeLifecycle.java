package io.opnode.chain.run;

import io.opnode.chain.inbound.ChainFollower;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;

/** Starts the bridge after Axon's handlers and stops it before them. */
public final class BridgeLifecycle implements SmartLifecycle {
    /** Later than Axon's default phase, 0. */
    public static final int PHASE = 1_000;

    /** How long a lane may fail before that counts as trouble. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Steps that are taken one after the other; lanes run beside each other. */
    public record Lane(String name, List<? extends BridgeStep> steps) {}

    private final ChainFollower follower;
    private final SingleBridge single;
    private final List<Lane> planned;
    private final Duration pause;
    private volatile List<BridgeLane> lanes = List.of();

    public BridgeLifecycle(
            ChainFollower follower,
            DataSource database,
            long chainId,
            List<Lane> lanes,
            Duration pause) {
        this.follower = follower;
        this.single = new SingleBridge(database, chainId);
        this.planned = List.copyOf(lanes);
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        follower.open();
        lanes =
                planned.stream()
                        .map(lane -> new BridgeLane(lane.name(), guarded(lane.steps()), pause))
                        .toList();
        lanes.forEach(BridgeLane::start);
    }

    private List<BridgeStep> guarded(List<? extends BridgeStep> given) {
        List<BridgeStep> guarded = new ArrayList<>();
        for (BridgeStep step : given) {
            guarded.add(() -> {
                if (single.isOurs()) {
                    step.run();
                }
            });
        }
        return guarded;
    }

    @Override
    public synchronized void stop() {
        lanes.forEach(BridgeLane::close);
        lanes = List.of();
        single.close();
    }

    @Override
    public boolean isRunning() {
        return !lanes.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** What keeps the bridge from its work. */
    public Optional<String> problem() {
        return lanes.stream()
                .flatMap(lane ->
                        lane.isAlive()
                                ? lane.problem(PATIENCE).stream()
                                : Optional.of(lane.name() + " has ended").stream())
                .findFirst();
    }
}

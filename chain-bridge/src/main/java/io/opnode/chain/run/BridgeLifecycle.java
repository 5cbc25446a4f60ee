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

    /** The steps of each lane; lanes run beside each other. */
    public record Steps(List<BridgeStep> follow, List<BridgeStep> send, List<BridgeStep> tell) {}

    private final ChainFollower follower;
    private final SingleBridge single;
    private final Steps steps;
    private final Duration pause;
    private volatile List<BridgeLane> lanes = List.of();

    public BridgeLifecycle(
            ChainFollower follower,
            DataSource database,
            long chainId,
            Steps steps,
            Duration pause) {
        this.follower = follower;
        this.single = new SingleBridge(database, chainId);
        this.steps = steps;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        follower.open();
        lanes =
                List.of(
                        new BridgeLane("follow", guarded(steps.follow()), pause),
                        new BridgeLane("send", guarded(steps.send()), pause),
                        new BridgeLane("tell", guarded(steps.tell()), pause));
        lanes.forEach(BridgeLane::start);
    }

    private List<BridgeStep> guarded(List<BridgeStep> given) {
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

package io.opnode.worker.agent;

import io.opnode.worker.container.ContainerHandle;
import io.opnode.worker.container.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes this worker's containers and folders that belong to no attempt any more (F04). */
public final class Reaper {

    private static final Logger LOG = LoggerFactory.getLogger(Reaper.class);

    private final Workbench bench;
    private final Supplier<Set<String>> wanted;

    /**
     * @param wanted names of the containers that attempts still need
     */
    Reaper(Workbench bench, Supplier<Set<String>> wanted) {
        this.bench = bench;
        this.wanted = wanted;
    }

    /** One that wants nothing: everything this worker ever made is removed. */
    public static Reaper ofEverything(Workbench bench) {
        return new Reaper(bench, Set::of);
    }

    /** Looks once; how many containers and folders were removed. */
    public int reap(Instant now) {
        List<ContainerHandle> containers = bench.runtime().owned(bench.identity().nodeId().value());
        List<String> folders = Workspace.names(bench.home().jobs());
        Set<String> kept = wanted.get();
        int removed = 0;
        for (ContainerHandle container : containers) {
            String name = container.labels().containerName();
            if (!kept.contains(name)) {
                LOG.info("container={} event=reaped", name);
                bench.runtime().clean(container);
                removed++;
            } else if (now.isAfter(container.labels().deadline())) {
                LOG.warn("container={} event=overdue", name);
                bench.runtime().stop(container, bench.settings().stopGrace());
            }
        }
        for (String name : folders) {
            if (!kept.contains(name)) {
                Workspace.of(bench.home().jobs(), name, bench.quota()).remove();
                removed++;
            }
        }
        return removed;
    }
}

package io.opnode.worker.agent;

import io.opnode.worker.container.ContainerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what an attempt leaves; what cannot be removed now, the reaper removes later. */
final class Cleaning {

    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

    private final Workbench bench;
    private final Preparation preparation;

    Cleaning(Workbench bench, Preparation preparation) {
        this.bench = bench;
        this.preparation = preparation;
    }

    void run() {
        try {
            preparation.existing().ifPresent(bench.runtime()::clean);
            preparation.workspace().remove();
        } catch (ContainerException e) {
            LOG.warn(
                    "container={} event=left-for-reaper detail=\"{}\"",
                    preparation.containerName(),
                    e.getMessage());
        }
    }
}

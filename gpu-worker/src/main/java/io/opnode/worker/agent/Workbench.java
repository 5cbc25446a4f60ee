package io.opnode.worker.agent;

import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.ContainerUser;
import io.opnode.worker.container.OutputQuota;
import io.opnode.worker.content.JobContent;
import io.opnode.worker.content.RemoteContent;
import io.opnode.worker.identity.NodeIdentity;
import io.opnode.worker.platform.PlatformClient;

/**
 * What every attempt works with.
 *
 * @param engine name of the container runtime, {@code runc} or {@code runsc}
 * @param user who the jobs run as
 */
public record Workbench(
        ContainerRuntime runtime,
        PlatformClient platform,
        NodeIdentity identity,
        WorkerHome home,
        OutputQuota quota,
        ContainerUser user,
        String engine,
        WorkerSettings settings) {

    /** Inputs and outputs by way of the platform's content store. */
    JobContent content() {
        RemoteContent remote = new RemoteContent(platform, settings.contentPatience());
        return new JobContent(remote, remote);
    }
}

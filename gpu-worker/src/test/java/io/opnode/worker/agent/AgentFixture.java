package io.opnode.worker.agent;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.node.Inventory;
import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.ContainerUser;
import io.opnode.worker.container.OutputQuota;
import io.opnode.worker.identity.NodeIdentity;
import io.opnode.worker.inventory.MachineInventory;
import io.opnode.worker.platform.PlatformClient;
import io.opnode.worker.platform.Registration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** One worker in this process, with short intervals. */
final class AgentFixture implements AutoCloseable {

    static final WorkerSettings QUICK =
            new WorkerSettings(
                    Duration.ofMillis(50),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(800),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(100),
                    Duration.ofMinutes(1),
                    1 << 20);

    final WorkerHome home;
    final NodeIdentity identity;
    final PlatformClient platform;
    final WorkerAgent agent;

    AgentFixture(Path folder, URI api, ContainerRuntime runtime) throws IOException {
        home = WorkerHome.open(folder);
        identity = NodeIdentity.in(home.folder());
        platform = new PlatformClient(api, identity);
        Workbench bench =
                new Workbench(
                        runtime,
                        platform,
                        identity,
                        home,
                        OutputQuota.detect(home.folder()),
                        ContainerUser.NOBODY,
                        "runc",
                        QUICK);
        Inventory inventory = new Inventory(2000, 1L << 30, 1L << 30, List.of());
        Registration.Price price = new Registration.Price("USDC", "1000000");
        agent =
                new WorkerAgent(
                        bench,
                        new Registration(
                                new EvmAddress("0x" + "1".repeat(40)),
                                inventory,
                                new Registration.Offer(
                                        "cpu",
                                        2,
                                        new Registration.Prices(price, price, price),
                                        "local",
                                        "runc")),
                        new MachineInventory(inventory, List.of()),
                        InstantSource.system());
        agent.start();
    }

    @Override
    public void close() throws IOException {
        agent.close();
        platform.close();
        home.close();
    }
}

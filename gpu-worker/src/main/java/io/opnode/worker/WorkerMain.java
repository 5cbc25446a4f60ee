package io.opnode.worker;

import io.opnode.worker.agent.Reaper;
import io.opnode.worker.agent.Workbench;
import io.opnode.worker.agent.WorkerAgent;
import io.opnode.worker.agent.WorkerHome;
import io.opnode.worker.agent.WorkerSettings;
import io.opnode.worker.container.ContainerException;
import io.opnode.worker.container.ContainerRuntime;
import io.opnode.worker.container.ContainerUser;
import io.opnode.worker.container.DockerContainerRuntime;
import io.opnode.worker.container.OutputQuota;
import io.opnode.worker.container.RuntimeProbe;
import io.opnode.worker.identity.NodeIdentity;
import io.opnode.worker.inventory.GpuDevice;
import io.opnode.worker.inventory.MachineInventory;
import io.opnode.worker.platform.PlatformClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts the worker. Exit codes: 0 ended as asked, 1 failure, 2 usage, 5 another worker has the
 * home, 8 no container engine. Ready when it prints {@code event=ready}.
 */
@Command(
        name = "opnode-worker",
        mixinStandardHelpOptions = true,
        description = "Runs jobs of the platform in containers on this machine.")
public final class WorkerMain implements Callable<Integer> {

    static final int FAILURE = 1;
    static final int CONFLICT = 5;
    static final int NO_ENGINE = 8;

    private static final String LOG_SETTINGS = "logback.configurationFile";

    @Mixin private WorkerOptions options = new WorkerOptions();

    public static void main(String[] arguments) {
        if (System.getProperty(LOG_SETTINGS) == null) {
            System.setProperty(LOG_SETTINGS, "io/opnode/worker/logback.xml");
        }
        System.exit(new CommandLine(new WorkerMain()).execute(arguments));
    }

    @Override
    public Integer call() {
        String complaint = options.complaint();
        if (complaint != null) {
            return failed(complaint, CommandLine.ExitCode.USAGE);
        }
        WorkerHome home;
        try {
            home = WorkerHome.open(options.home());
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            return why.startsWith("another worker")
                    ? failed(why, CONFLICT)
                    : failed(options.home() + " cannot be written; choose another --home", FAILURE);
        }
        try (home;
                ContainerRuntime runtime =
                        DockerContainerRuntime.connect(
                                options.dockerHost(), home.noCredentials())) {
            return run(home, runtime);
        } catch (ContainerException e) {
            return failed(String.valueOf(e.getMessage()), NO_ENGINE);
        } catch (IOException | InterruptedException e) {
            return failed(String.valueOf(e.getMessage()), FAILURE);
        }
    }

    private int run(WorkerHome home, ContainerRuntime runtime)
            throws IOException, InterruptedException {
        NodeIdentity identity = NodeIdentity.in(home.folder());
        RuntimeProbe probe = runtime.probe();
        try (PlatformClient platform = new PlatformClient(options.api(), identity)) {
            Workbench bench =
                    new Workbench(
                            runtime,
                            platform,
                            identity,
                            home,
                            OutputQuota.detect(home.folder()),
                            user(),
                            options.runtime(),
                            WorkerSettings.DEFAULT);
            if (options.reap()) {
                int removed = Reaper.ofEverything(bench).reap(Instant.now());
                log().info("event=reaped removed={}", removed);
                return CommandLine.ExitCode.OK;
            }
            if (!probe.seccomp() || !probe.runtimes().contains(options.runtime())) {
                return failed(
                        probe.seccomp()
                                ? "the engine has no runtime " + options.runtime()
                                : "the engine runs without seccomp; turn its default profile on",
                        FAILURE);
            }
            return serve(bench, probe);
        }
    }

    private int serve(Workbench bench, RuntimeProbe probe)
            throws IOException, InterruptedException {
        MachineInventory machine =
                MachineInventory.probe(bench.home().folder(), probe.cpus(), probe.memoryBytes());
        boolean gpus = probe.gpus() && !machine.devices().isEmpty();
        String deviceClass =
                gpus
                        ? machine.devices().stream()
                                .map(GpuDevice::deviceClass)
                                .findFirst()
                                .orElseThrow()
                                .value()
                        : "cpu";
        WorkerAgent agent =
                new WorkerAgent(
                        bench,
                        options.registration(
                                machine.declared(),
                                deviceClass,
                                gpus ? machine.devices().size() : probe.cpus()),
                        machine,
                        InstantSource.system());
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(agent, ended, closed), "stop"));
        agent.start();
        log().info(
                        "event=ready node={} engine={} quota={} class={}",
                        bench.identity().nodeId(),
                        probe.version(),
                        bench.quota().isExact() ? "exact" : "watched",
                        deviceClass);
        ended.await();
        closed.await();
        return CommandLine.ExitCode.OK;
    }

    private void close(WorkerAgent agent, CountDownLatch ended, CountDownLatch closed) {
        if (options.stopJobsOnExit()) {
            agent.stopJobs();
        }
        agent.close();
        closed.countDown();
        ended.countDown();
    }

    /** Root lends its rights to nobody; any other user runs the jobs as itself. */
    private static ContainerUser user() throws IOException {
        Path self = Path.of("/proc/self");
        int uid = (int) Files.getAttribute(self, "unix:uid");
        int gid = (int) Files.getAttribute(self, "unix:gid");
        return uid == 0 ? ContainerUser.NOBODY : new ContainerUser(uid, Math.max(gid, 1));
    }

    private static Logger log() {
        return LoggerFactory.getLogger(WorkerMain.class);
    }

    private static int failed(String why, int code) {
        System.err.println("opnode-worker: " + why);
        return code;
    }
}

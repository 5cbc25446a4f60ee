package io.opnode.worker.container;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.DeviceRequest;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.RestartPolicy;
import com.github.dockerjava.api.model.Ulimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole of what a job's container may not do, in one place: the Kubernetes <i>restricted</i>
 * profile and more. Seccomp stays at the engine's default profile, which {@code probe} checks.
 */
final class DockerHardening {

    /** Docker's log file is cut at this multiple of the log limit; it only guards the disk. */
    static final long LOG_FILE_FACTOR = 16;

    static final long SHARED_MEMORY_BYTES = 64L << 20;
    static final int TEMPORARY_FILES_MAX = 65_536;

    private DockerHardening() {}

    static HostConfig hostConfig(ContainerSpec spec, ResolvedImage image) {
        ContainerLimits limits = spec.limits();
        HostConfig host =
                HostConfig.newHostConfig()
                        .withPrivileged(false)
                        .withReadonlyRootfs(true)
                        .withCapDrop(Capability.ALL)
                        .withSecurityOpts(List.of("no-new-privileges:true"))
                        .withNetworkMode("none")
                        .withIpcMode("private")
                        .withCgroupnsMode("private")
                        .withPublishAllPorts(false)
                        .withRestartPolicy(RestartPolicy.noRestart())
                        .withRuntime(spec.runtime())
                        .withNanoCPUs(limits.cpuMillis() * 1_000_000)
                        .withMemory(limits.memoryBytes())
                        .withMemorySwap(limits.memoryBytes())
                        .withMemorySwappiness(0L)
                        .withOomKillDisable(false)
                        .withOomScoreAdj(500)
                        .withPidsLimit(limits.processes())
                        .withShmSize(Math.min(SHARED_MEMORY_BYTES, limits.memoryBytes()))
                        .withUlimits(ulimits(limits))
                        .withTmpFs(temporary(spec, image))
                        .withMounts(mounts(spec))
                        .withLogConfig(log(limits));
        if (!spec.gpus().isEmpty()) {
            host.withDeviceRequests(List.of(gpus(spec.gpus())));
        }
        return host;
    }

    /** Variables of the job, ours over them; a bare name takes away what the image set. */
    static List<String> environment(ContainerSpec spec, ResolvedImage image) {
        Map<String, String> set = new TreeMap<>(Map.of("HOME", "/tmp", "TMPDIR", "/tmp"));
        set.putAll(spec.environment());
        set.put(
                "NVIDIA_VISIBLE_DEVICES",
                spec.gpus().isEmpty() ? "void" : String.join(",", spec.gpus()));
        set.put("NVIDIA_DRIVER_CAPABILITIES", "compute,utility");
        List<String> lines = new ArrayList<>();
        set.forEach((name, value) -> lines.add(name + "=" + value));
        image.variables().stream()
                .filter(ContainerSpec::isReserved)
                .filter(name -> !set.containsKey(name))
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static List<Ulimit> ulimits(ContainerLimits limits) {
        long file = Math.max(limits.outputBytes(), limits.temporaryBytes());
        return List.of(
                new Ulimit("nofile", limits.openFiles(), limits.openFiles()),
                new Ulimit("fsize", file, file),
                new Ulimit("core", 0L, 0L));
    }

    private static Map<String, String> temporary(ContainerSpec spec, ResolvedImage image) {
        Map<String, String> folders = new HashMap<>();
        folders.put(
                "/tmp",
                // Owned by the job: the runtime gives the mount the mode of the image's own /tmp.
                "rw,exec,nosuid,nodev,mode=1777,uid=%d,gid=%d,size=%d,nr_inodes=%d"
                        .formatted(
                                spec.user().uid(),
                                spec.user().gid(),
                                spec.limits().temporaryBytes(),
                                TEMPORARY_FILES_MAX));
        for (String volume : image.volumesToMask()) {
            folders.put(volume, "ro,noexec,nosuid,nodev,mode=0555,size=4096,nr_inodes=4");
        }
        return folders;
    }

    private static List<Mount> mounts(ContainerSpec spec) {
        return List.of(
                bind(spec.input().toString(), "/in").withReadOnly(true),
                bind(spec.output().toString(), "/out").withReadOnly(false));
    }

    private static Mount bind(String source, String target) {
        return new Mount().withType(MountType.BIND).withSource(source).withTarget(target);
    }

    private static LogConfig log(ContainerLimits limits) {
        long bytes = Math.multiplyExact(limits.logBytes(), LOG_FILE_FACTOR);
        return new LogConfig(
                LogConfig.LoggingType.JSON_FILE,
                Map.of("max-size", Long.toString(bytes), "max-file", "1"));
    }

    private static DeviceRequest gpus(List<String> uuids) {
        return new DeviceRequest()
                .withDriver("nvidia")
                .withDeviceIds(uuids)
                .withCapabilities(List.of(List.of("gpu", "compute", "utility")));
    }
}

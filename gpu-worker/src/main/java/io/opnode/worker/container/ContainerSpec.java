package io.opnode.worker.container;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one container is to run; everything the job does not say is closed.
 *
 * @param labels whose it is
 * @param command program and arguments; empty takes the image's own
 * @param environment variables of the job; names of the loader and of the GPU runtime are refused
 * @param limits what it may use
 * @param runtime the engine's runtime, {@code runc} or {@code runsc}
 * @param gpus UUIDs of whole GPUs; empty for none
 * @param input folder shown read-only as {@code /in}
 * @param output folder shown as {@code /out}
 * @param user who it runs as
 * @param egress whether the job pays for a network; refused in this version
 */
public record ContainerSpec(
        JobLabels labels,
        List<String> command,
        Map<String, String> environment,
        ContainerLimits limits,
        String runtime,
        List<String> gpus,
        Path input,
        Path output,
        ContainerUser user,
        boolean egress) {

    public static final int ARGUMENTS_MAX = 1024;
    public static final int ARGUMENT_BYTES_MAX = 64 << 10;
    public static final int VARIABLES_MAX = 256;
    public static final int GPUS_MAX = 16;

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final Pattern GPU = Pattern.compile("(GPU|MIG)-[0-9a-fA-F-]{8,64}");

    public ContainerSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        gpus = List.copyOf(gpus);
    }

    /** All reasons why this must not run; empty when there is none. */
    public List<String> refusals() {
        List<String> reasons = new ArrayList<>();
        if (command.size() > ARGUMENTS_MAX) {
            reasons.add(
                    "command: " + command.size() + " arguments (at most " + ARGUMENTS_MAX + ")");
        }
        if (command.stream().anyMatch(a -> a.length() > ARGUMENT_BYTES_MAX || hasNul(a))) {
            reasons.add(
                    "command: an argument is longer than " + ARGUMENT_BYTES_MAX + " or has a NUL");
        }
        if (environment.size() > VARIABLES_MAX) {
            reasons.add("environment: more than " + VARIABLES_MAX + " variables");
        }
        environment.forEach((name, value) -> {
            if (!VARIABLE.matcher(name).matches() || hasNul(value)) {
                reasons.add("environment: a name or value is malformed: " + printable(name));
            } else if (isReserved(name)) {
                reasons.add("environment: " + name + " is set by the worker only");
            }
        });
        if (gpus.size() > GPUS_MAX || gpus.stream().anyMatch(g -> !GPU.matcher(g).matches())) {
            reasons.add("gpus: at most " + GPUS_MAX + " explicit UUIDs");
        }
        if (egress) {
            reasons.add("network: this node offers no egress; submit the job without it");
        }
        return List.copyOf(reasons);
    }

    /** Variables that reach the loader or a privileged GPU hook (CVE-2025-23266). */
    public static boolean isReserved(String name) {
        return name.startsWith("LD_")
                || name.startsWith("NVIDIA_")
                || name.equals("GLIBC_TUNABLES")
                || name.equals("CUDA_VISIBLE_DEVICES");
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    private static String printable(String name) {
        String cut = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}

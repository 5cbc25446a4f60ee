package io.opnode.worker.container;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import com.github.dockerjava.api.model.PullResponseItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Finds, pulls and checks images. A tag is looked up once per job; what runs is the content it
 * named at that moment, and that id is what the result reports.
 */
final class DockerImages {

    static final Duration PULL_TIMEOUT = Duration.ofMinutes(30);
    static final int REFERENCE_CHARS_MAX = 512;
    private static final int CACHED_MAX = 256;

    private static final Pattern LOCAL = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern NAMED =
            Pattern.compile(
                    "[a-z0-9][a-z0-9._:/-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(@sha256:[0-9a-f]{64})?");

    private final DockerEngine engine;
    private final long sizeBytesMax;
    private final Map<String, ResolvedImage> checked = Collections.synchronizedMap(new HashMap<>());

    DockerImages(DockerEngine engine, long sizeBytesMax) {
        this.engine = engine;
        this.sizeBytesMax = sizeBytesMax;
    }

    ResolvedImage resolve(String reference) {
        if (reference.length() > REFERENCE_CHARS_MAX
                || !(LOCAL.matcher(reference).matches() || NAMED.matcher(reference).matches())) {
            throw new ContainerException(
                    new ContainerFailure.ImageRefused(
                            shortened(reference),
                            List.of("it is no image name; give name:tag or name@sha256:…")));
        }
        ResolvedImage known = checked.get(reference);
        if (known != null) {
            return known;
        }
        ResolvedImage image =
                inspect(reference).or(() -> pull(reference)).orElseThrow(() -> absent(reference));
        List<String> reasons = image.refusals(sizeBytesMax);
        if (!reasons.isEmpty()) {
            throw new ContainerException(new ContainerFailure.ImageRefused(reference, reasons));
        }
        if (reference.contains("sha256:") && checked.size() < CACHED_MAX) {
            checked.put(reference, image);
        }
        return image;
    }

    /** The image may have been removed behind our back. */
    void forget(ResolvedImage image) {
        checked.values().removeIf(i -> i.id().equals(image.id()));
    }

    private static ContainerException absent(String reference) {
        return new ContainerException(new ContainerFailure.ImageNotFound(reference));
    }

    private Optional<ResolvedImage> inspect(String reference) {
        return engine.call(docker -> {
            try {
                InspectImageResponse found = docker.inspectImageCmd(reference).exec();
                return Optional.of(resolved(reference, found));
            } catch (NotFoundException e) {
                return Optional.empty();
            }
        });
    }

    private static ResolvedImage resolved(String reference, InspectImageResponse found) {
        ContainerConfig config =
                found.getConfig() == null ? new ContainerConfig() : found.getConfig();
        List<String> command = new ArrayList<>();
        addAll(command, config.getEntrypoint());
        addAll(command, config.getCmd());
        Set<String> variables = new LinkedHashSet<>();
        if (config.getEnv() != null) {
            for (String line : config.getEnv()) {
                variables.add(line.split("=", 2)[0]);
            }
        }
        Set<String> volumes = config.getVolumes() == null ? Set.of() : config.getVolumes().keySet();
        String id = found.getId() == null ? reference : found.getId();
        long size = found.getSize() == null ? 0 : found.getSize();
        int pin = reference.indexOf("sha256:");
        String digest = pin < 0 ? id : reference.substring(pin);
        return new ResolvedImage(id, digest, command, variables, volumes, size);
    }

    private static void addAll(List<String> to, String[] words) {
        if (words != null) {
            to.addAll(List.of(words));
        }
    }

    private Optional<ResolvedImage> pull(String reference) {
        if (LOCAL.matcher(reference).matches()) {
            return Optional.empty();
        }
        Pull pull = new Pull(sizeBytesMax);
        try {
            engine.stream(docker -> docker.pullImageCmd(reference).exec(pull));
            if (!pull.awaitCompletion(PULL_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                pull.close();
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ContainerException e) {
            throw e;
        } catch (java.io.IOException | RuntimeException e) {
            return Optional.empty();
        }
        if (pull.tooLarge) {
            throw new ContainerException(
                    new ContainerFailure.ImageRefused(
                            reference, List.of("its layers exceed " + sizeBytesMax + " bytes")));
        }
        return inspect(reference);
    }

    private static String shortened(String reference) {
        String plain = reference.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    /** Adds up the layers while they arrive and hangs up on a bomb. */
    private static final class Pull extends ResultCallback.Adapter<PullResponseItem> {
        private final long bytesMax;
        private final Map<String, Long> layers = new HashMap<>();
        private volatile boolean tooLarge;

        Pull(long bytesMax) {
            this.bytesMax = bytesMax;
        }

        @Override
        public void onNext(PullResponseItem item) {
            var progress = item.getProgressDetail();
            if (progress == null || progress.getTotal() == null || item.getId() == null) {
                return;
            }
            layers.merge(item.getId(), progress.getTotal(), Math::max);
            if (layers.values().stream().mapToLong(Long::longValue).sum() > bytesMax) {
                tooLarge = true;
                onComplete();
            }
        }
    }
}

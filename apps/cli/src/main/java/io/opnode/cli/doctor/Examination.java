package io.opnode.cli.doctor;

import io.opnode.cli.CliException;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks at this machine first, then at the platform that runs on the home. */
public final class Examination {
    /** Feature release that everything is built for. */
    static final int JAVA = 25;

    /** Free disk below which images and outputs soon do not fit. */
    static final long LEAST_DISK_BYTES = 2L << 30;

    private final Session session;
    private final List<Finding> findings = new ArrayList<>();

    public Examination(Session session) {
        this.session = session;
    }

    /**
     * @param dockerHost value of {@code DOCKER_HOST}
     */
    public List<Finding> findings(Optional<String> dockerHost) {
        findings.add(java(Runtime.version().feature()));
        findings.add(DockerEngine.of(dockerHost).look());
        findings.add(disk(session.home(), LEAST_DISK_BYTES));
        key().ifPresent(findings::add);
        platform();
        return List.copyOf(findings);
    }

    static Finding java(int feature) {
        return feature >= JAVA
                ? Finding.good("java", "Java " + feature)
                : Finding.bad(
                        "java",
                        "Java " + feature + " is too old",
                        "Install a JDK " + JAVA + " and set JAVA_HOME to it.");
    }

    /** The home, or the nearest folder above it that is there. */
    static Finding disk(Path home, long least) {
        Path there = home;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            String detail = (free >> 20) + " MiB free below " + there;
            if (!Files.isWritable(there)) {
                return Finding.bad(
                        "disk", there + " cannot be written", "Choose another with --home.");
            }
            return free >= least
                    ? Finding.good("disk", detail)
                    : Finding.bad("disk", detail, "Free " + (least >> 20) + " MiB, or use --home.");
        } catch (IOException e) {
            return Finding.bad(
                    "disk", there + ": " + e.getMessage(), "Choose another with --home.");
        }
    }

    private Optional<Finding> key() {
        Path file = session.home().resolve("keys").resolve("user.key");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            return Optional.of(
                    mode.equals("rw-------")
                            ? Finding.good("key", "yours alone")
                            : Finding.bad(
                                    "key", file + " is " + mode, "Run chmod 600 " + file + "."));
        } catch (IOException e) {
            return Optional.of(
                    Finding.bad("key", file + ": " + e.getMessage(), "Make it readable."));
        }
    }

    private void platform() {
        try {
            ApiClient api = session.api();
            Chain chain = Chain.of(api);
            findings.add(Finding.good("api", "answers"));
            findings.add(chain(chain.view()));
            findings.add(nodes(api.get("/api/v1/providers").path("items")));
        } catch (CliException e) {
            findings.add(Finding.bad("api", String.valueOf(e.getMessage()), e.hint()));
        }
    }

    private static Finding chain(JsonNode view) {
        return Finding.good(
                "chain",
                "chain "
                        + view.path("chainId").asString("?")
                        + " at block "
                        + view.path("head").asString("?")
                        + ", final to "
                        + view.path("finalised").asString("?"));
    }

    private Finding nodes(JsonNode nodes) {
        long online =
                nodes.valueStream()
                        .filter(node -> node.path("state").asString("").equals("online"))
                        .count();
        String detail = online + " of " + nodes.size() + " nodes online";
        return online > 0
                ? Finding.good("worker", detail)
                : Finding.bad(
                        "worker",
                        detail,
                        "Look at " + session.home().resolve("logs").resolve("worker.log") + ".");
    }
}

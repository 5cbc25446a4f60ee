package io.opnode.worker;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.worker.platform.Registration;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line of the worker says. */
final class WorkerOptions {

    @Option(names = "--api", required = true, description = "The platform, such as https://host.")
    private URI api = URI.create("http://127.0.0.1");

    @Option(
            names = "--home",
            description = "Folder for key, journal and jobs (default: ~/.opnode/worker).")
    private Path home = Path.of(System.getProperty("user.home"), ".opnode", "worker");

    @Option(
            names = "--docker-host",
            description = "unix://… or tcp://… (default: DOCKER_HOST, then the usual socket).")
    private @Nullable String dockerHost;

    @Option(names = "--runtime", description = "runc or runsc (default: runc).")
    private String runtime = "runc";

    @Option(
            names = "--device-class",
            description = "What is leased (default: the first GPU's class, else cpu).")
    private @Nullable String deviceClass;

    @Option(
            names = "--capacity",
            description = "Devices leased at one time (default: one per GPU, or per core).")
    private @Nullable Integer capacity;

    @Option(
            names = "--operator",
            description = "The account that earns, 0x and 40 digits.",
            defaultValue = "0x0000000000000000000000000000000000000000")
    private String operator = "";

    @Option(names = "--region", description = "Such as eu-central (default: local).")
    private String region = "local";

    @Option(names = "--asset", description = "Code of the asset prices are in (default: USDC).")
    private String asset = "USDC";

    @Option(
            names = "--price-per-hour",
            description = "For one device and hour, in minor units (default: 1000000).")
    private String pricePerHour = "1000000";

    @Option(
            names = "--price-per-gib-sent",
            description = "For 2^30 bytes of egress, in minor units (default: 0).")
    private String pricePerGibSent = "0";

    @Option(
            names = "--price-per-gib-hour",
            description = "For 2^30 bytes of disk and hour, in minor units (default: 0).")
    private String pricePerGibHour = "0";

    @Option(
            names = "--reap",
            description = "Remove every container and folder of this worker, then exit.")
    private boolean reap;

    @Option(
            names = "--stop-jobs-on-exit",
            description = "End the jobs with the worker instead of finding them again later.")
    private boolean stopJobsOnExit;

    URI api() {
        return api;
    }

    Path home() {
        return home;
    }

    Optional<String> dockerHost() {
        return Optional.ofNullable(dockerHost);
    }

    String runtime() {
        return runtime;
    }

    boolean reap() {
        return reap;
    }

    boolean stopJobsOnExit() {
        return stopJobsOnExit;
    }

    /** Null when the options make sense, else what is wrong and what to do. */
    @Nullable String complaint() {
        if (!pricePerHour.matches("\\d{1,60}")
                || !pricePerGibSent.matches("\\d{1,60}")
                || !pricePerGibHour.matches("\\d{1,60}")) {
            return "prices are whole minor units, such as 1000000";
        }
        String scheme = String.valueOf(api.getScheme());
        if (scheme.equals("https")) {
            return null;
        }
        if (!scheme.equals("http")) {
            return "--api: give an address that begins with https://";
        }
        return isLoopback(api.getHost())
                ? null
                : "--api: plain http is for this machine only; use https";
    }

    private static boolean isLoopback(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * @param found the class and count that the machine itself suggests
     */
    Registration registration(
            io.opnode.domain.node.Inventory inventory, String foundClass, int foundCapacity) {
        return new Registration(
                new EvmAddress(operator),
                inventory,
                new Registration.Offer(
                        deviceClass == null ? foundClass : deviceClass,
                        capacity == null ? foundCapacity : capacity,
                        new Registration.Prices(
                                new Registration.Price(asset, pricePerHour),
                                new Registration.Price(asset, pricePerGibSent),
                                new Registration.Price(asset, pricePerGibHour)),
                        region,
                        runtime));
    }
}

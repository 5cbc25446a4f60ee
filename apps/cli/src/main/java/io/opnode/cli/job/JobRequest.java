package io.opnode.cli.job;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Amount;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a user asks for, as options of {@code run}, {@code quote} and {@code demo}. */
public final class JobRequest {
    private static final Pattern SIZE =
            Pattern.compile("([0-9]{1,15})(k|m|g|t)?(i?b)?", Pattern.CASE_INSENSITIVE);

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            description = "container image, best by digest")
    public Optional<String> image = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "image made here: shell (busybox) or python (python3 with numpy)")
    public Optional<String> template = Optional.empty();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "PATH",
            description = "file or folder that appears below /in")
    public Optional<Path> input = Optional.empty();

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "device class, such as cpu or a100 (default: ${DEFAULT-VALUE})")
    public String deviceClass = "cpu";

    @Option(
            names = "--devices",
            paramLabel = "N",
            description = "how many devices, or cpu slots (default: ${DEFAULT-VALUE})")
    public int devices = 1;

    @Option(
            names = "--cpu",
            paramLabel = "CORES",
            description = "cores, such as 1 or 0.5 (default: ${DEFAULT-VALUE})")
    public String cpu = "1";

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description = "such as 512m or 2g (default: ${DEFAULT-VALUE})")
    public String memory = "256m";

    @Option(
            names = "--disk",
            paramLabel = "SIZE",
            description = "for scratch and outputs (default: ${DEFAULT-VALUE})")
    public String disk = "256m";

    @Option(
            names = "--max-runtime",
            paramLabel = "TIME",
            description = "such as 90s, 10m, 2h (default: ${DEFAULT-VALUE})")
    public String maxRuntime = "10m";

    @Option(
            names = "--attempts",
            paramLabel = "N",
            description = "nodes that may try when nodes fail (default: ${DEFAULT-VALUE})")
    public int attempts = 3;

    @Option(
            names = {"-e", "--env"},
            paramLabel = "NAME=VALUE",
            description = "visible to everybody: never a secret")
    public Map<String, String> environment = new TreeMap<>();

    @Option(
            names = "--max-price",
            paramLabel = "AMOUNT",
            description = "most per device and hour, such as 0.5usdc")
    public Optional<String> maxPrice = Optional.empty();

    @Option(
            names = "--max-cost",
            paramLabel = "AMOUNT",
            description = "most the job may cost, such as 5usdc")
    public Optional<String> maxCost = Optional.empty();

    @Option(
            names = "--from-balance",
            description = "pay from a mandate that is open, as after a top-up, and sign no new one")
    public boolean fromBalance;

    @Option(
            names = "--asset",
            paramLabel = "CODE",
            description = "to pay in (default: ${DEFAULT-VALUE})")
    public String asset = "USDC";

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "what runs, after --")
    public List<String> command = new ArrayList<>();

    /**
     * The job in the API's form.
     *
     * @param image that runs
     * @param input its CID
     * @param asset as the chain knows it: {@code {code, decimals, chainId}}
     */
    public Map<String, Object> toSpec(
            String image, Optional<String> input, Map<String, Object> asset, int decimals) {
        Map<String, Object> resources = new LinkedHashMap<>();
        resources.put("deviceClass", deviceClass);
        resources.put("devices", devices);
        resources.put("cpuMillicores", millicores());
        resources.put("memoryBytes", bytes("--memory", memory));
        resources.put("diskBytes", bytes("--disk", disk));
        resources.put("egress", false);
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("image", image);
        spec.put("command", command);
        spec.put("environment", environment);
        spec.put("resources", resources);
        input.ifPresent(cid -> spec.put("input", cid));
        spec.put("maxRuntime", runtime().toString());
        spec.put("maxAttempts", attempts);
        maxPrice.map(Amount::parse)
                .map(typed -> typed.with(decimals))
                .ifPresent(price ->
                        spec.put(
                                "maxPricePerHour",
                                Map.of("asset", asset, "units", price.units().toString())));
        return spec;
    }

    public Duration runtime() {
        return Spans.parse("--max-runtime", maxRuntime);
    }

    /** Finds what is wrong with the request itself, before anything is made, sent or paid. */
    public void check() {
        if (image.isPresent() == template.isPresent()) {
            throw usage(
                    "image-missing", "Give either --image or --template.", "Try --template shell.");
        }
        if (command.isEmpty()) {
            throw usage(
                    "command-missing",
                    "No command was given.",
                    "Write it after --, such as -- sh -c 'ls /in'.");
        }
        if (input.isPresent() && !Files.exists(input.get(), LinkOption.NOFOLLOW_LINKS)) {
            throw usage(
                    "input-not-found",
                    "There is no " + input.get() + ".",
                    "Give --input a file or folder that exists.");
        }
        runtime();
        millicores();
        bytes("--memory", memory);
        bytes("--disk", disk);
        maxPrice.ifPresent(Amount::parse);
        maxCost.ifPresent(Amount::parse);
    }

    private long millicores() {
        if (!cpu.matches("[0-9]{1,4}(\\.[0-9]{1,3})?")) {
            throw usage(
                    "cpu-unreadable",
                    "--cpu " + cpu + " is no count of cores.",
                    "Write it like 2 or 0.5.");
        }
        return new BigDecimal(cpu).movePointRight(3).longValueExact();
    }

    private static long bytes(String option, String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            throw usage(
                    "size-unreadable",
                    option + " " + text + " is no size.",
                    "Write it like 512m or 2g (powers of 1024).");
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
        int power = unit.isEmpty() ? 0 : "kmgt".indexOf(unit) + 1;
        try {
            return Math.multiplyExact(Long.parseLong(matcher.group(1)), 1L << (10 * power));
        } catch (ArithmeticException e) {
            throw usage("size-unreadable", option + " " + text + " is too much.", "Ask for less.");
        }
    }

    private static CliException usage(String code, String message, String hint) {
        return new CliException(ExitCode.USAGE, code, message, hint);
    }
}

package io.opnode.cli.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the fake platform tells about its one job; a test sets how it goes. */
public final class FakeJob {
    public static final String MANDATE = "0x" + "11".repeat(32);
    public static final String TRANSACTION = "0x" + "22".repeat(32);
    private static final long PLENTY = 20_000_000;
    static final long RESERVED = 1_000_000;
    static final long CHARGE = 250_000;

    public volatile String id = "job-1";
    public volatile String log = "first line\nsecond line\n";
    public volatile int logChunk = 1 << 10;
    public volatile String end = "job.completed";
    public volatile String phase = "SETTLED";
    public volatile String reasonCode = "completed";
    public volatile String fault = "nobody";
    public volatile String output = "";
    public volatile boolean neverEnds;
    public volatile boolean conserved = true;
    public volatile int breakAfter = -1;
    public volatile int position;

    /** When the low-balance rule in force was signed. */
    public volatile Optional<String> rule = Optional.empty();

    /** Answers about the wallet in which an earlier job still holds money. */
    public volatile int heldForViews;

    /** Of the job's id. */
    public volatile Function<String, JsonNode> receipt =
            jobId -> JsonMapper.builder().build().createObjectNode();

    List<String> events() {
        return List.of(
                "job.submitted",
                "job.funded",
                "job.opened",
                "job.assigned",
                "job.accepted",
                "job.started",
                "job.usage-reported",
                end,
                "job.settled",
                "job.receipted",
                "job.anchored");
    }

    static Map<String, Object> money(long units) {
        return Map.of(
                "asset", "USDC", "units", Long.toString(units), "decimals", 6, "chainId", 31_337);
    }

    Map<String, Object> quote() {
        Map<String, Object> offer =
                Map.of(
                        "nodeId", "node-1",
                        "pricePerHour", money(100_000),
                        "reservation", money(RESERVED),
                        "expected", money(CHARGE));
        return Map.of(
                "asset", "USDC",
                "offers", List.of(offer),
                "reservation", money(RESERVED),
                "expected", money(CHARGE),
                "refusals", refusals());
    }

    static List<Map<String, Object>> refusals() {
        return List.of(Map.of("nodeId", "node-2", "reasons", List.of(reason())));
    }

    private static Map<String, Object> reason() {
        return Map.of(
                "code", "too-little-memory",
                "message", "It has too little memory.",
                "hint", "Ask for less.");
    }

    Map<String, Object> explanation() {
        return Map.of(
                "jobId",
                id,
                "phase",
                "open",
                "waitingFor",
                "It waits for a node that can take it.",
                "candidates",
                List.of("node-1"),
                "refusals",
                refusals());
    }

    Map<String, Object> bill() {
        return Map.of(
                "settled", true,
                "reserved", money(RESERVED),
                "charge", money(CHARGE),
                "refund", money(RESERVED - CHARGE),
                "split",
                        Map.of(
                                "provider", money(200_000),
                                "stakers", money(30_000),
                                "treasury", money(20_000)),
                "lines",
                        List.of(
                                Map.of(
                                        "meter", "compute",
                                        "quantity", "9000000",
                                        "unit", "hour",
                                        "rate", money(100_000),
                                        "amount", money(CHARGE))),
                "discount", money(0),
                "total", money(CHARGE));
    }

    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("jobId", id);
        view.put("position", position);
        view.put("phase", phase);
        view.put("state", "anchored");
        view.put("payer", "31337-USDC-" + FakePlatform.WALLET);
        view.put("mandateId", MANDATE);
        view.put(
                "reason",
                Map.of(
                        "code",
                        reasonCode,
                        "message",
                        "It ended: " + reasonCode + ".",
                        "hint",
                        "Do what helps.",
                        "fault",
                        fault,
                        "actor",
                        "node-1"));
        view.put("cost", bill());
        if (!output.isEmpty()) {
            view.put("output", Map.of("cid", output, "bytes", 5));
        }
        view.put("receipt", Map.of("cid", "bafy-receipt"));
        view.put("anchor", Map.of("txHash", TRANSACTION, "blockNumber", 42));
        List<Map<String, Object>> timeline = new ArrayList<>();
        for (int i = 0; i < position; i++) {
            String name = events().get(i);
            if (!name.equals("job.usage-reported")) {
                timeline.add(
                        Map.of(
                                "position",
                                i + 1,
                                "at",
                                "2026-01-01T00:00:00Z",
                                "event",
                                name,
                                "text",
                                "Now " + name + "."));
            }
        }
        view.put("timeline", timeline);
        return view;
    }

    Map<String, Object> summary() {
        return Map.of(
                "jobId",
                id,
                "phase",
                phase,
                "submittedAt",
                "2026-01-01T00:00:00Z",
                "charge",
                money(CHARGE));
    }

    /** Lower by the charge once the job has been followed to its end. */
    Map<String, Object> wallet(String walletId) {
        Map<String, Object> wallet = new LinkedHashMap<>();
        wallet.put("walletId", walletId);
        wallet.put("owner", "0x00000000000000000000000000000000000000cc");
        wallet.put("address", FakePlatform.WALLET);
        wallet.put("available", money(position < events().size() ? PLENTY : PLENTY - CHARGE));
        wallet.put("total", money(position < events().size() ? PLENTY : PLENTY - CHARGE));
        wallet.put("locked", money(heldForViews > 0 ? 1 : 0));
        heldForViews = Math.max(0, heldForViews - 1);
        wallet.put("reserved", money(0));
        wallet.put("deposited", money(PLENTY));
        wallet.put("withdrawn", money(0));
        wallet.put("spent", money(0));
        wallet.put("balance", balance());
        return wallet;
    }

    private Map<String, Object> balance() {
        Map<String, Object> balance = new LinkedHashMap<>();
        balance.put("low", true);
        rule.ifPresent(at ->
                balance.put(
                        "rule",
                        Map.of(
                                "threshold",
                                money(5_000_000),
                                "topUp",
                                money(10_000_000),
                                "spender",
                                FakePlatform.SPENDER,
                                "issuedAt",
                                at)));
        balance.put(
                "sessions",
                List.of(
                        Map.of(
                                "spender",
                                FakePlatform.SPENDER,
                                "cap",
                                money(20_000_000),
                                "periodSeconds",
                                "86400",
                                "since",
                                "2026-01-01T00:00:00Z",
                                "expiry",
                                "2026-02-01T00:00:00Z")));
        balance.put(
                "lastTopUp",
                Map.of(
                        "topUpId",
                        "t1",
                        "amount",
                        money(10_000_000),
                        "state",
                        "refused",
                        "at",
                        "2026-01-02T00:00:00Z",
                        "reason",
                        "NotSigned(0x01)"));
        balance.put(
                "withheld",
                Map.of(
                        "code",
                        "refused",
                        "reason",
                        "NotSigned(0x01)",
                        "until",
                        "2026-01-03T00:00:00Z"));
        return balance;
    }

    Map<String, Object> statement() {
        return Map.of(
                "items",
                List.of(
                        Map.of(
                                "at",
                                "2026-01-01T00:00:00Z",
                                "kind",
                                "lock",
                                "amount",
                                money(RESERVED),
                                "mandateId",
                                MANDATE,
                                "tx",
                                TRANSACTION)));
    }

    static Map<String, Object> node() {
        return Map.of(
                "nodeId", "node-1",
                "state", "online",
                "operator", "0x00000000000000000000000000000000000000dd",
                "offer",
                        Map.of(
                                "deviceClass",
                                "cpu",
                                "capacity",
                                2,
                                "computePerHour",
                                money(100_000)),
                "jobs", Map.of("running", 0, "completed", 3, "ended", 1));
    }
}

package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The owner's sessions, which stand on chain, and the low-balance rule, which the platform has. */
public final class BalanceWatch {
    private final CloudWallet wallet;

    public BalanceWatch(CloudWallet wallet) {
        this.wallet = wallet;
    }

    /**
     * Lets a spender sign mandates; waits until the platform shows it.
     *
     * @param spender the platform's session key where none is named
     */
    public JsonNode setSession(
            Amount.Typed cap,
            Duration period,
            Duration lifetime,
            Optional<String> spender,
            Out out) {
        Amount most = wallet.positive(cap);
        String who = spender.map(BalanceWatch::account).orElseGet(this::sessionKey);
        long expiry = Instant.now().plus(lifetime).getEpochSecond();
        send(who, most.units(), period, expiry, out);
        return wallet.await(view -> isSet(session(view, who), most.units(), expiry));
    }

    /** Ends a spender's session; mandates that it opened stay until they end. */
    public JsonNode revokeSession(Optional<String> spender, Out out) {
        String who = spender.map(BalanceWatch::account).orElseGet(this::sessionKey);
        send(who, BigInteger.ZERO, Duration.ofSeconds(1), 0, out);
        return wallet.await(view -> session(view, who).isMissingNode());
    }

    private void send(String who, BigInteger cap, Duration period, long expiry, Out out) {
        try (OwnerTransactions transactions = wallet.transactions()) {
            String hash =
                    transactions.setSession(
                            wallet.chain().contract("CloudWalletFactory"),
                            wallet.address(),
                            who,
                            wallet.token(),
                            cap,
                            period,
                            expiry);
            out.step("session", who + " in transaction " + hash + "; waiting until it is final");
        }
    }

    private static JsonNode session(JsonNode view, String who) {
        for (JsonNode session : view.path("balance").path("sessions")) {
            if (session.path("spender").asString().equals(who)) {
                return session;
            }
        }
        return view.path("balance").path("no such session");
    }

    private static boolean isSet(JsonNode session, BigInteger cap, long expiry) {
        return !session.isMissingNode()
                && Amount.of(session.path("cap")).units().equals(cap)
                && Instant.parse(session.path("expiry").asString()).getEpochSecond() == expiry;
    }

    private String sessionKey() {
        return wallet.chain()
                .sessionKey()
                .orElseThrow(() ->
                        new CliException(
                                ExitCode.FAILURE,
                                "no-session-key",
                                "This platform signs no top-ups: it has no session key.",
                                "Name a spender of your own with --spender."));
    }

    private static String account(String text) {
        String account = text.toLowerCase(Locale.ROOT);
        if (!account.matches("0x[0-9a-f]{40}")) {
            throw new CliException(
                    ExitCode.USAGE,
                    "address-unreadable",
                    "--spender " + text + " is no address.",
                    "An address is 0x and 40 hexadecimal digits.");
        }
        return account;
    }

    /** Signs the rule and hands it to the platform. */
    public JsonNode setRule(
            Amount.Typed threshold, Optional<Amount.Typed> topUp, Optional<String> spender) {
        Amount least = wallet.positive(threshold);
        Optional<Amount> amount = topUp.map(wallet::positive);
        Optional<SignedOrders.TopUp> terms =
                amount.map(a ->
                        new SignedOrders.TopUp(
                                a.units(),
                                spender.map(BalanceWatch::account).orElseGet(this::sessionKey)));
        Instant issuedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("threshold", money(least));
        terms.ifPresent(t ->
                body.put(
                        "topUp",
                        Map.of("amount", money(amount.orElseThrow()), "spender", t.spender())));
        body.put("issuedAt", issuedAt.toString());
        body.put("signature", SignedOrders.lowBalance(wallet, least.units(), terms, issuedAt));
        wallet.api().post(wallet.path() + "/low-balance-rule", body);
        return wallet.await(view -> isIssued(view, issuedAt));
    }

    private static boolean isIssued(JsonNode view, Instant at) {
        JsonNode rule = view.path("balance").path("rule");
        return rule.isObject() && Instant.parse(rule.path("issuedAt").asString()).equals(at);
    }

    public JsonNode removeRule() {
        Instant issuedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String signature =
                SignedOrders.lowBalance(wallet, BigInteger.ZERO, Optional.empty(), issuedAt);
        wallet.api()
                .post(
                        wallet.path() + "/low-balance-rule/remove",
                        Map.of("issuedAt", issuedAt.toString(), "signature", signature));
        return wallet.await(view -> !view.path("balance").path("rule").isObject());
    }

    private Map<String, Object> money(Amount amount) {
        return Map.of(
                "asset",
                wallet.chain().assetJson(amount.asset()),
                "units",
                amount.units().toString());
    }
}

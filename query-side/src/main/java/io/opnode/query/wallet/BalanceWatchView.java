package io.opnode.query.wallet;

import io.opnode.query.kernel.MoneyView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner's low-balance rule, who may sign mandates besides the owner, and what came of both.
 *
 * @param low whether no job can be paid with the rule's threshold
 * @param rule absent where the owner set none
 * @param sessions of spenders, as the wallet's contract told them
 * @param lastTopUp absent before the first
 * @param withheld why a low balance is not topped up now; absent when nothing stands in the way
 */
public record BalanceWatchView(
        boolean low,
        @Nullable Rule rule,
        List<SpenderSession> sessions,
        @Nullable TopUp lastTopUp,
        @Nullable Withheld withheld) {

    /**
     * @param topUp amount of each top-up; absent, as the spender, when there are none
     * @param spender whose session they use
     */
    public record Rule(
            MoneyView threshold,
            @Nullable MoneyView topUp,
            @Nullable String spender,
            Instant issuedAt) {}

    /**
     * @param cap most that mandates opened in one period may lock
     * @param periodSeconds length of a period; the first begins at {@code since}
     * @param expiry from when on it may sign no more
     */
    public record SpenderSession(
            String spender, MoneyView cap, long periodSeconds, Instant since, Instant expiry) {}

    /**
     * @param state {@code requested}, {@code signed}, {@code opened} or {@code refused}
     * @param mandateId once it is signed
     * @param reason once it is refused
     */
    public record TopUp(
            String topUpId,
            MoneyView amount,
            String state,
            Instant at,
            @Nullable String mandateId,
            @Nullable String reason) {}

    /**
     * @param code {@code no-session}, {@code session-expired}, {@code amount-above-cap}, {@code
     *     cap-used-up}, {@code funds-short} or {@code refused}
     * @param until when that may have passed by itself
     */
    public record Withheld(String code, String reason, @Nullable Instant until) {}
}

package io.opnode.cli.wallet;

import io.opnode.cli.CliException;
import io.opnode.cli.ExitCode;
import io.opnode.cli.Session;
import io.opnode.cli.api.ApiClient;
import io.opnode.cli.job.Chain;
import io.opnode.cli.output.Amount;
import io.opnode.cli.output.Out;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The wallet of this home's key in one asset: what the platform shows of it, and what its owner
 * does to it on chain.
 */
public final class CloudWallet {
    private static final Duration SHOWN_LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ApiClient api;
    private final UserKey key;
    private final Chain chain;
    private final String asset;
    private final JsonNode opened;

    private CloudWallet(ApiClient api, UserKey key, Chain chain, String asset, JsonNode opened) {
        this.api = api;
        this.key = key;
        this.chain = chain;
        this.asset = asset;
        this.opened = opened;
    }

    public static CloudWallet open(Session session, String asset) {
        ApiClient api = session.api();
        Chain chain = Chain.of(api);
        UserKey key = UserKey.open(session.home(), chain.chainId());
        chain.decimals(asset);
        JsonNode opened =
                api.post("/api/v1/wallets", Map.of("owner", key.address(), "asset", asset));
        return new CloudWallet(api, key, chain, asset, opened);
    }

    ApiClient api() {
        return api;
    }

    UserKey key() {
        return key;
    }

    Chain chain() {
        return chain;
    }

    /** Address of the CloudWallet contract. */
    String address() {
        return opened.path("address").asString();
    }

    String token() {
        return chain.token(asset);
    }

    /** As the read model shows it; waits the moment that a new wallet needs to appear. */
    public JsonNode view() {
        return await(wallet -> true);
    }

    public JsonNode statement(Optional<String> cursor) {
        return api.get(path() + "/statement" + cursor.map(c -> "?cursor=" + c).orElse(""));
    }

    /** Pays in, and waits until the platform shows it. */
    public JsonNode deposit(Amount.Typed typed, Out out) {
        Amount amount = positive(typed);
        BigInteger before = Amount.of(view().path("deposited")).units();
        askFaucet(amount);
        try (OwnerTransactions transactions = transactions()) {
            String hash =
                    transactions.deposit(
                            chain.token(asset), opened.path("address").asString(), amount.units());
            out.step("deposit", amount + " in transaction " + hash + "; waiting until it is final");
        }
        BigInteger target = before.add(amount.units());
        return await(wallet -> reaches(wallet.path("deposited"), target));
    }

    /** A development chain gives what is paid in; elsewhere the owner's account must have it. */
    private void askFaucet(Amount amount) {
        try {
            api.post(
                    "/api/v1/devnet/faucet",
                    Map.of(
                            "address",
                            key.address(),
                            "asset",
                            asset,
                            "units",
                            amount.units().toString()));
        } catch (CliException e) {
            if (e.exitCode() != ExitCode.NOT_FOUND) {
                throw e;
            }
        }
    }

    /** Takes out, and waits until the platform shows it. */
    public JsonNode withdraw(Amount.Typed typed, Optional<String> to, Out out) {
        Amount amount = positive(typed);
        JsonNode now = view();
        Amount available = Amount.of(now.path("available"));
        if (available.units().compareTo(amount.units()) < 0) {
            throw new CliException(
                    ExitCode.FUNDS_OR_CAP,
                    "wallet-insufficient-funds",
                    "Only " + available + " is available, " + amount + " was asked for.",
                    "What is locked comes back when its job is settled.");
        }
        String account = to.orElse(key.address()).toLowerCase(Locale.ROOT);
        if (!account.matches("0x[0-9a-f]{40}")) {
            throw new CliException(
                    ExitCode.USAGE,
                    "address-unreadable",
                    "--to " + account + " is no address.",
                    "An address is 0x and 40 hexadecimal digits.");
        }
        BigInteger before = Amount.of(now.path("withdrawn")).units();
        try (OwnerTransactions transactions = transactions()) {
            String hash =
                    transactions.withdraw(
                            chain.contract("CloudWalletFactory"),
                            opened.path("address").asString(),
                            chain.token(asset),
                            account,
                            amount.units());
            out.step(
                    "withdraw", amount + " in transaction " + hash + "; waiting until it is final");
        }
        BigInteger target = before.add(amount.units());
        return await(wallet -> reaches(wallet.path("withdrawn"), target));
    }

    OwnerTransactions transactions() {
        return new OwnerTransactions(chain.rpcUrl(), chain.chainId(), key);
    }

    Amount positive(Amount.Typed typed) {
        Amount amount = typed.with(chain.decimals(asset));
        if (amount.units().signum() == 0) {
            throw new CliException(
                    ExitCode.USAGE, "amount-zero", "The amount is zero.", "Give more than 0.");
        }
        return amount;
    }

    String path() {
        return "/api/v1/wallets/" + opened.path("walletId").asString();
    }

    private static boolean reaches(JsonNode money, BigInteger target) {
        return Amount.of(money).units().compareTo(target) >= 0;
    }

    /** Waits until the platform shows the wallet so; it follows the chain a few blocks behind. */
    public JsonNode await(Predicate<JsonNode> condition) {
        long polls = SHOWN_LIMIT.dividedBy(POLL);
        for (long i = 0; i < polls; i++) {
            try {
                JsonNode wallet = api.get(path());
                if (condition.test(wallet)) {
                    return wallet;
                }
            } catch (CliException e) {
                if (e.exitCode() != ExitCode.NOT_FOUND) {
                    throw e;
                }
            }
            pause();
        }
        throw new CliException(
                ExitCode.WAIT_TIMED_OUT,
                "wallet-not-updated",
                "The platform does not show it after " + SHOWN_LIMIT.toSeconds() + " s.",
                "Nothing is lost; look again with `opnode wallet show`, and at `opnode doctor`.");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(
                    ExitCode.INTERRUPTED,
                    "interrupted",
                    "Interrupted while waiting.",
                    "What was sent to the chain goes on.");
        }
    }
}

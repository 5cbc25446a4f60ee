package io.opnode.chain.testing;

import io.opnode.contracts.bindings.CloudWallet;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.wallet.LowBalanceRule;
import io.opnode.domain.wallet.LowBalanceRule.AutoTopUp;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand.ReviewBalance;
import io.opnode.domain.wallet.WalletCommand.SetLowBalanceRule;
import io.opnode.domain.wallet.WalletEvent;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.generated.Uint128;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.crypto.Credentials;
import org.web3j.crypto.WalletUtils;
import org.web3j.crypto.exception.CipherException;
import org.web3j.utils.Numeric;

/** A payer who lets a spender sign, and when; the platform's clock goes by the chain's. */
public final class Sessions {
    private final BridgeUnderTest bridge;
    private final Payer payer;
    private final EvmAddress spender;

    public Sessions(BridgeUnderTest bridge, Payer payer, Credentials spender) {
        this.bridge = bridge;
        this.payer = payer;
        this.spender = address(spender);
    }

    public static EvmAddress address(Credentials key) {
        return new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT));
    }

    /** Settings that open the key from a keystore file in the folder. */
    public static Map<String, Object> keystore(Path folder, Credentials key)
            throws IOException, GeneralSecurityException, CipherException {
        Path password = Files.writeString(folder.resolve("password"), "long enough\n");
        String name =
                WalletUtils.generateWalletFile(
                        "long enough", key.getEcKeyPair(), folder.toFile(), false);
        for (Path secret : List.of(password, folder.resolve(name))) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
        return Map.of(
                "opnode.chain.session-key.keystore",
                folder.resolve(name).toString(),
                "opnode.chain.session-key.password-file",
                password.toString());
    }

    public Instant chainTime() {
        Map<?, ?> head = (Map<?, ?>) bridge.chain.rpc("eth_getBlockByNumber", "latest", false);
        return Instant.ofEpochSecond(
                Numeric.decodeQuantity(String.valueOf(head.get("timestamp"))).longValueExact());
    }

    /** The platform's clock shows the chain's time, or the one that it showed if that is later. */
    public void syncClock() {
        bridge.clock.updateAndGet(
                now -> chainTime().isAfter(now) ? chainTime() : now.plusMillis(1));
    }

    public void warp(Instant to) {
        long seconds = Duration.between(chainTime(), to).getSeconds();
        bridge.chain.rpc("evm_increaseTime", Math.max(0, seconds));
        bridge.chain.mine(1);
        syncClock();
    }

    public void deployWallet() {
        bridge.chain.send(
                payer.key,
                bridge.deployed.contracts().walletFactory(),
                TestChain.encode("deploy", new Address(payer.owner.value())));
        bridge.chain.mine(1);
    }

    /** Sets the session on chain and mines it; the platform hears of it later. */
    public void set(long cap, Duration period) {
        set(spender, cap, period);
    }

    public void set(EvmAddress who, long cap, Duration period) {
        long expiry = chainTime().plus(Duration.ofDays(30)).getEpochSecond();
        bridge.chain.send(
                payer.key,
                payer.wallet,
                TestChain.encode(
                        CloudWallet.FUNC_SETSESSION,
                        new Address(who.value()),
                        new Address(bridge.deployed.usdcToken().value()),
                        new Uint128(BigInteger.valueOf(cap)),
                        new Uint64(BigInteger.valueOf(period.getSeconds())),
                        new Uint64(BigInteger.valueOf(expiry))));
        bridge.chain.mine(1);
        syncClock();
    }

    public void rule(long threshold, long topUp) {
        rule(spender, threshold, topUp);
    }

    public void rule(EvmAddress who, long threshold, long topUp) {
        syncClock();
        bridge.commands.sendAndWait(
                new SetLowBalanceRule(
                        payer.walletId,
                        new LowBalanceRule(
                                payer.money(threshold),
                                Optional.of(new AutoTopUp(payer.money(topUp), who))),
                        now(),
                        new MandateSignature("0x1234")));
    }

    /** As the platform's timer does. */
    public void review() {
        syncClock();
        bridge.commands.sendAndWait(new ReviewBalance(payer.walletId));
    }

    /** Of the platform. */
    public Instant now() {
        return Objects.requireNonNull(bridge.clock.get());
    }

    public Wallet.Opened wallet() {
        return (Wallet.Opened) bridge.aggregates.wallet(payer.walletId.value());
    }

    public <E extends WalletEvent> List<E> events(Class<E> type) {
        return bridge.aggregates.history(WalletEvent.class, payer.walletId.value()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public int count(Class<? extends WalletEvent> type) {
        return events(type).size();
    }
}

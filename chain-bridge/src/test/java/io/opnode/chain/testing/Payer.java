package io.opnode.chain.testing;

import io.opnode.chain.ChainQueryHandlers;
import io.opnode.chain.testing.TestChain.Deployed;
import io.opnode.chain.wallet.SignedMandate;
import io.opnode.domain.chain.FindWalletAddress;
import io.opnode.domain.job.JobId;
import io.opnode.domain.kernel.Asset;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.kernel.Money;
import io.opnode.domain.kernel.Sha256;
import io.opnode.domain.wallet.MandateId;
import io.opnode.domain.wallet.MandateSignature;
import io.opnode.domain.wallet.SpendingMandate;
import io.opnode.domain.wallet.Wallet;
import io.opnode.domain.wallet.WalletCommand.OpenWallet;
import io.opnode.domain.wallet.WalletCommand.SubmitMandate;
import io.opnode.domain.wallet.WalletId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.web3j.crypto.Credentials;

/** Somebody with a wallet in test dollars, who signs. */
public final class Payer {
    public final Credentials key;
    public final EvmAddress owner;
    public final EvmAddress wallet;
    public final WalletId walletId;
    private final BridgeUnderTest bridge;
    private final TestChain chain;
    private final Deployed deployed;
    private int salts;

    public Payer(BridgeUnderTest bridge) {
        this(bridge, bridge.chain, bridge.deployed);
    }

    /** On a chain of their choice. */
    public Payer(BridgeUnderTest bridge, TestChain chain, Deployed deployed) {
        this.bridge = bridge;
        this.chain = chain;
        this.deployed = deployed;
        this.key = chain.newAccount();
        this.owner = new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT));
        this.wallet =
                bridge.bean(ChainQueryHandlers.class)
                        .on(new FindWalletAddress(owner, asset().chainId()));
        this.walletId = WalletId.of(asset(), wallet);
        bridge.commands.sendAndWait(new OpenWallet(walletId, owner, wallet, asset()));
    }

    private Payer(Payer same, BridgeUnderTest bridge) {
        this.bridge = bridge;
        this.chain = same.chain;
        this.deployed = same.deployed;
        this.key = same.key;
        this.owner = same.owner;
        this.wallet = same.wallet;
        this.walletId = same.walletId;
        this.salts = same.salts;
    }

    /** The same payer, as another bridge knows them. */
    public Payer at(BridgeUnderTest other) {
        return new Payer(this, other);
    }

    public Asset asset() {
        return deployed.usdc();
    }

    public Money money(long units) {
        return Money.of(asset(), units);
    }

    /** Sends money to the wallet and mines it. */
    public void deposit(long units) {
        chain.mint(deployed, wallet, units);
        chain.mine(1);
    }

    public long available() {
        return bridge.aggregates.wallet(walletId.value()) instanceof Wallet.Opened opened
                ? opened.available().units().longValueExact()
                : 0;
    }

    /**
     * @param onlyFor the one job it pays for; empty for many
     */
    public SpendingMandate mandate(long cap, Optional<JobId> onlyFor) {
        return new SpendingMandate(
                wallet,
                deployed.usdcToken(),
                money(cap),
                bridge.clock.get().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS),
                onlyFor.map(Wallet::jobKey).orElse(Hash32.ZERO),
                Hash32.ZERO,
                BigInteger.ZERO,
                new Hash32(
                        Sha256.of((owner + ":" + salts++).getBytes(StandardCharsets.UTF_8))
                                .value()));
    }

    public MandateSignature sign(SpendingMandate mandate) {
        return new MandateSignature(
                SignedMandate.termsOf(mandate)
                        .sign(
                                key.getEcKeyPair(),
                                deployed.contracts().chainId(),
                                deployed.contracts().escrow().value())
                        .hex());
    }

    public MandateId idOf(SpendingMandate mandate) {
        return new MandateId(
                SignedMandate.termsOf(mandate)
                        .digest(
                                deployed.contracts().chainId(),
                                deployed.contracts().escrow().value())
                        .hex());
    }

    /** Signs and submits a mandate to the platform. */
    public MandateId submit(long cap, Optional<JobId> onlyFor) {
        SpendingMandate mandate = mandate(cap, onlyFor);
        MandateId id = idOf(mandate);
        bridge.commands.sendAndWait(new SubmitMandate(walletId, id, mandate, sign(mandate)));
        return id;
    }
}

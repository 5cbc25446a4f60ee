package io.opnode.chain.testing;

import io.opnode.chain.contract.HomeContracts;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.OpNodeStaking;
import io.opnode.contracts.bindings.OpNodeToken;
import io.opnode.domain.kernel.EvmAddress;
import io.opnode.domain.kernel.Hash32;
import io.opnode.domain.stake.Stake;
import io.opnode.domain.stake.StakeDecider;
import io.opnode.domain.stake.StakeEvent;
import io.opnode.domain.stake.StakeId;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint48;
import org.web3j.crypto.Credentials;

/** Somebody with $OPNODE who stakes and bonds by transactions of their own. */
public final class Staker {
    private static final BigInteger FUNDS = BigInteger.TEN.pow(27);

    public final Credentials key;
    public final EvmAddress account;
    public final StakeId stakeId;
    private final BridgeUnderTest bridge;
    private final HomeContracts home;

    /** With a billion tokens, all of which the staking contract may take. */
    public Staker(BridgeUnderTest bridge) {
        this.bridge = bridge;
        this.home = bridge.deployed.home();
        this.key = bridge.chain.newAccount();
        this.account = new EvmAddress(key.getAddress().toLowerCase(Locale.ROOT));
        this.stakeId = StakeId.of(bridge.deployed.contracts().chainId(), account);
        send(bridge.deployed.admin(), home.token(), OpNodeToken.FUNC_TRANSFER, to(account), FUNDS);
        approve(FUNDS);
    }

    private void approve(BigInteger units) {
        send(key, home.token(), OpNodeToken.FUNC_APPROVE, to(home.staking()), units);
    }

    /** A plain transfer to the staking contract. */
    public void donate(long units) {
        send(
                key,
                home.token(),
                OpNodeToken.FUNC_TRANSFER,
                to(home.staking()),
                BigInteger.valueOf(units));
    }

    public void stake(BigInteger units) {
        call(OpNodeStaking.FUNC_STAKE, new Uint256(units));
    }

    public void stake(long units) {
        stake(BigInteger.valueOf(units));
    }

    public void requestWithdrawal(long units) {
        call(OpNodeStaking.FUNC_REQUESTWITHDRAWAL, new Uint256(units));
    }

    public void withdraw() {
        call(OpNodeStaking.FUNC_WITHDRAW);
    }

    public void bond(Hash32 nodeKey, long units) {
        call(OpNodeStaking.FUNC_BOND, word(nodeKey), new Uint256(units));
    }

    public void requestRelease(Hash32 nodeKey, long units) {
        call(OpNodeStaking.FUNC_REQUESTRELEASE, word(nodeKey), new Uint256(units));
    }

    public void release(Hash32 nodeKey) {
        call(OpNodeStaking.FUNC_RELEASE, word(nodeKey));
    }

    /** By the platform's key, for an offence at the newest block's time; returns the hash. */
    public String slash(Hash32 nodeKey, Hash32 offence, long units, Hash32 evidence) {
        String sent =
                bridge.chain.send(
                        bridge.deployed.admin(),
                        home.staking(),
                        TestChain.encode(
                                OpNodeStaking.FUNC_SLASH,
                                new Address(account.value()),
                                word(nodeKey),
                                word(offence),
                                new Uint48(bridge.chain.now()),
                                new Uint256(units),
                                word(evidence)));
        bridge.chain.mine(1);
        return sent;
    }

    private void call(String function, Type<?>... arguments) {
        bridge.chain.send(key, home.staking(), TestChain.encode(function, arguments));
        bridge.chain.mine(1);
    }

    private void send(
            Credentials from, EvmAddress token, String function, Address to, BigInteger units) {
        bridge.chain.send(from, token, TestChain.encode(function, to, new Uint256(units)));
        bridge.chain.mine(1);
    }

    private static Address to(EvmAddress account) {
        return new Address(account.value());
    }

    private static Type<?> word(Hash32 value) {
        return new org.web3j.abi.datatypes.generated.Bytes32(
                Bytes32.fromHex(value.value()).bytes());
    }

    public List<StakeEvent> events() {
        return bridge.aggregates.history(StakeEvent.class, stakeId.value());
    }

    public Stake.Known known() {
        return (Stake.Known) new StakeDecider().fold(events());
    }
}

package io.opnode.cli.wallet;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.generated.Uint128;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;

/**
 * What only the owner may do on chain: pay into the wallet, take out what is not locked, and let a
 * spender sign. Signed here, sent to the chain itself.
 */
public final class OwnerTransactions implements AutoCloseable {
    private final SignedCalls calls;

    public OwnerTransactions(URI rpc, long chainId, UserKey key) {
        this.calls = new SignedCalls(rpc, chainId, key);
    }

    /**
     * Moves tokens of the owner's account into the wallet; returns the transaction's hash once it
     * is mined.
     */
    public String deposit(String token, String wallet, BigInteger units) {
        return calls.send(
                token,
                new Function(
                        "transfer", List.of(new Address(wallet), new Uint256(units)), List.of()));
    }

    /**
     * Moves tokens of the wallet to any account; deploys the wallet first where that never
     * happened.
     */
    public String withdraw(
            String factory, String wallet, String token, String to, BigInteger units) {
        deployed(factory, wallet);
        return calls.send(
                wallet,
                new Function(
                        "withdraw",
                        List.of(new Address(token), new Address(to), new Uint256(units)),
                        List.of()));
    }

    /**
     * Lets a spender sign mandates for the wallet.
     *
     * @param cap most per period, in minor units; zero ends the session
     * @param expiry Unix seconds
     */
    public String setSession(
            String factory,
            String wallet,
            String spender,
            String token,
            BigInteger cap,
            Duration period,
            long expiry) {
        deployed(factory, wallet);
        return calls.send(
                wallet,
                new Function(
                        "setSession",
                        List.of(
                                new Address(spender),
                                new Address(token),
                                new Uint128(cap),
                                new Uint64(period.toSeconds()),
                                new Uint64(expiry)),
                        List.of()));
    }

    private void deployed(String factory, String wallet) {
        if (!calls.isDeployed(wallet)) {
            calls.send(
                    factory,
                    new Function("deploy", List.of(new Address(calls.account())), List.of()));
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}

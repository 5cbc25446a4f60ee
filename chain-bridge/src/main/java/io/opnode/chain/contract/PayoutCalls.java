package io.opnode.chain.contract;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.merkle.EpochRoots;
import java.math.BigInteger;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint32;
import org.web3j.abi.datatypes.generated.Uint64;

/** Encodes calls of Payouts and decodes what they return. */
public final class PayoutCalls {
    private PayoutCalls() {}

    /**
     * Which epoch is served and which are void; times are Unix seconds.
     *
     * @param voidSince epochs settled from here on are void, ...
     * @param voidUntil ... up to here
     * @param disputes how many there were of all time
     */
    public record Serving(
            long epochId, long settledAt, long voidSince, long voidUntil, long disputes) {

        /** Whether an epoch may be served after this one; the contract's own order. */
        public boolean isBefore(long otherId, long otherTime) {
            return settledAt == otherTime ? epochId < otherId : settledAt < otherTime;
        }

        public boolean isVoid(long time) {
            return time >= voidSince && time <= voidUntil;
        }
    }

    public static String serve(long epochId, EpochRoots roots) {
        return encode(Payouts.FUNC_SERVE, id(epochId), binding(roots));
    }

    /**
     * @param disputes how many the corrected root knows of
     */
    public static String correct(long epochId, EpochRoots roots, Bytes32 corrected, long disputes) {
        return encode(
                Payouts.FUNC_CORRECT,
                id(epochId),
                binding(roots),
                new org.web3j.abi.datatypes.generated.Bytes32(corrected.bytes()),
                new Uint32(disputes));
    }

    public static String serving() {
        return encode(Payouts.FUNC_SERVING);
    }

    /** Reads the answer of {@link #serving}. */
    public static Serving serving(String answer) {
        List<BigInteger> words = EscrowCalls.words(answer);
        return new Serving(
                words.get(0).longValueExact(),
                words.get(1).longValueExact(),
                words.get(2).longValueExact(),
                words.get(3).longValueExact(),
                words.get(4).longValueExact());
    }

    public static String correctionOf(long epochId) {
        return encode(Payouts.FUNC_CORRECTIONOF, id(epochId));
    }

    public static String root() {
        return encode(Payouts.FUNC_ROOT);
    }

    public static String claimed(String account, String token) {
        return encode(Payouts.FUNC_CLAIMED, new Address(account), new Address(token));
    }

    public static String disputeWindow() {
        return encode(Payouts.FUNC_DISPUTE_WINDOW);
    }

    private static Uint64 id(long epochId) {
        return new Uint64(BigInteger.valueOf(epochId));
    }

    private static Payouts.EpochRoots binding(EpochRoots roots) {
        return new Payouts.EpochRoots(
                roots.payoutRoot().bytes(), roots.receiptsRoot().bytes(), roots.logRoot().bytes());
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    private static String encode(String name, Type... arguments) {
        return FunctionEncoder.encode(new Function(name, List.of(arguments), List.of()));
    }
}

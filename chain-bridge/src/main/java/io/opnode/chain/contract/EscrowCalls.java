package io.opnode.chain.contract;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.JobEscrow;
import io.opnode.contracts.bindings.Payouts;
import io.opnode.contracts.bindings.ReceiptRegistry;
import io.opnode.contracts.bindings.TestStablecoin;
import io.opnode.contracts.eip712.SpendingMandate;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.TypeReference;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.DynamicBytes;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint256;
import org.web3j.abi.datatypes.generated.Uint64;
import org.web3j.utils.Numeric;

/** Encodes the calls that the bridge makes and decodes what they return. */
public final class EscrowCalls {
    /** States of a mandate's lock, as the escrow numbers them. */
    public enum LockStatus {
        NONE,
        OPEN,
        ENDED,
        CLOSED
    }

    private static final int WORD = 32;

    private EscrowCalls() {}

    public static String openMandate(SpendingMandate mandate, String owner, String signature) {
        return encode(
                JobEscrow.FUNC_OPENMANDATE,
                mandate.toBinding(),
                new Address(owner),
                new DynamicBytes(Numeric.hexStringToByteArray(signature)));
    }

    public static String closeMandate(SpendingMandate mandate) {
        return encode(JobEscrow.FUNC_CLOSEMANDATE, mandate.toBinding());
    }

    public static String settleEpoch(JobEscrow.Epoch epoch) {
        return encode(JobEscrow.FUNC_SETTLEEPOCH, epoch);
    }

    public static String lockOf(String token, Bytes32 mandateId) {
        return encode(
                JobEscrow.FUNC_LOCKOF,
                new Address(token),
                new org.web3j.abi.datatypes.generated.Bytes32(mandateId.bytes()));
    }

    /** Reads the answer of {@link #lockOf}: five words, the last of them the status. */
    public static LockStatus lockStatus(String answer) {
        byte[] words = Numeric.hexStringToByteArray(answer);
        int status = new BigInteger(1, Arrays.copyOfRange(words, 128, 160)).intValueExact();
        return LockStatus.values()[status];
    }

    public static String anchorOf(long epochId) {
        return encode(ReceiptRegistry.FUNC_ANCHOROF, new Uint64(BigInteger.valueOf(epochId)));
    }

    public static String payoutRoot() {
        return encode(Payouts.FUNC_ROOT);
    }

    public static String feeTerms() {
        return encode(JobEscrow.FUNC_FEETERMS);
    }

    /** The unsigned words of an answer of fixed length. */
    public static List<BigInteger> words(String answer) {
        byte[] bytes = Numeric.hexStringToByteArray(answer);
        List<BigInteger> words = new ArrayList<>();
        for (int from = 0; from + WORD <= bytes.length; from += WORD) {
            words.add(new BigInteger(1, Arrays.copyOfRange(bytes, from, from + WORD)));
        }
        return words;
    }

    public static String balanceOf(String account) {
        return encode(TestStablecoin.FUNC_BALANCEOF, new Address(account));
    }

    public static BigInteger uint(String answer) {
        return (BigInteger)
                FunctionReturnDecoder.decode(answer, outputs(new TypeReference<Uint256>() {}))
                        .getFirst()
                        .getValue();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // web3j's signatures
    private static List<TypeReference<Type>> outputs(TypeReference<?> type) {
        return (List) List.of(type);
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    private static String encode(String name, Type... arguments) {
        return FunctionEncoder.encode(new Function(name, List.of(arguments), List.of()));
    }
}

package io.opnode.chain.contract;

import io.opnode.contracts.bindings.Disputes;
import java.math.BigInteger;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Uint128;

/** Encodes questions to Disputes. */
public final class DisputeCalls {
    private DisputeCalls() {}

    /** What contesting a charge takes, in minor units of its token. */
    public static String bondFor(String token, BigInteger charge) {
        return encode(Disputes.FUNC_BONDFOR, new Address(token), new Uint128(charge));
    }

    /** Seconds to decide a dispute. */
    public static String resolutionTime() {
        return encode(Disputes.FUNC_RESOLUTION_TIME);
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    private static String encode(String name, Type... arguments) {
        return FunctionEncoder.encode(new Function(name, List.of(arguments), List.of()));
    }
}

package io.opnode.chain.contract;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.ProtocolParameters;
import io.opnode.domain.kernel.Hash32;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.FunctionReturnDecoder;
import org.web3j.abi.TypeReference;
import org.web3j.abi.datatypes.DynamicArray;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.utils.Numeric;

/** Encodes what the bridge asks ProtocolParameters and decodes what it answers. */
public final class ParameterCalls {
    private ParameterCalls() {}

    public static String names() {
        return encode(ProtocolParameters.FUNC_NAMES);
    }

    /** Reads the answer of {@link #names}. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // web3j's signatures
    public static List<Hash32> namesIn(String answer) {
        List<TypeReference<Type>> words =
                (List)
                        List.of(
                                new TypeReference<
                                        DynamicArray<
                                                org.web3j.abi.datatypes.generated.Bytes32>>() {});
        var names =
                (DynamicArray<org.web3j.abi.datatypes.generated.Bytes32>)
                        FunctionReturnDecoder.decode(answer, words).getFirst();
        return names.getValue().stream()
                .map(name -> new Hash32(Numeric.toHexString(name.getValue())))
                .toList();
    }

    public static String get(Hash32 name) {
        return encode(
                ProtocolParameters.FUNC_GET,
                new org.web3j.abi.datatypes.generated.Bytes32(
                        Bytes32.fromHex(name.value()).bytes()));
    }

    public static String version() {
        return encode(ProtocolParameters.FUNC_VERSION);
    }

    @SuppressWarnings("rawtypes") // web3j's signature
    private static String encode(String name, Type... arguments) {
        return FunctionEncoder.encode(new Function(name, List.of(arguments), List.of()));
    }
}

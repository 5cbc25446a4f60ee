package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import java.math.BigInteger;
import java.util.List;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;

/**
 * What is asked of a contract.
 *
 * @param to the contract's address
 * @param data call data in hexadecimal with {@code 0x}
 * @param gasLimit most gas that it may use as a transaction
 */
record Call(String to, String data, BigInteger gasLimit) {
    /** More than any change of a role or setting uses. */
    private static final BigInteger SETTING_GAS = BigInteger.valueOf(200_000);

    /** A call of a function that needs little gas. */
    static Call of(String to, String function, Type<?>... arguments) {
        @SuppressWarnings("rawtypes") // web3j's signature
        List<Type> values = List.of(arguments);
        String data = FunctionEncoder.encode(new Function(function, values, List.of()));
        return new Call(to, data, SETTING_GAS);
    }

    /** The argument as contracts take names, keys and roles. */
    static Type<?> word(Bytes32 value) {
        return new org.web3j.abi.datatypes.generated.Bytes32(value.bytes());
    }
}

package io.opnode.contracts.deploy;

import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.ProtocolParameters;
import java.math.BigInteger;

/**
 * A protocol parameter as it is deployed.
 *
 * @param name 1 to 32 characters of ASCII
 * @param value first value
 * @param least smallest value that governance may ever set
 * @param most largest value that governance may ever set
 */
public record ParameterTerms(String name, BigInteger value, BigInteger least, BigInteger most) {
    public ParameterTerms {
        Bytes32.ofText(name);
        if (least.signum() < 0 || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "%s: %s (expected %s..%s)".formatted(name, value, least, most));
        }
    }

    static ParameterTerms of(String name, long value, long least, long most) {
        return new ParameterTerms(
                name,
                BigInteger.valueOf(value),
                BigInteger.valueOf(least),
                BigInteger.valueOf(most));
    }

    ProtocolParameters.Parameter toBinding() {
        return new ProtocolParameters.Parameter(Bytes32.ofText(name).bytes(), value, least, most);
    }
}

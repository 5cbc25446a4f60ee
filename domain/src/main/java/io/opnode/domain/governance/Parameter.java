package io.opnode.domain.governance;

import io.opnode.domain.kernel.ShortName;
import java.math.BigInteger;

/**
 * A named number that stakers agreed on.
 *
 * @param version of all parameters since which it has this value; 0 is the deployment
 */
public record Parameter(ShortName name, BigInteger value, long version) {}

package io.opnode.chain.inbound;

import io.opnode.domain.kernel.EvmAddress;
import java.math.BigInteger;
import java.util.Locale;
import org.web3j.utils.Numeric;

/** Reads and writes the 32-byte words of a log. */
final class Topics {
    private static final int WORD_CHARS = 64;
    private static final String PADDING = "0x" + "0".repeat(24);

    private Topics() {}

    static String of(EvmAddress address) {
        return PADDING + address.value().substring(2);
    }

    static EvmAddress address(String topic) {
        return new EvmAddress("0x" + topic.substring(26).toLowerCase(Locale.ROOT));
    }

    /** The unsigned number in the {@code index}th word of a log's data. */
    static BigInteger number(String data, int index) {
        return Numeric.toBigInt("0x" + word(data, index));
    }

    /** The {@code index}th word of a log's data, 64 hexadecimal digits. */
    private static String word(String data, int index) {
        int from = 2 + index * WORD_CHARS;
        return data.substring(from, from + WORD_CHARS);
    }
}

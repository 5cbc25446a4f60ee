package io.opnode.chain.inbound;

import io.opnode.chain.node.ChainNode.Log;
import java.util.BitSet;
import java.util.Collection;
import org.web3j.crypto.Hash;
import org.web3j.utils.Numeric;

/**
 * A header's filter over its block's logs: what is not in it was not logged.
 *
 * @see <a href="https://ethereum.github.io/yellowpaper/paper.pdf">Yellow paper, 4.3.1: M3:2048</a>
 */
final class LogsBloom {
    private static final int BYTES = 256;
    private static final int BITS_OF_AN_ENTRY = 3;

    private final BitSet bits;

    private LogsBloom(BitSet bits) {
        this.bits = bits;
    }

    /** Reads 256 bytes in hexadecimal. */
    static LogsBloom of(String hex) {
        byte[] bytes = Numeric.hexStringToByteArray(hex);
        byte[] lowestFirst = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            lowestFirst[i] = bytes[BYTES - 1 - i];
        }
        return new LogsBloom(BitSet.valueOf(lowestFirst));
    }

    /** What a header says of exactly these logs. */
    static LogsBloom of(Collection<Log> logs) {
        LogsBloom bloom = new LogsBloom(new BitSet());
        for (Log log : logs) {
            bloom.bits.or(bitsOf(log.address()));
            log.topics().forEach(topic -> bloom.bits.or(bitsOf(topic)));
        }
        return bloom;
    }

    /** Whether an address or topic may have been logged; false is certain. */
    boolean mayHold(String entry) {
        BitSet missing = bitsOf(entry);
        missing.andNot(bits);
        return missing.isEmpty();
    }

    /** Whether everything that the other one holds is in this one. */
    boolean covers(LogsBloom other) {
        BitSet missing = (BitSet) other.bits.clone();
        missing.andNot(bits);
        return missing.isEmpty();
    }

    private static BitSet bitsOf(String entry) {
        byte[] hash = Hash.sha3(Numeric.hexStringToByteArray(entry));
        BitSet set = new BitSet(BYTES * Byte.SIZE);
        for (int i = 0; i < BITS_OF_AN_ENTRY; i++) {
            set.set((hash[2 * i] & 7) << Byte.SIZE | hash[2 * i + 1] & 0xff);
        }
        return set;
    }
}

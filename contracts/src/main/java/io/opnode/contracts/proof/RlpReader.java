package io.opnode.contracts.proof;

import java.util.List;
import org.web3j.rlp.RlpDecoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpString;
import org.web3j.rlp.RlpType;

/** Reads RLP that a stranger wrote: every malformed input is a {@link ProofRejected}. */
final class RlpReader {
    private RlpReader() {}

    /** The items of the one list that the bytes are. */
    static List<RlpType> list(byte[] encoded, String what) throws ProofRejected {
        if (one(encoded, what) instanceof RlpList list) {
            return list.getValues();
        }
        throw new ProofRejected(what + ": not a list");
    }

    /** The content of a string item. */
    static byte[] bytes(RlpType item, String what) throws ProofRejected {
        if (item instanceof RlpString string) {
            return string.getBytes();
        }
        throw new ProofRejected(what + ": a list where bytes belong");
    }

    /** The content of the one string that the bytes are. */
    static byte[] string(byte[] encoded, String what) throws ProofRejected {
        return bytes(one(encoded, what), what);
    }

    private static RlpType one(byte[] encoded, String what) throws ProofRejected {
        try {
            List<RlpType> items = RlpDecoder.decode(encoded).getValues();
            if (items.size() == 1) {
                return items.getFirst();
            }
        } catch (RuntimeException e) {
            throw new ProofRejected(what + ": not RLP");
        }
        throw new ProofRejected(what + ": not one RLP item");
    }
}

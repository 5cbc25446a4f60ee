package io.opnode.contracts.eip712;

import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** An EIP-712 domain: it keeps a signature from counting for another program, chain or contract. */
record TypedDomain(String name, String version) {
    private static final Bytes32 TYPE_HASH =
            Bytes32.keyOf(
                    "EIP712Domain(string name,string version,uint256 chainId,"
                            + "address verifyingContract)");
    private static final int DIGEST_BYTES = 66;

    /** What is signed for a struct. */
    Bytes32 digest(long chainId, String contract, Bytes32 structHash) {
        Bytes32 separator =
                AbiWords.hash(
                        word(TYPE_HASH),
                        word(Bytes32.keyOf(name)),
                        word(Bytes32.keyOf(version)),
                        word(BigInteger.valueOf(chainId)),
                        word(contract));
        ByteArrayOutputStream typedData = new ByteArrayOutputStream(DIGEST_BYTES);
        typedData.write(0x19);
        typedData.write(0x01);
        typedData.writeBytes(separator.bytes());
        typedData.writeBytes(structHash.bytes());
        return Bytes32.keccak(typedData.toByteArray());
    }
}

package io.opnode.contracts.eip712;

import static io.opnode.contracts.AbiWords.checkAddress;
import static io.opnode.contracts.AbiWords.checkUnsigned;
import static io.opnode.contracts.AbiWords.word;

import io.opnode.contracts.AbiWords;
import io.opnode.contracts.Bytes32;
import io.opnode.contracts.bindings.JobEscrow;
import java.math.BigInteger;
import org.web3j.crypto.ECKeyPair;

/**
 * What a payer signs so that the platform may charge for jobs. Its id is its EIP-712 digest.
 *
 * @param wallet cloud wallet that pays and that unspent money returns to
 * @param asset ERC-20 token; all amounts are its minor units
 * @param cap most that can ever be charged, 1..2¹²⁸−1
 * @param expiry Unix seconds after which no new work may be charged to it
 * @param jobId SHA-256 of the id of the only job it pays for; zero for many
 * @param node {@link Bytes32#keyOf} the only node it pays; zero for any
 * @param maxPricePerHour minor units per GPU-hour; zero for no limit
 * @param salt makes two otherwise equal mandates different
 */
public record SpendingMandate(
        String wallet,
        String asset,
        BigInteger cap,
        BigInteger expiry,
        Bytes32 jobId,
        Bytes32 node,
        BigInteger maxPricePerHour,
        Bytes32 salt) {
    /** EIP-712 domain name. */
    public static final String DOMAIN_NAME = "OpNode JobEscrow";

    /** EIP-712 domain version. */
    public static final String DOMAIN_VERSION = "1";

    private static final Bytes32 TYPE_HASH =
            Bytes32.keyOf(
                    "SpendingMandate(address wallet,address asset,uint256 cap,uint64 expiry,"
                            + "bytes32 jobId,bytes32 node,uint256 maxPricePerHour,bytes32 salt)");
    private static final TypedDomain DOMAIN = new TypedDomain(DOMAIN_NAME, DOMAIN_VERSION);

    public SpendingMandate {
        wallet = checkAddress("wallet", wallet);
        asset = checkAddress("asset", asset);
        checkUnsigned("cap", cap, 128);
        if (cap.signum() == 0) {
            throw new IllegalArgumentException("cap: 0 (expected 1..2^128-1)");
        }
        checkUnsigned("expiry", expiry, 64);
        checkUnsigned("maxPricePerHour", maxPricePerHour, 256);
    }

    /**
     * The mandate's id: its EIP-712 digest.
     *
     * @param escrow address of the JobEscrow contract
     */
    public Bytes32 digest(long chainId, String escrow) {
        return DOMAIN.digest(chainId, escrow, structHash());
    }

    /** The owner's signature of {@link #digest}. */
    public MandateSignature sign(ECKeyPair owner, long chainId, String escrow) {
        return MandateSignature.of(digest(chainId, escrow), owner);
    }

    /**
     * The address that signed this mandate for this chain and escrow.
     *
     * @throws SignatureRefused if the signature is malformed or malleable
     */
    public String recover(MandateSignature signature, long chainId, String escrow)
            throws SignatureRefused {
        return signature.signerOf(digest(chainId, escrow));
    }

    /** The same mandate as the contract's bindings take it. */
    public JobEscrow.SpendingMandate toBinding() {
        return new JobEscrow.SpendingMandate(
                wallet,
                asset,
                cap,
                expiry,
                jobId.bytes(),
                node.bytes(),
                maxPricePerHour,
                salt.bytes());
    }

    private Bytes32 structHash() {
        return AbiWords.hash(
                word(TYPE_HASH),
                word(wallet),
                word(asset),
                word(cap),
                word(expiry),
                word(jobId),
                word(node),
                word(maxPricePerHour),
                word(salt));
    }
}

package io.opnode.contracts.eip712;

import io.opnode.contracts.Bytes32;
import org.web3j.crypto.ECKeyPair;

/**
 * What a wallet's owner signs for the platform. No contract takes it; it is signed for the wallet,
 * under a domain of its own, so that it counts for no other wallet, chain or contract.
 */
public sealed interface WalletOrder permits LowBalanceRule, JobOrder {
    /** EIP-712 domain name. */
    String DOMAIN_NAME = "OpNode Orders";

    /** EIP-712 domain version. */
    String DOMAIN_VERSION = "1";

    /** Address of the owner's cloud wallet. */
    String wallet();

    Bytes32 structHash();

    default Bytes32 digest(long chainId) {
        return new TypedDomain(DOMAIN_NAME, DOMAIN_VERSION).digest(chainId, wallet(), structHash());
    }

    default MandateSignature sign(ECKeyPair owner, long chainId) {
        return MandateSignature.of(digest(chainId), owner);
    }

    /**
     * The address that signed this order.
     *
     * @throws SignatureRefused if the signature is malformed or malleable
     */
    default String recover(MandateSignature signature, long chainId) throws SignatureRefused {
        return signature.signerOf(digest(chainId));
    }
}

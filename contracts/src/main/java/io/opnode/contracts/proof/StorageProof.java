package io.opnode.contracts.proof;

import static io.opnode.contracts.AbiWords.checkAddress;

import io.opnode.contracts.Bytes32;
import java.util.List;
import org.web3j.rlp.RlpType;
import org.web3j.utils.Numeric;

/**
 * What a contract stored in a slot, shown by trie nodes alone, as {@code eth_getProof} returns them
 * (EIP-1186). Whoever trusts a block header needs no node to check it.
 *
 * @param contract address of the contract
 * @param slot storage slot
 * @param accountProof hexadecimal RLP nodes from the state root to the contract's account
 * @param storageProof hexadecimal RLP nodes from the account's storage root to the slot
 */
public record StorageProof(
        String contract, Bytes32 slot, List<String> accountProof, List<String> storageProof) {
    public StorageProof {
        contract = checkAddress("contract", contract);
        accountProof = List.copyOf(accountProof);
        storageProof = List.copyOf(storageProof);
    }

    /**
     * The slot's content in the state with that root.
     *
     * @throws ProofRejected if the proof does not show it; an empty slot cannot be shown
     */
    public Bytes32 valueAt(Bytes32 stateRoot) throws ProofRejected {
        Bytes32 accountKey = Bytes32.keccak(Numeric.hexStringToByteArray(contract));
        byte[] account = MerklePatricia.valueOf(stateRoot, accountKey, decode(accountProof));
        List<RlpType> fields = RlpReader.list(account, "account");
        if (fields.size() != 4) {
            throw new ProofRejected("account: " + fields.size() + " fields (expected 4)");
        }
        byte[] storageRoot = RlpReader.bytes(fields.get(2), "storage root");
        if (storageRoot.length != 32) {
            throw new ProofRejected("account: storage root is not 32 bytes");
        }
        byte[] stored =
                MerklePatricia.valueOf(
                        Bytes32.of(storageRoot),
                        Bytes32.keccak(slot.bytes()),
                        decode(storageProof));
        byte[] value = RlpReader.string(stored, "slot");
        if (value.length > 32) {
            throw new ProofRejected("slot: " + value.length + " bytes (expected at most 32)");
        }
        byte[] word = new byte[32];
        System.arraycopy(value, 0, word, 32 - value.length, value.length);
        return Bytes32.of(word);
    }

    private static List<byte[]> decode(List<String> nodes) throws ProofRejected {
        if (nodes.size() > MerklePatricia.MAX_NODES
                || nodes.stream().anyMatch(n -> n.length() > 2 * MerklePatricia.MAX_NODE_BYTES)) {
            throw new ProofRejected("proof: too large");
        }
        try {
            return nodes.stream().map(Numeric::hexStringToByteArray).toList();
        } catch (RuntimeException e) {
            throw new ProofRejected("proof: not hexadecimal");
        }
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IReceiptRegistry} from "./IReceiptRegistry.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @title ReceiptRegistry
/// @dev INVARIANT: `receiptsRoot` stays at storage slot 1. Receipts are verified offline by a
/// proof of slot keccak256(abi.encode(epochId, RECEIPTS_ROOT_SLOT)) against a block's state root.
contract ReceiptRegistry is IReceiptRegistry, AccessControl {
    /// @notice May anchor: the job escrow, and an operator for epochs without settlement.
    bytes32 public constant ANCHOR_ROLE = keccak256("ANCHOR_ROLE");
    /// @notice Storage slot of the `receiptsRoot` mapping; part of the receipt format.
    uint256 public constant RECEIPTS_ROOT_SLOT = 1;
    /// @notice Longest content id accepted, in bytes; a CIDv1 with SHA-256 has 36.
    uint256 public constant MAX_CID_BYTES = 64;

    /// @inheritdoc IReceiptRegistry
    mapping(uint64 epochId => bytes32) public receiptsRoot;

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IReceiptRegistry
    function anchor(uint64 epochId, bytes32 receiptsRoot_, bytes32 logRoot, bytes calldata cid)
        external
        onlyRole(ANCHOR_ROLE)
    {
        if (receiptsRoot_ == 0 || logRoot == 0) revert EmptyRoot(epochId);
        if (cid.length == 0 || cid.length > MAX_CID_BYTES) revert CidOutOfBounds(cid.length);
        if (receiptsRoot[epochId] != 0) revert EpochAlreadyAnchored(epochId);
        receiptsRoot[epochId] = receiptsRoot_;
        emit EpochAnchored(epochId, receiptsRoot_, logRoot, cid);
    }

    /// @inheritdoc IReceiptRegistry
    function verify(uint64 epochId, Receipt calldata receipt, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        bytes32 anchored = receiptsRoot[epochId];
        return anchored != 0 && MerkleProof.verifyCalldata(proof, anchored, leafOf(receipt));
    }

    /// @notice The leaf as OpenZeppelin's StandardMerkleTree hashes it, twice.
    function leafOf(Receipt calldata receipt) public pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(receipt))));
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochAnchor, EpochAnchors, EpochRoots} from "./EpochRoots.sol";
import {IReceiptRegistry} from "./IReceiptRegistry.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @title ReceiptRegistry
/// @dev INVARIANT: `anchorOf` stays at storage slot 1. Receipts are verified offline by a proof of
/// slot keccak256(abi.encode(epochId, ANCHOR_SLOT)) against a block's state root.
contract ReceiptRegistry is IReceiptRegistry, AccessControl {
    /// @notice May anchor: the job escrow alone, since an anchor also names the payout root.
    bytes32 public constant ANCHOR_ROLE = keccak256("ANCHOR_ROLE");
    /// @notice Storage slot of the `anchorOf` mapping; part of the receipt format.
    uint256 public constant ANCHOR_SLOT = 1;
    /// @notice Longest content id accepted, in bytes; a CIDv1 with SHA-256 has 36.
    uint256 public constant MAX_CID_BYTES = 64;

    /// @inheritdoc IReceiptRegistry
    mapping(uint64 epochId => EpochAnchor) public anchorOf;

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IReceiptRegistry
    function anchor(uint64 epochId, EpochRoots calldata roots, bytes calldata cid)
        external
        onlyRole(ANCHOR_ROLE)
    {
        if (roots.receiptsRoot == 0 || roots.logRoot == 0) revert EmptyRoot(epochId);
        if (cid.length == 0 || cid.length > MAX_CID_BYTES) revert CidOutOfBounds(cid.length);
        if (anchorOf[epochId].exists()) revert EpochAlreadyAnchored(epochId);
        anchorOf[epochId] = EpochAnchors.make(roots, block.timestamp);
        emit EpochAnchored(epochId, roots, cid);
    }

    /// @inheritdoc IReceiptRegistry
    function settledAt(uint64 epochId, EpochRoots calldata roots) external view returns (uint64) {
        EpochAnchor anchored = anchorOf[epochId];
        if (!anchored.holds(roots)) revert NotAnchored(epochId);
        return anchored.settledAt();
    }

    /// @inheritdoc IReceiptRegistry
    function verify(
        uint64 epochId,
        EpochRoots calldata roots,
        Receipt calldata receipt,
        bytes32[] calldata proof
    ) external view returns (bool) {
        return anchorOf[epochId].holds(roots)
            && MerkleProof.verifyCalldata(proof, roots.receiptsRoot, leafOf(receipt));
    }

    /// @inheritdoc IReceiptRegistry
    function leafOf(Receipt calldata receipt) public pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(receipt))));
    }
}

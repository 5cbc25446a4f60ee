// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochAnchor, EpochRoots} from "./EpochRoots.sol";

/// @title Where receipts are anchored
/// @notice One word per epoch commits to its payout root, the root over its receipts, the root of
/// the event log at its end, and to when that was. It never changes.
interface IReceiptRegistry {
    /// @notice What the receipt tree commits to for one job.
    /// @param jobKey Key of the job: SHA-256 of its id as text.
    /// @param mandateId The mandate the job was charged to.
    /// @param charge Minor units of the mandate's asset.
    /// @param earned The payee's part of the charge; the rest is fees.
    /// @param payee Who earned it; zero if nobody did.
    /// @param contentHash SHA-256 of the receipt's canonical JSON bytes.
    struct Receipt {
        bytes32 jobKey;
        bytes32 mandateId;
        uint256 charge;
        uint256 earned;
        address payee;
        bytes32 contentHash;
    }

    /// @notice `epochId` was anchored. `cid` is the binary content id of the epoch's file.
    event EpochAnchored(uint64 indexed epochId, EpochRoots roots, bytes cid);

    /// @notice An epoch is anchored once.
    error EpochAlreadyAnchored(uint64 epochId);
    /// @notice No epoch of that id was settled with these roots.
    error NotAnchored(uint64 epochId);
    /// @notice A zero root says nothing.
    error EmptyRoot(uint64 epochId);
    /// @notice The content id has `length` bytes (expected 1..MAX_CID_BYTES).
    error CidOutOfBounds(uint256 length);

    /// @notice What is stored of `epochId`; zero if it is not anchored.
    function anchorOf(uint64 epochId) external view returns (EpochAnchor);

    /// @notice Anchors an epoch. Roots and content id stand in the event, which the block's
    /// receipts root commits to; the stored word proves the roots without it.
    function anchor(uint64 epochId, EpochRoots calldata roots, bytes calldata cid) external;

    /// @notice When `epochId` was settled, in Unix seconds; reverts unless it has these roots.
    function settledAt(uint64 epochId, EpochRoots calldata roots) external view returns (uint64);

    /// @notice Whether `receipt` belongs to the receipts of `epochId`, which has these roots.
    function verify(
        uint64 epochId,
        EpochRoots calldata roots,
        Receipt calldata receipt,
        bytes32[] calldata proof
    ) external view returns (bool);

    /// @notice The receipt's leaf as OpenZeppelin's StandardMerkleTree hashes it, twice.
    function leafOf(Receipt calldata receipt) external pure returns (bytes32);
}

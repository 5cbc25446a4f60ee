// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Where receipts are anchored
/// @notice One entry per epoch: the root over its receipts, the root of the event log at its end,
/// and the content id of the file that lists both. An entry never changes.
interface IReceiptRegistry {
    /// @notice What the receipt tree commits to for one job.
    /// @param jobId Key of the job: keccak256 of its id as text.
    /// @param mandateId The mandate the job was charged to.
    /// @param charge Minor units of the mandate's asset.
    /// @param contentHash SHA-256 of the receipt's canonical JSON bytes.
    struct Receipt {
        bytes32 jobId;
        bytes32 mandateId;
        uint256 charge;
        bytes32 contentHash;
    }

    /// @notice `epochId` was anchored. `cid` is the binary content id of the epoch's file.
    event EpochAnchored(
        uint64 indexed epochId, bytes32 indexed receiptsRoot, bytes32 indexed logRoot, bytes cid
    );

    /// @notice An epoch is anchored once.
    error EpochAlreadyAnchored(uint64 epochId);
    /// @notice A zero root says nothing.
    error EmptyRoot(uint64 epochId);
    /// @notice The content id has `length` bytes (expected 1..MAX_CID_BYTES).
    error CidOutOfBounds(uint256 length);

    /// @notice The root over the receipts of `epochId`; zero if it is not anchored.
    function receiptsRoot(uint64 epochId) external view returns (bytes32);

    /// @notice Anchors an epoch. The log root and the content id stand in the event, which the
    /// block's receipts root commits to; only what contracts and offline checks read is stored.
    function anchor(uint64 epochId, bytes32 receiptsRoot_, bytes32 logRoot, bytes calldata cid)
        external;

    /// @notice Whether `receipt` belongs to the receipts of `epochId`.
    function verify(uint64 epochId, Receipt calldata receipt, bytes32[] calldata proof)
        external
        view
        returns (bool);
}

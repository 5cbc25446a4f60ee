// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Everything that an epoch commits to
/// @param payoutRoot Cumulative payout root; zero keeps the root before.
/// @param receiptsRoot Root over the epoch's receipts.
/// @param logRoot Root of the event log at the end of the epoch.
struct EpochRoots {
    bytes32 payoutRoot;
    bytes32 receiptsRoot;
    bytes32 logRoot;
}

/// @dev An epoch in one storage word: the first 28 bytes of keccak256 of its roots, then the Unix
/// second of its settlement in 4 bytes; zero if there is no such epoch.
/// WHY one word: a new word is the largest cost of an epoch that does not grow with it. 28 bytes of
/// a hash withstand collisions as SHA-224 does.
type EpochAnchor is bytes32;

using EpochAnchors for EpochAnchor global;

/// @title Makes and reads anchors
library EpochAnchors {
    function make(EpochRoots calldata roots, uint256 time) internal pure returns (EpochAnchor) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return EpochAnchor.wrap(commitment(roots) | bytes32(uint256(uint32(time))));
    }

    /// @dev Whether the epoch was settled with these roots.
    function holds(EpochAnchor self, EpochRoots calldata roots) internal pure returns (bool) {
        return self.exists() && commitment(roots) == bytes32(bytes28(EpochAnchor.unwrap(self)));
    }

    function exists(EpochAnchor self) internal pure returns (bool) {
        return EpochAnchor.unwrap(self) != 0;
    }

    function settledAt(EpochAnchor self) internal pure returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(uint256(EpochAnchor.unwrap(self)));
    }

    function commitment(EpochRoots calldata roots) private pure returns (bytes32) {
        return bytes32(bytes28(keccak256(abi.encode(roots))));
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "./IJobEscrow.sol";

/// @dev A lock in one storage word, low bits first: remaining 128, expiry 64, all fees 16, staker's
/// part of them 16, status 8.
struct PackedLock {
    uint256 word;
}

/// @title Reads and writes a packed lock
/// @notice WHY by hand: a debit reads every field and writes one, and this halves what it computes.
library PackedLocks {
    uint256 private constant EXPIRY = 128;
    uint256 private constant FEE_BPS = 192;
    uint256 private constant STAKER_BPS = 208;
    uint256 private constant STATUS = 224;

    function write(PackedLock storage self, IJobEscrow.Lock memory lock) internal {
        self.word = uint256(lock.remaining) | (uint256(lock.expiry) << EXPIRY)
            | ((uint256(lock.stakerBps) + lock.treasuryBps) << FEE_BPS)
            | (uint256(lock.stakerBps) << STAKER_BPS) | (uint256(lock.status) << STATUS);
    }

    function read(PackedLock storage self) internal view returns (IJobEscrow.Lock memory) {
        uint256 word = self.word;
        // forge-lint: disable-start(unsafe-typecast)
        return IJobEscrow.Lock({
            remaining: uint128(word),
            expiry: uint64(word >> EXPIRY),
            stakerBps: uint16(word >> STAKER_BPS),
            treasuryBps: uint16(feeBps(word)) - uint16(word >> STAKER_BPS),
            status: status(word)
        });
        // forge-lint: disable-end(unsafe-typecast)
    }

    function remaining(uint256 word) internal pure returns (uint256) {
        return word & type(uint128).max;
    }

    function expiry(uint256 word) internal pure returns (uint256) {
        return (word >> EXPIRY) & type(uint64).max;
    }

    /// @dev Stakers' and treasury's part together, in 1/10,000.
    function feeBps(uint256 word) internal pure returns (uint256) {
        return (word >> FEE_BPS) & type(uint16).max;
    }

    function isOpen(uint256 word) internal pure returns (bool) {
        return word >> STATUS == uint256(IJobEscrow.Status.Open);
    }

    /// @dev Open, not expired before `since`, and `amount` is left.
    function covers(uint256 word, uint256 amount, uint256 since) internal pure returns (bool) {
        return isOpen(word) && expiry(word) >= since && remaining(word) >= amount;
    }

    function status(uint256 word) internal pure returns (IJobEscrow.Status) {
        return IJobEscrow.Status((word >> STATUS) & type(uint8).max);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @dev Which epoch's root is served, and which later ones are void.
/// @param epochId The served epoch.
/// @param settledAt When it was settled, in Unix seconds.
/// @param voidSince Epochs settled from here on are void, ...
/// @param voidUntil ... up to here, some time after the last dispute.
/// @param disputes How many disputes there were.
struct ServedRoot {
    uint64 epochId;
    uint40 settledAt;
    uint40 voidSince;
    uint40 voidUntil;
    uint32 disputes;
}

/// @title Decides what may be served next
/// @notice Epochs follow each other by the time of their settlement, then by their id.
library ServedRoots {
    function advance(ServedRoot storage self, uint64 epochId, uint64 settledAt) internal {
        self.epochId = epochId;
        // forge-lint: disable-next-line(unsafe-typecast)
        self.settledAt = uint40(settledAt);
    }

    /// @dev Voids what was or will be settled from `settledAt` to `until`, beside what was void
    /// before and is not superseded by a served root. WHY also what will be settled: a root that
    /// is on its way to the chain was made without knowing of the dispute.
    /// @return since The earliest settlement that is void now.
    function voidFrom(ServedRoot storage self, uint64 settledAt, uint64 until)
        internal
        returns (uint64 since)
    {
        since = settledAt;
        if (self.voidUntil >= self.settledAt && self.voidSince < since && self.disputes != 0) {
            since = self.voidSince;
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        self.voidSince = uint40(since);
        // forge-lint: disable-next-line(unsafe-typecast)
        self.voidUntil = uint40(until);
        ++self.disputes;
    }

    function isBefore(ServedRoot memory self, uint64 epochId, uint64 settledAt)
        internal
        pure
        returns (bool)
    {
        if (self.settledAt != settledAt) return self.settledAt < settledAt;
        return self.epochId < epochId;
    }

    function isVoid(ServedRoot memory self, uint64 settledAt) internal pure returns (bool) {
        return settledAt >= self.voidSince && settledAt <= self.voidUntil;
    }
}

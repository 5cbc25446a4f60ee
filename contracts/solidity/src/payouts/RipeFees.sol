// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @dev Fees on their way out of dispute.
/// @param ripening Ripe one dispute window after `since`; what was held then and was not ripe.
/// @param since Unix seconds.
/// @param ripe May be released.
struct Ripening {
    uint128 ripening;
    uint64 since;
    uint128 ripe;
}

/// @title Lets fees ripen for one dispute window before they are released
/// @notice WHY: the fees of a charge must still be here when the charge is disputed. Whatever was
/// held at `since` belongs to epochs whose window has passed one window later, unless it was
/// disputed in between.
library RipeFees {
    /// @param held All fees held now, ripe or not.
    function ripen(Ripening storage self, uint128 held, uint64 window)
        internal
        returns (uint128 ripe)
    {
        if (window == 0) return held;
        bool due = block.timestamp >= uint256(self.since) + window;
        uint256 sum = uint256(self.ripe) + (due ? self.ripening : 0);
        // Less than the sum is held only if a receipt claimed more fees than its epoch had.
        // forge-lint: disable-next-line(unsafe-typecast)
        ripe = sum < held ? uint128(sum) : held;
        self.ripe = ripe;
        if (due) {
            self.ripening = held - ripe;
            self.since = uint64(block.timestamp);
        }
    }

    /// @dev Takes disputed fees of an epoch settled at `settledAt` from what ripens, if they are in
    /// it. In the second of `since` they may be or not: less that is ripe harms nobody.
    function dispute(Ripening storage self, uint128 fees, uint64 settledAt) internal {
        if (settledAt <= self.since) {
            uint128 ripening = self.ripening;
            self.ripening = fees < ripening ? ripening - fees : 0;
        }
    }
}

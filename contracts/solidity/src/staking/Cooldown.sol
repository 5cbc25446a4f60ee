// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @notice An amount on its way out.
/// @param availableAt Unix seconds from which it may leave.
struct Cooldown {
    uint208 amount;
    uint48 availableAt;
}

/// @title One amount cooling down, with one end
/// @dev WHY adding starts the time anew for all of it: a queue of requests would cost a loop, and
/// only the owner of the amount can do it.
library Cooldowns {
    /// @notice Nothing cools down.
    error NothingRequested();
    /// @notice The cooldown ends at `availableAt`.
    error CooldownRunning(uint48 availableAt);

    /// @dev Adds `amount` and starts the time anew.
    function add(Cooldown storage self, uint208 amount, uint48 period)
        internal
        returns (uint48 availableAt)
    {
        availableAt = uint48(block.timestamp) + period;
        self.amount += amount;
        self.availableAt = availableAt;
    }

    /// @dev Empties it and returns what was in it.
    function take(Cooldown storage self) internal returns (uint208 amount) {
        amount = self.amount;
        if (amount == 0) revert NothingRequested();
        if (block.timestamp < self.availableAt) revert CooldownRunning(self.availableAt);
        self.amount = 0;
        self.availableAt = 0;
    }
}

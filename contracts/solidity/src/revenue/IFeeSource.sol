// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Where the stakers' part of charges is collected: Payouts, as far as this needs it
interface IFeeSource {
    /// @notice Sends `amount` minor units of `asset` from the collected fees to `to`.
    function releaseFees(address asset, address to, uint128 amount) external;
}

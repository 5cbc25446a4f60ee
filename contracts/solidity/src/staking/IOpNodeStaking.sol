// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {INodeBonds} from "./INodeBonds.sol";

/// @title Stakes of $OPNODE, which vote and earn, and bonds of nodes, which can be slashed
/// @notice A stake votes from its first second to the request to withdraw it; bonds do not vote.
/// Stakes are never slashed. Amounts are minor units of $OPNODE.
interface IOpNodeStaking is INodeBonds {
    /// @notice `account` staked `amount` more.
    event Staked(address indexed account, uint256 amount);
    /// @notice `amount` stopped voting and earning; it may be withdrawn from `availableAt` on, with
    /// what was requested before and not withdrawn.
    event WithdrawalRequested(address indexed account, uint256 amount, uint48 availableAt);
    /// @notice `amount` went back to `account`.
    event Withdrawn(address indexed account, uint256 amount);

    /// @notice `requested` is more than the `staked` amount.
    error StakeTooSmall(address account, uint256 requested, uint256 staked);

    /// @notice Stakes `amount` of the caller's tokens, after their approval. Who has no delegate
    /// becomes their own.
    function stake(uint256 amount) external;

    /// @notice Starts the cooldown of `amount` of the caller's stake, and anew of what waits.
    function requestWithdrawal(uint256 amount) external;

    /// @notice Pays back what has cooled down. A pause does not stop it.
    function withdraw() external returns (uint256 amount);

    /// @notice What `account` has staked, without what cools down.
    function stakeOf(address account) external view returns (uint256);

    /// @notice What cools down, and when it may be withdrawn.
    function withdrawalOf(address account)
        external
        view
        returns (uint208 amount, uint48 availableAt);
}

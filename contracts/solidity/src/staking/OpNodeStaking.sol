// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {Cooldown, Cooldowns} from "./Cooldown.sol";
import {IOpNodeStaking} from "./IOpNodeStaking.sol";
import {NodeBonds} from "./NodeBonds.sol";
import {StakingVault} from "./StakingVault.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title OpNodeStaking
/// @dev INVARIANT: balance = stakes + withdrawals cooling down + bonds (donations aside), and the
/// supply of votes = the sum of stakes. Votes cannot be transferred, only delegated. The clock is
/// the timestamp: blocks come at another pace on every chain.
contract OpNodeStaking is IOpNodeStaking, NodeBonds, Votes {
    using Cooldowns for Cooldown;
    using SafeERC20 for IERC20;

    /// @inheritdoc IOpNodeStaking
    mapping(address account => uint256) public stakeOf;
    /// @inheritdoc IOpNodeStaking
    mapping(address account => Cooldown) public withdrawalOf;

    constructor(address admin, IERC20 token, address treasury, uint48 cooldown)
        EIP712("OpNode Staking", "1")
        StakingVault(admin, token, cooldown)
        NodeBonds(treasury)
    {}

    /// @inheritdoc IOpNodeStaking
    function stake(uint256 amount) external whenNotPaused nonZero(amount) {
        if (delegates(msg.sender) == address(0)) _delegate(msg.sender, msg.sender);
        stakeOf[msg.sender] += amount;
        _transferVotingUnits(address(0), msg.sender, amount);
        emit Staked(msg.sender, amount);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IOpNodeStaking
    function requestWithdrawal(uint256 amount) external nonZero(amount) {
        uint256 staked = stakeOf[msg.sender];
        if (amount > staked) revert StakeTooSmall(msg.sender, amount, staked);
        stakeOf[msg.sender] = staked - amount;
        _transferVotingUnits(msg.sender, address(0), amount);
        uint48 availableAt = withdrawalOf[msg.sender].add(SafeCast.toUint208(amount), COOLDOWN);
        emit WithdrawalRequested(msg.sender, amount, availableAt);
    }

    /// @inheritdoc IOpNodeStaking
    function withdraw() external returns (uint256 amount) {
        amount = withdrawalOf[msg.sender].take();
        emit Withdrawn(msg.sender, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc Votes
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc Votes
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return stakeOf[account];
    }
}

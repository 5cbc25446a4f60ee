// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title What stakes and bonds have in common: the token, the cooldown, and the pause
/// @dev Nothing here or in what inherits it reads the token's balance: a donation changes nothing.
abstract contract StakingVault is AccessControl, Pausable {
    /// @notice May stop new stakes and bonds, and allow them again. Stops nothing that leaves.
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");
    /// @notice Shortest and longest cooldown. The shortest is longer than any flash loan.
    uint48 public constant MIN_COOLDOWN = 1 minutes;
    uint48 public constant MAX_COOLDOWN = 30 days;

    /// @notice What is staked and bonded: $OPNODE.
    IERC20 public immutable TOKEN;
    /// @notice Time from a request to leave until the tokens may leave; nobody can lengthen it.
    uint48 public immutable COOLDOWN;

    /// @notice Nothing was asked for.
    error ZeroAmount();
    /// @notice `cooldown` seconds is outside `least`..`most`.
    error CooldownOutOfBounds(uint48 cooldown, uint48 least, uint48 most);

    modifier nonZero(uint256 amount) {
        _checkNonZero(amount);
        _;
    }

    constructor(address admin, IERC20 token, uint48 cooldown) {
        if (cooldown < MIN_COOLDOWN || cooldown > MAX_COOLDOWN) {
            revert CooldownOutOfBounds(cooldown, MIN_COOLDOWN, MAX_COOLDOWN);
        }
        TOKEN = token;
        COOLDOWN = cooldown;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @notice Stops new stakes and bonds. Pauser only.
    function pause() external onlyRole(PAUSER_ROLE) {
        _pause();
    }

    /// @notice Allows new stakes and bonds again. Pauser only.
    function unpause() external onlyRole(PAUSER_ROLE) {
        _unpause();
    }

    function _checkNonZero(uint256 amount) private pure {
        if (amount == 0) revert ZeroAmount();
    }
}

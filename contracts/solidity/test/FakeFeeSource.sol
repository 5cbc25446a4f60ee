// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IFeeSource} from "../src/revenue/IFeeSource.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @dev Collected fees: whatever was sent here.
contract FakeFeeSource is IFeeSource {
    using SafeERC20 for IERC20;

    function releaseFees(address asset, address to, uint128 amount) external {
        IERC20(asset).safeTransfer(to, amount);
    }
}

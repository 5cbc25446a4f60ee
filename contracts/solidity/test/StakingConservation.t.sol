// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {StakingConservationHandler} from "./StakingConservationHandler.sol";
import {TestBase} from "./TestBase.sol";

/// @dev I-18, I-04 and A21 of the staking contract over random histories.
contract StakingConservationTest is TestBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    StakingConservationHandler internal handler;

    function setUp() external {
        handler = new StakingConservationHandler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = handler.stake.selector;
        selectors[1] = handler.requestWithdrawal.selector;
        selectors[2] = handler.withdraw.selector;
        selectors[3] = handler.bond.selector;
        selectors[4] = handler.requestRelease.selector;
        selectors[5] = handler.release.selector;
        selectors[6] = handler.slashOne.selector;
        selectors[7] = handler.delegate.selector;
        selectors[8] = handler.donate.selector;
        selectors[9] = handler.togglePause.selector;
        selectors[10] = handler.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function invariant_I18_TheStakingContractHoldsWhatItOwes() external view {
        handler.checkBooks();
    }

    /// @dev A run that never slashed would prove nothing: one fixed history reaches every path.
    function test_TheStakingHandlerReachesEveryPath() external {
        for (uint256 i = 0; i < 80; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.stake(seed, (seed >> 8) % 1e22);
            handler.bond(seed >> 16, (seed >> 24) % 1e22);
            handler.requestWithdrawal(seed >> 32, seed >> 40);
            if (i % 3 == 0) handler.requestRelease(seed >> 48, seed >> 56);
            handler.wait(seed >> 64);
            handler.slashOne(seed >> 72, seed >> 80, seed >> 88);
            handler.withdraw(seed >> 96);
            handler.release(seed >> 104);
            handler.delegate(seed >> 112, seed >> 120);
            handler.donate(seed >> 128);
            if (i % 10 == 0) handler.togglePause();
            handler.checkBooks();
        }
        vm.assertGe(handler.slashes(), 10, "slashes");
        vm.assertGe(handler.refusals(), 5, "refusals");
        vm.assertGe(handler.withdrawals(), 5, "withdrawals");
        vm.assertGe(handler.releases(), 5, "releases");
    }
}

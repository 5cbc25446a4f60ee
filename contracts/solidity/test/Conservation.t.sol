// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ConservationHandler} from "./ConservationHandler.sol";
import {TestBase} from "./TestBase.sol";

/// @dev I-18 over random histories.
contract ConservationTest is TestBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ConservationHandler internal handler;

    function setUp() external {
        handler = new ConservationHandler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = handler.deposit.selector;
        selectors[1] = handler.withdraw.selector;
        selectors[2] = handler.openMandate.selector;
        selectors[3] = handler.settleOne.selector;
        selectors[4] = handler.settleTooMuch.selector;
        selectors[5] = handler.giveNotice.selector;
        selectors[6] = handler.closeBySettler.selector;
        selectors[7] = handler.closeByAnybody.selector;
        selectors[8] = handler.claim.selector;
        selectors[9] = handler.releaseFees.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function invariant_I18_NoMoneyIsMadeOrDestroyed() external view {
        handler.checkBooks();
    }

    /// @dev A run that never settled would prove nothing: one fixed history reaches every path.
    function test_TheHandlerReachesEveryPath() external {
        for (uint256 i = 0; i < 60; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.deposit(seed, seed >> 8);
            handler.openMandate(seed >> 16, seed >> 24, seed >> 32);
            handler.settleOne(seed >> 40, seed >> 48, seed >> 56, i % 3 == 0);
            handler.settleTooMuch(seed >> 64, uint128(seed));
            if (i % 5 == 0) handler.giveNotice(seed >> 72);
            if (i % 7 == 0) handler.closeBySettler(seed >> 80);
            if (i % 2 == 0) handler.closeByAnybody(seed >> 88, seed >> 96);
            handler.claim(seed >> 104);
            handler.releaseFees(seed >> 112);
            handler.withdraw(seed >> 120, seed >> 128);
            handler.checkBooks();
        }
        vm.assertGe(handler.epochs(), 20, "epochs");
        vm.assertGe(handler.refusals(), 20, "refusals");
        vm.assertGe(handler.claimedSum(), 1, "claims");
        vm.assertGe(handler.releasedFees(), 1, "fees released");
        vm.assertGe(handler.withdrawn(), 1, "withdrawals");
    }
}

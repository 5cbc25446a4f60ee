// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {DisputesHandler} from "./DisputesHandler.sol";
import {TestBase} from "./TestBase.sol";

/// @dev I-18 over random histories with disputes, corrections and windows that pass.
contract DisputesConservationTest is TestBase {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    DisputesHandler internal handler;

    function setUp() external {
        handler = new DisputesHandler();
        handler.setUp();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = handler.settleOne.selector;
        selectors[1] = handler.dispute.selector;
        selectors[2] = handler.resolve.selector;
        selectors[3] = handler.correct.selector;
        selectors[4] = handler.serve.selector;
        selectors[5] = handler.claim.selector;
        selectors[6] = handler.releaseFees.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function invariant_I18_DisputesMakeAndDestroyNoMoney() external view {
        handler.checkBooks();
    }

    /// @dev A run that never disputed would prove nothing: one fixed history reaches every path.
    function test_TheHandlerReachesEveryPath() external {
        for (uint256 i = 0; i < 60; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.settleOne(seed, seed >> 8, seed >> 16);
            if (i % 3 == 0) handler.dispute(0, i % 2 == 0);
            handler.correct(seed >> 32);
            if (i % 4 == 1) handler.resolve(seed >> 40, i % 8 == 1, i % 16 == 5);
            handler.serve(seed >> 48, seed >> 56);
            handler.claim(seed >> 64);
            handler.releaseFees(seed >> 72, seed >> 80);
            handler.checkBooks();
        }
        for (uint256 i = 0; i < 6; ++i) {
            vm.assertGe(handler.reached(i), 2, "reached");
        }
        vm.assertGe(handler.released(), 1, "fees released");
        vm.assertGe(handler.refunded(), 1, "refunds");
    }
}

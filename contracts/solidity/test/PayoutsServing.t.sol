// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IPayouts} from "../src/payouts/IPayouts.sol";
import {EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Disputable} from "./Disputable.sol";

/// @dev Payout roots between settlement and claim.
contract PayoutsServingTest is Disputable {
    bytes32 internal constant CORRECTED = keccak256("corrected");

    function test_ServesARootWhenItsWindowHasPassedAndAnybodyMay() external {
        uint256 end = block.timestamp + WINDOW;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.WindowOpen.selector, 1, end));
        payouts.serve(1, first);
        vm.assertEq(payouts.root(), 0);
        vm.warp(end);
        vm.expectEmit(address(payouts));
        emit IPayouts.RootServed(1, first.payoutRoot);
        vm.prank(STRANGER);
        payouts.serve(1, first);
        vm.assertEq(claim(EARNED), EARNED);
    }

    function test_ServesOnlyRootsOfAnEpoch() external {
        EpochRoots memory forged = first;
        forged.payoutRoot = payoutRootOf(2 * EARNED);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.NotAnchored.selector, 1));
        payouts.serve(1, forged);
    }

    function test_NeverGoesBackToAnEarlierRoot() external {
        EpochRoots memory second = settledNext(2, 1);
        EpochRoots memory sameTime = settledNext(3, 0);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(2, second);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Superseded.selector, 2, 2));
        payouts.serve(2, second);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Superseded.selector, 1, 2));
        payouts.serve(1, first);
        payouts.serve(3, sameTime);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.Superseded.selector, 2, 3));
        payouts.serve(2, second);
    }

    function test_AnEpochWithoutAPayoutRootIsNotServed() external {
        EpochRoots memory empty = roots();
        empty.payoutRoot = 0;
        settleWith(2, empty, 0, 0);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.MissingRoot.selector, 2));
        payouts.serve(2, empty);
    }

    function test_ADisputeVoidsItsEpochAndLaterOnesButNotWhatIsServed() external {
        EpochRoots memory second = settledNext(2, WINDOW - 10);
        uint64 lag = payouts.SETTLEMENT_LAG();
        vm.warp(block.timestamp + 10);
        payouts.serve(1, first);
        EpochRoots memory third = settledNext(3, 0);
        vm.expectEmit(address(payouts));
        emit IPayouts.RootsVoided(uint64(block.timestamp - 10), uint64(block.timestamp) + lag);
        disputeIn(2, second);
        vm.assertEq(claim(EARNED), EARNED);
        EpochRoots memory onItsWay = settledNext(4, lag);
        EpochRoots memory later = settledNext(5, 1);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.RootVoided.selector, 2));
        payouts.serve(2, second);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.RootVoided.selector, 3));
        payouts.serve(3, third);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.RootVoided.selector, 4));
        payouts.serve(4, onItsWay);
        payouts.serve(5, later);
        vm.assertEq(payouts.root(), later.payoutRoot);
        vm.assertEq(payouts.serving().epochId, 5);
    }

    function test_ACorrectedRootIsServedWhenTheVoidedOneWouldHaveBeen() external {
        uint256 end = block.timestamp + WINDOW;
        disputeAs(payer);
        vm.warp(end - 1);
        vm.expectEmit(address(payouts));
        emit IPayouts.RootCorrected(1, CORRECTED);
        vm.prank(SETTLER);
        payouts.correct(1, first, CORRECTED, 1);
        vm.assertEq(payouts.correctionOf(1), CORRECTED);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.WindowOpen.selector, 1, end));
        payouts.serve(1, first);
        vm.warp(end);
        payouts.serve(1, first);
        vm.assertEq(payouts.root(), CORRECTED);
    }

    function test_ALaterDisputeVoidsCorrectedRootsToo() external {
        EpochRoots memory second = settledNext(2, 1);
        disputeIn(2, second);
        vm.prank(SETTLER);
        payouts.correct(2, second, CORRECTED, 1);
        disputeAs(payer);
        vm.assertEq(payouts.correctionOf(2), 0);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.RootVoided.selector, 2));
        payouts.serve(2, second);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.DisputedMeanwhile.selector, 1, 2));
        vm.prank(SETTLER);
        payouts.correct(2, second, CORRECTED, 1);
        vm.prank(SETTLER);
        payouts.correct(2, second, CORRECTED, 2);
        payouts.serve(2, second);
    }

    function test_ASecondDisputeKeepsVoidWhatTheFirstVoided() external {
        disputeAs(payer);
        EpochRoots memory second = settledNext(2, 1);
        disputeIn(2, second);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.RootVoided.selector, 1));
        payouts.serve(1, first);
    }

    function test_WhatAServedRootSupersededIsForgotten() external {
        disputeAs(payer);
        uint64 lag = payouts.SETTLEMENT_LAG();
        EpochRoots memory second = settledNext(2, lag + 1);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(2, second);
        EpochRoots memory third = settledNext(3, 1);
        EpochRoots memory fourth = settledNext(4, 1);
        uint64 since = uint64(block.timestamp);
        vm.expectEmit(address(payouts));
        emit IPayouts.RootsVoided(since, since + lag);
        disputeIn(4, fourth);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(3, third);
    }

    function test_CorrectsVoidedRootsOnly() external {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.NotVoided.selector, 1));
        vm.prank(SETTLER);
        payouts.correct(1, first, CORRECTED, 0);
        disputeAs(payer);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.MissingRoot.selector, 1));
        vm.prank(SETTLER);
        payouts.correct(1, first, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.NotAnchored.selector, 1));
        vm.prank(SETTLER);
        payouts.correct(1, roots(), CORRECTED, 1);
    }

    function test_A22_OnlyASettlerCorrectsAndOnlyDisputesFreeze() external {
        bytes32 settler = payouts.SETTLER_ROLE();
        bytes32 dispute = payouts.DISPUTE_ROLE();
        vm.expectRevert(missingRole(ADMIN, settler));
        vm.prank(ADMIN);
        payouts.correct(1, first, CORRECTED, 0);
        vm.expectRevert(missingRole(ADMIN, dispute));
        vm.prank(ADMIN);
        payouts.freeze(address(usdc), 1, 0, 0);
        vm.expectRevert(missingRole(ADMIN, dispute));
        vm.prank(ADMIN);
        payouts.restore(address(usdc), 1, 0);
    }

    function test_ReleasesFeesOnlyWhenTheyCanNoLongerBeDisputed() external {
        vm.assertEq(payouts.ripenFees(address(usdc)), 0);
        vm.warp(block.timestamp + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.FeesExceeded.selector, address(usdc), 1, 0));
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), STRANGER, 1);
        settledNext(2, 0);
        vm.warp(block.timestamp + 1);
        uint128 ripe = CHARGE - EARNED;
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), STRANGER, ripe - 1);
        vm.expectRevert(abi.encodeWithSelector(IPayouts.FeesExceeded.selector, address(usdc), 2, 1));
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), STRANGER, 2);
        vm.warp(block.timestamp + WINDOW);
        vm.assertEq(payouts.ripenFees(address(usdc)), ripe + 1);
    }

    function test_ADisputeTakesFeesThatWereRipening() external {
        payouts.ripenFees(address(usdc));
        disputeAs(payer);
        vm.warp(block.timestamp + WINDOW);
        vm.assertEq(payouts.ripenFees(address(usdc)), 0);
    }

    function test_AReceiptThatClaimsTooManyFeesHoldsUpNoRelease() external {
        payouts.ripenFees(address(usdc));
        vm.warp(block.timestamp + WINDOW);
        vm.assertEq(payouts.ripenFees(address(usdc)), CHARGE - EARNED);
        vm.startPrank(address(disputes));
        payouts.freeze(address(usdc), 0, CHARGE - EARNED - 1, uint64(block.timestamp));
        vm.stopPrank();
        vm.assertEq(payouts.ripenFees(address(usdc)), 1);
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), STRANGER, 1);
    }

    function testFuzz_BoundsTheDisputeWindow(uint64 window) external {
        uint64 most = payouts.MAX_DISPUTE_WINDOW();
        if (window > most) {
            vm.expectRevert(
                abi.encodeWithSelector(IPayouts.WindowOutOfBounds.selector, window, most)
            );
        }
        newPayouts(window);
    }

    /// @dev `wait` seconds later, an epoch with the same charge again.
    function settledNext(uint64 epochId, uint256 wait) internal returns (EpochRoots memory next) {
        vm.warp(block.timestamp + wait);
        next = first;
        next.payoutRoot = payoutRootOf(epochId * EARNED);
        settleWith(epochId, next, CHARGE, CHARGE - EARNED);
    }

    function disputeIn(uint64 epochId, EpochRoots memory given) internal {
        vm.prank(payer);
        disputes.dispute(epochId, given, receipt(), path(), charged, EVIDENCE);
    }
}

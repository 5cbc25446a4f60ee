// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {Fixture} from "./Fixture.sol";

/// @dev Notice, closing, and the way out that needs no platform.
contract JobEscrowClosingTest is Fixture {
    bytes32 internal id;
    SpendingMandate internal opened;

    function setUp() public override {
        super.setUp();
        opened = mandate();
        id = open(opened);
    }

    function test_ASettlerClosesAtAnyTime() external {
        vm.expectEmit(address(escrow));
        emit IJobEscrow.MandateClosed(id, wallet, address(usdc), CAP);
        vm.prank(SETTLER);
        escrow.closeMandate(opened);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT);
        vm.assertTrue(statusOf(opened) == IJobEscrow.Status.Closed);
    }

    function testFuzz_I18_AnybodyReturnsTheRestAfterExpiryAndGrace(
        address caller,
        uint64 later,
        uint128 spent
    ) external {
        spent = uint128(bound(spent, 0, CAP));
        settle(epochOf(1, id, spent, 0));
        vm.warp(uint256(opened.expiry) + GRACE + 1 + bound(later, 0, 1000 days));
        vm.prank(caller);
        escrow.closeMandate(opened);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - spent);
        vm.assertEq(usdc.balanceOf(address(escrow)), 0);
    }

    function testFuzz_BeforeThatNobodyButASettlerDoes(uint64 time) external {
        uint256 from = uint256(opened.expiry) + GRACE + 1;
        vm.warp(bound(time, block.timestamp, from - 1));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.CloseTooEarly.selector, id, from));
        vm.prank(payer);
        escrow.closeMandate(opened);
    }

    function test_ClosesOnce() external {
        vm.startPrank(SETTLER);
        escrow.closeMandate(opened);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.MandateNotOpen.selector, id, address(usdc), IJobEscrow.Status.Closed
            )
        );
        escrow.closeMandate(opened);
        vm.stopPrank();
    }

    function test_DoesNotCloseAMandateThatWasNeverOpened() external {
        opened.salt = keccak256("other");
        bytes32 other = escrow.mandateId(opened);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.MandateNotOpen.selector, other, address(usdc), IJobEscrow.Status.None
            )
        );
        vm.prank(SETTLER);
        escrow.closeMandate(opened);
    }

    function test_APayersNoticeBringsTheEndForward() external {
        uint64 end = uint64(block.timestamp) + NOTICE;
        vm.expectEmit(address(escrow));
        emit IJobEscrow.NoticeGiven(id, end);
        vm.prank(payer);
        escrow.giveNotice(opened);
        vm.assertEq(escrow.lockOf(address(usdc), id).expiry, end);
        vm.warp(uint256(end) + GRACE + 1);
        escrow.closeMandate(opened);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT);
    }

    function test_ASecondNoticeCannotMoveTheEndBack() external {
        vm.prank(payer);
        escrow.giveNotice(opened);
        uint64 end = escrow.lockOf(address(usdc), id).expiry;
        vm.warp(block.timestamp + 30 minutes);
        vm.prank(payer);
        escrow.giveNotice(opened);
        vm.assertEq(escrow.lockOf(address(usdc), id).expiry, end);
    }

    function testFuzz_OnlyThePayerGivesNotice(address caller) external {
        vm.assume(caller != payer);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.NotThePayer.selector, caller));
        vm.prank(caller);
        escrow.giveNotice(opened);
    }

    function test_NoNoticeForAMandateThatIsNotOpen() external {
        vm.prank(SETTLER);
        escrow.closeMandate(opened);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.MandateNotOpen.selector, id, address(usdc), IJobEscrow.Status.Closed
            )
        );
        vm.prank(payer);
        escrow.giveNotice(opened);
    }

    function test_DebitsAfterANoticeAreAcceptedUntilTheGraceEnds() external {
        vm.prank(payer);
        escrow.giveNotice(opened);
        vm.warp(block.timestamp + NOTICE + GRACE);
        settle(closing(epochOf(1, id, 3, 0), opened));
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - 3);
    }
}

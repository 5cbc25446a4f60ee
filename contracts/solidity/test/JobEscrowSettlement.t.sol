// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {IPayouts} from "../src/payouts/IPayouts.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Fixture} from "./Fixture.sol";

contract JobEscrowSettlementTest is Fixture {
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        id = open(mandate());
    }

    function test_MovesDebitsToPayoutsAndAnchorsTheEpoch() external {
        vm.expectEmit(address(registry));
        emit IReceiptRegistry.EpochAnchored(1, roots(), CID);
        vm.expectEmit(address(payouts));
        emit IPayouts.Credited(1, address(usdc), 8e6, 2e6);
        settle(epochOf(1, id, 10e6, 2e6));
        vm.assertEq(escrow.lockOf(address(usdc), id).remaining, CAP - 10e6);
        vm.assertEq(usdc.balanceOf(address(escrow)), CAP - 10e6);
        vm.assertEq(usdc.balanceOf(address(payouts)), 10e6);
        (uint128 outstanding, uint128 fees) = payouts.pool(address(usdc));
        vm.assertEq(outstanding, 8e6);
        vm.assertEq(fees, 2e6);
        vm.assertEq(payouts.root(), PAYOUT_ROOT);
        vm.assertEq(registry.settledAt(1, roots()), block.timestamp);
    }

    function testFuzz_DebitsUpToTheCapAndReturnsTheRest(uint128 amount) external {
        amount = uint128(bound(amount, 0, CAP));
        settle(closing(epochOf(1, id, amount, amount / 5), mandate()));
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - amount);
        vm.assertEq(usdc.balanceOf(address(payouts)), amount);
        vm.assertEq(usdc.balanceOf(address(escrow)), 0);
        vm.assertTrue(statusOf(mandate()) == IJobEscrow.Status.Closed);
    }

    function test_OnlyASettlerSettles() external {
        bytes32 role = escrow.SETTLER_ROLE();
        vm.expectRevert(missingRole(ADMIN, role));
        vm.prank(ADMIN);
        escrow.settleEpoch(epochOf(1, id, 1, 0));
    }

    function test_SettlesAnEpochOnce() external {
        settle(epochOf(1, id, 1, 0));
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EpochAlreadyAnchored.selector, 1));
        settle(epochOf(1, id, 1, 0));
        settle(epochOf(2, id, 1, 0));
        vm.assertEq(usdc.balanceOf(address(payouts)), 2);
    }

    function testFuzz_RefusesADebitAboveTheCap(uint128 amount) external {
        amount = uint128(bound(amount, uint256(CAP) + 1, type(uint128).max));
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.CapExceeded.selector, id, amount, CAP));
        settle(epochOf(1, id, amount, 0));
    }

    function test_RefusesTwoDebitsThatTogetherExceedTheCap() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, id, CAP, 0);
        epoch.debits = new IJobEscrow.Debit[](2);
        epoch.debits[0] = IJobEscrow.Debit(id, CAP - 1);
        epoch.debits[1] = IJobEscrow.Debit(id, 2);
        epoch.totals[0].debits = 2;
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.CapExceeded.selector, id, 2, 1));
        settle(epoch);
    }

    function testFuzz_RefusesTotalsThatDifferFromTheDebits(uint128 stated) external {
        vm.assume(stated != 10e6);
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 10e6, 0);
        epoch.totals[0].entitlements = stated;
        vm.expectRevert(
            abi.encodeWithSelector(IJobEscrow.TotalsDiffer.selector, address(usdc), 10e6, stated, 0)
        );
        settle(epoch);
    }

    function testFuzz_RefusesFeesAboveTheTermsAtOpening(uint128 amount, uint128 fees) external {
        amount = uint128(bound(amount, 0, CAP));
        uint256 allowed = uint256(amount) * (STAKER_BPS + TREASURY_BPS) / 10_000;
        vm.assume(amount > allowed);
        fees = uint128(bound(fees, allowed + 1, amount));
        vm.prank(ADMIN);
        escrow.setFeeTerms(5000, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IJobEscrow.FeesAboveTerms.selector, address(usdc), fees, allowed)
        );
        settle(epochOf(1, id, amount, fees));
        settle(epochOf(1, id, amount, uint128(allowed)));
    }

    function test_RefusesDebitsThatNoTotalCovers() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 1, 0);
        epoch.totals[0].debits = 2;
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.DebitsNotCovered.selector, 2, 1));
        settle(epoch);
        epoch.totals = new IJobEscrow.Total[](0);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.DebitsNotCovered.selector, 0, 1));
        settle(epoch);
    }

    function test_RefusesAMandateThatIsUnknownClosedOrOfAnotherAsset() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, keccak256("unknown"), 1, 0);
        vm.expectRevert(notOpen(keccak256("unknown"), address(usdc), IJobEscrow.Status.None));
        settle(epoch);
        epoch = epochOf(1, id, 1, 0);
        epoch.totals[0].asset = address(this);
        vm.expectRevert(notOpen(id, address(this), IJobEscrow.Status.None));
        settle(epoch);
        vm.prank(SETTLER);
        escrow.closeMandate(mandate());
        vm.expectRevert(notOpen(id, address(usdc), IJobEscrow.Status.Closed));
        settle(epochOf(1, id, 0, 0));
    }

    function test_SettlesUntilTheGraceEnds() external {
        uint64 expiry = mandate().expiry;
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 1, 0);
        vm.warp(uint256(expiry) + GRACE);
        settle(epoch);
        vm.warp(uint256(expiry) + GRACE + 1);
        epoch.epochId = 2;
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.SettlementTooLate.selector, id, uint256(expiry) + GRACE
            )
        );
        settle(epoch);
    }

    function test_AnEpochWithoutChargesKeepsThePayoutRoot() external {
        settle(epochOf(1, id, 5, 0));
        IJobEscrow.Epoch memory epoch = epochOf(2, id, 0, 0);
        epoch.debits = new IJobEscrow.Debit[](0);
        epoch.totals = new IJobEscrow.Total[](0);
        epoch.roots.payoutRoot = 0;
        epoch.roots.receiptsRoot = keccak256("refunds only");
        settle(closing(epoch, mandate()));
        vm.assertEq(payouts.root(), PAYOUT_ROOT);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - 5);
    }

    function test_RefusesEntitlementsWithoutARoot() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 1, 0);
        epoch.roots.payoutRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(IPayouts.MissingRoot.selector, 1));
        settle(epoch);
    }

    function test_RefusesToCloseTwiceInOneEpoch() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 1, 0);
        epoch.closings = new SpendingMandate[](2);
        epoch.closings[0] = mandate();
        epoch.closings[1] = mandate();
        vm.expectRevert(notOpen(id, address(usdc), IJobEscrow.Status.Closed));
        settle(epoch);
    }

    function test_ARefusedEpochChangesNothing() external {
        IJobEscrow.Epoch memory epoch = epochOf(1, id, 1, 0);
        epoch.cid = "";
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.CidOutOfBounds.selector, 0));
        settle(epoch);
        vm.assertEq(escrow.lockOf(address(usdc), id).remaining, CAP);
        vm.assertEq(usdc.balanceOf(address(payouts)), 0);
        vm.assertFalse(registry.anchorOf(1).exists());
    }

    function notOpen(bytes32 mandateId, address asset, IJobEscrow.Status status)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IJobEscrow.MandateNotOpen.selector, mandateId, asset, status);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IDisputes} from "../src/disputes/IDisputes.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {IPayouts} from "../src/payouts/IPayouts.sol";
import {EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Disputable} from "./Disputable.sol";
import {FeeOnTransferToken} from "./HostileTokens.sol";

contract DisputesTest is Disputable {
    function test_FreezesExactlyTheCharge() external {
        IDisputes.Dispute memory about = opened(payer, block.timestamp);
        bytes32 expected = disputes.idOf(1, about.leaf);
        vm.expectEmit(address(disputes));
        emit IDisputes.Disputed(expected, EVIDENCE, about);
        vm.expectEmit(address(payouts));
        emit IPayouts.Frozen(address(usdc), EARNED, CHARGE - EARNED);
        vm.assertEq(disputeAs(payer), expected);
        checkPool(0, 0);
        vm.assertEq(usdc.balanceOf(address(payouts)), 0);
        vm.assertEq(usdc.balanceOf(address(disputes)), CHARGE + BOND);
        vm.assertEq(usdc.balanceOf(payer), 9 * BOND);
        (bool known, bool open) = disputes.stateOf(1, about.leaf);
        vm.assertTrue(known && open);
    }

    function test_I18_UpheldForThePayerTheChargeReturnsToTheWallet() external {
        disputeAs(payer);
        uint256 before = usdc.balanceOf(wallet);
        resolve(opened(payer, block.timestamp), true);
        vm.assertEq(usdc.balanceOf(wallet), before + CHARGE);
        vm.assertEq(usdc.balanceOf(payer), 10 * BOND);
        vm.assertEq(usdc.balanceOf(address(disputes)), 0);
        checkPool(0, 0);
    }

    function test_I18_RejectedTheChargeIsPayableAgainAndTheBondBecomesFees() external {
        disputeAs(payer);
        vm.expectEmit(address(payouts));
        emit IPayouts.Restored(address(usdc), EARNED, CHARGE - EARNED + BOND);
        resolve(opened(payer, block.timestamp), false);
        checkPool(EARNED, CHARGE - EARNED + BOND);
        vm.assertEq(usdc.balanceOf(payer), 9 * BOND);
        vm.assertEq(usdc.balanceOf(address(disputes)), 0);
        vm.prank(SETTLER);
        payouts.correct(1, first, first.payoutRoot, 1);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(1, first);
        vm.assertEq(claim(EARNED), EARNED);
    }

    function test_I18_UpheldForThePayeeTheChargeIsPayableAgainWithoutLoss() external {
        disputeAs(PROVIDER);
        resolve(opened(PROVIDER, block.timestamp), true);
        checkPool(EARNED, CHARGE - EARNED);
        vm.assertEq(usdc.balanceOf(PROVIDER), 10 * BOND);
    }

    function testFuzz_I18_IfNobodyDecidesAnybodyUpholdsIt(uint64 wait) external {
        uint256 start = block.timestamp;
        disputeAs(payer);
        vm.warp(start + bound(wait, 0, RESOLUTION_TIME));
        IDisputes.Dispute memory about = opened(payer, start);
        bytes32 key = disputes.idOf(1, about.leaf);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.ResolvedTooEarly.selector, key, start + RESOLUTION_TIME + 1
            )
        );
        vm.prank(STRANGER);
        disputes.resolve(about, true);
        vm.warp(start + RESOLUTION_TIME + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotTheResolver.selector, STRANGER));
        vm.prank(STRANGER);
        disputes.resolve(about, false);
        uint256 before = usdc.balanceOf(wallet);
        vm.prank(STRANGER);
        disputes.resolve(about, true);
        vm.assertEq(usdc.balanceOf(wallet), before + CHARGE);
    }

    function testFuzz_OnlyPayerOrPayeeDisputes(address who) external {
        vm.assume(who != payer && who != PROVIDER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotAParty.selector, who));
        disputeAs(who);
    }

    function test_WhoPaysThemselvesHasNobodyToContestWith() external {
        IReceiptRegistry.Receipt memory own = receipt();
        own.payee = payer;
        EpochRoots memory given = anchored(2, own);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotAParty.selector, payer));
        vm.prank(payer);
        disputes.dispute(2, given, own, path(), charged, EVIDENCE);
    }

    function test_DisputesAReceiptOnce() external {
        bytes32 key = disputeAs(payer);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.AlreadyDisputed.selector, key));
        disputeAs(PROVIDER);
        resolve(opened(payer, block.timestamp), false);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.AlreadyDisputed.selector, key));
        disputeAs(payer);
        (bool known, bool open) = disputes.stateOf(1, registry.leafOf(receipt()));
        vm.assertTrue(known && !open);
    }

    function test_ResolvesADisputeOnceAndOnlyAsItWasOpened() external {
        IDisputes.Dispute memory about = opened(payer, block.timestamp);
        bytes memory refusal =
            abi.encodeWithSelector(IDisputes.NotDisputed.selector, disputes.idOf(1, about.leaf));
        vm.expectRevert(refusal);
        resolve(about, true);
        disputeAs(payer);
        about.earned += 1;
        vm.expectRevert(refusal);
        resolve(about, true);
        about.earned -= 1;
        resolve(about, true);
        vm.expectRevert(refusal);
        resolve(about, true);
    }

    function testFuzz_DisputesWithinTheWindowOnly(uint64 wait) external {
        uint256 end = block.timestamp + WINDOW;
        vm.warp(end + bound(wait, 0, 300 days));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.WindowClosed.selector, 1, end));
        disputeAs(payer);
        vm.warp(end - 1);
        disputeAs(payer);
    }

    function test_RefusesAReceiptThatIsNotInTheEpoch() external {
        IReceiptRegistry.Receipt memory forged = receipt();
        forged.charge += 1;
        bytes32 leaf = registry.leafOf(forged);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.ReceiptNotInEpoch.selector, 1, leaf));
        disputeAs(payer, forged);
    }

    function test_RefusesRootsThatAreNotTheEpochs() external {
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.NotAnchored.selector, 1));
        vm.prank(payer);
        disputes.dispute(1, roots(), receipt(), path(), charged, EVIDENCE);
    }

    function test_RefusesAnotherMandate() external {
        SpendingMandate memory other = charged;
        other.salt = "other";
        bytes32 given = escrow.mandateId(other);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.AnotherMandate.selector, given, id));
        vm.prank(payer);
        disputes.dispute(1, first, receipt(), path(), other, EVIDENCE);
    }

    function test_I18_FreezesNothingThatTheMandateDidNotPay() external {
        IReceiptRegistry.Receipt memory forged = receipt();
        forged.charge = CHARGE + 1;
        refusesCharge(2, forged, CHARGE);
        forged.charge = 0;
        forged.earned = 0;
        refusesCharge(3, forged, CHARGE);
        forged.charge = CHARGE;
        forged.earned = CHARGE + 1;
        refusesCharge(4, forged, CHARGE);
        SpendingMandate memory unopened = charged;
        unopened.salt = "never opened";
        forged = receipt();
        forged.mandateId = escrow.mandateId(unopened);
        EpochRoots memory given = anchored(5, forged);
        vm.expectRevert(
            abi.encodeWithSelector(IDisputes.ChargeOutOfBounds.selector, CHARGE, EARNED, 0)
        );
        vm.prank(payer);
        disputes.dispute(5, given, forged, path(), unopened, EVIDENCE);
    }

    function test_I18_FreezesNoMoreThanIsHeld() external {
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(1, first);
        claim(EARNED);
        EpochRoots memory given = anchored(2, receipt());
        vm.expectRevert(
            abi.encodeWithSelector(IPayouts.EntitlementsExceeded.selector, address(usdc), EARNED, 0)
        );
        vm.prank(payer);
        disputes.dispute(2, given, receipt(), path(), charged, EVIDENCE);
        IReceiptRegistry.Receipt memory allFees = receipt();
        allFees.earned = 0;
        given = anchored(3, allFees);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPayouts.FeesExceeded.selector, address(usdc), CHARGE, CHARGE - EARNED
            )
        );
        vm.prank(payer);
        disputes.dispute(3, given, allFees, path(), charged, EVIDENCE);
    }

    function test_A18_ATokenThatKeepsAPartOnTheWayCannotBeDisputed() external {
        // A token that began to take a fee after the charge was settled; balances stay.
        vm.etch(address(usdc), address(new FeeOnTransferToken()).code);
        uint256 expected = uint256(CHARGE) + BOND;
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.UnexpectedTransfer.selector,
                address(usdc),
                expected,
                expected - expected / 100
            )
        );
        disputeAs(payer);
        checkPool(EARNED, CHARGE - EARNED);
    }

    function testFuzz_TheBondIsAShareOfTheChargeAndAtLeastTheMinimum(uint128 charge, uint128 least)
        external
    {
        vm.prank(ADMIN);
        disputes.setMinimumBond(address(usdc), least);
        uint256 bond = disputes.bondFor(address(usdc), charge);
        vm.assertGe(bond, least, "minimum");
        vm.assertGe(bond * 10_000, uint256(charge) * disputes.BOND_BPS(), "share");
        vm.assertTrue(bond == least || (bond - 1) * 10_000 < uint256(charge) * disputes.BOND_BPS());
    }

    function test_A22_OnlyTheAdminSetsTheMinimumBond() external {
        bytes32 role = disputes.DEFAULT_ADMIN_ROLE();
        vm.expectRevert(missingRole(RESOLVER, role));
        vm.prank(RESOLVER);
        disputes.setMinimumBond(address(usdc), 1);
        vm.expectEmit(address(disputes));
        emit IDisputes.MinimumBondSet(address(usdc), 1);
        vm.prank(ADMIN);
        disputes.setMinimumBond(address(usdc), 1);
    }

    function testFuzz_BoundsTheTimeToDecide(uint64 time) external {
        uint64 least = disputes.MIN_RESOLUTION_TIME();
        uint64 most = disputes.MAX_RESOLUTION_TIME();
        if (time < least || time > most) {
            vm.expectRevert(
                abi.encodeWithSelector(IDisputes.PeriodOutOfBounds.selector, time, least, most)
            );
        }
        newDisputes(time);
    }

    function refusesCharge(uint64 epochId, IReceiptRegistry.Receipt memory forged, uint256 spent)
        internal
    {
        EpochRoots memory given = anchored(epochId, forged);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.ChargeOutOfBounds.selector, forged.charge, forged.earned, spent
            )
        );
        vm.prank(payer);
        disputes.dispute(epochId, given, forged, path(), charged, EVIDENCE);
    }

    /// @dev An epoch without debits, whatever its receipts say.
    function anchored(uint64 epochId, IReceiptRegistry.Receipt memory about)
        internal
        returns (EpochRoots memory given)
    {
        given = roots();
        given.receiptsRoot = receiptsRootOf(about);
        settleWith(epochId, given, 0, 0);
    }
}

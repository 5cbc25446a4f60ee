// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {ICloudWallet} from "../src/wallet/ICloudWallet.sol";
import {DeployedEscrow} from "./Deployed.sol";
import {Fixture} from "./Fixture.sol";

/// @dev Opening of mandates and the escrow's own settings.
contract JobEscrowOpeningTest is Fixture {
    function test_LocksTheCapAndRemembersTheTerms() external {
        SpendingMandate memory m = mandate();
        bytes32 id = escrow.mandateId(m);
        bytes memory signature = signed(m, PAYER_KEY);
        vm.expectEmit(address(escrow));
        emit IJobEscrow.MandateOpened(
            id, wallet, address(usdc), CAP, m.expiry, STAKER_BPS, TREASURY_BPS
        );
        vm.prank(STRANGER);
        vm.assertEq(escrow.openMandate(m, payer, signature), id);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - CAP);
        vm.assertEq(usdc.balanceOf(address(escrow)), CAP);
        IJobEscrow.Lock memory lock = escrow.lockOf(address(usdc), id);
        vm.assertEq(lock.remaining, CAP);
        vm.assertEq(lock.expiry, m.expiry);
        vm.assertEq(lock.stakerBps, STAKER_BPS);
        vm.assertEq(lock.treasuryBps, TREASURY_BPS);
        vm.assertTrue(lock.status == IJobEscrow.Status.Open);
    }

    function test_DeploysTheWalletIfNeeded() external {
        vm.assertEq(wallet.code.length, 0);
        open(mandate());
        vm.assertEq(ICloudWallet(wallet).owner(), payer);
    }

    function test_OpensAMandateOnce() external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY);
        bytes32 id = open(m);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.MandateAlreadyOpened.selector, id));
        escrow.openMandate(m, payer, signature);
    }

    function test_DoesNotOpenAClosedMandateAgain() external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY);
        bytes32 id = open(m);
        vm.prank(SETTLER);
        escrow.closeMandate(m);
        vm.expectRevert(abi.encodeWithSelector(IJobEscrow.MandateAlreadyOpened.selector, id));
        escrow.openMandate(m, payer, signature);
    }

    function test_A04_ASignatureCountsOnOneChainOnly() external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY);
        vm.chainId(block.chainid + 1);
        bytes32 id = escrow.mandateId(m);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        escrow.openMandate(m, payer, signature);
    }

    function test_A04_ASignatureCountsForOneEscrowOnly() external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY);
        DeployedEscrow other = newEscrow(GRACE, NOTICE);
        address expected = other.FACTORY().walletOf(payer);
        vm.expectRevert(
            abi.encodeWithSelector(IJobEscrow.NotTheOwnersWallet.selector, wallet, payer, expected)
        );
        other.openMandate(m, payer, signature);
        m.wallet = expected;
        bytes32 id = other.mandateId(m);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        other.openMandate(m, payer, signature);
    }

    function testFuzz_A04_ASignatureCoversEveryField(uint256 field, uint256 change) external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY);
        change = bound(change, 1, type(uint64).max);
        field = bound(field, 0, 5);
        if (field == 0) m.cap = bound(m.cap + change, 1, m.cap - 1);
        if (field == 1) m.expiry = uint64(bound(change, block.timestamp + 1, m.expiry - 1));
        if (field == 2) m.jobId = bytes32(change);
        if (field == 3) m.node = bytes32(change);
        if (field == 4) m.maxPricePerHour = change;
        if (field == 5) m.salt = bytes32(change);
        bytes32 id = escrow.mandateId(m);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        escrow.openMandate(m, payer, signature);
    }

    function test_A04_RefusesMalleableAndTruncatedSignatures() external {
        SpendingMandate memory m = mandate();
        bytes32 id = escrow.mandateId(m);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, id);
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes memory malleable = abi.encodePacked(r, bytes32(order - uint256(s)), 55 - v);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        escrow.openMandate(m, payer, malleable);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        escrow.openMandate(m, payer, abi.encodePacked(r, s));
    }

    function testFuzz_RefusesAStrangersSignature(uint256 key) external {
        key = bound(key, 1, type(uint128).max);
        vm.assume(key != PAYER_KEY);
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, key);
        bytes32 id = escrow.mandateId(m);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        escrow.openMandate(m, payer, signature);
    }

    function test_RefusesTheWalletOfAnother() external {
        SpendingMandate memory m = mandate();
        bytes memory signature = signed(m, PAYER_KEY + 1);
        address thief = vm.addr(PAYER_KEY + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.NotTheOwnersWallet.selector, wallet, thief, factory.walletOf(thief)
            )
        );
        escrow.openMandate(m, thief, signature);
    }

    function test_RefusesACapOfZeroOrOneThatDoesNotFit() external {
        SpendingMandate memory m = mandate();
        uint256[2] memory caps = [uint256(0), uint256(type(uint128).max) + 1];
        for (uint256 i = 0; i < caps.length; ++i) {
            m.cap = caps[i];
            bytes memory signature = signed(m, PAYER_KEY);
            vm.expectRevert(abi.encodeWithSelector(IJobEscrow.CapOutOfBounds.selector, m.cap));
            escrow.openMandate(m, payer, signature);
        }
    }

    function test_RefusesAnExpiryThatPassedOrIsTooFar() external {
        SpendingMandate memory m = mandate();
        uint256 latest = block.timestamp + 366 days;
        vm.assertEq(escrow.MAX_MANDATE_LIFETIME(), 366 days);
        uint256[2] memory expiries = [block.timestamp, latest + 1];
        for (uint256 i = 0; i < expiries.length; ++i) {
            m.expiry = uint64(expiries[i]);
            bytes memory signature = signed(m, PAYER_KEY);
            vm.expectRevert(
                abi.encodeWithSelector(IJobEscrow.ExpiryOutOfBounds.selector, m.expiry, latest)
            );
            escrow.openMandate(m, payer, signature);
        }
        m.expiry = uint64(latest);
        open(m);
    }

    function test_RefusesAWalletThatHoldsLessThanTheCap() external {
        SpendingMandate memory m = mandate();
        m.cap = DEPOSIT + 1;
        bytes memory call = abi.encodeCall(escrow.openMandate, (m, payer, signed(m, PAYER_KEY)));
        (bool ok,) = address(escrow).call(call);
        vm.assertFalse(ok);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT);
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.None);
    }

    function testFuzz_SetsFeeTermsWithinTheirBound(uint16 staker, uint16 treasury) external {
        vm.assertEq(escrow.MAX_FEE_BPS(), 5000);
        uint256 sum = uint256(staker) + treasury;
        vm.prank(ADMIN);
        if (sum > 5000) {
            vm.expectRevert(
                abi.encodeWithSelector(IJobEscrow.FeeTermsOutOfBounds.selector, sum, 5000)
            );
            escrow.setFeeTerms(staker, treasury);
        } else {
            vm.expectEmit(address(escrow));
            emit IJobEscrow.FeeTermsSet(staker, treasury);
            escrow.setFeeTerms(staker, treasury);
            (uint16 a, uint16 b) = escrow.feeTerms();
            vm.assertEq(a, staker);
            vm.assertEq(b, treasury);
        }
    }

    function test_A22_OnlyTheAdminSetsFeeTerms() external {
        bytes32 role = escrow.DEFAULT_ADMIN_ROLE();
        vm.expectRevert(missingRole(SETTLER, role));
        vm.prank(SETTLER);
        escrow.setFeeTerms(0, 0);
    }

    function testFuzz_BoundsItsPeriods(uint64 period) external {
        vm.assume(period < 1 minutes || period > 30 days);
        bytes memory refusal = abi.encodeWithSelector(
            IJobEscrow.PeriodOutOfBounds.selector, period, 1 minutes, 30 days
        );
        vm.expectRevert(refusal);
        newEscrow(period, NOTICE);
        vm.expectRevert(refusal);
        newEscrow(GRACE, period);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {Fixture} from "./Fixture.sol";
import {
    BlocklistToken,
    FalseToken,
    FeeOnTransferToken,
    NoReturnToken,
    ReentrantToken
} from "./HostileTokens.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev A18: tokens that misbehave hurt nobody but those who pay with them.
contract HostileTokensTest is Fixture {
    function test_A18_AFeeOnTransferTokenCannotBeLocked() external {
        FeeOnTransferToken token = new FeeOnTransferToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes memory signature = signed(m, PAYER_KEY);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.UnexpectedTransfer.selector, address(token), CAP, CAP - CAP / 100
            )
        );
        escrow.openMandate(m, payer, signature);
    }

    function test_A18_ATokenThatReturnsNothingWorks() external {
        NoReturnToken token = new NoReturnToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes32 id = open(m);
        bytes32 leaf = payoutLeaf(PROVIDER, address(token), 8e6);
        IJobEscrow.Epoch memory epoch = epochIn(address(token), id, 10e6, 2e6);
        epoch.roots.payoutRoot = Hashes.commutativeKeccak256(leaf, bytes32("other"));
        settle(closing(epoch, m));
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = bytes32("other");
        payouts.claim(PROVIDER, address(token), 8e6, proof);
        vm.assertEq(token.balanceOf(wallet), DEPOSIT - 10e6);
        vm.assertEq(token.balanceOf(PROVIDER), 8e6);
    }

    function test_A18_NoCallComesBackInDuringATransfer() external {
        ReentrantToken token = new ReentrantToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        SpendingMandate memory other = mandateOf(wallet, address(token), "other");
        open(m);
        open(other);
        vm.warp(uint256(m.expiry) + GRACE + 1);
        token.attack(address(escrow), abi.encodeCall(escrow.closeMandate, (other)));
        escrow.closeMandate(m);
        vm.assertFalse(token.succeeded());
        vm.assertEq(
            token.answer(),
            abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        vm.assertEq(token.balanceOf(wallet), DEPOSIT - CAP);
    }

    function test_A18_AClaimCannotBeTakenTwiceFromWithin() external {
        ReentrantToken token = new ReentrantToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes32 id = open(m);
        bytes32 leaf = payoutLeaf(PROVIDER, address(token), 8e6);
        IJobEscrow.Epoch memory epoch = epochIn(address(token), id, 16e6, 0);
        epoch.roots.payoutRoot = Hashes.commutativeKeccak256(leaf, bytes32("other"));
        settle(epoch);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = bytes32("other");
        token.attack(
            address(payouts), abi.encodeCall(payouts.claim, (PROVIDER, address(token), 8e6, proof))
        );
        payouts.claim(PROVIDER, address(token), 8e6, proof);
        vm.assertFalse(token.succeeded());
        vm.assertEq(token.balanceOf(PROVIDER), 8e6);
    }

    function test_A18_ABlockedWalletDoesNotHoldUpTheEpoch() external {
        BlocklistToken token = new BlocklistToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes32 id = open(m);
        token.setBlocked(wallet, true);
        vm.expectEmit(address(escrow));
        emit IJobEscrow.MandateEnded(id, address(token), CAP - 10e6);
        settle(closing(epochIn(address(token), id, 10e6, 0), m));
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.Ended);

        IJobEscrow.Epoch memory next = epochIn(address(token), id, 1, 0);
        next.epochId = 2;
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobEscrow.MandateNotOpen.selector, id, address(token), IJobEscrow.Status.Ended
            )
        );
        settle(next);
        vm.expectRevert(abi.encodeWithSelector(BlocklistToken.Blocked.selector, wallet));
        escrow.closeMandate(m);

        token.setBlocked(wallet, false);
        vm.prank(STRANGER);
        escrow.closeMandate(m);
        vm.assertEq(token.balanceOf(wallet), DEPOSIT - 10e6);
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.Closed);
    }

    function test_A18_ARefusalByFalseDoesNotHoldUpTheEpochEither() external {
        FalseToken token = new FalseToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes32 id = open(m);
        settle(epochIn(address(token), id, 10e6, 0));
        token.refuse(true);
        IJobEscrow.Epoch memory epoch = epochIn(address(token), id, 0, 0);
        epoch.epochId = 2;
        settle(closing(epoch, m));
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.Ended);
        token.refuse(false);
        escrow.closeMandate(m);
        vm.assertEq(token.balanceOf(wallet), DEPOSIT - 10e6);
    }

    function test_A18_NothingIsSentWhenNothingIsLeft() external {
        FalseToken token = new FalseToken();
        token.mint(wallet, DEPOSIT);
        SpendingMandate memory m = mandateOf(wallet, address(token), "salt");
        bytes32 id = open(m);
        settle(closing(epochIn(address(token), id, CAP, 0), m));
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.Closed);
        m.salt = "second";
        id = open(m);
        IJobEscrow.Epoch memory epoch = epochIn(address(token), id, CAP, 0);
        epoch.epochId = 2;
        settle(epoch);
        vm.prank(SETTLER);
        escrow.closeMandate(m);
        vm.assertTrue(statusOf(m) == IJobEscrow.Status.Closed);
    }

    function test_A19_ADonationChangesNobodysShare() external {
        SpendingMandate memory m = mandate();
        bytes32 id = open(m);
        usdc.mint(address(escrow), 77);
        usdc.mint(address(payouts), 77);
        settle(closing(epochOf(1, id, 10e6, 0), m));
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - 10e6);
        (uint128 outstanding, uint128 fees) = payouts.pool(address(usdc));
        vm.assertEq(uint256(outstanding) + fees, 10e6);
    }

    function epochIn(address asset, bytes32 id, uint128 amount, uint128 fees)
        internal
        view
        returns (IJobEscrow.Epoch memory epoch)
    {
        epoch = epochOf(1, id, amount, fees);
        epoch.totals[0].asset = asset;
    }
}

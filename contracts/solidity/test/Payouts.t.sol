// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IPayouts} from "../src/payouts/IPayouts.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

contract PayoutsTest is Fixture {
    address internal constant POSTER = address(0x9057);
    bytes32 internal constant OTHER_LEAF = keccak256("another leaf");

    function setUp() public override {
        super.setUp();
        bytes32 role = payouts.POSTER_ROLE();
        vm.prank(ADMIN);
        payouts.grantRole(role, POSTER);
    }

    /// @dev Funds and posts a root under which PROVIDER has earned `cumulative` by now.
    function earn(uint128 entitlements, uint128 fees, uint256 cumulative) internal {
        usdc.mint(address(payouts), uint256(entitlements) + fees);
        post(entitlements, fees, rootOf(cumulative));
    }

    function post(uint128 entitlements, uint128 fees, bytes32 root) internal {
        IPayouts.Credit[] memory credits = new IPayouts.Credit[](1);
        credits[0] = IPayouts.Credit(address(usdc), entitlements, fees);
        vm.prank(POSTER);
        payouts.post(1, root, credits);
    }

    function rootOf(uint256 cumulative) internal view returns (bytes32) {
        return
            Hashes.commutativeKeccak256(payoutLeaf(PROVIDER, address(usdc), cumulative), OTHER_LEAF);
    }

    function proof() internal pure returns (bytes32[] memory path) {
        path = new bytes32[](1);
        path[0] = OTHER_LEAF;
    }

    function claim(uint256 cumulative) internal returns (uint256) {
        return payouts.claim(PROVIDER, address(usdc), cumulative, proof());
    }

    function testFuzz_PaysTheDifferenceToWhatWasPaidBefore(uint128 first, uint128 second) external {
        first = uint128(bound(first, 1, type(uint96).max));
        second = uint128(bound(second, 1, type(uint96).max));
        earn(first, 0, first);
        vm.expectEmit(address(payouts));
        emit IPayouts.Claimed(PROVIDER, address(usdc), first, first);
        vm.prank(STRANGER);
        vm.assertEq(claim(first), first);
        earn(second, 0, uint256(first) + second);
        vm.assertEq(claim(uint256(first) + second), second);
        vm.assertEq(usdc.balanceOf(PROVIDER), uint256(first) + second);
        (uint128 outstanding,) = payouts.pool(address(usdc));
        vm.assertEq(outstanding, 0);
    }

    function test_PaysOnce() external {
        earn(5, 0, 5);
        claim(5);
        vm.expectRevert(
            abi.encodeWithSelector(IPayouts.NothingToClaim.selector, PROVIDER, address(usdc), 5)
        );
        claim(5);
    }

    function testFuzz_RefusesAnotherAmountAccountOrAsset(uint256 amount, address account) external {
        vm.assume(amount != 5 && account != PROVIDER);
        earn(5, 0, 5);
        bytes memory refusal =
            abi.encodeWithSelector(IPayouts.ProofRejected.selector, payouts.root());
        vm.expectRevert(refusal);
        claim(amount);
        vm.expectRevert(refusal);
        payouts.claim(account, address(usdc), 5, proof());
        vm.expectRevert(refusal);
        payouts.claim(PROVIDER, address(this), 5, proof());
    }

    function test_NoInnerNodePassesForALeaf() external {
        earn(5, 0, 5);
        bytes32[] memory empty = new bytes32[](0);
        bytes memory refusal =
            abi.encodeWithSelector(IPayouts.ProofRejected.selector, payouts.root());
        vm.expectRevert(refusal);
        payouts.claim(PROVIDER, address(usdc), 5, empty);
    }

    function test_BeforeTheFirstRootNothingIsClaimed() external {
        vm.expectRevert(abi.encodeWithSelector(IPayouts.ProofRejected.selector, bytes32(0)));
        claim(5);
    }

    function testFuzz_I18_ARootThatPromisesTooMuchTakesNothingOfOthers(uint128 promised) external {
        promised = uint128(bound(promised, 6, type(uint128).max));
        earn(5, 100, promised);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPayouts.EntitlementsExceeded.selector, address(usdc), promised, 5
            )
        );
        claim(promised);
    }

    function testFuzz_I18_RefusesToOweMoreThanItHolds(uint128 entitlements, uint128 fees) external {
        uint256 owed = uint256(entitlements) + fees;
        vm.assume(owed != 0);
        usdc.mint(address(payouts), owed - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPayouts.Unfunded.selector, address(usdc), owed, owed - 1)
        );
        post(entitlements, fees, PAYOUT_ROOT);
    }

    function test_A22_OnlyAPosterPosts() external {
        bytes32 role = payouts.POSTER_ROLE();
        vm.expectRevert(missingRole(ADMIN, role));
        vm.prank(ADMIN);
        payouts.post(1, PAYOUT_ROOT, new IPayouts.Credit[](0));
    }

    function test_ZeroKeepsTheRoot() external {
        earn(5, 0, 5);
        post(0, 0, 0);
        vm.assertEq(payouts.root(), rootOf(5));
        vm.expectRevert(abi.encodeWithSelector(IPayouts.MissingRoot.selector, 1));
        post(1, 0, 0);
    }

    function testFuzz_ReleasesFeesAndNotMore(uint128 fees, uint128 amount) external {
        fees = uint128(bound(fees, 0, type(uint96).max));
        earn(5, fees, 5);
        if (amount > fees) {
            vm.expectRevert(
                abi.encodeWithSelector(IPayouts.FeesExceeded.selector, address(usdc), amount, fees)
            );
            vm.prank(ADMIN);
            payouts.releaseFees(address(usdc), STRANGER, amount);
        } else {
            vm.prank(ADMIN);
            payouts.releaseFees(address(usdc), STRANGER, amount);
            vm.assertEq(usdc.balanceOf(STRANGER), amount);
        }
        claim(5);
    }

    function test_A22_OnlyTheFeeRoleReleasesFees() external {
        bytes32 role = payouts.FEE_ROLE();
        vm.expectRevert(missingRole(POSTER, role));
        vm.prank(POSTER);
        payouts.releaseFees(address(usdc), POSTER, 0);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IFeeSource} from "../src/revenue/IFeeSource.sol";
import {IRevenueShare} from "../src/revenue/IRevenueShare.sol";
import {RevenueShare} from "../src/revenue/RevenueShare.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev The way of the stakers' part, from a charge to a staker.
contract RevenueOfChargesTest is Fixture {
    address internal constant STAKER = address(0x57A1);
    bytes32 internal constant OTHER = keccak256("another leaf");
    uint64 internal constant WEEK = 7 days;

    function test_I18_AStakerIsPaidOutOfTheFeesOfSettledJobs() external {
        RevenueShare revenue = new RevenueShare(ADMIN, IFeeSource(address(payouts)), WEEK);
        vm.startPrank(ADMIN);
        payouts.grantRole(payouts.FEE_ROLE(), address(revenue));
        revenue.grantRole(revenue.PUBLISHER_ROLE(), SETTLER);
        vm.stopPrank();
        settle(epochOf(1, open(mandate()), 10e6, 2e6));
        uint256 held = usdc.balanceOf(address(payouts));

        uint64 week = revenue.nextWeek();
        vm.warp(uint256(week + 1) * WEEK);
        IRevenueShare.Share[] memory shares = new IRevenueShare.Share[](1);
        shares[0] = IRevenueShare.Share(address(usdc), 1_200_000, 1_199_999);
        bytes32 leaf = revenue.leafOf(STAKER, address(usdc), 1_199_999);
        vm.assertEq(leaf, payoutLeaf(STAKER, address(usdc), 1_199_999));
        vm.prank(SETTLER);
        revenue.publish(
            week, Hashes.commutativeKeccak256(leaf, OTHER), shares, keccak256("inputs"), CID
        );
        vm.assertEq(usdc.balanceOf(address(payouts)), held - 1_200_000);

        bytes32[] memory proof = new bytes32[](1);
        proof[0] = OTHER;
        revenue.claim(STAKER, address(usdc), 1_199_999, proof);
        vm.assertEq(usdc.balanceOf(STAKER), 1_199_999);
        (, uint128 carried) = revenue.pool(address(usdc));
        vm.assertEq(carried, 1);
        vm.assertEq(usdc.balanceOf(address(revenue)), 1);
    }

    function test_A22_WithoutTheFeeRoleNothingIsTaken() external {
        RevenueShare revenue = new RevenueShare(ADMIN, IFeeSource(address(payouts)), WEEK);
        bytes32 role = revenue.PUBLISHER_ROLE();
        vm.prank(ADMIN);
        revenue.grantRole(role, SETTLER);
        settle(epochOf(1, open(mandate()), 10e6, 2e6));
        uint64 week = revenue.nextWeek();
        vm.warp(uint256(week + 1) * WEEK);
        IRevenueShare.Share[] memory shares = new IRevenueShare.Share[](1);
        shares[0] = IRevenueShare.Share(address(usdc), 1_200_000, 0);
        bytes memory refusal = missingRole(address(revenue), payouts.FEE_ROLE());
        vm.expectRevert(refusal);
        vm.prank(SETTLER);
        revenue.publish(week, 0, shares, keccak256("inputs"), CID);
    }
}

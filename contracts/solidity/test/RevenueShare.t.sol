// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IPayouts} from "../src/payouts/IPayouts.sol";
import {IFeeSource} from "../src/revenue/IFeeSource.sol";
import {IRevenueShare} from "../src/revenue/IRevenueShare.sol";
import {RevenueShare} from "../src/revenue/RevenueShare.sol";
import {BlocklistToken, FeeOnTransferToken, ReentrantToken} from "./HostileTokens.sol";
import {RevenueFixture} from "./RevenueFixture.sol";

contract RevenueShareTest is RevenueFixture {
    bytes32 internal constant ROOT = keccak256("root");

    /// @dev `income` of USDC waits in the source.
    function fund(uint256 income) internal {
        usdc.mint(address(source), income);
    }

    function none() internal pure returns (IRevenueShare.Share[] memory) {
        return new IRevenueShare.Share[](0);
    }

    /// @dev I-10: shares and what is carried are the income exactly, at every size of a minor unit.
    function testFuzz_A17_SharesAWeekAndCarriesTheDust(
        uint128 income,
        uint256 decimals,
        uint64[3] memory weights
    ) external {
        uint256 unit = [uint256(1), 1e6, 1e18, 1e24][decimals % 4];
        income = uint128(bound(income, 0, 1e12) * unit + bound(income, 0, 9));
        fund(income);
        uint256[3] memory wide = [uint256(weights[0]) + 1, weights[1], weights[2]];
        uint128 distributed = allot(address(usdc), income, wide);
        bytes32 root = rootOf(address(usdc));
        vm.expectEmit(address(revenue));
        emit IRevenueShare.WeekPublished(FIRST, root, INPUTS, CID);
        vm.expectEmit(address(revenue));
        emit IRevenueShare.RevenueShared(
            FIRST, address(usdc), income, distributed, income - distributed
        );
        publish(FIRST, root, address(usdc), income, distributed);

        (uint128 outstanding, uint128 carried) = revenue.pool(address(usdc));
        vm.assertEq(outstanding, distributed);
        vm.assertEq(uint256(outstanding) + carried, income);
        vm.assertLe(carried, 2, "dust is below the number of stakers");
        for (uint256 i = 0; i < 3; ++i) {
            address account = stakers()[i];
            uint256 due = earned[account][address(usdc)];
            if (due == 0) continue;
            vm.expectEmit(address(revenue));
            emit IRevenueShare.Claimed(account, address(usdc), due, due);
            vm.assertEq(claim(i, address(usdc)), due);
            vm.assertEq(usdc.balanceOf(account), due);
            vm.assertEq(revenue.claimed(account, address(usdc)), due);
        }
        vm.assertEq(usdc.balanceOf(address(revenue)), carried);
    }

    function test_A17_TheNextWeekSharesTheDustOfTheOneBefore() external {
        fund(10 + 11);
        uint256[3] memory weights = [uint256(1), 1, 1];
        uint128 first = allot(address(usdc), 10, weights);
        publish(FIRST, rootOf(address(usdc)), address(usdc), 10, first);
        vm.assertEq(first, 9);
        vm.warp(uint256(FIRST + 2) * WEEK);
        uint128 second = allot(address(usdc), 11 + 1, weights);
        publish(FIRST + 1, rootOf(address(usdc)), address(usdc), 11, second);
        vm.assertEq(second, 12);
        (uint128 outstanding, uint128 carried) = revenue.pool(address(usdc));
        vm.assertEq(outstanding, 21);
        vm.assertEq(carried, 0);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(claim(i, address(usdc)), 7);
        }
    }

    function test_A17_WeeksWithoutStakersCarryEverything() external {
        fund(30);
        for (uint64 i = 0; i < 3; ++i) {
            vm.warp(uint256(FIRST + 1 + i) * WEEK);
            publish(FIRST + i, 0, address(usdc), 10, 0);
        }
        (uint128 outstanding, uint128 carried) = revenue.pool(address(usdc));
        vm.assertEq(outstanding, 0);
        vm.assertEq(carried, 30);
        vm.warp(uint256(FIRST + 4) * WEEK);
        uint128 distributed = allot(address(usdc), 30, [uint256(0), 5, 0]);
        publish(FIRST + 3, rootOf(address(usdc)), address(usdc), 0, distributed);
        vm.assertEq(claim(1, address(usdc)), 30);
    }

    function test_I10_PublishesAWeekOnceInOrderAndAfterItsEnd() external {
        vm.assertEq(revenue.nextWeek(), FIRST);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.WeekOutOfOrder.selector, FIRST + 1, FIRST)
        );
        publishAll(FIRST + 1, 0, none());
        publishAll(FIRST, 0, none());
        vm.expectRevert(abi.encodeWithSelector(IRevenueShare.WeekAlreadyPublished.selector, FIRST));
        publishAll(FIRST, ROOT, none());
        uint256 end = uint256(FIRST + 2) * WEEK;
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShare.WeekNotOver.selector, FIRST + 1, end));
        publishAll(FIRST + 1, 0, none());
        vm.warp(end);
        publishAll(FIRST + 1, 0, none());
        vm.assertEq(revenue.nextWeek(), FIRST + 2);
        vm.assertEq(revenue.root(), 0);
    }

    function testFuzz_SharesNoMoreThanCameInAndWasCarried(uint128 income, uint128 distributed)
        external
    {
        income = uint128(bound(income, 0, type(uint96).max));
        distributed = uint128(bound(distributed, uint256(income) + 1, type(uint128).max));
        fund(income);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRevenueShare.RevenueExceeded.selector, address(usdc), distributed, income
            )
        );
        publish(FIRST, ROOT, address(usdc), income, distributed);
    }

    function testFuzz_I18_ARootThatPromisesTooMuchTakesNothingOfWhatIsCarried(uint128 promised)
        external
    {
        promised = uint128(bound(promised, 6, type(uint128).max));
        fund(100);
        earned[stakers()[0]][address(usdc)] = promised;
        publish(FIRST, rootOf(address(usdc)), address(usdc), 100, 5);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.ShareExceeded.selector, address(usdc), promised, 5)
        );
        claim(0, address(usdc));
    }

    function test_PaysOnceAndOnlyByProofOfTheLeaf() external {
        fund(9);
        allot(address(usdc), 9, [uint256(1), 1, 1]);
        publish(FIRST, rootOf(address(usdc)), address(usdc), 9, 9);
        address account = stakers()[0];
        bytes32[] memory proof = proofOf(0, address(usdc));
        bytes memory refusal =
            abi.encodeWithSelector(IRevenueShare.ProofRejected.selector, revenue.root());
        vm.expectRevert(refusal);
        revenue.claim(account, address(usdc), 4, proof);
        vm.expectRevert(refusal);
        revenue.claim(STRANGER, address(usdc), 3, proof);
        vm.expectRevert(refusal);
        revenue.claim(account, STRANGER, 3, proof);
        vm.assertEq(revenue.claim(account, address(usdc), 3, proof), 3);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.NothingToClaim.selector, account, address(usdc), 3)
        );
        revenue.claim(account, address(usdc), 3, proof);
    }

    function test_WhatIsSharedNeedsARootAndASnapshotThatAnybodyFinds() external {
        fund(10);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShare.MissingRoot.selector, FIRST));
        publish(FIRST, 0, address(usdc), 10, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueShare.EmptyInputs.selector, FIRST));
        vm.prank(PUBLISHER);
        revenue.publish(FIRST, ROOT, none(), 0, CID);
        uint256[2] memory lengths = [uint256(0), 65];
        for (uint256 i = 0; i < lengths.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IRevenueShare.CidOutOfBounds.selector, lengths[i])
            );
            vm.prank(PUBLISHER);
            revenue.publish(FIRST, ROOT, none(), INPUTS, new bytes(lengths[i]));
        }
        vm.prank(PUBLISHER);
        revenue.publish(FIRST, ROOT, none(), INPUTS, new bytes(64));
    }

    function test_TakesEachAssetOnceAndNotTooMany() external {
        IRevenueShare.Share[] memory shares = new IRevenueShare.Share[](2);
        shares[0] = IRevenueShare.Share(address(usdc), 0, 0);
        shares[1] = shares[0];
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.AssetsNotAscending.selector, address(usdc))
        );
        publishAll(FIRST, ROOT, shares);
        uint256 most = revenue.MAX_ASSETS();
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.TooManyAssets.selector, most + 1, most)
        );
        publishAll(FIRST, ROOT, new IRevenueShare.Share[](most + 1));
    }

    function testFuzz_BoundsThePeriod(uint64 period) external {
        if (period >= 1 minutes && period <= 7 days) {
            RevenueShare made = new RevenueShare(ADMIN, source, period);
            vm.assertEq(made.nextWeek(), block.timestamp / period);
        } else {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IRevenueShare.PeriodOutOfBounds.selector, period, 1 minutes, 7 days
                )
            );
            new RevenueShare(ADMIN, source, period);
        }
    }

    function testFuzz_A19_ADonationChangesNobodysShare(uint128 donation) external {
        donation = uint128(bound(donation, 1, type(uint96).max));
        usdc.mint(address(revenue), donation);
        fund(10);
        uint128 distributed = allot(address(usdc), 10, [uint256(1), 0, 0]);
        publish(FIRST, rootOf(address(usdc)), address(usdc), 10, distributed);
        vm.assertEq(claim(0, address(usdc)), 10);
        (uint128 outstanding, uint128 carried) = revenue.pool(address(usdc));
        vm.assertEq(uint256(outstanding) + carried, 0);
    }

    function testFuzz_A22_OnlyThePublisherPublishes(address caller) external {
        vm.assume(caller != PUBLISHER);
        bytes32 role = revenue.PUBLISHER_ROLE();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        revenue.publish(FIRST, ROOT, none(), INPUTS, CID);
    }

    function test_A18_AnAssetThatKeepsAFeeOfTheTransferIsRefused() external {
        FeeOnTransferToken token = new FeeOnTransferToken();
        token.mint(address(source), 100);
        vm.expectRevert(
            abi.encodeWithSelector(IRevenueShare.Unfunded.selector, address(token), 100, 99)
        );
        publish(FIRST, ROOT, address(token), 100, 50);
    }

    function test_A18_ABlockedStakerHoldsUpNobody() external {
        BlocklistToken token = new BlocklistToken();
        token.mint(address(source), 9);
        allot(address(token), 9, [uint256(1), 1, 1]);
        publish(FIRST, rootOf(address(token)), address(token), 9, 9);
        token.setBlocked(stakers()[0], true);
        vm.expectRevert(abi.encodeWithSelector(BlocklistToken.Blocked.selector, stakers()[0]));
        claim(0, address(token));
        vm.assertEq(claim(1, address(token)), 3);
        vm.assertEq(claim(2, address(token)), 3);
    }

    function test_A18_AClaimFromWithinAClaimIsPaidOnce() external {
        ReentrantToken token = new ReentrantToken();
        token.mint(address(source), 9);
        allot(address(token), 9, [uint256(1), 1, 1]);
        publish(FIRST, rootOf(address(token)), address(token), 9, 9);
        token.attack(
            address(revenue),
            abi.encodeCall(
                revenue.claim, (stakers()[0], address(token), 3, proofOf(0, address(token)))
            )
        );
        claim(0, address(token));
        vm.assertFalse(token.succeeded());
        vm.assertEq(token.balanceOf(stakers()[0]), 3);
    }

    function test_PayoutsIsASourceOfFees() external pure {
        vm.assertEq(
            bytes32(IFeeSource.releaseFees.selector), bytes32(IPayouts.releaseFees.selector)
        );
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {Cooldowns} from "../src/staking/Cooldown.sol";
import {IOpNodeStaking} from "../src/staking/IOpNodeStaking.sol";
import {OpNodeStaking} from "../src/staking/OpNodeStaking.sol";
import {StakingVault} from "../src/staking/StakingVault.sol";
import {StakingFixture} from "./StakingFixture.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

contract OpNodeStakingTest is StakingFixture {
    function requestAs(address account, uint256 amount) internal {
        vm.prank(account);
        staking.requestWithdrawal(amount);
    }

    function withdrawAs(address account) internal returns (uint256) {
        vm.prank(account);
        return staking.withdraw();
    }

    function testFuzz_StakesWaitsAndWithdrawsWhatWasStaked(uint256 amount, uint256 part) external {
        amount = bound(amount, 1, HOLDINGS);
        part = bound(part, 1, amount);
        vm.expectEmit(address(staking));
        emit IOpNodeStaking.Staked(ALICE, amount);
        stakeAs(ALICE, amount);
        vm.assertEq(staking.stakeOf(ALICE), amount);
        vm.assertEq(token.balanceOf(address(staking)), amount);

        vm.expectEmit(address(staking));
        emit IOpNodeStaking.WithdrawalRequested(ALICE, part, uint48(START + COOLDOWN));
        requestAs(ALICE, part);
        vm.assertEq(staking.stakeOf(ALICE), amount - part);
        (uint208 waiting, uint48 availableAt) = staking.withdrawalOf(ALICE);
        vm.assertEq(waiting, part);
        vm.assertEq(availableAt, START + COOLDOWN);

        vm.warp(START + COOLDOWN - 1);
        vm.expectRevert(abi.encodeWithSelector(Cooldowns.CooldownRunning.selector, availableAt));
        withdrawAs(ALICE);
        vm.warp(START + COOLDOWN);
        vm.expectEmit(address(staking));
        emit IOpNodeStaking.Withdrawn(ALICE, part);
        vm.assertEq(withdrawAs(ALICE), part);
        vm.assertEq(token.balanceOf(ALICE), HOLDINGS - amount + part);
        vm.expectRevert(Cooldowns.NothingRequested.selector);
        withdrawAs(ALICE);
    }

    function test_ASecondRequestStartsTheCooldownAnewForBoth() external {
        stakeAs(ALICE, 10);
        requestAs(ALICE, 3);
        pass(COOLDOWN - 1);
        requestAs(ALICE, 4);
        (uint208 waiting, uint48 availableAt) = staking.withdrawalOf(ALICE);
        vm.assertEq(waiting, 7);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(Cooldowns.CooldownRunning.selector, availableAt));
        withdrawAs(ALICE);
        pass(COOLDOWN - 1);
        vm.assertEq(withdrawAs(ALICE), 7);
    }

    function testFuzz_NobodyWithdrawsMoreThanTheyStaked(uint256 staked, uint256 more) external {
        staked = bound(staked, 1, HOLDINGS);
        more = bound(more, staked + 1, type(uint256).max);
        stakeAs(ALICE, staked);
        stakeAs(BOB, HOLDINGS);
        vm.expectRevert(
            abi.encodeWithSelector(IOpNodeStaking.StakeTooSmall.selector, ALICE, more, staked)
        );
        requestAs(ALICE, more);
    }

    function test_RefusesToMoveNothing() external {
        vm.expectRevert(StakingVault.ZeroAmount.selector);
        stakeAs(ALICE, 0);
        vm.expectRevert(StakingVault.ZeroAmount.selector);
        requestAs(ALICE, 0);
        vm.expectRevert(StakingVault.ZeroAmount.selector);
        bondAs(ALICE, 0);
        vm.expectRevert(StakingVault.ZeroAmount.selector);
        requestReleaseAs(ALICE, 0);
    }

    function testFuzz_BoundsTheCooldown(uint48 cooldown) external {
        if (cooldown >= 1 minutes && cooldown <= 30 days) {
            OpNodeStaking made = new OpNodeStaking(ADMIN, token, TREASURY, cooldown);
            vm.assertEq(made.COOLDOWN(), cooldown);
        } else {
            vm.expectRevert(
                abi.encodeWithSelector(
                    StakingVault.CooldownOutOfBounds.selector, cooldown, 1 minutes, 30 days
                )
            );
            new OpNodeStaking(ADMIN, token, TREASURY, cooldown);
        }
    }

    function testFuzz_AStakeVotesUntilItsWithdrawalIsRequested(uint256 amount, uint256 part)
        external
    {
        amount = bound(amount, 1, HOLDINGS);
        part = bound(part, 1, amount);
        stakeAs(ALICE, amount);
        vm.assertEq(staking.delegates(ALICE), ALICE);
        vm.assertEq(staking.getVotes(ALICE), amount);
        pass(10);
        requestAs(ALICE, part);
        vm.assertEq(staking.getVotes(ALICE), amount - part);
        pass(1);
        vm.assertEq(staking.getPastVotes(ALICE, START - 1), 0);
        vm.assertEq(staking.getPastVotes(ALICE, START), amount);
        vm.assertEq(staking.getPastVotes(ALICE, START + 9), amount);
        vm.assertEq(staking.getPastVotes(ALICE, START + 10), amount - part);
        vm.assertEq(staking.getPastTotalSupply(START + 9), amount);
        vm.assertEq(staking.getPastTotalSupply(START + 10), amount - part);
    }

    function test_BondsDoNotVote() external {
        bondAs(ALICE, 100);
        vm.assertEq(staking.getVotes(ALICE), 0);
        pass(1);
        vm.assertEq(staking.getPastTotalSupply(START), 0);
    }

    function test_KeepsADelegateThatWasChosenBefore() external {
        vm.prank(ALICE);
        staking.delegate(BOB);
        stakeAs(ALICE, 100);
        vm.assertEq(staking.getVotes(ALICE), 0);
        vm.assertEq(staking.getVotes(BOB), 100);
        vm.prank(ALICE);
        staking.delegate(ALICE);
        vm.assertEq(staking.getVotes(ALICE), 100);
        vm.assertEq(staking.getVotes(BOB), 0);
    }

    function test_TheClockIsTheTimestamp() external {
        vm.assertEq(staking.clock(), START);
        vm.assertEq(staking.CLOCK_MODE(), "mode=timestamp");
        vm.expectRevert(
            abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, START, uint48(START))
        );
        staking.getPastVotes(ALICE, START);
    }

    function testFuzz_A19_ADonationChangesNobodysStakeVoteOrBond(uint256 donation) external {
        donation = bound(donation, 1, HOLDINGS);
        stakeAs(ALICE, 100);
        bondAs(ALICE, 50);
        vm.prank(BOB);
        vm.assertTrue(token.transfer(address(staking), donation));
        vm.assertEq(staking.stakeOf(ALICE), 100);
        vm.assertEq(staking.getVotes(ALICE), 100);
        vm.assertEq(staking.bondOf(ALICE, NODE), 50);
        requestAs(ALICE, 100);
        pass(COOLDOWN);
        vm.assertEq(withdrawAs(ALICE), 100);
        vm.assertEq(token.balanceOf(address(staking)), 50 + donation);
    }

    function test_A19_TheFirstStakerGetsNoMoreThanTheirOwn() external {
        stakeAs(ALICE, 1);
        vm.prank(ALICE);
        vm.assertTrue(token.transfer(address(staking), 1000e18));
        stakeAs(BOB, 999);
        vm.assertEq(staking.stakeOf(BOB), 999);
        vm.assertEq(staking.getVotes(BOB), 999);
    }

    function test_A22_APauseStopsNewStakesAndBondsAndNothingThatLeaves() external {
        stakeAs(ALICE, 100);
        bondAs(ALICE, 100);
        requestAs(ALICE, 40);
        requestReleaseAs(ALICE, 40);
        vm.prank(PAUSER);
        staking.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        stakeAs(ALICE, 1);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        bondAs(ALICE, 1);
        pass(COOLDOWN);
        vm.assertEq(withdrawAs(ALICE), 40);
        vm.assertEq(releaseAs(ALICE), 40);
        requestAs(ALICE, 60);
        requestReleaseAs(ALICE, 60);
        pass(COOLDOWN);
        vm.assertEq(withdrawAs(ALICE), 60);
        vm.assertEq(releaseAs(ALICE), 60);
        vm.prank(PAUSER);
        staking.unpause();
        stakeAs(ALICE, 1);
        vm.assertEq(staking.stakeOf(ALICE), 1);
    }

    function testFuzz_A22_OnlyThePauserPauses(address caller) external {
        vm.assume(caller != PAUSER);
        bytes32 role = staking.PAUSER_ROLE();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        staking.pause();
        vm.prank(PAUSER);
        staking.pause();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        staking.unpause();
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {Cooldowns} from "../src/staking/Cooldown.sol";
import {INodeBonds} from "../src/staking/INodeBonds.sol";
import {StakingFixture} from "./StakingFixture.sol";

contract NodeBondsTest is StakingFixture {
    function testFuzz_BondsWaitsAndReleasesWhatWasPutUp(uint256 amount, uint256 part) external {
        amount = bound(amount, 1, HOLDINGS);
        part = bound(part, 1, amount);
        vm.expectEmit(address(staking));
        emit INodeBonds.Bonded(ALICE, NODE, amount);
        bondAs(ALICE, amount);
        vm.assertEq(staking.bondOf(ALICE, NODE), amount);

        vm.expectEmit(address(staking));
        emit INodeBonds.ReleaseRequested(ALICE, NODE, part, uint48(START + COOLDOWN));
        requestReleaseAs(ALICE, part);
        vm.assertEq(staking.bondOf(ALICE, NODE), amount - part);
        (uint208 waiting, uint48 availableAt) = staking.releaseOf(ALICE, NODE);
        vm.assertEq(waiting, part);
        vm.assertEq(availableAt, START + COOLDOWN);

        vm.warp(START + COOLDOWN - 1);
        vm.expectRevert(abi.encodeWithSelector(Cooldowns.CooldownRunning.selector, availableAt));
        releaseAs(ALICE);
        vm.warp(START + COOLDOWN);
        vm.expectEmit(address(staking));
        emit INodeBonds.Released(ALICE, NODE, part);
        vm.assertEq(releaseAs(ALICE), part);
        vm.assertEq(token.balanceOf(ALICE), HOLDINGS - amount + part);
        vm.expectRevert(Cooldowns.NothingRequested.selector);
        releaseAs(ALICE);
    }

    function test_NobodyOccupiesANodeKeyByBondingForItFirst() external {
        bondAs(BOB, 1);
        bondAs(ALICE, 100);
        vm.assertEq(staking.bondOf(ALICE, NODE), 100);
        vm.assertEq(staking.bondOf(BOB, NODE), 1);
        vm.expectRevert(abi.encodeWithSelector(INodeBonds.BondTooSmall.selector, BOB, NODE, 100, 1));
        requestReleaseAs(BOB, 100);
    }

    function test_WhatIsRequestedOnceIsNotActiveAnyMore() external {
        bondAs(ALICE, 100);
        requestReleaseAs(ALICE, 60);
        vm.expectRevert(
            abi.encodeWithSelector(INodeBonds.BondTooSmall.selector, ALICE, NODE, 41, 40)
        );
        requestReleaseAs(ALICE, 41);
        requestReleaseAs(ALICE, 40);
        pass(COOLDOWN);
        vm.assertEq(releaseAs(ALICE), 100);
    }

    function testFuzz_I04_SlashesUpToTheCapOfTheBondAtTheOffence(uint256 bonded, uint256 amount)
        external
    {
        bonded = bound(bonded, 200, HOLDINGS);
        uint256 most = bonded * FORGED_METERING_BPS / 10_000;
        amount = bound(amount, 1, most);
        bondAs(ALICE, bonded);
        vm.expectRevert(
            abi.encodeWithSelector(INodeBonds.SlashOutOfBounds.selector, most + 1, most)
        );
        slash(ALICE, FORGED_METERING, START, most + 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(INodeBonds.SlashOutOfBounds.selector, 0, most));
        slash(ALICE, FORGED_METERING, START, 0, EVIDENCE);
        vm.expectEmit(address(staking));
        emit INodeBonds.Slashed(ALICE, NODE, EVIDENCE, FORGED_METERING, uint48(START), amount);
        vm.assertEq(slash(ALICE, FORGED_METERING, START, amount, EVIDENCE), amount);
        vm.assertEq(token.balanceOf(TREASURY), amount);
        vm.assertEq(staking.bondOf(ALICE, NODE), bonded - amount);
    }

    function test_A21_EvidenceCountsOnce() external {
        bondAs(ALICE, 10_000);
        slash(ALICE, OFFLINE, START, 50, EVIDENCE);
        vm.assertTrue(staking.evidenceUsed(EVIDENCE));
        bytes memory refusal =
            abi.encodeWithSelector(INodeBonds.EvidenceAlreadyUsed.selector, EVIDENCE);
        vm.expectRevert(refusal);
        slash(ALICE, OFFLINE, START, 50, EVIDENCE);
        vm.expectRevert(refusal);
        slash(BOB, FORGED_METERING, START, 1, EVIDENCE);
        vm.expectRevert(INodeBonds.EmptyEvidence.selector);
        slash(ALICE, OFFLINE, START, 50, 0);
    }

    function test_A21_SlashesDuringTheCooldownTheActiveBondFirst() external {
        bondAs(ALICE, 100);
        requestReleaseAs(ALICE, 80);
        pass(COOLDOWN);
        vm.assertEq(slash(ALICE, FORGED_METERING, START, 50, EVIDENCE), 50);
        vm.assertEq(staking.bondOf(ALICE, NODE), 0);
        (uint208 waiting, uint48 availableAt) = staking.releaseOf(ALICE, NODE);
        vm.assertEq(waiting, 50);
        vm.assertEq(availableAt, START + COOLDOWN);
        vm.assertEq(releaseAs(ALICE), 50);
    }

    function test_A21_NeverSlashesWhatWasReleasedNorWhatWasPutUpLater() external {
        bondAs(ALICE, 100);
        uint256 offenceAt = START + 5;
        vm.warp(offenceAt);
        requestReleaseAs(ALICE, 100);
        pass(COOLDOWN);
        releaseAs(ALICE);
        bytes memory refusal = abi.encodeWithSelector(
            INodeBonds.NothingLiable.selector, ALICE, NODE, uint48(offenceAt)
        );
        vm.expectRevert(refusal);
        slash(ALICE, FORGED_METERING, offenceAt, 1, EVIDENCE);
        bondAs(ALICE, 100);
        vm.expectRevert(refusal);
        slash(ALICE, FORGED_METERING, offenceAt, 1, EVIDENCE);
        vm.assertFalse(staking.evidenceUsed(EVIDENCE));
        vm.assertEq(staking.bondOf(ALICE, NODE), 100);
    }

    function test_A21_ManySlashesTakeTogetherNoMoreThanTheBondAtTheOffence() external {
        bondAs(ALICE, 100);
        pass(1);
        bondAs(ALICE, 1000);
        pass(1);
        vm.assertEq(slash(ALICE, FORGED_METERING, START, 50, keccak256("1")), 50);
        vm.assertEq(slash(ALICE, FORGED_METERING, START, 30, keccak256("2")), 30);
        vm.assertEq(staking.liableFor(ALICE, NODE, uint48(START)), 20);
        vm.assertEq(slash(ALICE, FORGED_METERING, START, 50, keccak256("3")), 20);
        vm.expectRevert(
            abi.encodeWithSelector(INodeBonds.NothingLiable.selector, ALICE, NODE, uint48(START))
        );
        slash(ALICE, FORGED_METERING, START, 50, keccak256("4"));
        vm.assertEq(staking.bondOf(ALICE, NODE), 1000);
        vm.assertEq(staking.bondAt(ALICE, NODE, uint48(START)), 100);
        vm.assertEq(staking.bondAt(ALICE, NODE, uint48(START + 1)), 1100);
        vm.assertEq(staking.bondAt(ALICE, NODE, uint48(START + 2)), 1000);
    }

    function test_A21_NothingIsSlashedForATimeWithoutBondOrAnUnknownOffence() external {
        bondAs(ALICE, 1000);
        bytes memory refusal = abi.encodeWithSelector(INodeBonds.SlashOutOfBounds.selector, 1, 0);
        vm.expectRevert(refusal);
        slash(ALICE, FORGED_METERING, START - 1, 1, EVIDENCE);
        vm.expectRevert(refusal);
        slash(ALICE, "rudeness", START, 1, EVIDENCE);
        vm.expectRevert(
            abi.encodeWithSelector(INodeBonds.OffenceInTheFuture.selector, uint48(START + 1))
        );
        slash(ALICE, FORGED_METERING, START + 1, 1, EVIDENCE);
    }

    function test_A21_AStakeIsNeverSlashed() external {
        stakeAs(ALICE, 500);
        bondAs(ALICE, 100);
        slash(ALICE, FORGED_METERING, START, 50, keccak256("1"));
        slash(ALICE, FORGED_METERING, START, 25, keccak256("2"));
        vm.assertEq(staking.stakeOf(ALICE), 500);
        vm.assertEq(staking.getVotes(ALICE), 500);
    }

    function testFuzz_A22_OnlyTheSlasherSlashes(address caller) external {
        vm.assume(caller != SLASHER);
        bondAs(ALICE, 1000);
        bytes32 role = staking.SLASHER_ROLE();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        staking.slash(ALICE, NODE, OFFLINE, uint48(START), 1, EVIDENCE);
    }

    function testFuzz_SetsOffenceCapsWithinTheWholeBond(uint16 capBps) external {
        vm.assertEq(staking.MAX_OFFENCE_CAP_BPS(), 10_000);
        if (capBps > 10_000) {
            vm.expectRevert(
                abi.encodeWithSelector(INodeBonds.OffenceCapOutOfBounds.selector, capBps, 10_000)
            );
        } else {
            vm.expectEmit(address(staking));
            emit INodeBonds.OffenceCapSet(OFFLINE, capBps);
        }
        vm.prank(ADMIN);
        staking.setOffenceCap(OFFLINE, capBps);
        vm.assertEq(staking.offenceCapBps(OFFLINE), capBps > 10_000 ? OFFLINE_BPS : capBps);
    }

    function test_A22_OnlyTheAdminSetsOffenceCaps() external {
        bytes32 role = staking.DEFAULT_ADMIN_ROLE();
        vm.expectRevert(missingRole(SLASHER, role));
        vm.prank(SLASHER);
        staking.setOffenceCap(OFFLINE, 10_000);
    }
}

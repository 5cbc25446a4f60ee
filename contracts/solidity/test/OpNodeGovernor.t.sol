// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {AddressRegistry} from "../src/governance/AddressRegistry.sol";
import {OpNodeGovernor} from "../src/governance/OpNodeGovernor.sol";
import {Cooldowns} from "../src/staking/Cooldown.sol";
import {GovernanceFixture} from "./GovernanceFixture.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

contract OpNodeGovernorTest is GovernanceFixture {
    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;

    function refusedIn(uint256 id, IGovernor.ProposalState current, IGovernor.ProposalState needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            IGovernor.GovernorUnexpectedProposalState.selector,
            id,
            current,
            bytes32(uint256(1) << uint8(needed))
        );
    }

    function notReady() internal view returns (bytes memory) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = changes();
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(DESCRIPTION));
        return abi.encodeWithSelector(
            TimelockController.TimelockUnexpectedOperationState.selector,
            timelock.hashOperationBatch(targets, values, calls, 0, salt),
            bytes32(uint256(1) << uint8(TimelockController.OperationState.Ready))
        );
    }

    function test_AProposalLivesFromItsFirstSecondToTheChangeItMakes() public {
        uint256 id = propose(governor, ALICE);
        assertState(id, IGovernor.ProposalState.Pending);
        vm.assertTrue(governor.proposalNeedsQueuing(id));
        pass(VOTING_DELAY + 1);
        assertState(id, IGovernor.ProposalState.Active);
        vm.assertEq(vote(governor, id, ALICE, FOR), 2 * QUORUM_FLOOR);
        vm.assertEq(vote(governor, id, BOB, AGAINST), QUORUM_FLOOR);
        pass(VOTING_PERIOD);
        assertState(id, IGovernor.ProposalState.Succeeded);
        queue();
        assertState(id, IGovernor.ProposalState.Queued);
        vm.assertEq(governor.proposalEta(id), block.timestamp + TIMELOCK_DELAY);
        pass(TIMELOCK_DELAY - 1);
        vm.expectRevert(notReady());
        execute();
        vm.assertEq(parameters.get(SHARE), 1200);
        pass(1);
        execute();
        assertState(id, IGovernor.ProposalState.Executed);
        vm.assertEq(parameters.get(SHARE), 1500);
        vm.assertEq(parameters.version(), 1);
        vm.assertEq(registry.addressOf(SERVED), address(staking));
    }

    function test_AnUpgradeIsAnotherAddressUnderTheOldName() external {
        test_AProposalLivesFromItsFirstSecondToTheChangeItMakes();
        address successor = address(new AddressRegistry(address(timelock)));
        address[] memory targets = new address[](1);
        bytes[] memory calls = new bytes[](1);
        targets[0] = address(registry);
        calls[0] = abi.encodeCall(registry.set, (SERVED, successor));
        vm.prank(BOB);
        uint256 id = governor.propose(targets, new uint256[](1), calls, "Upgrade");
        pass(VOTING_DELAY + 1);
        vote(governor, id, ALICE, FOR);
        pass(VOTING_PERIOD);
        governor.queue(targets, new uint256[](1), calls, keccak256("Upgrade"));
        pass(TIMELOCK_DELAY);
        governor.execute(targets, new uint256[](1), calls, keccak256("Upgrade"));
        vm.assertEq(registry.addressOf(SERVED), successor);
        vm.assertEq(registry.names().length, 1);
    }

    function test_AMajorityAgainstDefeatsAProposal() external {
        uint256 id = propose(governor, ALICE);
        pass(VOTING_DELAY + 1);
        vote(governor, id, ALICE, AGAINST);
        vote(governor, id, BOB, FOR);
        pass(VOTING_PERIOD);
        assertState(id, IGovernor.ProposalState.Defeated);
        vm.expectRevert(
            refusedIn(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Succeeded)
        );
        queue();
    }

    function test_ItsProposerCancelsAPendingProposal() external {
        uint256 id = propose(governor, ALICE);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = changes();
        vm.prank(ALICE);
        governor.cancel(targets, values, calls, keccak256(bytes(DESCRIPTION)));
        assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_ProposingTakesTheThreshold() external {
        stakeAs(ATTACKER, THRESHOLD - 1);
        pass(2);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector,
                ATTACKER,
                THRESHOLD - 1,
                THRESHOLD
            )
        );
        propose(governor, ATTACKER);
        stakeAs(ATTACKER, 1);
        pass(2);
        propose(governor, ATTACKER);
        vm.assertEq(governor.proposalThreshold(), THRESHOLD);
    }

    function testFuzz_A20_TheQuorumIsAPartOfAllVotesAndNeverBelowItsFloor(uint256 more) external {
        more = bound(more, 1, 90_000_000_000e18);
        stakeAs(ATTACKER, more);
        pass(1);
        uint256 part = (3 * QUORUM_FLOOR + more) * QUORUM_PERCENT / 100;
        uint256 expected = part > QUORUM_FLOOR ? part : QUORUM_FLOOR;
        vm.assertEq(governor.quorum(block.timestamp - 1), expected);
    }

    function test_A20_WhileLittleIsStakedAFewCannotDecideAlone() external {
        vm.prank(ALICE);
        staking.requestWithdrawal(2 * QUORUM_FLOOR);
        vm.prank(BOB);
        staking.requestWithdrawal(QUORUM_FLOOR - THRESHOLD);
        pass(2);
        uint256 id = propose(governor, BOB);
        pass(VOTING_DELAY + 1);
        vm.assertEq(vote(governor, id, BOB, FOR), THRESHOLD);
        pass(VOTING_PERIOD);
        assertState(id, IGovernor.ProposalState.Defeated);
    }

    /// @dev The snapshot of a governor without voting delay is the proposal's own block.
    function test_A20_TokensStakedInTheProposalsBlockHaveNoVote() external {
        OpNodeGovernor hasty = governorOf(0);
        stakeAs(ATTACKER, 50_000_000_000e18);
        uint256 id = propose(hasty, ALICE);
        pass(1);
        vm.assertEq(vote(hasty, id, ATTACKER, FOR), 0);
        vm.assertEq(vote(hasty, id, BOB, AGAINST), QUORUM_FLOOR);
        (uint256 against, uint256 inFavour,) = hasty.proposalVotes(id);
        vm.assertEq(against, QUORUM_FLOOR);
        vm.assertEq(inFavour, 0);
    }

    function test_A20_TokensStakedInTheSnapshotsBlockHaveNoVote() external {
        uint256 id = propose(governor, ALICE);
        pass(VOTING_DELAY);
        vm.assertEq(governor.proposalSnapshot(id), block.timestamp);
        stakeAs(ATTACKER, 50_000_000_000e18);
        pass(1);
        vm.assertEq(vote(governor, id, ATTACKER, FOR), 0);
        vm.assertEq(governor.getVotes(ATTACKER, block.timestamp - 1), 0);
    }

    function test_A20_AFlashLoanNeitherProposesNorVotesNorIsPaidBack() external {
        uint256 id = propose(governor, ALICE);
        pass(VOTING_DELAY + 1);
        stakeAs(ATTACKER, 50_000_000_000e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, ATTACKER, 0, THRESHOLD
            )
        );
        propose(governor, ATTACKER);
        vm.assertEq(vote(governor, id, ATTACKER, FOR), 0);
        vm.startPrank(ATTACKER);
        staking.requestWithdrawal(50_000_000_000e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                Cooldowns.CooldownRunning.selector, uint48(block.timestamp + COOLDOWN)
            )
        );
        staking.withdraw();
        vm.stopPrank();
    }

    function testFuzz_A22_NobodyButTheTimelockRules(address caller) external {
        vm.assume(caller != address(timelock));
        bytes memory refusal = abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, caller, bytes32(0)
        );
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        parameters.set(SHARE, 0);
        vm.expectRevert(refusal);
        registry.set(SERVED, address(staking));
        vm.expectRevert(refusal);
        staking.setOffenceCap("offline", 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector,
                caller,
                timelock.PROPOSER_ROLE()
            )
        );
        timelock.schedule(address(parameters), 0, "", 0, 0, TIMELOCK_DELAY);
        vm.stopPrank();
    }

    function test_A22_TheGovernorsOwnTermsChangeByProposalOnly() external {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this))
        );
        governor.setVotingDelay(0);
        vm.assertEq(governor.votingDelay(), VOTING_DELAY);
        vm.assertEq(governor.votingPeriod(), VOTING_PERIOD);
        vm.assertEq(governor.timelock(), address(timelock));
        vm.assertEq(governor.CLOCK_MODE(), "mode=timestamp");
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {AddressRegistry} from "../src/governance/AddressRegistry.sol";
import {IProtocolParameters} from "../src/governance/IProtocolParameters.sol";
import {OpNodeGovernor} from "../src/governance/OpNodeGovernor.sol";
import {ProtocolParameters} from "../src/governance/ProtocolParameters.sol";
import {OpNodeStaking} from "../src/staking/OpNodeStaking.sol";
import {OpNodeToken} from "../src/token/OpNodeToken.sol";
import {TestBase} from "./TestBase.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @dev Governance as in production: staked votes, governor, timelock, and what the timelock rules.
abstract contract GovernanceFixture is TestBase {
    uint256 internal constant START = 1_800_000_000;
    uint48 internal constant COOLDOWN = 14 days;
    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 7 days;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint256 internal constant THRESHOLD = 1_000_000e18;
    uint256 internal constant QUORUM_PERCENT = 4;
    uint256 internal constant QUORUM_FLOOR = 100_000_000e18;
    bytes32 internal constant SHARE = "stakerFeeBps";
    bytes32 internal constant SERVED = "JobEscrow";
    string internal constant DESCRIPTION = "Stakers get 15 %";

    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);
    address internal constant ATTACKER = address(0xBAD);

    OpNodeToken internal token;
    OpNodeStaking internal staking;
    TimelockController internal timelock;
    OpNodeGovernor internal governor;
    ProtocolParameters internal parameters;
    AddressRegistry internal registry;

    function setUp() public virtual {
        vm.warp(START);
        token = new OpNodeToken(address(this));
        address[] memory anybody = new address[](1);
        timelock = new TimelockController(TIMELOCK_DELAY, new address[](0), anybody, address(this));
        staking = new OpNodeStaking(address(timelock), token, address(timelock), COOLDOWN);
        governor = governorOf(VOTING_DELAY);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        IProtocolParameters.Parameter[] memory all = new IProtocolParameters.Parameter[](1);
        all[0] = IProtocolParameters.Parameter(SHARE, 1200, 0, 2500);
        parameters = new ProtocolParameters(address(timelock), all);
        registry = new AddressRegistry(address(timelock));
        stakeAs(ALICE, 2 * QUORUM_FLOOR);
        stakeAs(BOB, QUORUM_FLOOR);
        pass(1 days);
    }

    function governorOf(uint48 votingDelay) internal returns (OpNodeGovernor) {
        return new OpNodeGovernor(
            staking, timelock, votingDelay, VOTING_PERIOD, THRESHOLD, QUORUM_PERCENT, QUORUM_FLOOR
        );
    }

    function stakeAs(address account, uint256 amount) internal {
        vm.assertTrue(token.transfer(account, amount));
        vm.startPrank(account);
        token.approve(address(staking), amount);
        staking.stake(amount);
        vm.stopPrank();
    }

    /// @dev Two changes that belong together: a parameter, and the contract that serves a name.
    function changes()
        internal
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        targets = new address[](2);
        values = new uint256[](2);
        calls = new bytes[](2);
        targets[0] = address(parameters);
        calls[0] = abi.encodeCall(parameters.set, (SHARE, 1500));
        targets[1] = address(registry);
        calls[1] = abi.encodeCall(registry.set, (SERVED, address(staking)));
    }

    function propose(OpNodeGovernor to, address proposer) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = changes();
        vm.prank(proposer);
        return to.propose(targets, values, calls, DESCRIPTION);
    }

    function queue() internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = changes();
        governor.queue(targets, values, calls, keccak256(bytes(DESCRIPTION)));
    }

    function execute() internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = changes();
        governor.execute(targets, values, calls, keccak256(bytes(DESCRIPTION)));
    }

    function vote(OpNodeGovernor on, uint256 id, address voter, uint8 support)
        internal
        returns (uint256)
    {
        vm.prank(voter);
        return on.castVote(id, support);
    }

    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
    }

    function assertState(uint256 id, IGovernor.ProposalState expected) internal view {
        vm.assertEq(uint256(governor.state(id)), uint256(expected));
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {OpNodeStaking} from "../src/staking/OpNodeStaking.sol";
import {OpNodeToken} from "../src/token/OpNodeToken.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

/// @dev The staking contract, wired as in production, and accounts that hold and approved $OPNODE.
abstract contract StakingFixture is TestBase {
    uint256 internal constant START = 1_800_000_000;
    uint48 internal constant COOLDOWN = 14 days;
    uint256 internal constant HOLDINGS = 1_000_000e18;
    bytes32 internal constant NODE = keccak256("node");
    bytes32 internal constant OFFLINE = "offline";
    bytes32 internal constant FORGED_METERING = "forged-metering";
    uint16 internal constant OFFLINE_BPS = 100;
    uint16 internal constant FORGED_METERING_BPS = 5000;
    bytes32 internal constant EVIDENCE = keccak256("evidence");

    address internal constant ADMIN = address(0xAD);
    address internal constant SLASHER = address(0x51A5);
    address internal constant PAUSER = address(0x9A05);
    address internal constant TREASURY = address(0x73EA);
    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);
    address internal constant STRANGER = address(0xBAD);

    OpNodeToken internal token;
    OpNodeStaking internal staking;

    function setUp() public virtual {
        vm.warp(START);
        token = new OpNodeToken(address(this));
        staking = new OpNodeStaking(ADMIN, token, TREASURY, COOLDOWN);
        vm.startPrank(ADMIN);
        staking.grantRole(staking.SLASHER_ROLE(), SLASHER);
        staking.grantRole(staking.PAUSER_ROLE(), PAUSER);
        staking.setOffenceCap(OFFLINE, OFFLINE_BPS);
        staking.setOffenceCap(FORGED_METERING, FORGED_METERING_BPS);
        vm.stopPrank();
        equip(ALICE, HOLDINGS);
        equip(BOB, HOLDINGS);
    }

    function equip(address account, uint256 amount) internal {
        vm.assertTrue(token.transfer(account, amount));
        vm.prank(account);
        token.approve(address(staking), type(uint256).max);
    }

    function stakeAs(address account, uint256 amount) internal {
        vm.prank(account);
        staking.stake(amount);
    }

    function bondAs(address provider, uint256 amount) internal {
        vm.prank(provider);
        staking.bond(NODE, amount);
    }

    function requestReleaseAs(address provider, uint256 amount) internal {
        vm.prank(provider);
        staking.requestRelease(NODE, amount);
    }

    function releaseAs(address provider) internal returns (uint256) {
        vm.prank(provider);
        return staking.release(NODE);
    }

    function slash(
        address provider,
        bytes32 offence,
        uint256 time,
        uint256 amount,
        bytes32 evidence
    ) internal returns (uint256) {
        vm.prank(SLASHER);
        return staking.slash(provider, NODE, offence, uint48(time), amount, evidence);
    }

    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
    }

    function missingRole(address account, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, account, role
        );
    }
}

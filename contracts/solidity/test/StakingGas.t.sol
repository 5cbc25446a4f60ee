// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {StakingFixture} from "./StakingFixture.sol";

/// @dev Gas as a receipt's gasUsed has it: each call is a transaction of its own.
/// forge-config: default.isolate = true
contract StakingGasTest is StakingFixture {
    function test_StakingCostsAtMost230000AndAgainAtMost130000() external {
        stakeAs(ALICE, 100e18);
        vm.assertLe(used(), 230_000, "first stake");
        pass(1 days);
        stakeAs(ALICE, 100e18);
        vm.assertLe(used(), 130_000, "further stake");
    }

    function test_LeavingCostsAtMost140000AndTakingAtMost60000() external {
        stakeAs(ALICE, 100e18);
        pass(1 days);
        vm.prank(ALICE);
        staking.requestWithdrawal(40e18);
        vm.assertLe(used(), 140_000, "request");
        pass(COOLDOWN);
        vm.prank(ALICE);
        staking.withdraw();
        vm.assertLe(used(), 60_000, "withdrawal");
    }

    function test_BondingCostsAtMost160000AndSlashingAtMost160000() external {
        bondAs(BOB, 1000e18);
        vm.assertLe(used(), 160_000, "bond");
        pass(1 days);
        slash(BOB, OFFLINE, block.timestamp - 1, 10e18, EVIDENCE);
        vm.assertLe(used(), 160_000, "slash");
    }

    function used() internal view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {Disputable} from "./Disputable.sol";
import {NaiveEscrow} from "./NaiveEscrow.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev Gas as a receipt's gasUsed has it: each call is a transaction of its own, with intrinsic
/// gas and cold storage. Exact, so the bounds are tests.
/// forge-config: default.isolate = true
contract GasTest is Disputable {
    event Measured(string what, uint256 gas);

    function test_OpeningAMandateCostsAtMost93000() external {
        open(mandateOf(wallet, address(usdc), "first"));
        open(mandateOf(wallet, address(usdc), "second"));
        vm.assertLe(used(), 93_000, "opening");
    }

    function test_OpeningTheFirstMandateOfAPayerIncludesItsWallet() external {
        open(mandateOf(wallet, address(usdc), "first"));
        vm.assertLe(used(), 158_000, "first opening");
    }

    function test_SettlingCostsAtMost500PerJobAt500JobsOf25Pairs() external {
        uint256 gas = settlement(25);
        vm.assertLe(gas, 250_000, "settlement of 25 pairs");
    }

    function test_SettlingCostsAtMost2500PerJobAt100JobsOf25Pairs() external {
        vm.assertLe(settlement(25) / 100, 2500, "per job");
    }

    function test_ClaimingAgainCostsAtMost58000() external {
        settlement(1);
        claimAfterNextEpoch(120, 10e6);
        claimAfterNextEpoch(121, 20e6);
        vm.assertLe(used(), 58_000, "claim");
    }

    function test_DisputingCostsAtMost150000() external {
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(1, first);
        settleWith(2, first, CHARGE, CHARGE - EARNED);
        vm.prank(payer);
        disputes.dispute(2, first, receipt(), path(), charged, EVIDENCE);
        vm.assertLe(used(), 150_000, "dispute");
    }

    function test_ServingARootCostsAtMost60000() external {
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(1, first);
        settleWith(2, first, 0, 0);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(2, first);
        vm.assertLe(used(), 60_000, "serve");
    }

    /// @dev Both are taken when every account already holds something, the kindest case for it.
    function test_ANaiveEscrowCosts200TimesAsMuchPerJob() external {
        NaiveEscrow naive = new NaiveEscrow(usdc, address(0x57), address(0x77));
        usdc.mint(payer, 100e6);
        vm.prank(payer);
        usdc.approve(address(naive), type(uint256).max);
        uint256 perJob = 0;
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 jobKey = keccak256(abi.encode("job", i));
            vm.prank(payer);
            naive.lock(jobKey, PROVIDER, CHARGE);
            perJob = used();
            naive.settle(jobKey, CHARGE / 2, keccak256("receipt"), keccak256("output"));
            perJob += used();
        }
        vm.assertGe(perJob, 200 * (settlement(25) / 500), "per job, beside an epoch of 500");
        emit Measured("lock, settlement and stored receipt of one job", perJob);
    }

    /// @dev Settles a first epoch, so that the slots are warm in value, then one of `count` debits.
    function settlement(uint256 count) internal returns (uint256) {
        usdc.mint(wallet, CAP * (count + 1));
        bytes32[] memory ids = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = open(mandateOf(wallet, address(usdc), keccak256(abi.encode(i))));
        }
        settle(epochOf(101, ids[0], 1e6, 0.2e6));
        IJobEscrow.Epoch memory epoch = epochOf(102, ids[0], 1e6, 0);
        epoch.roots.payoutRoot = keccak256("next payouts");
        epoch.roots.logRoot = keccak256("next log");
        epoch.cid = abi.encodePacked(hex"01551220", keccak256("cid"));
        epoch.debits = new IJobEscrow.Debit[](count);
        for (uint256 i = 0; i < count; ++i) {
            epoch.debits[i] = IJobEscrow.Debit(ids[i], uint128(1_234_567 + i));
        }
        uint128 sum = uint128(count * 1_234_567 + count * (count - 1) / 2);
        epoch.totals[0] = IJobEscrow.Total(address(usdc), sum - sum / 5, sum / 5, uint32(count));
        settle(epoch);
        return used();
    }

    function claimAfterNextEpoch(uint64 epochId, uint128 cumulative) internal {
        bytes32 id = open(mandateOf(wallet, address(usdc), bytes32(uint256(epochId))));
        IJobEscrow.Epoch memory epoch = epochOf(epochId, id, 10e6, 0);
        bytes32 node = payoutLeaf(PROVIDER, address(usdc), cumulative);
        bytes32[] memory proof = new bytes32[](5);
        for (uint256 i = 0; i < proof.length; ++i) {
            proof[i] = keccak256(abi.encode("sibling", i));
            node = Hashes.commutativeKeccak256(node, proof[i]);
        }
        epoch.roots.payoutRoot = node;
        settle(epoch);
        vm.warp(block.timestamp + WINDOW);
        payouts.serve(epochId, epoch.roots);
        payouts.claim(PROVIDER, address(usdc), cumulative, proof);
    }

    function used() internal view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }
}

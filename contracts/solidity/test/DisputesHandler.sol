// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IDisputes} from "../src/disputes/IDisputes.sol";
import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev An honest platform, a payer and two providers who dispute at random, and books of their
/// own. Each epoch has one receipt, which is its whole tree.
contract DisputesHandler is Fixture {
    enum Charge {
        Payable,
        Frozen,
        Refunded
    }

    struct Settled {
        EpochRoots roots;
        IReceiptRegistry.Receipt receipt;
        IDisputes.Dispute dispute;
        uint256 time;
        Charge charge;
        uint256[2] promised;
        uint256[2] corrected;
    }

    uint64 internal constant WINDOW = 1 days;
    uint256 public minted;
    uint256 public fees;
    uint256 public released;
    uint256 public claimedSum;
    uint256 public refunded;
    uint256[6] public reached;
    SpendingMandate internal charged;
    bytes32 internal id;
    Settled[] internal settled;
    uint256 internal served;
    uint256[2] internal paid;

    function setUp() public override {
        super.setUp();
        charged = mandate();
        charged.cap = DEPOSIT;
        charged.expiry = uint64(block.timestamp + 360 days);
        id = open(charged);
        minted = DEPOSIT;
        for (uint256 i = 0; i < 3; ++i) {
            address party = i == 2 ? payer : provider(i);
            usdc.mint(party, 1e12);
            minted += 1e12;
            vm.prank(party);
            usdc.approve(address(disputes), type(uint256).max);
        }
        settled.push();
    }

    function disputeWindow() internal pure override returns (uint64) {
        return WINDOW;
    }

    function settleOne(uint256 amount, uint256 feePart, uint256 wait) external {
        pass(wait);
        uint256 left = escrow.lockOf(address(usdc), id).remaining;
        if (block.timestamp > uint256(charged.expiry) + GRACE || left == 0) return;
        uint128 charge = uint128(bound(amount, 1, left / 8 + 1));
        uint128 fee = uint128(bound(feePart, 0, uint256(charge) / 5));
        uint256 who = settled.length % 2;
        Settled storage s = settled.push();
        s.receipt = IReceiptRegistry.Receipt({
            jobKey: bytes32(settled.length),
            mandateId: id,
            charge: charge,
            earned: charge - fee,
            payee: provider(who),
            contentHash: bytes32(uint256(1))
        });
        s.time = block.timestamp;
        s.promised = payableUpTo(settled.length - 1);
        s.roots = EpochRoots(rootOf(s.promised), registry.leafOf(s.receipt), LOG_ROOT);
        IJobEscrow.Epoch memory epoch = epochOf(uint64(settled.length - 1), id, charge, fee);
        epoch.roots = s.roots;
        settle(epoch);
        fees += fee;
        ++reached[0];
    }

    function dispute(uint256 which, bool byPayer) external {
        uint256 epochId = pick(which);
        Settled storage s = settled[epochId];
        bool refused = epochId == 0 || s.dispute.bond != 0 || block.timestamp >= s.time + WINDOW;
        address party = byPayer ? payer : s.receipt.payee;
        uint128 bond = disputes.bondFor(address(usdc), uint128(s.receipt.charge));
        bytes memory call = abi.encodeCall(
            disputes.dispute,
            (uint64(epochId), s.roots, s.receipt, new bytes32[](0), charged, bytes32(0))
        );
        vm.prank(party);
        (bool ok,) = address(disputes).call(call);
        vm.assertEq(ok, !refused);
        if (refused) return;
        s.charge = Charge.Frozen;
        s.dispute = IDisputes.Dispute({
            epochId: uint64(epochId),
            leaf: registry.leafOf(s.receipt),
            disputer: party,
            refundTo: byPayer ? wallet : address(0),
            asset: address(usdc),
            earned: uint128(s.receipt.earned),
            fees: uint128(s.receipt.charge - s.receipt.earned),
            bond: bond,
            resolveBy: uint64(block.timestamp + RESOLUTION_TIME)
        });
        fees -= s.dispute.fees;
        ++reached[1];
    }

    function resolve(uint256 which, bool upheld, bool late) external {
        Settled storage s = settled[pick(which)];
        if (s.charge != Charge.Frozen) return;
        if (late) {
            uint256 end = uint256(s.dispute.resolveBy) + 1;
            if (block.timestamp < end) vm.warp(end);
            upheld = true;
        }
        vm.prank(late ? STRANGER : RESOLVER);
        disputes.resolve(s.dispute, upheld);
        s.charge = upheld && s.dispute.refundTo != address(0) ? Charge.Refunded : Charge.Payable;
        if (s.charge == Charge.Refunded) refunded += s.receipt.charge;
        else fees += s.dispute.fees;
        if (!upheld) fees += s.dispute.bond;
        ++reached[2];
    }

    function correct(uint256 which) external {
        uint256 epochId = pick(which);
        Settled storage s = settled[epochId];
        uint256[2] memory sums = payableUpTo(epochId);
        uint32 known = payouts.serving().disputes;
        bytes memory call =
            abi.encodeCall(payouts.correct, (uint64(epochId), s.roots, rootOf(sums), known));
        vm.prank(SETTLER);
        (bool ok,) = address(payouts).call(call);
        if (!ok) return;
        s.corrected = sums;
        ++reached[3];
    }

    function serve(uint256 which, uint256 wait) external {
        pass(wait);
        uint256 epochId = pick(which);
        Settled storage s = settled[epochId];
        (bool ok,) =
            address(payouts).call(abi.encodeCall(payouts.serve, (uint64(epochId), s.roots)));
        if (!ok) return;
        vm.assertTrue(block.timestamp >= s.time + WINDOW && epochId > served);
        if (payouts.root() != rootOf(s.promised)) s.promised = s.corrected;
        vm.assertEq(payouts.root(), rootOf(s.promised));
        served = epochId;
        ++reached[4];
    }

    function claim(uint256 who) external {
        who = who % 2;
        uint256 cumulative = settled[served].promised[who];
        if (cumulative <= paid[who]) return;
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = leaf(1 - who, settled[served].promised[1 - who]);
        claimedSum += payouts.claim(provider(who), address(usdc), cumulative, proof);
        paid[who] = cumulative;
        ++reached[5];
    }

    function releaseFees(uint256 amount, uint256 wait) external {
        pass(wait);
        uint128 ripe = payouts.ripenFees(address(usdc));
        amount = bound(amount, 0, ripe);
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), address(0xFEE5), uint128(amount));
        released += amount;
        uint256 disputable = 0;
        for (uint256 i = 1; i < settled.length; ++i) {
            bool inWindow = block.timestamp < settled[i].time + WINDOW;
            if (inWindow && settled[i].dispute.bond == 0) {
                disputable += settled[i].receipt.charge - settled[i].receipt.earned;
            }
        }
        (, uint128 held) = payouts.pool(address(usdc));
        vm.assertGe(held, disputable, "fees in their window stay");
    }

    function checkBooks() external view {
        uint256 frozen = 0;
        uint256 entitled = 0;
        for (uint256 i = 1; i < settled.length; ++i) {
            Settled storage s = settled[i];
            if (s.charge == Charge.Frozen) frozen += s.receipt.charge + s.dispute.bond;
            if (s.charge == Charge.Payable) entitled += s.receipt.earned;
        }
        (uint128 outstanding, uint128 held) = payouts.pool(address(usdc));
        vm.assertEq(outstanding, entitled - claimedSum, "outstanding");
        vm.assertEq(held, fees - released, "fees");
        vm.assertEq(usdc.balanceOf(address(payouts)), uint256(outstanding) + held, "payouts = owed");
        vm.assertEq(usdc.balanceOf(address(disputes)), frozen, "disputes = frozen + bonds");
        vm.assertEq(usdc.balanceOf(wallet), refunded, "the wallet has what was refunded");
        vm.assertEq(usdc.totalSupply(), minted, "supply");
    }

    /// @dev What each provider earned up to an epoch, without what is frozen or refunded.
    function payableUpTo(uint256 epochId) internal view returns (uint256[2] memory sums) {
        for (uint256 i = 1; i <= epochId; ++i) {
            if (settled[i].charge == Charge.Payable) sums[i % 2] += settled[i].receipt.earned;
        }
    }

    function rootOf(uint256[2] memory sums) internal view returns (bytes32) {
        return Hashes.commutativeKeccak256(leaf(0, sums[0]), leaf(1, sums[1]));
    }

    function leaf(uint256 who, uint256 cumulative) internal view returns (bytes32) {
        return payoutLeaf(provider(who), address(usdc), cumulative);
    }

    function provider(uint256 who) internal pure returns (address) {
        return address(uint160(0xB0B0 + who));
    }

    /// @dev Recent epochs mostly: old ones are past their window.
    function pick(uint256 which) internal view returns (uint256) {
        uint256 recent = settled.length < 6 ? settled.length : 6;
        return settled.length - 1 - which % recent;
    }

    function pass(uint256 wait) internal {
        vm.warp(block.timestamp + bound(wait, 0, WINDOW / 3));
    }
}

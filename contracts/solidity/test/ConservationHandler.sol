// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {CloudWallet} from "../src/wallet/CloudWallet.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev Does at random what payers, platform, providers and strangers do, and keeps books of its own.
contract ConservationHandler is Fixture {
    struct Kept {
        SpendingMandate mandate;
        uint256 payerKey;
        uint256 debited;
        uint256 returned;
    }

    uint256 internal constant PAYERS = 3;
    uint256 public minted;
    uint256 public debited;
    uint256 public entitled;
    uint256 public fees;
    uint256 public claimedSum;
    uint256 public releasedFees;
    uint256 public withdrawn;
    uint256[2] public earned;
    uint256[2] public paid;
    uint64 public epochs;
    uint256 public opened;
    uint256 public refusals;
    Kept[] internal kept;

    function setUp() public override {
        super.setUp();
        minted = DEPOSIT;
    }

    function deposit(uint256 who, uint256 amount) external {
        amount = bound(amount, 1, 1e12);
        usdc.mint(factory.walletOf(vm.addr(keyOf(who))), amount);
        minted += amount;
    }

    function withdraw(uint256 who, uint256 amount) external {
        address owner = vm.addr(keyOf(who));
        address from = factory.deploy(owner);
        amount = bound(amount, 0, usdc.balanceOf(from));
        vm.prank(owner);
        CloudWallet(from).withdraw(address(usdc), address(0xCA54), amount);
        withdrawn += amount;
    }

    function openMandate(uint256 who, uint256 cap, uint256 lifetime) external {
        address from = factory.walletOf(vm.addr(keyOf(who)));
        uint256 held = usdc.balanceOf(from);
        if (held == 0) return;
        SpendingMandate memory m = mandateOf(from, address(usdc), bytes32(++opened));
        m.cap = bound(cap, 1, held);
        m.expiry = uint64(block.timestamp + bound(lifetime, 1, 10 days));
        escrow.openMandate(m, vm.addr(keyOf(who)), signed(m, keyOf(who)));
        kept.push(Kept(m, keyOf(who), 0, 0));
    }

    function settleOne(uint256 which, uint256 amount, uint256 feePart, bool close) external {
        (bool found, uint256 index) = pick(which);
        if (!found) return;
        Kept storage k = kept[index];
        bytes32 id = escrow.mandateId(k.mandate);
        IJobEscrow.Lock memory lock = escrow.lockOf(address(usdc), id);
        if (block.timestamp > uint256(lock.expiry) + GRACE) return;
        uint128 debit = uint128(bound(amount, 0, lock.remaining));
        uint128 fee = uint128(bound(feePart, 0, uint256(debit) / 5));
        earned[0] += (debit - fee) / 3;
        earned[1] += debit - fee - (debit - fee) / 3;
        IJobEscrow.Epoch memory epoch = epochOf(++epochs, id, debit, fee);
        epoch.roots.payoutRoot = Hashes.commutativeKeccak256(leaf(0), leaf(1));
        if (close) epoch = closing(epoch, k.mandate);
        settle(epoch);
        k.debited += debit;
        debited += debit;
        entitled += debit - fee;
        fees += fee;
        if (close) k.returned = lock.remaining - debit;
        refusedAgain(epoch);
    }

    function settleTooMuch(uint256 which, uint128 excess) external {
        (bool found, uint256 index) = pick(which);
        if (!found) return;
        bytes32 id = escrow.mandateId(kept[index].mandate);
        uint256 remaining = escrow.lockOf(address(usdc), id).remaining;
        uint128 amount = uint128(bound(excess, remaining + 1, type(uint128).max));
        refusedAgain(epochOf(epochs + 1, id, amount, 0));
    }

    function giveNotice(uint256 which) external {
        (bool found, uint256 index) = pick(which);
        if (!found) return;
        vm.prank(vm.addr(kept[index].payerKey));
        escrow.giveNotice(kept[index].mandate);
    }

    function closeBySettler(uint256 which) external {
        (bool found, uint256 index) = pick(which);
        if (!found) return;
        closeAs(index, SETTLER);
    }

    function closeByAnybody(uint256 which, uint256 wait) external {
        (bool found, uint256 index) = pick(which);
        if (!found) return;
        vm.warp(block.timestamp + bound(wait, 0, 5 days));
        bytes32 id = escrow.mandateId(kept[index].mandate);
        uint256 from = uint256(escrow.lockOf(address(usdc), id).expiry) + GRACE + 1;
        if (block.timestamp < from) {
            vm.expectRevert(abi.encodeWithSelector(IJobEscrow.CloseTooEarly.selector, id, from));
            vm.prank(STRANGER);
            escrow.closeMandate(kept[index].mandate);
            ++refusals;
        } else {
            closeAs(index, STRANGER);
        }
    }

    function claim(uint256 who) external {
        who = bound(who, 0, 1);
        if (earned[who] == paid[who]) return;
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = leaf(1 - who);
        claimedSum += payouts.claim(recipient(who), address(usdc), earned[who], proof);
        paid[who] = earned[who];
    }

    function releaseFees(uint256 amount) external {
        (, uint128 held) = payouts.pool(address(usdc));
        amount = bound(amount, 0, held);
        vm.prank(ADMIN);
        payouts.releaseFees(address(usdc), address(0xFEE5), uint128(amount));
        releasedFees += amount;
    }

    function checkBooks() external view {
        uint256 locked = 0;
        for (uint256 i = 0; i < kept.length; ++i) {
            bytes32 id = escrow.mandateId(kept[i].mandate);
            uint256 remaining = escrow.lockOf(address(usdc), id).remaining;
            vm.assertEq(
                kept[i].debited + kept[i].returned + remaining, kept[i].mandate.cap, "mandate"
            );
            locked += remaining;
        }
        vm.assertEq(usdc.balanceOf(address(escrow)), locked, "escrow = locks");
        (uint128 outstanding, uint128 held) = payouts.pool(address(usdc));
        vm.assertEq(outstanding, entitled - claimedSum, "outstanding");
        vm.assertEq(held, fees - releasedFees, "fees");
        vm.assertEq(debited, entitled + fees, "debits = entitlements + fees");
        vm.assertEq(usdc.balanceOf(address(payouts)), uint256(outstanding) + held, "payouts = owed");
        uint256 sum = locked + outstanding + held + claimedSum + releasedFees + withdrawn;
        for (uint256 i = 0; i < PAYERS; ++i) {
            sum += usdc.balanceOf(factory.walletOf(vm.addr(keyOf(i))));
        }
        vm.assertEq(sum, minted, "conservation");
        vm.assertEq(usdc.totalSupply(), minted, "supply");
    }

    function closeAs(uint256 index, address by) internal {
        bytes32 id = escrow.mandateId(kept[index].mandate);
        kept[index].returned = escrow.lockOf(address(usdc), id).remaining;
        vm.prank(by);
        escrow.closeMandate(kept[index].mandate);
    }

    /// @dev Any refusal will do: what counts is that the books stay as they are.
    function refusedAgain(IJobEscrow.Epoch memory epoch) internal {
        vm.prank(SETTLER);
        (bool ok,) = address(escrow).call(abi.encodeCall(escrow.settleEpoch, (epoch)));
        vm.assertFalse(ok);
        ++refusals;
    }

    /// @dev An open mandate, if there is one.
    function pick(uint256 which) internal view returns (bool, uint256) {
        for (uint256 i = 0; i < kept.length; ++i) {
            uint256 index = (which % kept.length + i) % kept.length;
            if (statusOf(kept[index].mandate) == IJobEscrow.Status.Open) return (true, index);
        }
        return (false, 0);
    }

    function keyOf(uint256 who) internal pure returns (uint256) {
        return PAYER_KEY + who % PAYERS;
    }

    function recipient(uint256 who) internal pure returns (address) {
        return address(uint160(0xB0B0 + who));
    }

    function leaf(uint256 who) internal view returns (bytes32) {
        return payoutLeaf(recipient(who), address(usdc), earned[who]);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {StakingFixture} from "./StakingFixture.sol";

/// @dev Does at random what stakers, providers, slasher, pauser and donors do, and keeps books of
/// its own: bonds as a queue of lots, of which the oldest leaves first.
contract StakingConservationHandler is StakingFixture {
    struct Lot {
        uint256 amount;
        uint256 time;
    }

    struct Mark {
        uint256 held;
        uint256 time;
    }

    struct Account {
        uint256 staked;
        uint256 withdrawing;
        uint256 releasing;
        uint256 withdrawAt;
        uint256 releaseAt;
    }

    uint256 internal constant ACCOUNTS = 3;
    uint256 public slashed;
    uint256 public slashes;
    uint256 public refusals;
    uint256 public withdrawals;
    uint256 public releases;
    uint256 public donated;
    mapping(address => Account) internal books;
    mapping(address => Lot[]) internal lots;
    mapping(address => Mark[]) internal marks;

    function setUp() public override {
        super.setUp();
        equip(accountOf(2), HOLDINGS);
    }

    function stake(uint256 who, uint256 amount) external {
        address account = accountOf(who);
        if (staking.paused() || token.balanceOf(account) == 0) return;
        amount = bound(amount, 1, token.balanceOf(account));
        stakeAs(account, amount);
        books[account].staked += amount;
    }

    function requestWithdrawal(uint256 who, uint256 amount) external {
        address account = accountOf(who);
        Account storage a = books[account];
        if (a.staked == 0) return;
        amount = bound(amount, 1, a.staked);
        vm.prank(account);
        staking.requestWithdrawal(amount);
        a.staked -= amount;
        a.withdrawing += amount;
        a.withdrawAt = block.timestamp + COOLDOWN;
    }

    function withdraw(uint256 who) external {
        address account = accountOf(who);
        Account storage a = books[account];
        vm.prank(account);
        (bool ok,) = address(staking).call(abi.encodeCall(staking.withdraw, ()));
        bool due = a.withdrawing != 0 && block.timestamp >= a.withdrawAt;
        vm.assertEq(ok, due);
        if (!ok) return;
        a.withdrawing = 0;
        ++withdrawals;
    }

    function bond(uint256 who, uint256 amount) external {
        address account = accountOf(who);
        if (staking.paused() || token.balanceOf(account) == 0) return;
        amount = bound(amount, 1, token.balanceOf(account));
        bondAs(account, amount);
        lots[account].push(Lot(amount, block.timestamp));
        mark(account);
    }

    function requestRelease(uint256 who, uint256 amount) external {
        address account = accountOf(who);
        Account storage a = books[account];
        uint256 active = held(account) - a.releasing;
        if (active == 0) return;
        amount = bound(amount, 1, active);
        requestReleaseAs(account, amount);
        a.releasing += amount;
        a.releaseAt = block.timestamp + COOLDOWN;
    }

    function release(uint256 who) external {
        address account = accountOf(who);
        Account storage a = books[account];
        vm.prank(account);
        (bool ok,) = address(staking).call(abi.encodeCall(staking.release, (NODE)));
        bool due = a.releasing != 0 && block.timestamp >= a.releaseAt;
        vm.assertEq(ok, due);
        if (!ok) return;
        removeOldest(account, a.releasing);
        a.releasing = 0;
        ++releases;
        mark(account);
    }

    /// @dev A21: for offences of any age, takes what the lots say and refuses what they forbid.
    function slashOne(uint256 who, uint256 age, uint256 amount) external {
        address account = accountOf(who);
        uint256 time = block.timestamp - bound(age, 0, 2 * COOLDOWN);
        uint256 most = bondAt(account, time) * FORGED_METERING_BPS / 10_000;
        amount = bound(amount, 0, most + 1);
        uint256 liable = liableFor(account, time);
        uint256 due = amount == 0 || amount > most ? 0 : (amount < liable ? amount : liable);
        bytes32 evidence = keccak256(abi.encode(slashes));
        bytes memory call = abi.encodeCall(
            staking.slash, (account, NODE, FORGED_METERING, uint48(time), amount, evidence)
        );
        vm.prank(SLASHER);
        (bool ok, bytes memory answer) = address(staking).call(call);
        vm.assertEq(ok, due != 0);
        if (!ok) {
            ++refusals;
            return;
        }
        vm.assertEq(abi.decode(answer, (uint256)), due);
        removeOldest(account, due);
        slashed += due;
        ++slashes;
        uint256 rest = held(account);
        if (books[account].releasing > rest) books[account].releasing = rest;
        mark(account);
        vm.prank(SLASHER);
        (ok,) = address(staking).call(call);
        vm.assertFalse(ok);
    }

    function delegate(uint256 who, uint256 whom) external {
        vm.prank(accountOf(who));
        staking.delegate(accountOf(whom));
    }

    function donate(uint256 amount) external {
        amount = bound(amount, 1, 1e18);
        vm.assertTrue(token.transfer(address(staking), amount));
        donated += amount;
    }

    function togglePause() external {
        bool paused = staking.paused();
        vm.prank(PAUSER);
        paused ? staking.unpause() : staking.pause();
    }

    function wait(uint256 time) external {
        pass(bound(time, 1, COOLDOWN));
    }

    function checkBooks() external view {
        uint256 owed = donated;
        uint256 staked = 0;
        uint256 votes = 0;
        uint256 outside = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = accountOf(i);
            Account storage a = books[account];
            vm.assertEq(staking.stakeOf(account), a.staked, "stake");
            (uint208 withdrawing,) = staking.withdrawalOf(account);
            vm.assertEq(withdrawing, a.withdrawing, "withdrawing");
            uint256 bonded = held(account);
            vm.assertEq(staking.bondOf(account, NODE), bonded - a.releasing, "active bond");
            (uint208 releasing,) = staking.releaseOf(account, NODE);
            vm.assertEq(releasing, a.releasing, "releasing");
            staked += a.staked;
            owed += a.staked + a.withdrawing + bonded;
            votes += staking.getVotes(account);
            outside += token.balanceOf(account);
        }
        vm.assertEq(votes, staked, "votes = stakes");
        vm.assertEq(token.balanceOf(address(staking)), owed, "balance = owed + donations");
        vm.assertEq(token.balanceOf(TREASURY), slashed, "treasury = slashed");
        vm.assertEq(outside + owed + slashed - donated, ACCOUNTS * HOLDINGS, "conservation");
    }

    function accountOf(uint256 who) internal pure returns (address) {
        who = who % ACCOUNTS;
        return who == 0 ? ALICE : who == 1 ? BOB : address(0xCA401);
    }

    function held(address account) internal view returns (uint256) {
        return liableFor(account, block.timestamp);
    }

    function liableFor(address account, uint256 time) internal view returns (uint256 sum) {
        Lot[] storage l = lots[account];
        for (uint256 i = 0; i < l.length; ++i) {
            if (l[i].time <= time) sum += l[i].amount;
        }
    }

    function bondAt(address account, uint256 time) internal view returns (uint256 amount) {
        Mark[] storage m = marks[account];
        for (uint256 i = 0; i < m.length && m[i].time <= time; ++i) {
            amount = m[i].held;
        }
    }

    function mark(address account) internal {
        marks[account].push(Mark(held(account), block.timestamp));
    }

    function removeOldest(address account, uint256 amount) internal {
        Lot[] storage l = lots[account];
        for (uint256 i = 0; amount != 0; ++i) {
            uint256 part = amount < l[i].amount ? amount : l[i].amount;
            l[i].amount -= part;
            amount -= part;
        }
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {CloudWallet} from "../src/wallet/CloudWallet.sol";
import {ICloudWallet} from "../src/wallet/ICloudWallet.sol";
import {Fixture} from "./Fixture.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// @dev A key that may open mandates on the owner's behalf, within a cap per period.
contract CloudWalletSessionTest is Fixture {
    uint256 internal constant SPENDER_KEY = 0x5E55;
    uint64 internal constant PERIOD = 1 days;
    uint128 internal constant SESSION_CAP = 2 * CAP;

    address internal spender;
    uint64 internal expiry;
    uint256 internal start;

    function setUp() public override {
        super.setUp();
        factory.deploy(payer);
        spender = vm.addr(SPENDER_KEY);
        start = block.timestamp;
        expiry = uint64(start + 10 days);
        set(SESSION_CAP, expiry);
    }

    function set(uint128 cap, uint64 until) internal {
        vm.prank(payer);
        CloudWallet(wallet).setSession(spender, address(usdc), cap, PERIOD, until);
    }

    function openAs(uint256 key, SpendingMandate memory m) internal {
        escrow.openMandate(m, payer, signed(m, key));
    }

    function mandateFor(uint256 cap, bytes32 salt)
        internal
        view
        returns (SpendingMandate memory m)
    {
        m = mandateOf(wallet, address(usdc), salt);
        m.cap = cap;
    }

    /// @dev Expects the opening of `m` by `key` to be refused with `reason`.
    function refuses(uint256 key, SpendingMandate memory m, bytes memory reason) internal {
        bytes memory signature = signed(m, key);
        vm.expectRevert(reason);
        escrow.openMandate(m, payer, signature);
    }

    function notSigned(SpendingMandate memory m) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ICloudWallet.NotSigned.selector, escrow.mandateId(m));
    }

    function exceeded(uint256 amount, uint256 remaining) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            ICloudWallet.SessionCapExceeded.selector, spender, address(usdc), amount, remaining
        );
    }

    function testFuzz_ASpenderOpensMandatesUpToItsCapPerPeriod(uint128 first, uint128 more)
        external
    {
        first = uint128(bound(first, 1, SESSION_CAP));
        openAs(SPENDER_KEY, mandateFor(first, "first"));
        vm.assertEq(usdc.balanceOf(address(escrow)), first);
        uint256 left = SESSION_CAP - first;
        more = uint128(bound(more, left + 1, DEPOSIT));
        refuses(SPENDER_KEY, mandateFor(more, "more"), exceeded(more, left));
        if (left != 0) openAs(SPENDER_KEY, mandateFor(left, "rest"));
        vm.assertEq(CloudWallet(wallet).sessionOf(spender, address(usdc)).spent, SESSION_CAP);
    }

    function testFuzz_EachPeriodBeginsAnew(uint64 wait) external {
        openAs(SPENDER_KEY, mandateFor(SESSION_CAP, "first"));
        vm.warp(start + bound(wait, 0, PERIOD - 1));
        refuses(SPENDER_KEY, mandateFor(1, "early"), exceeded(1, 0));
        vm.warp(start + PERIOD + bound(wait, 0, PERIOD - 1));
        openAs(SPENDER_KEY, mandateFor(SESSION_CAP, "second"));
        refuses(SPENDER_KEY, mandateFor(1, "third"), exceeded(1, 0));
        uint64 began = CloudWallet(wallet).sessionOf(spender, address(usdc)).periodStart;
        vm.assertEq(began, start + PERIOD);
    }

    function testFuzz_MayNothingFromItsExpiryOn(uint64 wait) external {
        vm.warp(expiry - 1);
        openAs(SPENDER_KEY, mandateFor(1, "last"));
        vm.warp(uint256(expiry) + bound(wait, 0, 300 days));
        SpendingMandate memory late = mandateFor(1, "late");
        refuses(SPENDER_KEY, late, notSigned(late));
    }

    function test_TheOwnerRevokesAtOnce() external {
        vm.expectEmit(wallet);
        emit ICloudWallet.SessionSet(spender, address(usdc), 0, PERIOD, expiry);
        set(0, expiry);
        SpendingMandate memory m = mandateFor(1, "revoked");
        refuses(SPENDER_KEY, m, notSigned(m));
    }

    function test_TheOwnersOwnSignatureNeedsNoSessionAndUsesNoCap() external {
        openAs(PAYER_KEY, mandateFor(SESSION_CAP + 1, "owner"));
        vm.assertEq(CloudWallet(wallet).sessionOf(spender, address(usdc)).spent, 0);
    }

    function test_TheOwnerWithdrawsEverythingWhateverSessionsThereAre() external {
        vm.prank(payer);
        CloudWallet(wallet).withdraw(address(usdc), payer, DEPOSIT);
        vm.assertEq(usdc.balanceOf(payer), DEPOSIT);
    }

    function test_ASpenderNeitherWithdrawsNorExtendsNorPulls() external {
        bytes memory refusal = abi.encodeWithSelector(ICloudWallet.NotTheOwner.selector, spender);
        vm.expectRevert(refusal);
        vm.prank(spender);
        CloudWallet(wallet).withdraw(address(usdc), spender, 1);
        vm.expectRevert(refusal);
        vm.prank(spender);
        CloudWallet(wallet).setSession(spender, address(usdc), CAP, PERIOD, expiry);
        bytes memory signature = signed(mandate(), SPENDER_KEY);
        bytes32 id = escrow.mandateId(mandate());
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheEscrow.selector, spender));
        vm.prank(spender);
        CloudWallet(wallet).pull(address(usdc), CAP, id, signature);
    }

    function testFuzz_ASpenderDoesNotSignForTheWallet(bytes32 hash) external view {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SPENDER_KEY, hash);
        bytes4 answer = IERC1271(wallet).isValidSignature(hash, abi.encodePacked(r, s, v));
        vm.assertEq(bytes32(answer), bytes32(bytes4(0xffffffff)));
    }

    function test_A04_ASessionIsForOneAssetAndOneSpender() external {
        SpendingMandate memory other = mandateFor(1, "other asset");
        other.asset = address(this);
        bytes memory signature = signed(other, SPENDER_KEY);
        bytes32 id = escrow.mandateId(other);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        vm.prank(address(escrow));
        CloudWallet(wallet).pull(address(this), 1, id, signature);
        SpendingMandate memory m = mandateFor(1, "another key");
        refuses(SPENDER_KEY + 1, m, notSigned(m));
    }

    function test_A04_ASpendersSignatureCountsOnce() external {
        SpendingMandate memory m = mandateFor(1, "once");
        openAs(SPENDER_KEY, m);
        vm.prank(SETTLER);
        escrow.closeMandate(m);
        bytes memory signature = signed(m, SPENDER_KEY);
        vm.expectRevert(
            abi.encodeWithSelector(IJobEscrow.MandateAlreadyOpened.selector, escrow.mandateId(m))
        );
        escrow.openMandate(m, payer, signature);
        vm.assertEq(CloudWallet(wallet).sessionOf(spender, address(usdc)).spent, 1);
    }

    function test_A04_AMalleableOrTruncatedSignatureIsWorthNothing() external {
        SpendingMandate memory m = mandateFor(1, "malleable");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SPENDER_KEY, escrow.mandateId(m));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        bytes memory flipped =
            abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        bytes memory refusal = notSigned(m);
        vm.expectRevert(refusal);
        escrow.openMandate(m, payer, flipped);
        vm.expectRevert(refusal);
        escrow.openMandate(m, payer, abi.encodePacked(r, s));
        vm.expectRevert(refusal);
        escrow.openMandate(m, payer, "");
    }

    function test_RefusesASessionOfNobodyWithoutPeriodOrFuture() external {
        refusesSession(address(0), PERIOD, expiry);
        refusesSession(spender, 0, expiry);
        refusesSession(spender, PERIOD, uint64(start));
    }

    function refusesSession(address who, uint64 period, uint64 until) internal {
        vm.expectRevert(
            abi.encodeWithSelector(ICloudWallet.SessionOutOfBounds.selector, who, period, until)
        );
        vm.prank(payer);
        CloudWallet(wallet).setSession(who, address(usdc), 1, period, until);
    }
}

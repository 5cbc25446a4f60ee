// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IDisputes} from "../src/disputes/IDisputes.sol";
import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev One mandate of PAYER, a settled job of PROVIDER under it, and what disputing it takes.
abstract contract Disputable is Fixture {
    uint64 internal constant WINDOW = 1 days;
    uint128 internal constant CHARGE = 10e6;
    uint128 internal constant EARNED = 8e6;
    uint128 internal constant BOND = 1e6;
    bytes32 internal constant EVIDENCE = keccak256("evidence");
    bytes32 internal constant OTHER = keccak256("another leaf");

    bytes32 internal id;
    EpochRoots internal first;
    SpendingMandate internal charged;

    function setUp() public virtual override {
        super.setUp();
        charged = mandate();
        id = open(charged);
        first = roots();
        first.payoutRoot = payoutRootOf(EARNED);
        first.receiptsRoot = receiptsRootOf(receipt());
        settleWith(1, first, CHARGE, CHARGE - EARNED);
        usdc.mint(payer, 10 * BOND);
        usdc.mint(PROVIDER, 10 * BOND);
        vm.prank(payer);
        usdc.approve(address(disputes), type(uint256).max);
        vm.prank(PROVIDER);
        usdc.approve(address(disputes), type(uint256).max);
    }

    function disputeWindow() internal pure override returns (uint64) {
        return WINDOW;
    }

    function settleWith(uint64 epochId, EpochRoots memory given, uint128 charge, uint128 fees)
        internal
    {
        IJobEscrow.Epoch memory epoch = epochOf(epochId, id, charge, fees);
        epoch.roots = given;
        settle(epoch);
    }

    function receipt() internal view returns (IReceiptRegistry.Receipt memory) {
        return IReceiptRegistry.Receipt({
            jobKey: keccak256("job"),
            mandateId: id,
            charge: CHARGE,
            earned: EARNED,
            payee: PROVIDER,
            contentHash: keccak256("receipt")
        });
    }

    function receiptsRootOf(IReceiptRegistry.Receipt memory about) internal view returns (bytes32) {
        return Hashes.commutativeKeccak256(registry.leafOf(about), OTHER);
    }

    function payoutRootOf(uint256 cumulative) internal view returns (bytes32) {
        return Hashes.commutativeKeccak256(payoutLeaf(PROVIDER, address(usdc), cumulative), OTHER);
    }

    function path() internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](1);
        siblings[0] = OTHER;
    }

    function claim(uint256 cumulative) internal returns (uint256) {
        return payouts.claim(PROVIDER, address(usdc), cumulative, path());
    }

    function disputeAs(address who) internal returns (bytes32) {
        return disputeAs(who, receipt());
    }

    function disputeAs(address who, IReceiptRegistry.Receipt memory about)
        internal
        returns (bytes32)
    {
        vm.prank(who);
        return disputes.dispute(1, first, about, path(), charged, EVIDENCE);
    }

    /// @dev The dispute that `who` opened in the first epoch at `time`.
    function opened(address who, uint256 time) internal view returns (IDisputes.Dispute memory) {
        return IDisputes.Dispute({
            epochId: 1,
            leaf: registry.leafOf(receipt()),
            disputer: who,
            refundTo: who == payer ? wallet : address(0),
            asset: address(usdc),
            earned: EARNED,
            fees: CHARGE - EARNED,
            bond: BOND,
            resolveBy: uint64(time + RESOLUTION_TIME)
        });
    }

    function resolve(IDisputes.Dispute memory about, bool upheld) internal {
        vm.prank(RESOLVER);
        disputes.resolve(about, upheld);
    }

    function checkPool(uint256 outstanding, uint256 fees) internal view {
        (uint128 entitled, uint128 held) = payouts.pool(address(usdc));
        vm.assertEq(entitled, outstanding, "outstanding");
        vm.assertEq(held, fees, "fees");
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochAnchor, EpochRoots} from "../src/receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {Fixture} from "./Fixture.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

contract ReceiptRegistryTest is Fixture {
    address internal constant OPERATOR = address(0x0935);

    function setUp() public override {
        super.setUp();
        bytes32 role = registry.ANCHOR_ROLE();
        vm.prank(ADMIN);
        registry.grantRole(role, OPERATOR);
    }

    function anchor(uint64 epochId, EpochRoots memory given, bytes memory cid) internal {
        vm.prank(OPERATOR);
        registry.anchor(epochId, given, cid);
    }

    function testFuzz_KeepsTheAnchorInItsDocumentedSlot(uint64 epochId, EpochRoots memory given)
        external
    {
        vm.assume(given.receiptsRoot != 0 && given.logRoot != 0);
        anchor(epochId, given, CID);
        vm.assertEq(registry.ANCHOR_SLOT(), 1);
        bytes32 slot = keccak256(abi.encode(epochId, registry.ANCHOR_SLOT()));
        bytes32 word = vm.load(address(registry), slot);
        vm.assertEq(bytes32(bytes28(word)), bytes32(bytes28(keccak256(abi.encode(given)))));
        vm.assertEq(uint256(uint32(uint256(word))), block.timestamp);
        vm.assertEq(EpochAnchor.unwrap(registry.anchorOf(epochId)), word);
    }

    function testFuzz_TellsWhenAnEpochWasSettledByItsOwnRootsOnly(
        EpochRoots memory given,
        EpochRoots memory other,
        uint32 time
    ) external {
        vm.assume(given.receiptsRoot != 0 && given.logRoot != 0);
        vm.assume(keccak256(abi.encode(given)) != keccak256(abi.encode(other)));
        vm.warp(time);
        anchor(1, given, CID);
        vm.assertEq(registry.settledAt(1, given), time);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.NotAnchored.selector, 1));
        registry.settledAt(1, other);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.NotAnchored.selector, 2));
        registry.settledAt(2, given);
    }

    function test_AnchorsAnEpochOnce() external {
        anchor(1, roots(), CID);
        EpochRoots memory rewritten = roots();
        rewritten.receiptsRoot = keccak256("rewritten");
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EpochAlreadyAnchored.selector, 1));
        anchor(1, rewritten, CID);
    }

    function test_RefusesEmptyRoots() external {
        EpochRoots memory empty = roots();
        empty.receiptsRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EmptyRoot.selector, 1));
        anchor(1, empty, CID);
        empty = roots();
        empty.logRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EmptyRoot.selector, 1));
        anchor(1, empty, CID);
    }

    function test_BoundsTheContentId() external {
        vm.assertEq(registry.MAX_CID_BYTES(), 64);
        anchor(1, roots(), new bytes(64));
        uint256[2] memory lengths = [uint256(0), 65];
        for (uint256 i = 0; i < lengths.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IReceiptRegistry.CidOutOfBounds.selector, lengths[i])
            );
            anchor(2, roots(), new bytes(lengths[i]));
        }
    }

    function testFuzz_A22_NobodyElseAnchors(address caller) external {
        vm.assume(caller != OPERATOR && caller != address(escrow));
        bytes32 role = registry.ANCHOR_ROLE();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        registry.anchor(1, roots(), CID);
    }

    function testFuzz_VerifiesWhatIsInTheTreeAndNothingElse(
        IReceiptRegistry.Receipt memory receipt,
        IReceiptRegistry.Receipt memory other
    ) external {
        vm.assume(keccak256(abi.encode(receipt)) != keccak256(abi.encode(other)));
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = registry.leafOf(other);
        EpochRoots memory given = roots();
        given.receiptsRoot = Hashes.commutativeKeccak256(registry.leafOf(receipt), proof[0]);
        anchor(1, given, CID);
        vm.assertTrue(registry.verify(1, given, receipt, proof));
        vm.assertFalse(registry.verify(1, roots(), receipt, proof));
        vm.assertFalse(registry.verify(2, given, receipt, proof));
        vm.assertFalse(registry.verify(1, given, other, proof));
        vm.assertFalse(registry.verify(1, given, receipt, new bytes32[](0)));
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

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

    function anchor(uint64 epochId, bytes32 receiptsRoot, bytes memory cid) internal {
        vm.prank(OPERATOR);
        registry.anchor(epochId, receiptsRoot, LOG_ROOT, cid);
    }

    function testFuzz_KeepsTheReceiptsRootInItsDocumentedSlot(uint64 epochId, bytes32 root)
        external
    {
        vm.assume(root != 0);
        anchor(epochId, root, CID);
        vm.assertEq(registry.RECEIPTS_ROOT_SLOT(), 1);
        bytes32 slot = keccak256(abi.encode(epochId, registry.RECEIPTS_ROOT_SLOT()));
        vm.assertEq(vm.load(address(registry), slot), root);
        vm.assertEq(registry.receiptsRoot(epochId), root);
    }

    function test_AnchorsAnEpochOnce() external {
        anchor(1, RECEIPTS_ROOT, CID);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EpochAlreadyAnchored.selector, 1));
        anchor(1, keccak256("rewritten"), CID);
    }

    function test_RefusesEmptyRoots() external {
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EmptyRoot.selector, 1));
        anchor(1, 0, CID);
        vm.expectRevert(abi.encodeWithSelector(IReceiptRegistry.EmptyRoot.selector, 1));
        vm.prank(OPERATOR);
        registry.anchor(1, RECEIPTS_ROOT, 0, CID);
    }

    function test_BoundsTheContentId() external {
        vm.assertEq(registry.MAX_CID_BYTES(), 64);
        anchor(1, RECEIPTS_ROOT, new bytes(64));
        uint256[2] memory lengths = [uint256(0), 65];
        for (uint256 i = 0; i < lengths.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IReceiptRegistry.CidOutOfBounds.selector, lengths[i])
            );
            anchor(2, RECEIPTS_ROOT, new bytes(lengths[i]));
        }
    }

    function testFuzz_A22_NobodyElseAnchors(address caller) external {
        vm.assume(caller != OPERATOR && caller != address(escrow));
        bytes32 role = registry.ANCHOR_ROLE();
        vm.expectRevert(missingRole(caller, role));
        vm.prank(caller);
        registry.anchor(1, RECEIPTS_ROOT, LOG_ROOT, CID);
    }

    function testFuzz_VerifiesWhatIsInTheTreeAndNothingElse(
        IReceiptRegistry.Receipt memory receipt,
        IReceiptRegistry.Receipt memory other
    ) external {
        vm.assume(keccak256(abi.encode(receipt)) != keccak256(abi.encode(other)));
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = registry.leafOf(other);
        anchor(1, Hashes.commutativeKeccak256(registry.leafOf(receipt), proof[0]), CID);
        vm.assertTrue(registry.verify(1, receipt, proof));
        vm.assertFalse(registry.verify(2, receipt, proof));
        vm.assertFalse(registry.verify(1, other, proof));
        vm.assertFalse(registry.verify(1, receipt, new bytes32[](0)));
    }
}

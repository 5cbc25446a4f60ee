// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {GpuDeed} from "../src/deed/GpuDeed.sol";
import {IGpuDeed} from "../src/deed/IGpuDeed.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

contract GpuDeedTest is TestBase {
    /// @dev SHA-256 of "GPU-8f0f2c5e".
    bytes32 internal constant UUID_HASH =
        0xa3596b49050dc073578ff6fb021e13755560ffa0304b597de93916355547a307;
    address internal constant ADMIN = address(0xAD);
    address internal constant ATTESTER = address(0xA77);
    address internal constant OWNER = address(0x04E5);
    address internal constant BUYER = address(0xB0B);
    address internal constant STRANGER = address(0xBAD);

    GpuDeed internal deeds;
    uint256 internal id;

    function setUp() external {
        deeds = new GpuDeed(ADMIN);
        bytes32 role = deeds.ATTESTER_ROLE();
        vm.prank(ADMIN);
        deeds.grantRole(role, ATTESTER);
        id = deeds.tokenIdOf(UUID_HASH);
    }

    function gpu() internal pure returns (IGpuDeed.Gpu memory) {
        return IGpuDeed.Gpu(UUID_HASH, 81_559, "NVIDIA H100 80GB HBM3", hex"01551220aa");
    }

    function mint(IGpuDeed.Gpu memory what) internal returns (uint256) {
        vm.prank(ATTESTER);
        return deeds.mint(OWNER, what);
    }

    function notThere() internal view returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id);
    }

    function missingRole(address account) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, account, deeds.ATTESTER_ROLE()
        );
    }

    function test_MintsTheDeedOfAnAttestedGpu() external {
        vm.expectEmit(address(deeds));
        emit IGpuDeed.DeedMinted(
            id, OWNER, UUID_HASH, gpu().model, gpu().vramMiB, gpu().attestationCid
        );
        vm.assertEq(mint(gpu()), id);
        vm.assertEq(id, uint256(keccak256(abi.encode(UUID_HASH))));
        vm.assertEq(deeds.ownerOf(id), OWNER);
        IGpuDeed.Gpu memory kept = deeds.gpuOf(id);
        vm.assertEq(abi.encode(kept), abi.encode(gpu()));
        vm.assertEq(deeds.name(), "OpNode GPU Deed");
        vm.assertTrue(deeds.supportsInterface(type(IERC721).interfaceId));
        vm.assertTrue(deeds.supportsInterface(type(IAccessControl).interfaceId));
    }

    function testFuzz_PaysWhoeverOwnsTheDeed(address buyer) external {
        vm.assume(buyer != address(0));
        mint(gpu());
        vm.assertEq(deeds.payeeOf(id), OWNER);
        vm.prank(OWNER);
        deeds.transferFrom(OWNER, buyer, id);
        vm.assertEq(deeds.payeeOf(id), buyer);
    }

    function test_AGpuGetsOneDeedForEver() external {
        mint(gpu());
        bytes memory refusal = abi.encodeWithSelector(IGpuDeed.DeedAlreadyMinted.selector, id);
        vm.expectRevert(refusal);
        mint(gpu());
        vm.prank(OWNER);
        deeds.retire(id);
        vm.expectRevert(refusal);
        mint(gpu());
    }

    function test_ItsOwnerGivesADeedUp() external {
        mint(gpu());
        vm.prank(OWNER);
        deeds.transferFrom(OWNER, BUYER, id);
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, OWNER, id)
        );
        vm.prank(OWNER);
        deeds.retire(id);
        vm.expectEmit(address(deeds));
        emit IGpuDeed.DeedRetired(id, BUYER);
        vm.prank(BUYER);
        deeds.retire(id);
        vm.expectRevert(notThere());
        deeds.payeeOf(id);
        vm.expectRevert(notThere());
        deeds.gpuOf(id);
        vm.expectRevert(notThere());
        deeds.retire(id);
    }

    function test_AnAttesterRetiresTheDeedOfAGpuThatIsNotReal() external {
        mint(gpu());
        vm.prank(ATTESTER);
        deeds.retire(id);
        vm.expectRevert(notThere());
        deeds.ownerOf(id);
    }

    function test_AttestsAgain() external {
        vm.expectRevert(notThere());
        vm.prank(ATTESTER);
        deeds.attest(id, hex"02");
        mint(gpu());
        vm.expectEmit(address(deeds));
        emit IGpuDeed.Attested(id, hex"02");
        vm.prank(ATTESTER);
        deeds.attest(id, hex"02");
        vm.assertEq(deeds.gpuOf(id).attestationCid, hex"02");
        vm.expectRevert(abi.encodeWithSelector(IGpuDeed.CidOutOfBounds.selector, 0));
        vm.prank(ATTESTER);
        deeds.attest(id, "");
    }

    function test_RefusesWhatDescribesNoGpu() external {
        IGpuDeed.Gpu memory what = gpu();
        what.uuidHash = 0;
        vm.expectRevert(IGpuDeed.EmptyUuidHash.selector);
        mint(what);
        what = gpu();
        what.vramMiB = 0;
        vm.expectRevert(IGpuDeed.NoMemory.selector);
        mint(what);
        uint256[2] memory lengths = [uint256(0), 65];
        for (uint256 i = 0; i < lengths.length; ++i) {
            what = gpu();
            what.model = string(new bytes(lengths[i]));
            vm.expectRevert(abi.encodeWithSelector(IGpuDeed.ModelOutOfBounds.selector, lengths[i]));
            mint(what);
            what = gpu();
            what.attestationCid = new bytes(lengths[i]);
            vm.expectRevert(abi.encodeWithSelector(IGpuDeed.CidOutOfBounds.selector, lengths[i]));
            mint(what);
        }
        what = gpu();
        what.model = string(new bytes(deeds.MAX_MODEL_BYTES()));
        what.attestationCid = new bytes(deeds.MAX_CID_BYTES());
        mint(what);
    }

    function testFuzz_A22_OnlyTheAttesterMintsAttestsAndRetiresForOthers(address caller) external {
        vm.assume(caller != ATTESTER && caller != OWNER);
        vm.expectRevert(missingRole(caller));
        vm.prank(caller);
        deeds.mint(caller, gpu());
        mint(gpu());
        vm.expectRevert(missingRole(caller));
        vm.prank(caller);
        deeds.attest(id, hex"02");
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, caller, id)
        );
        vm.prank(caller);
        deeds.retire(id);
    }
}

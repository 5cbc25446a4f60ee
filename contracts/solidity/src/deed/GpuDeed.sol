// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IGpuDeed} from "./IGpuDeed.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @title GpuDeed
/// @dev INVARIANT: at most one deed was ever minted per UUID hash.
contract GpuDeed is IGpuDeed, ERC721, AccessControl {
    /// @notice May mint deeds, renew attestations and retire deeds of GPUs that are not real.
    bytes32 public constant ATTESTER_ROLE = keccak256("ATTESTER_ROLE");
    /// @notice Longest model name, in bytes.
    uint256 public constant MAX_MODEL_BYTES = 64;
    /// @notice Longest content id accepted, in bytes; a CIDv1 with SHA-256 has 36.
    uint256 public constant MAX_CID_BYTES = 64;

    mapping(uint256 tokenId => Gpu) private _gpus;

    constructor(address admin) ERC721("OpNode GPU Deed", "GPUDEED") {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IGpuDeed
    function mint(address owner, Gpu calldata gpu)
        external
        onlyRole(ATTESTER_ROLE)
        returns (uint256 tokenId)
    {
        if (gpu.uuidHash == 0) revert EmptyUuidHash();
        if (gpu.vramMiB == 0) revert NoMemory();
        uint256 length = bytes(gpu.model).length;
        if (length == 0 || length > MAX_MODEL_BYTES) revert ModelOutOfBounds(length);
        _checkCid(gpu.attestationCid);
        tokenId = tokenIdOf(gpu.uuidHash);
        // What is known of a GPU outlives its deed, so that it gets no second one.
        if (_gpus[tokenId].uuidHash != 0) revert DeedAlreadyMinted(tokenId);
        _gpus[tokenId] = gpu;
        emit DeedMinted(tokenId, owner, gpu.uuidHash, gpu.model, gpu.vramMiB, gpu.attestationCid);
        _mint(owner, tokenId);
    }

    /// @inheritdoc IGpuDeed
    function attest(uint256 tokenId, bytes calldata attestationCid)
        external
        onlyRole(ATTESTER_ROLE)
    {
        _requireOwned(tokenId);
        _checkCid(attestationCid);
        _gpus[tokenId].attestationCid = attestationCid;
        emit Attested(tokenId, attestationCid);
    }

    /// @inheritdoc IGpuDeed
    function retire(uint256 tokenId) external {
        address owner = _requireOwned(tokenId);
        if (!hasRole(ATTESTER_ROLE, msg.sender)) _checkAuthorized(owner, msg.sender, tokenId);
        emit DeedRetired(tokenId, msg.sender);
        _burn(tokenId);
    }

    /// @inheritdoc IGpuDeed
    function gpuOf(uint256 tokenId) external view returns (Gpu memory) {
        _requireOwned(tokenId);
        return _gpus[tokenId];
    }

    /// @inheritdoc IGpuDeed
    function payeeOf(uint256 tokenId) external view returns (address) {
        return _requireOwned(tokenId);
    }

    /// @inheritdoc IGpuDeed
    function tokenIdOf(bytes32 uuidHash) public pure returns (uint256) {
        return uint256(keccak256(abi.encode(uuidHash)));
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId)
        public
        view
        override(ERC721, AccessControl)
        returns (bool)
    {
        return super.supportsInterface(interfaceId);
    }

    function _checkCid(bytes calldata cid) private pure {
        if (cid.length == 0 || cid.length > MAX_CID_BYTES) revert CidOutOfBounds(cid.length);
    }
}

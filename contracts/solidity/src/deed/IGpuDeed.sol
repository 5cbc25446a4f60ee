// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Deeds of attested GPUs
/// @notice One token per physical GPU, whose id follows from the hash of the GPU's UUID; what the
/// GPU earns is its owner's. The UUID itself stays private.
interface IGpuDeed {
    /// @notice What is known of a GPU.
    /// @param uuidHash SHA-256 of the UUID that the driver reports.
    /// @param vramMiB Memory in MiB.
    /// @param model Model as the driver reports it, in UTF-8.
    /// @param attestationCid Binary content id of the newest attestation.
    struct Gpu {
        bytes32 uuidHash;
        uint32 vramMiB;
        string model;
        bytes attestationCid;
    }

    /// @notice The GPU has a deed.
    event DeedMinted(
        uint256 indexed tokenId,
        address indexed owner,
        bytes32 indexed uuidHash,
        string model,
        uint32 vramMiB,
        bytes attestationCid
    );
    /// @notice The GPU was attested again.
    event Attested(uint256 indexed tokenId, bytes attestationCid);
    /// @notice The deed is gone, and its GPU gets no other.
    event DeedRetired(uint256 indexed tokenId, address indexed by);

    /// @notice A GPU gets one deed, for ever.
    error DeedAlreadyMinted(uint256 tokenId);
    /// @notice A GPU has a UUID, hence a hash of it.
    error EmptyUuidHash();
    /// @notice A GPU has memory.
    error NoMemory();
    /// @notice The model has `length` bytes (expected 1..MAX_MODEL_BYTES).
    error ModelOutOfBounds(uint256 length);
    /// @notice The content id has `length` bytes (expected 1..MAX_CID_BYTES).
    error CidOutOfBounds(uint256 length);

    /// @notice Mints the deed of an attested GPU to `owner`. Attester only, once per GPU.
    function mint(address owner, Gpu calldata gpu) external returns (uint256 tokenId);

    /// @notice Records a newer attestation. Attester only.
    function attest(uint256 tokenId, bytes calldata attestationCid) external;

    /// @notice Ends a deed: its owner gives it up, or an attester found that the GPU is not real.
    function retire(uint256 tokenId) external;

    /// @notice What is known of the GPU; refuses deeds that do not exist.
    function gpuOf(uint256 tokenId) external view returns (Gpu memory);

    /// @notice Who earns what the GPU earns: the deed's owner; refuses deeds that do not exist.
    function payeeOf(uint256 tokenId) external view returns (address);

    /// @notice The id of the deed of the GPU whose UUID has this hash, minted or not.
    function tokenIdOf(bytes32 uuidHash) external pure returns (uint256);
}

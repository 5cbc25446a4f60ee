// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Pays earnings and rewards by a cumulative Merkle root
/// @notice A leaf is (account, asset, everything the account ever earned in it). Recipients pull,
/// so one that cannot receive blocks nobody. Never pays more of an asset than was entitled in it.
interface IPayouts {
    /// @notice Money that arrives with a root, in minor units of `asset`.
    struct Credit {
        address asset;
        uint128 entitlements;
        uint128 fees;
    }

    /// @notice `root` replaces the root before it.
    event RootPosted(uint64 indexed epochId, bytes32 indexed root);
    /// @notice `asset` was credited with new entitlements and fees.
    event Credited(
        uint64 indexed epochId, address indexed asset, uint256 entitlements, uint256 fees
    );
    /// @notice `account` was paid `amount`; `cumulative` is what it was paid in total.
    event Claimed(
        address indexed account, address indexed asset, uint256 amount, uint256 cumulative
    );
    /// @notice Collected fees left for `to`.
    event FeesReleased(address indexed asset, address indexed to, uint256 amount);

    /// @notice Entitlements were posted without a root to claim them by.
    error MissingRoot(uint64 epochId);
    /// @notice The balance does not cover what is owed.
    error Unfunded(address asset, uint256 owed, uint256 balance);
    /// @notice The proof does not lead to the current root; fetch a proof for that root.
    error ProofRejected(bytes32 root);
    /// @notice Everything up to `cumulative` was already paid.
    error NothingToClaim(address account, address asset, uint256 cumulative);
    /// @notice The root promises more than was entitled.
    error EntitlementsExceeded(address asset, uint256 amount, uint256 outstanding);
    /// @notice Fewer fees are held than were asked for.
    error FeesExceeded(address asset, uint256 amount, uint256 held);

    /// @notice The current root; zero before the first.
    function root() external view returns (bytes32);

    /// @notice What `account` was paid in `asset` so far.
    function claimed(address account, address asset) external view returns (uint256);

    /// @notice What is held for claims, and what is held as fees.
    function pool(address asset) external view returns (uint128 outstanding, uint128 fees);

    /// @notice Replaces the root (zero keeps it) and books money that was transferred here before.
    function post(uint64 epochId, bytes32 newRoot, Credit[] calldata credits) external;

    /// @notice Pays `account` what it earned in `asset` and was not paid yet. Anybody may call it.
    /// @param cumulative Everything `account` ever earned in `asset`, as in its leaf.
    function claim(address account, address asset, uint256 cumulative, bytes32[] calldata proof)
        external
        returns (uint256 amount);

    /// @notice Sends collected fees to stakers or treasury.
    function releaseFees(address asset, address to, uint128 amount) external;
}

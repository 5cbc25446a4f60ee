// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title A wallet that holds compute credits for one owner
/// @notice Money leaves it in two ways only: the owner withdraws, or the job escrow pulls what the
/// owner signed for.
interface ICloudWallet {
    /// @notice The owner took `amount` minor units of `asset` out, to `to`.
    event Withdrawn(address indexed asset, address indexed to, uint256 amount);
    /// @notice The escrow took `amount` minor units of `asset` under the signed `digest`.
    event Pulled(address indexed asset, bytes32 indexed digest, uint256 amount);

    /// @notice `caller` is not the owner.
    error NotTheOwner(address caller);
    /// @notice `caller` is not the job escrow.
    error NotTheEscrow(address caller);
    /// @notice The signature is not the owner's signature of `digest`.
    error NotSignedByOwner(bytes32 digest);

    /// @notice The escrow that alone may pull.
    function ESCROW() external view returns (address);

    /// @notice The account that owns this wallet; zero for the implementation behind the clones.
    function owner() external view returns (address);

    /// @notice Sends `amount` minor units of `asset` to `to`. Owner only, at any time.
    function withdraw(address asset, address to, uint256 amount) external;

    /// @notice Sends `amount` minor units of `asset` to the escrow. Escrow only, and only with the
    /// owner's signature of `digest`, the EIP-712 digest of the mandate that names asset and cap.
    function pull(address asset, uint256 amount, bytes32 digest, bytes calldata signature) external;
}

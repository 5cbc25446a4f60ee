// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title A wallet that holds compute credits for one owner
/// @notice Money leaves it in two ways only: the owner withdraws, or the job escrow pulls what the
/// owner, or a spender within its session, signed for.
interface ICloudWallet {
    /// @notice What a spender may sign mandates for, in one asset.
    /// @param cap Most that mandates opened in one period may lock, in minor units.
    /// @param spent What was locked in the current period.
    /// @param periodStart Unix second at which the current period began.
    /// @param period Seconds after which `spent` is zero again.
    /// @param expiry Unix second from which on it may sign no more.
    struct Session {
        uint128 cap;
        uint128 spent;
        uint64 periodStart;
        uint64 period;
        uint64 expiry;
    }

    /// @notice `spender` may sign mandates of `asset` for `cap` per `period` seconds until
    /// `expiry`; a cap of zero ends its session.
    event SessionSet(
        address indexed spender, address indexed asset, uint128 cap, uint64 period, uint64 expiry
    );
    /// @notice The owner took `amount` minor units of `asset` out, to `to`.
    event Withdrawn(address indexed asset, address indexed to, uint256 amount);
    /// @notice The escrow took `amount` minor units of `asset` under the signed `digest`.
    event Pulled(address indexed asset, bytes32 indexed digest, uint256 amount);

    /// @notice `caller` is not the owner.
    error NotTheOwner(address caller);
    /// @notice `caller` is not the job escrow.
    error NotTheEscrow(address caller);
    /// @notice The signature of `digest` is neither the owner's nor that of a spender in session.
    error NotSigned(bytes32 digest);
    /// @notice A session needs a spender, a period, and an expiry in the future.
    error SessionOutOfBounds(address spender, uint64 period, uint64 expiry);
    /// @notice The spender may lock `remaining` of `asset` in this period.
    error SessionCapExceeded(address spender, address asset, uint256 amount, uint256 remaining);

    /// @notice The escrow that alone may pull.
    function ESCROW() external view returns (address);

    /// @notice The account that owns this wallet; zero for the implementation behind the clones.
    function owner() external view returns (address);

    /// @notice Sends `amount` minor units of `asset` to `to`. Owner only, at any time.
    function withdraw(address asset, address to, uint256 amount) external;

    /// @notice What `spender` may sign for in `asset`, as of the last mandate it signed.
    function sessionOf(address spender, address asset) external view returns (Session memory);

    /// @notice Lets `spender`, a key that can open mandates and nothing else, lock up to `cap` of
    /// `asset` per period. Replaces its session in it; a cap of zero revokes it. Owner only.
    function setSession(address spender, address asset, uint128 cap, uint64 period, uint64 expiry)
        external;

    /// @notice Sends `amount` minor units of `asset` to the escrow. Escrow only, and only with a
    /// signature of `digest`, the EIP-712 digest of the mandate that names asset and cap, by the
    /// owner or by a spender whose session covers the amount.
    function pull(address asset, uint256 amount, bytes32 digest, bytes calldata signature) external;
}

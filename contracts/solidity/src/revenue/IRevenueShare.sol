// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title The stakers' weekly share of revenue
/// @notice Once per week and in order, the week's revenue is taken from the collected fees and
/// shared by a cumulative Merkle root. Its leaf is that of Payouts: (account, asset, everything the
/// account ever earned in it). What cannot be shared, rounding or all of a week without stakers,
/// is carried to the next week. Amounts are minor units of `asset`; nothing is a rate per second.
interface IRevenueShare {
    /// @notice One asset in one week.
    /// @param revenue The stakers' part of the week's charges.
    /// @param distributed What the new root adds to the leaves; at most `revenue` and what was
    /// carried, the difference is carried on.
    struct Share {
        address asset;
        uint128 revenue;
        uint128 distributed;
    }

    /// @notice What is held of an asset: `outstanding` for claims, `carried` for the next week.
    struct Pool {
        uint128 outstanding;
        uint128 carried;
    }

    /// @notice `week` is shared. `inputsHash` is the hash of the snapshot the root was computed
    /// from, and `cid` the binary content id under which anybody finds it.
    event WeekPublished(
        uint64 indexed week, bytes32 indexed root, bytes32 indexed inputsHash, bytes cid
    );
    /// @notice Of `asset`, `revenue` came in, `distributed` was shared and `carried` is kept.
    event RevenueShared(
        uint64 indexed week,
        address indexed asset,
        uint256 revenue,
        uint256 distributed,
        uint256 carried
    );
    /// @notice `account` was paid `amount`; `cumulative` is what it was paid in total.
    event Claimed(
        address indexed account, address indexed asset, uint256 amount, uint256 cumulative
    );

    /// @notice A week is published once, for ever.
    error WeekAlreadyPublished(uint64 week);
    /// @notice The next week to publish is `expected`.
    error WeekOutOfOrder(uint64 week, uint64 expected);
    /// @notice The week ends at `end`, in Unix seconds.
    error WeekNotOver(uint64 week, uint256 end);
    /// @notice Something was shared without a root to claim it by.
    error MissingRoot(uint64 week);
    /// @notice The snapshot has a hash.
    error EmptyInputs(uint64 week);
    /// @notice The content id has `length` bytes (expected 1..MAX_CID_BYTES).
    error CidOutOfBounds(uint256 length);
    /// @notice There are more than `most` assets.
    error TooManyAssets(uint256 given, uint256 most);
    /// @notice Assets come in ascending order, each once.
    error AssetsNotAscending(address asset);
    /// @notice More was shared than came in and was carried.
    error RevenueExceeded(address asset, uint256 distributed, uint256 available);
    /// @notice The balance does not cover what is owed.
    error Unfunded(address asset, uint256 owed, uint256 balance);
    /// @notice The proof does not lead to the current root; fetch a proof for that root.
    error ProofRejected(bytes32 root);
    /// @notice Everything up to `cumulative` was already paid.
    error NothingToClaim(address account, address asset, uint256 cumulative);
    /// @notice The root promises more than was shared.
    error ShareExceeded(address asset, uint256 amount, uint256 outstanding);
    /// @notice `period` seconds is outside `least`..`most`.
    error PeriodOutOfBounds(uint64 period, uint64 least, uint64 most);

    /// @notice Shares a week. Publisher only, after the week's end, week by week.
    /// @param week Unix time divided by the period.
    /// @param root New cumulative root; zero keeps the root before, if nothing is shared.
    function publish(
        uint64 week,
        bytes32 root,
        Share[] calldata shares,
        bytes32 inputsHash,
        bytes calldata cid
    ) external;

    /// @notice Pays `account` what it earned in `asset` and was not paid yet. Anybody may call it.
    /// @param cumulative Everything `account` ever earned in `asset`, as in its leaf.
    function claim(address account, address asset, uint256 cumulative, bytes32[] calldata proof)
        external
        returns (uint256 amount);

    /// @notice The current root; zero before the first.
    function root() external view returns (bytes32);

    /// @notice The week to publish next.
    function nextWeek() external view returns (uint64);

    /// @notice What `account` was paid in `asset` so far.
    function claimed(address account, address asset) external view returns (uint256);

    /// @notice What is held for claims, and what is carried to the next week.
    function pool(address asset) external view returns (uint128 outstanding, uint128 carried);
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title What providers put up for the good conduct of their nodes
/// @notice A bond belongs to the account that put it up, for one node key; another account's bond
/// for the same key is another bond, so nobody can occupy a key. Money leaves a bond oldest first:
/// what is put up after an offence is not liable for it. Amounts are minor units of $OPNODE.
interface INodeBonds {
    /// @notice `provider` put `amount` up for `nodeKey`.
    event Bonded(address indexed provider, bytes32 indexed nodeKey, uint256 amount);
    /// @notice `amount` leaves the bond once `availableAt` has come, together with what was
    /// requested before and not released.
    event ReleaseRequested(
        address indexed provider, bytes32 indexed nodeKey, uint256 amount, uint48 availableAt
    );
    /// @notice `amount` went back to `provider`.
    event Released(address indexed provider, bytes32 indexed nodeKey, uint256 amount);
    /// @notice `amount` went to the treasury for an offence at `offenceAt`.
    event Slashed(
        address indexed provider,
        bytes32 indexed nodeKey,
        bytes32 indexed evidenceHash,
        bytes32 offence,
        uint48 offenceAt,
        uint256 amount
    );
    /// @notice One offence of this kind costs at most `capBps` of the bond at the offence.
    event OffenceCapSet(bytes32 indexed offence, uint16 capBps);

    /// @notice `requested` is more than the `active` bond.
    error BondTooSmall(address provider, bytes32 nodeKey, uint256 requested, uint256 active);
    /// @notice A piece of evidence counts once, for ever.
    error EvidenceAlreadyUsed(bytes32 evidenceHash);
    /// @notice Evidence has a hash.
    error EmptyEvidence();
    /// @notice `offenceAt` has not come yet.
    error OffenceInTheFuture(uint48 offenceAt);
    /// @notice `amount` is outside 1..`most`, the capped share of the bond at the offence.
    error SlashOutOfBounds(uint256 amount, uint256 most);
    /// @notice All of the bond at the offence was released or slashed since.
    error NothingLiable(address provider, bytes32 nodeKey, uint48 offenceAt);
    /// @notice `capBps` is more than `most`, in 1/10,000.
    error OffenceCapOutOfBounds(uint16 capBps, uint256 most);

    /// @notice Puts `amount` of the caller's tokens up for `nodeKey`, after their approval.
    function bond(bytes32 nodeKey, uint256 amount) external;

    /// @notice Starts the cooldown of `amount` of the caller's bond, and anew of what waits.
    /// What cools down is not active any more and can still be slashed.
    function requestRelease(bytes32 nodeKey, uint256 amount) external;

    /// @notice Pays back what has cooled down. A pause does not stop it.
    function release(bytes32 nodeKey) external returns (uint256 amount);

    /// @notice Takes from a bond what an offence costs. Slasher only, once per evidence.
    /// @param offence Kind of the offence; its cap applies.
    /// @param offenceAt Unix seconds.
    /// @param amount What the offence costs; if less of the bond is still liable, all that is.
    /// @param evidenceHash Hash of the evidence, which anybody can check.
    /// @return taken What was taken.
    function slash(
        address provider,
        bytes32 nodeKey,
        bytes32 offence,
        uint48 offenceAt,
        uint256 amount,
        bytes32 evidenceHash
    ) external returns (uint256 taken);

    /// @notice Sets what one offence of a kind costs at most, in 1/10,000 of the bond. Admin only.
    function setOffenceCap(bytes32 offence, uint16 capBps) external;

    /// @notice The bond of `provider` for `nodeKey` that is at work: without what cools down.
    function bondOf(address provider, bytes32 nodeKey) external view returns (uint256);

    /// @notice All that was bonded at the end of `timestamp`, cooling down or not.
    function bondAt(address provider, bytes32 nodeKey, uint48 timestamp)
        external
        view
        returns (uint256);

    /// @notice What can still be taken for an offence at `timestamp`.
    function liableFor(address provider, bytes32 nodeKey, uint48 timestamp)
        external
        view
        returns (uint256);

    /// @notice What cools down, and when it may be released.
    function releaseOf(address provider, bytes32 nodeKey)
        external
        view
        returns (uint208 amount, uint48 availableAt);
}

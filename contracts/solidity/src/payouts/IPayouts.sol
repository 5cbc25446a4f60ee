// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochRoots} from "../receipts/EpochRoots.sol";
import {ServedRoot} from "./ServedRoot.sol";

/// @title Pays earnings by a cumulative Merkle root
/// @notice A leaf is (account, asset, everything the account ever earned in it). Recipients pull,
/// so one that cannot receive blocks nobody. Never pays more of an asset than was entitled in it.
/// @dev An epoch's payout root is served once its dispute window has passed. A dispute voids the
/// roots of its epoch and of all later ones that are not served yet, since each contains the
/// disputed earning, and of those settled soon after, which may have been made before it; a voided
/// epoch is served by the corrected root that the settler posts for it, at the same time as it
/// would have been. What is served already stays served.
interface IPayouts {
    /// @notice Money that arrives with an epoch, in minor units of `asset`.
    struct Credit {
        address asset;
        uint128 entitlements;
        uint128 fees;
    }

    /// @notice `asset` was credited with new entitlements and fees.
    event Credited(
        uint64 indexed epochId, address indexed asset, uint256 entitlements, uint256 fees
    );
    /// @notice Claims are proven against `root` from now on; it is that of `epochId`.
    event RootServed(uint64 indexed epochId, bytes32 indexed root);
    /// @notice Roots settled at `from`..`until` (Unix seconds) and not served yet are void.
    event RootsVoided(uint64 from, uint64 until);
    /// @notice `root` is served in the place of the voided root of `epochId`.
    event RootCorrected(uint64 indexed epochId, bytes32 indexed root);
    /// @notice `account` was paid `amount`; `cumulative` is what it was paid in total.
    event Claimed(
        address indexed account, address indexed asset, uint256 amount, uint256 cumulative
    );
    /// @notice Disputed money left for the disputes contract.
    event Frozen(address indexed asset, uint256 entitlements, uint256 fees);
    /// @notice Money came back from a dispute and is payable again.
    event Restored(address indexed asset, uint256 entitlements, uint256 fees);
    /// @notice Collected fees left for `to`.
    event FeesReleased(address indexed asset, address indexed to, uint256 amount);

    /// @notice The window is longer than `most` seconds.
    error WindowOutOfBounds(uint64 window, uint64 most);
    /// @notice Entitlements were posted without a root to claim them by.
    error MissingRoot(uint64 epochId);
    /// @notice The balance does not cover what is owed.
    error Unfunded(address asset, uint256 owed, uint256 balance);
    /// @notice The epoch's dispute window ends at `end`.
    error WindowOpen(uint64 epochId, uint256 end);
    /// @notice The epoch `served` is served already, which is later.
    error Superseded(uint64 epochId, uint64 served);
    /// @notice A dispute voided the epoch's root, and no corrected one was posted since.
    error RootVoided(uint64 epochId);
    /// @notice The root was corrected for `counted` disputes, and there are `disputes` by now.
    error DisputedMeanwhile(uint32 counted, uint32 disputes);
    /// @notice The epoch's root is not void: nothing to correct.
    error NotVoided(uint64 epochId);
    /// @notice The proof does not lead to the served root; fetch a proof for that root.
    error ProofRejected(bytes32 root);
    /// @notice Everything up to `cumulative` was already paid.
    error NothingToClaim(address account, address asset, uint256 cumulative);
    /// @notice More is asked for than is entitled.
    error EntitlementsExceeded(address asset, uint256 amount, uint256 outstanding);
    /// @notice Fewer fees are held, or out of dispute, than were asked for.
    error FeesExceeded(address asset, uint256 amount, uint256 held);

    /// @notice Seconds in which an epoch can be disputed; zero serves every root at once.
    function DISPUTE_WINDOW() external view returns (uint64);

    /// @notice The root that is served; zero before the first.
    function root() external view returns (bytes32);

    /// @notice What `account` was paid in `asset` so far.
    function claimed(address account, address asset) external view returns (uint256);

    /// @notice What is held for claims, and what is held as fees.
    function pool(address asset) external view returns (uint128 outstanding, uint128 fees);

    /// @notice Books money that was transferred here before. Poster only.
    /// @param payoutRoot The epoch's payout root; zero keeps the root before.
    function post(uint64 epochId, bytes32 payoutRoot, Credit[] calldata credits) external;

    /// @notice Serves the payout root of an epoch whose dispute window has passed. Anybody may.
    function serve(uint64 epochId, EpochRoots calldata roots) external;

    /// @notice Posts the root that takes the place of a voided one. Settler only.
    /// @param disputes How many of all time `corrected` knows of; a root made before another
    /// dispute would contain its earning.
    function correct(uint64 epochId, EpochRoots calldata roots, bytes32 corrected, uint32 disputes)
        external;

    /// @notice Which epoch is served, which are void, and how many disputes there were.
    function serving() external view returns (ServedRoot memory);

    /// @notice The root that takes the place of the voided one of `epochId`; zero if there is none
    /// since the last dispute.
    function correctionOf(uint64 epochId) external view returns (bytes32);

    /// @notice Pays `account` what it earned in `asset` and was not paid yet. Anybody may call it.
    /// @param cumulative Everything `account` ever earned in `asset`, as in its leaf.
    function claim(address account, address asset, uint256 cumulative, bytes32[] calldata proof)
        external
        returns (uint256 amount);

    /// @notice Sends disputed money to the caller and voids the roots not served yet that were or
    /// soon will be settled at `settledAt` or later. Disputes contract only.
    function freeze(address asset, uint128 entitlements, uint128 fees, uint64 settledAt) external;

    /// @notice Books disputed money that was transferred back before. Disputes contract only.
    function restore(address asset, uint128 entitlements, uint128 fees) external;

    /// @notice Moves fees whose dispute window has passed towards release. Anybody may.
    /// @return ripe Fees that may be released now.
    function ripenFees(address asset) external returns (uint128 ripe);

    /// @notice Sends ripe fees to stakers or treasury.
    function releaseFees(address asset, address to, uint128 amount) external;
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IFeeSource} from "./IFeeSource.sol";
import {IRevenueShare} from "./IRevenueShare.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title RevenueShare
/// @dev INVARIANT: for each asset, revenue so far = claimed + outstanding + carried, and balance ≥
/// outstanding + carried. WHY no roots of others: whoever computes a week needs no agreement with
/// settlements about the order of roots, and a wrong root there cannot take the stakers' money.
contract RevenueShare is IRevenueShare, AccessControl {
    using SafeERC20 for IERC20;

    /// @notice May publish weeks: the platform's key.
    bytes32 public constant PUBLISHER_ROLE = keccak256("PUBLISHER_ROLE");
    /// @notice Shortest and longest period; development chains may have shorter weeks.
    uint64 public constant MIN_PERIOD = 1 minutes;
    uint64 public constant MAX_PERIOD = 7 days;
    /// @notice Most assets in one week.
    uint256 public constant MAX_ASSETS = 32;
    /// @notice Longest content id accepted, in bytes; a CIDv1 with SHA-256 has 36.
    uint256 public constant MAX_CID_BYTES = 64;

    /// @notice Length of a week in seconds. Week n lasts from n to n + 1 periods of Unix time.
    uint64 public immutable PERIOD;
    /// @notice Pays a week's revenue.
    IFeeSource public immutable SOURCE;

    /// @inheritdoc IRevenueShare
    bytes32 public root;
    /// @inheritdoc IRevenueShare
    uint64 public nextWeek;
    /// @inheritdoc IRevenueShare
    mapping(address asset => Pool) public pool;
    /// @inheritdoc IRevenueShare
    mapping(address account => mapping(address asset => uint256)) public claimed;

    constructor(address admin, IFeeSource source, uint64 period) {
        if (period < MIN_PERIOD || period > MAX_PERIOD) {
            revert PeriodOutOfBounds(period, MIN_PERIOD, MAX_PERIOD);
        }
        SOURCE = source;
        PERIOD = period;
        nextWeek = uint64(block.timestamp) / period;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IRevenueShare
    function publish(
        uint64 week,
        bytes32 newRoot,
        Share[] calldata shares,
        bytes32 inputsHash,
        bytes calldata cid
    ) external onlyRole(PUBLISHER_ROLE) {
        uint64 expected = nextWeek;
        if (week < expected) revert WeekAlreadyPublished(week);
        if (week > expected) revert WeekOutOfOrder(week, expected);
        uint256 end = (uint256(week) + 1) * PERIOD;
        if (block.timestamp < end) revert WeekNotOver(week, end);
        if (inputsHash == 0) revert EmptyInputs(week);
        if (cid.length == 0 || cid.length > MAX_CID_BYTES) revert CidOutOfBounds(cid.length);
        if (shares.length > MAX_ASSETS) revert TooManyAssets(shares.length, MAX_ASSETS);

        nextWeek = week + 1;
        if (newRoot != 0) root = newRoot;
        emit WeekPublished(week, newRoot, inputsHash, cid);
        address last = address(0);
        for (uint256 i = 0; i < shares.length; ++i) {
            Share calldata share = shares[i];
            if (share.asset <= last) revert AssetsNotAscending(share.asset);
            if (share.distributed != 0 && newRoot == 0) revert MissingRoot(week);
            last = share.asset;
            _share(week, share);
        }
    }

    /// @inheritdoc IRevenueShare
    function claim(address account, address asset, uint256 cumulative, bytes32[] calldata proof)
        external
        returns (uint256 amount)
    {
        bytes32 current = root;
        if (!MerkleProof.verifyCalldata(proof, current, leafOf(account, asset, cumulative))) {
            revert ProofRejected(current);
        }
        uint256 paid = claimed[account][asset];
        if (cumulative <= paid) revert NothingToClaim(account, asset, cumulative);
        amount = cumulative - paid;
        uint256 outstanding = pool[asset].outstanding;
        if (amount > outstanding) revert ShareExceeded(asset, amount, outstanding);
        claimed[account][asset] = cumulative;
        pool[asset].outstanding = SafeCast.toUint128(outstanding - amount);
        emit Claimed(account, asset, amount, cumulative);
        IERC20(asset).safeTransfer(account, amount);
    }

    /// @notice The leaf as OpenZeppelin's StandardMerkleTree hashes it: twice, so that no inner
    /// node passes for a leaf.
    function leafOf(address account, address asset, uint256 cumulative)
        public
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(keccak256(abi.encode(account, asset, cumulative))));
    }

    function _share(uint64 week, Share calldata share) private {
        address asset = share.asset;
        Pool memory held = pool[asset];
        uint256 available = uint256(held.carried) + share.revenue;
        if (share.distributed > available) {
            revert RevenueExceeded(asset, share.distributed, available);
        }
        held.carried = SafeCast.toUint128(available - share.distributed);
        held.outstanding += share.distributed;
        pool[asset] = held;
        emit RevenueShared(week, asset, share.revenue, share.distributed, held.carried);
        if (share.revenue != 0) SOURCE.releaseFees(asset, address(this), share.revenue);
        uint256 owed = uint256(held.outstanding) + held.carried;
        uint256 balance = IERC20(asset).balanceOf(address(this));
        if (balance < owed) revert Unfunded(asset, owed, balance);
    }
}

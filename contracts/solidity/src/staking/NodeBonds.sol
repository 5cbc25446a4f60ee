// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {Cooldown, Cooldowns} from "./Cooldown.sol";
import {INodeBonds} from "./INodeBonds.sol";
import {StakingVault} from "./StakingVault.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

/// @title NodeBonds
/// @dev INVARIANT: per bond, released + slashed ≤ put up; the difference is held here, and what
/// cools down is part of it. Slashes for offences at t take together at most the bond at t.
abstract contract NodeBonds is INodeBonds, StakingVault {
    using Checkpoints for Checkpoints.Trace208;
    using Cooldowns for Cooldown;
    using SafeERC20 for IERC20;

    /// @notice May slash with evidence: the platform's key.
    bytes32 public constant SLASHER_ROLE = keccak256("SLASHER_ROLE");
    /// @notice Highest cap of an offence: all of the bond.
    uint256 public constant MAX_OFFENCE_CAP_BPS = 10_000;

    /// @dev Sums since the beginning. WHY sums: with them, what an offence can still take is
    /// `putUp` then less `gone` now, however money came and went in between.
    struct Bond {
        Checkpoints.Trace208 putUp;
        Checkpoints.Trace208 gone;
        Cooldown releasing;
    }

    /// @notice Where slashed tokens go.
    address public immutable TREASURY;

    /// @notice What one offence of a kind costs at most, in 1/10,000 of the bond at the offence.
    mapping(bytes32 offence => uint16) public offenceCapBps;
    /// @notice Whether a piece of evidence was used.
    mapping(bytes32 evidenceHash => bool) public evidenceUsed;

    mapping(address provider => mapping(bytes32 nodeKey => Bond)) private _bonds;

    constructor(address treasury) {
        TREASURY = treasury;
    }

    /// @inheritdoc INodeBonds
    function bond(bytes32 nodeKey, uint256 amount) external whenNotPaused nonZero(amount) {
        Bond storage b = _bonds[msg.sender][nodeKey];
        _raise(b.putUp, SafeCast.toUint208(amount));
        emit Bonded(msg.sender, nodeKey, amount);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc INodeBonds
    function requestRelease(bytes32 nodeKey, uint256 amount) external nonZero(amount) {
        Bond storage b = _bonds[msg.sender][nodeKey];
        uint256 active = _held(b) - b.releasing.amount;
        if (amount > active) revert BondTooSmall(msg.sender, nodeKey, amount, active);
        uint48 availableAt = b.releasing.add(SafeCast.toUint208(amount), COOLDOWN);
        emit ReleaseRequested(msg.sender, nodeKey, amount, availableAt);
    }

    /// @inheritdoc INodeBonds
    function release(bytes32 nodeKey) external returns (uint256 amount) {
        Bond storage b = _bonds[msg.sender][nodeKey];
        uint208 cooled = b.releasing.take();
        _raise(b.gone, cooled);
        amount = cooled;
        emit Released(msg.sender, nodeKey, amount);
        TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc INodeBonds
    function slash(
        address provider,
        bytes32 nodeKey,
        bytes32 offence,
        uint48 offenceAt,
        uint256 amount,
        bytes32 evidenceHash
    ) external onlyRole(SLASHER_ROLE) returns (uint256 taken) {
        if (evidenceHash == 0) revert EmptyEvidence();
        if (evidenceUsed[evidenceHash]) revert EvidenceAlreadyUsed(evidenceHash);
        if (offenceAt > block.timestamp) revert OffenceInTheFuture(offenceAt);
        // Rounded down, in favour of the provider.
        uint256 most =
            bondAt(provider, nodeKey, offenceAt) * offenceCapBps[offence] / MAX_OFFENCE_CAP_BPS;
        if (amount == 0 || amount > most) revert SlashOutOfBounds(amount, most);
        taken = Math.min(amount, liableFor(provider, nodeKey, offenceAt));
        if (taken == 0) revert NothingLiable(provider, nodeKey, offenceAt);

        evidenceUsed[evidenceHash] = true;
        Bond storage b = _bonds[provider][nodeKey];
        _raise(b.gone, SafeCast.toUint208(taken));
        // The active bond pays first, so that a node at work feels it.
        uint256 held = _held(b);
        if (b.releasing.amount > held) b.releasing.amount = SafeCast.toUint208(held);
        emit Slashed(provider, nodeKey, evidenceHash, offence, offenceAt, taken);
        TOKEN.safeTransfer(TREASURY, taken);
    }

    /// @inheritdoc INodeBonds
    function setOffenceCap(bytes32 offence, uint16 capBps) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (capBps > MAX_OFFENCE_CAP_BPS) {
            revert OffenceCapOutOfBounds(capBps, MAX_OFFENCE_CAP_BPS);
        }
        offenceCapBps[offence] = capBps;
        emit OffenceCapSet(offence, capBps);
    }

    /// @inheritdoc INodeBonds
    function bondOf(address provider, bytes32 nodeKey) external view returns (uint256) {
        Bond storage b = _bonds[provider][nodeKey];
        return _held(b) - b.releasing.amount;
    }

    /// @inheritdoc INodeBonds
    function releaseOf(address provider, bytes32 nodeKey)
        external
        view
        returns (uint208 amount, uint48 availableAt)
    {
        Cooldown storage releasing = _bonds[provider][nodeKey].releasing;
        return (releasing.amount, releasing.availableAt);
    }

    /// @inheritdoc INodeBonds
    function bondAt(address provider, bytes32 nodeKey, uint48 timestamp)
        public
        view
        returns (uint256)
    {
        Bond storage b = _bonds[provider][nodeKey];
        return b.putUp.upperLookupRecent(timestamp) - b.gone.upperLookupRecent(timestamp);
    }

    /// @inheritdoc INodeBonds
    function liableFor(address provider, bytes32 nodeKey, uint48 timestamp)
        public
        view
        returns (uint256)
    {
        Bond storage b = _bonds[provider][nodeKey];
        return Math.saturatingSub(b.putUp.upperLookupRecent(timestamp), b.gone.latest());
    }

    function _held(Bond storage b) private view returns (uint256) {
        return b.putUp.latest() - b.gone.latest();
    }

    function _raise(Checkpoints.Trace208 storage sum, uint208 by) private {
        sum.push(uint48(block.timestamp), sum.latest() + by);
    }
}

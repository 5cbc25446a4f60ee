// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochRoots} from "../receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../receipts/IReceiptRegistry.sol";
import {IPayouts} from "./IPayouts.sol";
import {RipeFees, Ripening} from "./RipeFees.sol";
import {ServedRoot, ServedRoots} from "./ServedRoot.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @title Payouts
/// @dev INVARIANT: for each asset, balance ≥ outstanding + fees.
contract Payouts is IPayouts, AccessControl {
    using SafeERC20 for IERC20;
    using ServedRoots for ServedRoot;
    using RipeFees for Ripening;

    /// @notice May book epochs: the job escrow.
    bytes32 public constant POSTER_ROLE = keccak256("POSTER_ROLE");
    /// @notice May correct voided roots: the platform's key.
    bytes32 public constant SETTLER_ROLE = keccak256("SETTLER_ROLE");
    /// @notice May freeze and restore disputed money: the disputes contract.
    bytes32 public constant DISPUTE_ROLE = keccak256("DISPUTE_ROLE");
    /// @notice May release collected fees.
    bytes32 public constant FEE_ROLE = keccak256("FEE_ROLE");
    /// @notice Longest dispute window.
    uint64 public constant MAX_DISPUTE_WINDOW = 30 days;
    /// @notice How long after a dispute a root may still be settled that was made before it.
    uint64 public constant SETTLEMENT_LAG = 1 hours;

    /// @inheritdoc IPayouts
    uint64 public immutable DISPUTE_WINDOW;
    /// @notice Says which roots an epoch was settled with, and when.
    IReceiptRegistry public immutable REGISTRY;

    struct Pool {
        uint128 outstanding;
        uint128 fees;
    }

    /// @inheritdoc IPayouts
    bytes32 public root;
    ServedRoot private _served;
    /// @inheritdoc IPayouts
    mapping(address account => mapping(address asset => uint256)) public claimed;
    /// @inheritdoc IPayouts
    mapping(address asset => Pool) public pool;
    mapping(address asset => Ripening) private _ripening;
    /// @dev By number of disputes, so that a later dispute voids corrected roots too.
    mapping(uint32 disputes => mapping(uint64 epochId => bytes32)) private _corrected;

    constructor(address admin, IReceiptRegistry registry, uint64 disputeWindow) {
        if (disputeWindow > MAX_DISPUTE_WINDOW) {
            revert WindowOutOfBounds(disputeWindow, MAX_DISPUTE_WINDOW);
        }
        DISPUTE_WINDOW = disputeWindow;
        REGISTRY = registry;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IPayouts
    function post(uint64 epochId, bytes32 payoutRoot, Credit[] calldata credits)
        external
        onlyRole(POSTER_ROLE)
    {
        for (uint256 i = 0; i < credits.length; ++i) {
            Credit calldata credit = credits[i];
            if (credit.entitlements != 0 && payoutRoot == 0) revert MissingRoot(epochId);
            emit Credited(epochId, credit.asset, credit.entitlements, credit.fees);
            _book(credit.asset, credit.entitlements, credit.fees);
        }
        if (DISPUTE_WINDOW == 0 && payoutRoot != 0) {
            _served.advance(epochId, uint64(block.timestamp));
            _serve(epochId, payoutRoot);
        }
    }

    /// @inheritdoc IPayouts
    function serve(uint64 epochId, EpochRoots calldata roots) external {
        uint64 settledAt = REGISTRY.settledAt(epochId, roots);
        uint256 end = uint256(settledAt) + DISPUTE_WINDOW;
        if (block.timestamp < end) revert WindowOpen(epochId, end);
        ServedRoot memory served = _served;
        if (!served.isBefore(epochId, settledAt)) revert Superseded(epochId, served.epochId);
        bytes32 next = roots.payoutRoot;
        if (served.isVoid(settledAt)) {
            next = _corrected[served.disputes][epochId];
            if (next == 0) revert RootVoided(epochId);
        }
        if (next == 0) revert MissingRoot(epochId);
        _served.advance(epochId, settledAt);
        _serve(epochId, next);
    }

    /// @inheritdoc IPayouts
    function correct(uint64 epochId, EpochRoots calldata roots, bytes32 corrected, uint32 disputes)
        external
        onlyRole(SETTLER_ROLE)
    {
        if (corrected == 0) revert MissingRoot(epochId);
        ServedRoot memory served = _served;
        if (disputes != served.disputes) revert DisputedMeanwhile(disputes, served.disputes);
        if (!served.isVoid(REGISTRY.settledAt(epochId, roots))) revert NotVoided(epochId);
        _corrected[disputes][epochId] = corrected;
        emit RootCorrected(epochId, corrected);
    }

    /// @inheritdoc IPayouts
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
        if (amount > outstanding) revert EntitlementsExceeded(asset, amount, outstanding);
        claimed[account][asset] = cumulative;
        // forge-lint: disable-next-line(unsafe-typecast)
        pool[asset].outstanding = uint128(outstanding - amount);
        emit Claimed(account, asset, amount, cumulative);
        IERC20(asset).safeTransfer(account, amount);
    }

    /// @inheritdoc IPayouts
    function freeze(address asset, uint128 entitlements, uint128 fees, uint64 settledAt)
        external
        onlyRole(DISPUTE_ROLE)
    {
        Pool memory held = pool[asset];
        if (entitlements > held.outstanding) {
            revert EntitlementsExceeded(asset, entitlements, held.outstanding);
        }
        if (fees > held.fees) revert FeesExceeded(asset, fees, held.fees);
        pool[asset] = Pool(held.outstanding - entitlements, held.fees - fees);
        _ripening[asset].dispute(fees, settledAt);
        emit Frozen(asset, entitlements, fees);
        uint64 until = uint64(block.timestamp) + SETTLEMENT_LAG;
        emit RootsVoided(_served.voidFrom(settledAt, until), until);
        IERC20(asset).safeTransfer(msg.sender, uint256(entitlements) + fees);
    }

    /// @inheritdoc IPayouts
    function restore(address asset, uint128 entitlements, uint128 fees)
        external
        onlyRole(DISPUTE_ROLE)
    {
        emit Restored(asset, entitlements, fees);
        _book(asset, entitlements, fees);
    }

    /// @inheritdoc IPayouts
    function releaseFees(address asset, address to, uint128 amount) external onlyRole(FEE_ROLE) {
        uint128 ripe = ripenFees(asset);
        if (amount > ripe) revert FeesExceeded(asset, amount, ripe);
        pool[asset].fees -= amount;
        _ripening[asset].ripe = ripe - amount;
        emit FeesReleased(asset, to, amount);
        IERC20(asset).safeTransfer(to, amount);
    }

    /// @inheritdoc IPayouts
    function serving() external view returns (ServedRoot memory) {
        return _served;
    }

    /// @inheritdoc IPayouts
    function correctionOf(uint64 epochId) external view returns (bytes32) {
        return _corrected[_served.disputes][epochId];
    }

    /// @inheritdoc IPayouts
    function ripenFees(address asset) public returns (uint128 ripe) {
        return _ripening[asset].ripen(pool[asset].fees, DISPUTE_WINDOW);
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

    function _book(address asset, uint128 entitlements, uint128 fees) private {
        Pool memory held = pool[asset];
        held.outstanding += entitlements;
        held.fees += fees;
        pool[asset] = held;
        uint256 owed = uint256(held.outstanding) + held.fees;
        uint256 balance = IERC20(asset).balanceOf(address(this));
        if (balance < owed) revert Unfunded(asset, owed, balance);
    }

    function _serve(uint64 epochId, bytes32 next) private {
        root = next;
        emit RootServed(epochId, next);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../escrow/IJobEscrow.sol";
import {SpendingMandate} from "../escrow/SpendingMandate.sol";
import {IPayouts} from "../payouts/IPayouts.sol";
import {EpochRoots} from "../receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../receipts/IReceiptRegistry.sol";
import {ICloudWallet} from "../wallet/ICloudWallet.sol";
import {IDisputes} from "./IDisputes.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Disputes
/// @dev INVARIANT: for each asset, balance = charges and bonds of open disputes (donations aside).
/// WHY only a hash is stored: one new storage word per dispute instead of seven.
contract Disputes is IDisputes, AccessControl, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Decides disputes: the timelock.
    bytes32 public constant DISPUTE_RESOLVER_ROLE = keccak256("DISPUTE_RESOLVER_ROLE");
    /// @notice Bond per charge, in 1/10,000.
    uint256 public constant BOND_BPS = 1000;
    /// @notice Shortest and longest time to decide.
    uint64 public constant MIN_RESOLUTION_TIME = 1 days;
    uint64 public constant MAX_RESOLUTION_TIME = 90 days;

    uint256 private constant BPS = 10_000;
    bytes32 private constant RESOLVED = bytes32(uint256(1));

    /// @notice Time to decide, after which anybody may uphold a dispute.
    uint64 public immutable RESOLUTION_TIME;
    /// @notice Time in which a charge can be disputed.
    uint64 public immutable DISPUTE_WINDOW;
    /// @notice Holds the mandates that charges are made to.
    IJobEscrow public immutable ESCROW;
    /// @notice Holds what was charged.
    IPayouts public immutable PAYOUTS;
    /// @notice Holds the receipts.
    IReceiptRegistry public immutable REGISTRY;

    mapping(bytes32 id => bytes32) private _disputes;
    /// @notice Least bond per asset, so that a dispute about dust costs something.
    mapping(address asset => uint128) public minimumBond;

    constructor(
        address admin,
        IJobEscrow escrow,
        IPayouts payouts,
        IReceiptRegistry registry,
        uint64 resolutionTime
    ) {
        if (resolutionTime < MIN_RESOLUTION_TIME || resolutionTime > MAX_RESOLUTION_TIME) {
            revert PeriodOutOfBounds(resolutionTime, MIN_RESOLUTION_TIME, MAX_RESOLUTION_TIME);
        }
        RESOLUTION_TIME = resolutionTime;
        DISPUTE_WINDOW = payouts.DISPUTE_WINDOW();
        ESCROW = escrow;
        PAYOUTS = payouts;
        REGISTRY = registry;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IDisputes
    function dispute(
        uint64 epochId,
        EpochRoots calldata roots,
        IReceiptRegistry.Receipt calldata receipt,
        bytes32[] calldata proof,
        SpendingMandate calldata mandate,
        bytes32 evidenceHash
    ) external nonReentrant returns (bytes32 id) {
        uint64 settledAt = REGISTRY.settledAt(epochId, roots);
        uint256 end = uint256(settledAt) + DISPUTE_WINDOW;
        if (block.timestamp >= end) revert WindowClosed(epochId, end);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(receipt))));
        if (!MerkleProof.verifyCalldata(proof, roots.receiptsRoot, leaf)) {
            revert ReceiptNotInEpoch(epochId, leaf);
        }
        id = idOf(epochId, leaf);
        if (_disputes[id] != 0) revert AlreadyDisputed(id);
        _checkCharge(receipt, mandate);
        // The charge is at most the mandate's cap, which is below 2¹²⁸.
        // forge-lint: disable-start(unsafe-typecast)
        Dispute memory opened = Dispute({
            epochId: epochId,
            leaf: leaf,
            disputer: msg.sender,
            refundTo: _refundTo(mandate.wallet, receipt.payee),
            asset: mandate.asset,
            earned: uint128(receipt.earned),
            fees: uint128(receipt.charge - receipt.earned),
            bond: bondFor(mandate.asset, uint128(receipt.charge)),
            resolveBy: uint64(block.timestamp) + RESOLUTION_TIME
        });
        // forge-lint: disable-end(unsafe-typecast)
        _disputes[id] = keccak256(abi.encode(opened));
        emit Disputed(id, evidenceHash, opened);
        _take(opened, settledAt);
    }

    /// @inheritdoc IDisputes
    function resolve(Dispute calldata open, bool upheld) external nonReentrant {
        bytes32 id = idOf(open.epochId, open.leaf);
        if (_disputes[id] != keccak256(abi.encode(open))) revert NotDisputed(id);
        if (!hasRole(DISPUTE_RESOLVER_ROLE, msg.sender)) {
            if (!upheld) revert NotTheResolver(msg.sender);
            if (block.timestamp <= open.resolveBy) {
                revert ResolvedTooEarly(id, uint256(open.resolveBy) + 1);
            }
        }
        _disputes[id] = RESOLVED;
        emit Resolved(id, upheld);
        IERC20 asset = IERC20(open.asset);
        uint256 charge = uint256(open.earned) + open.fees;
        if (upheld) {
            asset.safeTransfer(open.disputer, open.bond);
            if (open.refundTo != address(0)) asset.safeTransfer(open.refundTo, charge);
            else _restore(asset, open.earned, open.fees);
        } else {
            _restore(asset, open.earned, open.fees + open.bond);
        }
    }

    /// @inheritdoc IDisputes
    function setMinimumBond(address asset, uint128 amount) external onlyRole(DEFAULT_ADMIN_ROLE) {
        minimumBond[asset] = amount;
        emit MinimumBondSet(asset, amount);
    }

    /// @inheritdoc IDisputes
    function stateOf(uint64 epochId, bytes32 leaf) external view returns (bool known, bool open) {
        bytes32 stored = _disputes[idOf(epochId, leaf)];
        return (stored != 0, stored != 0 && stored != RESOLVED);
    }

    /// @inheritdoc IDisputes
    /// @dev Rounded up, so that it is never zero.
    function bondFor(address asset, uint128 charge) public view returns (uint128) {
        uint256 share = Math.ceilDiv(uint256(charge) * BOND_BPS, BPS);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint128(Math.max(share, minimumBond[asset]));
    }

    /// @notice The id of the dispute about a receipt.
    function idOf(uint64 epochId, bytes32 leaf) public pure returns (bytes32) {
        return keccak256(abi.encode(epochId, leaf));
    }

    /// @dev Nothing is frozen that the mandate did not pay: a charge is at most what it spent.
    function _checkCharge(
        IReceiptRegistry.Receipt calldata receipt,
        SpendingMandate calldata mandate
    ) private view {
        bytes32 id = ESCROW.mandateId(mandate);
        if (id != receipt.mandateId) revert AnotherMandate(id, receipt.mandateId);
        IJobEscrow.Lock memory lock = ESCROW.lockOf(mandate.asset, id);
        uint256 spent =
            lock.status == IJobEscrow.Status.None ? 0 : mandate.cap - uint256(lock.remaining);
        if (receipt.charge == 0 || receipt.charge > spent || receipt.earned > receipt.charge) {
            revert ChargeOutOfBounds(receipt.charge, receipt.earned, spent);
        }
    }

    function _refundTo(address wallet, address payee) private view returns (address) {
        address payer = ICloudWallet(wallet).owner();
        if (payer != payee) {
            if (payer == msg.sender) return wallet;
            if (payee == msg.sender) return address(0);
        }
        revert NotAParty(msg.sender);
    }

    function _take(Dispute memory opened, uint64 settledAt) private {
        IERC20 asset = IERC20(opened.asset);
        uint256 before = asset.balanceOf(address(this));
        PAYOUTS.freeze(opened.asset, opened.earned, opened.fees, settledAt);
        asset.safeTransferFrom(msg.sender, address(this), opened.bond);
        uint256 expected = uint256(opened.earned) + opened.fees + opened.bond;
        uint256 received = asset.balanceOf(address(this)) - before;
        if (received != expected) revert UnexpectedTransfer(opened.asset, expected, received);
    }

    function _restore(IERC20 asset, uint128 entitlements, uint128 fees) private {
        asset.safeTransfer(address(PAYOUTS), uint256(entitlements) + fees);
        PAYOUTS.restore(address(asset), entitlements, fees);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IPayouts} from "../payouts/IPayouts.sol";
import {IReceiptRegistry} from "../receipts/IReceiptRegistry.sol";
import {CloudWalletFactory} from "../wallet/CloudWalletFactory.sol";
import {ICloudWallet} from "../wallet/ICloudWallet.sol";
import {ICloudWalletFactory} from "../wallet/ICloudWalletFactory.sol";
import {IJobEscrow} from "./IJobEscrow.sol";
import {PackedLock, PackedLocks} from "./PackedLock.sol";
import {SpendingMandate, SpendingMandates} from "./SpendingMandate.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title JobEscrow
/// @dev INVARIANT: for each asset, balance = sum of `remaining` over all locks (donations aside).
/// WHY one storage word per lock and the whole mandate at closing: a debit then costs one write.
contract JobEscrow is IJobEscrow, AccessControl, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using PackedLocks for PackedLock;
    using SpendingMandates for SpendingMandate;

    /// @notice May settle epochs and close mandates: the platform's key.
    bytes32 public constant SETTLER_ROLE = keccak256("SETTLER_ROLE");
    /// @notice Longest time from opening to expiry.
    uint256 public constant MAX_MANDATE_LIFETIME = 366 days;
    /// @notice Most that stakers and treasury may get together, in 1/10,000.
    uint256 public constant MAX_FEE_BPS = 5000;
    /// @notice Shortest and longest settlement grace and close notice.
    uint256 public constant MIN_PERIOD = 1 minutes;
    uint256 public constant MAX_PERIOD = 30 days;

    uint256 private constant BPS = 10_000;

    /// @notice Time after expiry in which debits are still accepted.
    uint64 public immutable SETTLEMENT_GRACE;
    /// @notice Time from a payer's notice to the mandate's end.
    uint64 public immutable CLOSE_NOTICE;
    /// @notice Deploys the wallets that this escrow pulls from.
    ICloudWalletFactory public immutable FACTORY;
    /// @notice Receives what is debited.
    IPayouts public immutable PAYOUTS;
    /// @notice Receives the receipts roots.
    IReceiptRegistry public immutable REGISTRY;

    struct FeeTerms {
        uint16 stakerBps;
        uint16 treasuryBps;
    }

    /// @notice Terms of mandates opened from now on.
    FeeTerms public feeTerms;
    mapping(address asset => mapping(bytes32 id => PackedLock)) private _locks;

    constructor(
        address admin,
        IPayouts payouts,
        IReceiptRegistry registry,
        uint64 settlementGrace,
        uint64 closeNotice
    ) EIP712("OpNode JobEscrow", "1") {
        _checkPeriod(settlementGrace);
        _checkPeriod(closeNotice);
        SETTLEMENT_GRACE = settlementGrace;
        CLOSE_NOTICE = closeNotice;
        PAYOUTS = payouts;
        REGISTRY = registry;
        FACTORY = new CloudWalletFactory(address(this));
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IJobEscrow
    function openMandate(SpendingMandate calldata mandate, address owner, bytes calldata signature)
        external
        nonReentrant
        returns (bytes32 id)
    {
        if (mandate.cap == 0 || mandate.cap > type(uint128).max) {
            revert CapOutOfBounds(mandate.cap);
        }
        uint256 latest = block.timestamp + MAX_MANDATE_LIFETIME;
        if (mandate.expiry <= block.timestamp || mandate.expiry > latest) {
            revert ExpiryOutOfBounds(mandate.expiry, latest);
        }
        id = mandateId(mandate);
        PackedLock storage packed = _locks[mandate.asset][id];
        if (packed.word != 0) revert MandateAlreadyOpened(id);
        address wallet = FACTORY.walletOf(owner);
        if (mandate.wallet != wallet) revert NotTheOwnersWallet(mandate.wallet, owner, wallet);

        FeeTerms memory terms = feeTerms;
        packed.write(
            Lock({
                // forge-lint: disable-next-line(unsafe-typecast)
                remaining: uint128(mandate.cap),
                expiry: mandate.expiry,
                stakerBps: terms.stakerBps,
                treasuryBps: terms.treasuryBps,
                status: Status.Open
            })
        );
        emit MandateOpened(
            id,
            wallet,
            mandate.asset,
            mandate.cap,
            mandate.expiry,
            terms.stakerBps,
            terms.treasuryBps
        );
        _pull(mandate, id, owner, signature);
    }

    /// @inheritdoc IJobEscrow
    function settleEpoch(Epoch calldata epoch) external onlyRole(SETTLER_ROLE) nonReentrant {
        uint256 next = 0;
        IPayouts.Credit[] memory credits = new IPayouts.Credit[](epoch.totals.length);
        for (uint256 i = 0; i < epoch.totals.length; ++i) {
            Total calldata total = epoch.totals[i];
            uint256 end = next + total.debits;
            if (end > epoch.debits.length) revert DebitsNotCovered(end, epoch.debits.length);
            _debit(total, epoch.debits[next:end]);
            next = end;
            credits[i] = IPayouts.Credit(total.asset, total.entitlements, total.fees);
        }
        if (next != epoch.debits.length) revert DebitsNotCovered(next, epoch.debits.length);

        REGISTRY.anchor(epoch.epochId, epoch.roots, epoch.cid);
        for (uint256 i = 0; i < credits.length; ++i) {
            uint256 sum = uint256(credits[i].entitlements) + credits[i].fees;
            if (sum != 0) IERC20(credits[i].asset).safeTransfer(address(PAYOUTS), sum);
        }
        PAYOUTS.post(epoch.epochId, epoch.roots.payoutRoot, credits);
        for (uint256 i = 0; i < epoch.closings.length; ++i) {
            _end(epoch.closings[i]);
        }
    }

    /// @inheritdoc IJobEscrow
    function giveNotice(SpendingMandate calldata mandate) external {
        bytes32 id = mandateId(mandate);
        PackedLock storage packed = _locks[mandate.asset][id];
        Lock memory lock = packed.read();
        if (lock.status != Status.Open) revert MandateNotOpen(id, mandate.asset, lock.status);
        if (ICloudWallet(mandate.wallet).owner() != msg.sender) revert NotThePayer(msg.sender);
        uint64 end = uint64(block.timestamp) + CLOSE_NOTICE;
        if (end < lock.expiry) {
            lock.expiry = end;
            packed.write(lock);
            emit NoticeGiven(id, end);
        }
    }

    /// @inheritdoc IJobEscrow
    function closeMandate(SpendingMandate calldata mandate) external nonReentrant {
        bytes32 id = mandateId(mandate);
        PackedLock storage packed = _locks[mandate.asset][id];
        Lock memory lock = packed.read();
        if (lock.status != Status.Open && lock.status != Status.Ended) {
            revert MandateNotOpen(id, mandate.asset, lock.status);
        }
        uint256 from = uint256(lock.expiry) + SETTLEMENT_GRACE + 1;
        bool early = lock.status == Status.Open && block.timestamp < from;
        if (early && !hasRole(SETTLER_ROLE, msg.sender)) revert CloseTooEarly(id, from);
        uint256 rest = lock.remaining;
        lock.status = Status.Closed;
        lock.remaining = 0;
        packed.write(lock);
        emit MandateClosed(id, mandate.wallet, mandate.asset, rest);
        if (rest != 0) IERC20(mandate.asset).safeTransfer(mandate.wallet, rest);
    }

    /// @inheritdoc IJobEscrow
    function setFeeTerms(uint16 stakerBps, uint16 treasuryBps)
        external
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        uint256 sum = uint256(stakerBps) + treasuryBps;
        if (sum > MAX_FEE_BPS) revert FeeTermsOutOfBounds(sum, MAX_FEE_BPS);
        feeTerms = FeeTerms(stakerBps, treasuryBps);
        emit FeeTermsSet(stakerBps, treasuryBps);
    }

    /// @inheritdoc IJobEscrow
    function lockOf(address asset, bytes32 id) external view returns (Lock memory) {
        return _locks[asset][id].read();
    }

    /// @inheritdoc IJobEscrow
    function mandateId(SpendingMandate calldata mandate) public view returns (bytes32) {
        return _hashTypedDataV4(mandate.structHash());
    }

    function _pull(
        SpendingMandate calldata mandate,
        bytes32 id,
        address owner,
        bytes calldata signature
    ) private {
        if (mandate.wallet.code.length == 0) FACTORY.deploy(owner);
        IERC20 asset = IERC20(mandate.asset);
        uint256 before = asset.balanceOf(address(this));
        ICloudWallet(mandate.wallet).pull(mandate.asset, mandate.cap, id, signature);
        uint256 received = asset.balanceOf(address(this)) - before;
        if (received != mandate.cap) {
            revert UnexpectedTransfer(mandate.asset, mandate.cap, received);
        }
    }

    /// @dev Fees are rounded down, in favour of the providers, whose part takes the remainder.
    function _debit(Total calldata total, Debit[] calldata debits) private {
        mapping(bytes32 id => PackedLock) storage locks = _locks[total.asset];
        // The earliest expiry whose grace has not ended.
        uint256 since = block.timestamp - SETTLEMENT_GRACE;
        uint256 sum = 0;
        uint256 weighted = 0;
        // Sums of numbers below 2¹²⁸, times at most 2¹⁷, and a subtraction just checked.
        unchecked {
            uint256 count = debits.length;
            for (uint256 i = 0; i < count; ++i) {
                uint256 amount = debits[i].amount;
                PackedLock storage packed = locks[debits[i].mandateId];
                uint256 word = packed.word;
                if (!PackedLocks.covers(word, amount, since)) {
                    _refuse(total.asset, debits[i].mandateId, word, amount);
                }
                packed.word = word - amount;
                sum += amount;
                weighted += amount * PackedLocks.feeBps(word);
            }
        }
        if (sum != uint256(total.entitlements) + total.fees) {
            revert TotalsDiffer(total.asset, sum, total.entitlements, total.fees);
        }
        uint256 allowed = weighted / BPS;
        if (total.fees > allowed) revert FeesAboveTerms(total.asset, total.fees, allowed);
    }

    /// @dev Says why a debit is refused.
    function _refuse(address asset, bytes32 id, uint256 word, uint256 amount) private view {
        if (!PackedLocks.isOpen(word)) revert MandateNotOpen(id, asset, PackedLocks.status(word));
        uint256 deadline = PackedLocks.expiry(word) + SETTLEMENT_GRACE;
        if (block.timestamp > deadline) revert SettlementTooLate(id, deadline);
        revert CapExceeded(id, amount, PackedLocks.remaining(word));
    }

    /// @dev A token that refuses the transfer must not hold up the epoch: the rest then waits here.
    function _end(SpendingMandate calldata mandate) private {
        bytes32 id = mandateId(mandate);
        PackedLock storage packed = _locks[mandate.asset][id];
        Lock memory lock = packed.read();
        if (lock.status != Status.Open) revert MandateNotOpen(id, mandate.asset, lock.status);
        uint128 rest = lock.remaining;
        lock.status = Status.Closed;
        lock.remaining = 0;
        packed.write(lock);
        if (rest == 0 || IERC20(mandate.asset).trySafeTransfer(mandate.wallet, rest)) {
            emit MandateClosed(id, mandate.wallet, mandate.asset, rest);
        } else {
            lock.status = Status.Ended;
            lock.remaining = rest;
            packed.write(lock);
            emit MandateEnded(id, mandate.asset, rest);
        }
    }

    function _checkPeriod(uint64 value) private pure {
        if (value < MIN_PERIOD || value > MAX_PERIOD) {
            revert PeriodOutOfBounds(value, MIN_PERIOD, MAX_PERIOD);
        }
    }
}

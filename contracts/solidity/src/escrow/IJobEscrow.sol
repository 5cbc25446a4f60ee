// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {EpochRoots} from "../receipts/EpochRoots.sol";
import {SpendingMandate} from "./SpendingMandate.sol";

/// @title Locks what a payer signed for, settles what was used, returns the rest
/// @notice All amounts are minor units of the mandate's asset.
interface IJobEscrow {
    /// @notice Unopened mandates are `None`. An `Ended` one takes no more debits, and its remainder
    /// waits because the token refused to return it. A `Closed` one is empty for ever.
    enum Status {
        None,
        Open,
        Ended,
        Closed
    }

    /// @notice What the escrow keeps of a mandate.
    /// @param remaining Locked and not debited.
    /// @param expiry Unix seconds; a notice brings it forward.
    /// @param stakerBps Stakers' part of a charge when the mandate was opened, in 1/10,000.
    /// @param treasuryBps Treasury's part of a charge when the mandate was opened, in 1/10,000.
    struct Lock {
        uint128 remaining;
        uint64 expiry;
        uint16 stakerBps;
        uint16 treasuryBps;
        Status status;
    }

    /// @notice What one mandate owes for all its jobs of an epoch.
    struct Debit {
        bytes32 mandateId;
        uint256 amount;
    }

    /// @notice Sums of one asset, over the next `debits` debits of the epoch.
    /// @param entitlements What recipients are newly entitled to under the payout root.
    /// @param fees Stakers' and treasury's part; the debits are exactly entitlements + fees.
    struct Total {
        address asset;
        uint128 entitlements;
        uint128 fees;
        uint32 debits;
    }

    /// @notice Everything that is settled at once.
    /// @param epochId Settles once, for ever.
    /// @param debits Net debit per mandate, grouped by asset in the order of `totals`.
    /// @param closings Mandates that end now; their unspent rest returns to their wallets.
    /// @param roots New payout root, root of the epoch's receipts, root of the event log.
    /// @param cid Binary content id of the epoch's file.
    struct Epoch {
        uint64 epochId;
        Debit[] debits;
        Total[] totals;
        SpendingMandate[] closings;
        EpochRoots roots;
        bytes cid;
    }

    /// @notice `cap` of `asset` left `wallet` and is locked here.
    event MandateOpened(
        bytes32 indexed mandateId,
        address indexed wallet,
        address indexed asset,
        uint256 cap,
        uint64 expiry,
        uint16 stakerBps,
        uint16 treasuryBps
    );
    /// @notice `returned` of `asset` went back to `wallet`.
    event MandateClosed(
        bytes32 indexed mandateId, address indexed wallet, address indexed asset, uint256 returned
    );
    /// @notice The token refused to return `remaining`; anybody may try again with `closeMandate`.
    event MandateEnded(bytes32 indexed mandateId, address indexed asset, uint256 remaining);
    /// @notice The payer ends the mandate at `expiry`.
    event NoticeGiven(bytes32 indexed mandateId, uint64 expiry);
    /// @notice New mandates have these terms.
    event FeeTermsSet(uint16 stakerBps, uint16 treasuryBps);

    /// @notice `cap` is outside 1..2¹²⁸−1.
    error CapOutOfBounds(uint256 cap);
    /// @notice `expiry` is not in the future, or later than `latest`.
    error ExpiryOutOfBounds(uint64 expiry, uint256 latest);
    /// @notice `wallet` is not the wallet of `owner`; `expected` is.
    error NotTheOwnersWallet(address wallet, address owner, address expected);
    /// @notice A mandate opens once, for ever.
    error MandateAlreadyOpened(bytes32 mandateId);
    /// @notice The token moved `received` instead of `expected`.
    error UnexpectedTransfer(address asset, uint256 expected, uint256 received);
    /// @notice The mandate is `status`, not open in `asset`.
    error MandateNotOpen(bytes32 mandateId, address asset, Status status);
    /// @notice The time to debit the mandate ended at `deadline`.
    error SettlementTooLate(bytes32 mandateId, uint256 deadline);
    /// @notice The debit is larger than what is locked.
    error CapExceeded(bytes32 mandateId, uint256 amount, uint256 remaining);
    /// @notice The debits are not entitlements + fees.
    error TotalsDiffer(address asset, uint256 debited, uint256 entitlements, uint256 fees);
    /// @notice The fees are more than the terms at opening allow.
    error FeesAboveTerms(address asset, uint256 fees, uint256 allowed);
    /// @notice The totals cover `covered` debits of `given`.
    error DebitsNotCovered(uint256 covered, uint256 given);
    /// @notice Until `from`, only a settler may close the mandate.
    error CloseTooEarly(bytes32 mandateId, uint256 from);
    /// @notice `caller` does not own the mandate's wallet.
    error NotThePayer(address caller);
    /// @notice Stakers and treasury together would get more than `most`, in 1/10,000.
    error FeeTermsOutOfBounds(uint256 sum, uint256 most);
    /// @notice `value` seconds is outside `least`..`most`.
    error PeriodOutOfBounds(uint256 value, uint256 least, uint256 most);

    /// @notice Locks the mandate's cap. Anybody may submit it; deploys the wallet if needed.
    /// @param owner Owner of the mandate's wallet, who signed the mandate's id.
    /// @return id The mandate's id.
    function openMandate(SpendingMandate calldata mandate, address owner, bytes calldata signature)
        external
        returns (bytes32 id);

    /// @notice Settles an epoch: takes the debits, funds the payouts, anchors the receipts, returns
    /// what closed mandates did not spend. The registry tells of it. Settler only.
    function settleEpoch(Epoch calldata epoch) external;

    /// @notice The payer ends the mandate after the notice period, or at its expiry if sooner.
    function giveNotice(SpendingMandate calldata mandate) external;

    /// @notice Returns the unspent rest. A settler may at any time; anybody may once the expiry and
    /// the settlement grace have passed, or once the mandate is `Ended`.
    function closeMandate(SpendingMandate calldata mandate) external;

    /// @notice Sets the terms of mandates opened from now on. Admin only.
    function setFeeTerms(uint16 stakerBps, uint16 treasuryBps) external;

    /// @notice The EIP-712 digest of `mandate`.
    function mandateId(SpendingMandate calldata mandate) external view returns (bytes32);

    /// @notice What is kept of the mandate `id` in `asset`.
    function lockOf(address asset, bytes32 id) external view returns (Lock memory);
}

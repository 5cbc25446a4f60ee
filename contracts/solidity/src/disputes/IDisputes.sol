// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {SpendingMandate} from "../escrow/SpendingMandate.sol";
import {EpochRoots} from "../receipts/EpochRoots.sol";
import {IReceiptRegistry} from "../receipts/IReceiptRegistry.sol";

/// @title Where a charge is contested
/// @notice Whoever shows a receipt and its proof, and is its payer or its payee, freezes exactly
/// its charge, once, within the epoch's dispute window, against a bond. The resolver decides; if
/// nobody does in time, the one who disputed is right. All amounts are minor units of `asset`.
interface IDisputes {
    /// @notice A dispute that is not resolved. Its hash is stored; the event tells its parts.
    /// @param epochId Epoch that settled the charge.
    /// @param leaf Leaf of the receipt.
    /// @param disputer Who put up the bond.
    /// @param refundTo The payer's wallet; zero if the payee disputes.
    /// @param asset Token of charge and bond.
    /// @param earned The payee's part of the charge.
    /// @param fees The rest of the charge.
    /// @param bond Returned if the dispute is upheld.
    /// @param resolveBy After this Unix second anybody may uphold it.
    struct Dispute {
        uint64 epochId;
        bytes32 leaf;
        address disputer;
        address refundTo;
        address asset;
        uint128 earned;
        uint128 fees;
        uint128 bond;
        uint64 resolveBy;
    }

    /// @notice `dispute` is open; `evidenceHash` is SHA-256 of what the disputer will show.
    event Disputed(bytes32 indexed id, bytes32 indexed evidenceHash, Dispute dispute);
    /// @notice The dispute is resolved: its charge is refunded or payable again.
    event Resolved(bytes32 indexed id, bool upheld);
    /// @notice A bond in `asset` is at least `amount` from now on.
    event MinimumBondSet(address indexed asset, uint128 amount);

    /// @notice `value` seconds is outside `least`..`most`.
    error PeriodOutOfBounds(uint256 value, uint256 least, uint256 most);
    /// @notice The epoch's dispute window ended at `end`.
    error WindowClosed(uint64 epochId, uint256 end);
    /// @notice The receipt is not in the epoch's tree.
    error ReceiptNotInEpoch(uint64 epochId, bytes32 leaf);
    /// @notice The mandate is not the receipt's.
    error AnotherMandate(bytes32 given, bytes32 ofReceipt);
    /// @notice The charge is zero, less than what was earned, or more than the mandate's `spent`.
    error ChargeOutOfBounds(uint256 charge, uint256 earned, uint256 spent);
    /// @notice `caller` is neither payer nor payee, or both: nobody contests with themselves.
    error NotAParty(address caller);
    /// @notice A receipt is disputed once.
    error AlreadyDisputed(bytes32 id);
    /// @notice No such dispute is open.
    error NotDisputed(bytes32 id);
    /// @notice Until `from`, only the resolver decides; then anybody may uphold.
    error ResolvedTooEarly(bytes32 id, uint256 from);
    /// @notice Only the resolver may reject a dispute.
    error NotTheResolver(address caller);
    /// @notice The token moved `received` instead of `expected`.
    error UnexpectedTransfer(address asset, uint256 expected, uint256 received);

    /// @notice Disputes the charge of `receipt`. The caller has approved `bondFor` its charge.
    /// @param mandate The mandate that the receipt names.
    /// @return id Of the dispute.
    function dispute(
        uint64 epochId,
        EpochRoots calldata roots,
        IReceiptRegistry.Receipt calldata receipt,
        bytes32[] calldata proof,
        SpendingMandate calldata mandate,
        bytes32 evidenceHash
    ) external returns (bytes32 id);

    /// @notice Upheld: a payer's charge goes back to the wallet, a payee's becomes payable again
    /// (under a root that the settler corrected), the bond is returned. Rejected: the charge is
    /// payable again and the bond becomes fees.
    function resolve(Dispute calldata open, bool upheld) external;

    /// @notice Sets the least bond in `asset`. Admin only.
    function setMinimumBond(address asset, uint128 amount) external;

    /// @notice The bond for disputing `charge`.
    function bondFor(address asset, uint128 charge) external view returns (uint128);

    /// @notice Whether the receipt of `leaf` can no longer be disputed, and whether it still is.
    function stateOf(uint64 epochId, bytes32 leaf) external view returns (bool known, bool open);
}

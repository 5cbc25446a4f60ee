// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {SpendingMandate} from "../src/escrow/SpendingMandate.sol";
import {EpochRoots} from "../src/receipts/EpochRoots.sol";
import {TestStablecoin} from "../src/token/TestStablecoin.sol";
import {CloudWalletFactory} from "../src/wallet/CloudWalletFactory.sol";
import {
    DeployedDisputes,
    DeployedEscrow,
    DeployedPayouts,
    DeployedRegistry,
    Deployer
} from "./Deployed.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

/// @dev All contracts, deployed and wired as in production, and one payer with money.
abstract contract Fixture is Deployer {
    uint64 internal constant GRACE = 7 days;
    uint64 internal constant NOTICE = 1 hours;
    uint64 internal constant RESOLUTION_TIME = 14 days;
    uint16 internal constant STAKER_BPS = 1200;
    uint16 internal constant TREASURY_BPS = 800;
    uint256 internal constant PAYER_KEY = 0xA11CE;
    uint256 internal constant DEPOSIT = 1000e6;
    uint128 internal constant CAP = 100e6;
    bytes internal constant CID = hex"01551220aa";
    bytes32 internal constant RECEIPTS_ROOT = keccak256("receipts");
    bytes32 internal constant LOG_ROOT = keccak256("log");
    bytes32 internal constant PAYOUT_ROOT = keccak256("payouts");

    address internal constant ADMIN = address(0xAD);
    address internal constant SETTLER = address(0x5E);
    address internal constant RESOLVER = address(0x7E50);
    address internal constant PROVIDER = address(0xB0B);
    address internal constant STRANGER = address(0xBAD);

    DeployedPayouts internal payouts;
    DeployedRegistry internal registry;
    DeployedDisputes internal disputes;
    DeployedEscrow internal escrow;
    CloudWalletFactory internal factory;
    TestStablecoin internal usdc;
    address internal payer;
    address internal wallet;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        registry =
            DeployedRegistry(deployed("ReceiptRegistry.sol:ReceiptRegistry", abi.encode(ADMIN)));
        payouts = newPayouts(disputeWindow());
        escrow = newEscrow(GRACE, NOTICE);
        disputes = newDisputes(RESOLUTION_TIME);
        factory = CloudWalletFactory(address(escrow.FACTORY()));
        usdc = new TestStablecoin();
        vm.startPrank(ADMIN);
        payouts.grantRole(payouts.POSTER_ROLE(), address(escrow));
        payouts.grantRole(payouts.FEE_ROLE(), ADMIN);
        payouts.grantRole(payouts.SETTLER_ROLE(), SETTLER);
        payouts.grantRole(payouts.DISPUTE_ROLE(), address(disputes));
        disputes.grantRole(disputes.DISPUTE_RESOLVER_ROLE(), RESOLVER);
        registry.grantRole(registry.ANCHOR_ROLE(), address(escrow));
        escrow.grantRole(escrow.SETTLER_ROLE(), SETTLER);
        escrow.setFeeTerms(STAKER_BPS, TREASURY_BPS);
        vm.stopPrank();
        payer = vm.addr(PAYER_KEY);
        wallet = factory.walletOf(payer);
        usdc.mint(wallet, DEPOSIT);
    }

    /// @dev Zero serves payout roots at once, which most tests want.
    function disputeWindow() internal pure virtual returns (uint64) {
        return 0;
    }

    function newPayouts(uint64 window) internal returns (DeployedPayouts) {
        bytes memory arguments = abi.encode(ADMIN, registry, window);
        return DeployedPayouts(deployed("Payouts.sol:Payouts", arguments));
    }

    function newDisputes(uint64 resolutionTime) internal returns (DeployedDisputes) {
        bytes memory arguments = abi.encode(ADMIN, escrow, payouts, registry, resolutionTime);
        return DeployedDisputes(deployed("Disputes.sol:Disputes", arguments));
    }

    function newEscrow(uint64 grace, uint64 notice) internal returns (DeployedEscrow) {
        bytes memory arguments = abi.encode(ADMIN, payouts, registry, grace, notice);
        return DeployedEscrow(deployed("JobEscrow.sol:JobEscrow", arguments));
    }

    function mandate() internal view returns (SpendingMandate memory) {
        return mandateOf(wallet, address(usdc), bytes32("salt"));
    }

    function mandateOf(address from, address asset, bytes32 salt)
        internal
        view
        returns (SpendingMandate memory)
    {
        return SpendingMandate({
            wallet: from,
            asset: asset,
            cap: CAP,
            expiry: uint64(block.timestamp + 30 days),
            jobId: 0,
            node: 0,
            maxPricePerHour: 0,
            salt: salt
        });
    }

    function signed(SpendingMandate memory m, uint256 key) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, escrow.mandateId(m));
        return abi.encodePacked(r, s, v);
    }

    function open(SpendingMandate memory m) internal returns (bytes32) {
        return escrow.openMandate(m, payer, signed(m, PAYER_KEY));
    }

    /// @dev An epoch of one debit, of which the recipients get all but `fees`.
    function epochOf(uint64 id, bytes32 mandateId, uint128 amount, uint128 fees)
        internal
        view
        returns (IJobEscrow.Epoch memory epoch)
    {
        epoch.epochId = id;
        epoch.debits = new IJobEscrow.Debit[](1);
        epoch.debits[0] = IJobEscrow.Debit(mandateId, amount);
        epoch.totals = new IJobEscrow.Total[](1);
        epoch.totals[0] = IJobEscrow.Total(address(usdc), amount - fees, fees, 1);
        epoch.roots = roots();
        epoch.cid = CID;
    }

    function roots() internal pure returns (EpochRoots memory) {
        return EpochRoots(PAYOUT_ROOT, RECEIPTS_ROOT, LOG_ROOT);
    }

    function closing(IJobEscrow.Epoch memory epoch, SpendingMandate memory m)
        internal
        pure
        returns (IJobEscrow.Epoch memory)
    {
        epoch.closings = new SpendingMandate[](1);
        epoch.closings[0] = m;
        return epoch;
    }

    function settle(IJobEscrow.Epoch memory epoch) internal {
        vm.prank(SETTLER);
        escrow.settleEpoch(epoch);
    }

    function statusOf(SpendingMandate memory m) internal view returns (IJobEscrow.Status) {
        return escrow.lockOf(m.asset, escrow.mandateId(m)).status;
    }

    function missingRole(address account, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, account, role
        );
    }

    function payoutLeaf(address account, address asset, uint256 cumulative)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(keccak256(abi.encode(account, asset, cumulative))));
    }
}

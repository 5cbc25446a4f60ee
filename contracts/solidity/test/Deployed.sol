// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IDisputes} from "../src/disputes/IDisputes.sol";
import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {IPayouts} from "../src/payouts/IPayouts.sol";
import {IReceiptRegistry} from "../src/receipts/IReceiptRegistry.sol";
import {ICloudWalletFactory} from "../src/wallet/ICloudWalletFactory.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

/// @dev The escrow with what its tests read beside its interface.
interface DeployedEscrow is IJobEscrow, IAccessControl {
    function DEFAULT_ADMIN_ROLE() external view returns (bytes32);
    function SETTLER_ROLE() external view returns (bytes32);
    function FACTORY() external view returns (ICloudWalletFactory);
    function MAX_FEE_BPS() external view returns (uint256);
    function MAX_MANDATE_LIFETIME() external view returns (uint256);
    function feeTerms() external view returns (uint16 stakerBps, uint16 treasuryBps);
}

/// @dev Payouts with what its tests read beside its interface.
interface DeployedPayouts is IPayouts, IAccessControl {
    function POSTER_ROLE() external view returns (bytes32);
    function SETTLER_ROLE() external view returns (bytes32);
    function DISPUTE_ROLE() external view returns (bytes32);
    function MAX_DISPUTE_WINDOW() external view returns (uint64);
    function SETTLEMENT_LAG() external view returns (uint64);
    function FEE_ROLE() external view returns (bytes32);
    function leafOf(address account, address asset, uint256 cumulative)
        external
        pure
        returns (bytes32);
}

/// @dev The registry with what its tests read beside its interface.
interface DeployedRegistry is IReceiptRegistry, IAccessControl {
    function ANCHOR_ROLE() external view returns (bytes32);
    function ANCHOR_SLOT() external view returns (uint256);
    function MAX_CID_BYTES() external view returns (uint256);
}

/// @dev Disputes with what their tests read beside their interface.
interface DeployedDisputes is IDisputes, IAccessControl {
    function DEFAULT_ADMIN_ROLE() external view returns (bytes32);
    function DISPUTE_RESOLVER_ROLE() external view returns (bytes32);
    function DISPUTE_WINDOW() external view returns (uint64);
    function BOND_BPS() external view returns (uint256);
    function MIN_RESOLUTION_TIME() external view returns (uint64);
    function MAX_RESOLUTION_TIME() external view returns (uint64);
    function minimumBond(address asset) external view returns (uint128);
    function idOf(uint64 epochId, bytes32 leaf) external pure returns (bytes32);
}

/// @dev WHY from the artifact: a test that imports a contract is compiled as slowly as it is.
abstract contract Deployer is TestBase {
    function deployed(string memory artifact, bytes memory arguments)
        internal
        returns (address created)
    {
        bytes memory code = abi.encodePacked(vm.getCode(artifact), arguments);
        assembly ("memory-safe") {
            created := create(0, add(code, 32), mload(code))
            if iszero(created) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }
}

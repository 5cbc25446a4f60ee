// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IJobEscrow} from "../src/escrow/IJobEscrow.sol";
import {IPayouts} from "../src/payouts/IPayouts.sol";
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
    function FEE_ROLE() external view returns (bytes32);
    function leafOf(address account, address asset, uint256 cumulative)
        external
        pure
        returns (bytes32);
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

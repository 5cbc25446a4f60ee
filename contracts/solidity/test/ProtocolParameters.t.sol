// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IProtocolParameters} from "../src/governance/IProtocolParameters.sol";
import {ProtocolParameters} from "../src/governance/ProtocolParameters.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

contract ProtocolParametersTest is TestBase {
    address internal constant ADMIN = address(0xAD);
    bytes32 internal constant SHARE = "stakerFeeBps";
    bytes32 internal constant FINALITY = "finalityDepth";

    function initial() internal pure returns (IProtocolParameters.Parameter[] memory all) {
        all = new IProtocolParameters.Parameter[](2);
        all[0] = IProtocolParameters.Parameter(SHARE, 1200, 0, 2500);
        all[1] = IProtocolParameters.Parameter(FINALITY, 12, 1, 256);
    }

    function made() internal returns (ProtocolParameters) {
        return new ProtocolParameters(ADMIN, initial());
    }

    function test_StartsWithWhatItIsDeployedWith() external {
        ProtocolParameters parameters = made();
        vm.assertEq(parameters.get(SHARE), 1200);
        vm.assertEq(parameters.get(FINALITY), 12);
        vm.assertEq(parameters.version(), 0);
        bytes32[] memory names = parameters.names();
        vm.assertEq(names.length, 2);
        vm.assertEq(names[0], SHARE);
        vm.assertEq(names[1], FINALITY);
        vm.assertEq(abi.encode(parameters.parameter(SHARE)), abi.encode(initial()[0]));
    }

    function testFuzz_ChangesWithinTheBoundsOnlyAndCountsVersions(uint256 value) external {
        ProtocolParameters parameters = made();
        if (value > 2500) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IProtocolParameters.ParameterOutOfBounds.selector, SHARE, value, 0, 2500
                )
            );
        } else {
            vm.expectEmit(address(parameters));
            emit IProtocolParameters.ParameterSet(SHARE, value, 1);
        }
        vm.prank(ADMIN);
        parameters.set(SHARE, value);
        vm.assertEq(parameters.get(SHARE), value > 2500 ? 1200 : value);
        vm.assertEq(parameters.version(), value > 2500 ? 0 : 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IProtocolParameters.ParameterOutOfBounds.selector, FINALITY, 0, 1, 256
            )
        );
        vm.prank(ADMIN);
        parameters.set(FINALITY, 0);
    }

    function test_AnUnknownNameIsRefusedAndNotZero() external {
        ProtocolParameters parameters = made();
        bytes32[2] memory unknown = [bytes32("stakerFeeBp"), bytes32(0)];
        for (uint256 i = 0; i < unknown.length; ++i) {
            bytes memory refusal =
                abi.encodeWithSelector(IProtocolParameters.UnknownParameter.selector, unknown[i]);
            vm.expectRevert(refusal);
            parameters.get(unknown[i]);
            vm.expectRevert(refusal);
            vm.prank(ADMIN);
            parameters.set(unknown[i], 1);
        }
    }

    function test_RefusesToBeDeployedWithoutNamesTwiceNamedOrOutOfBounds() external {
        IProtocolParameters.Parameter[] memory all = initial();
        all[1].name = 0;
        vm.expectRevert(
            abi.encodeWithSelector(IProtocolParameters.NameNotUnique.selector, bytes32(0))
        );
        new ProtocolParameters(ADMIN, all);
        all[1].name = SHARE;
        vm.expectRevert(abi.encodeWithSelector(IProtocolParameters.NameNotUnique.selector, SHARE));
        new ProtocolParameters(ADMIN, all);
        all = initial();
        all[0].value = 2501;
        vm.expectRevert(
            abi.encodeWithSelector(
                IProtocolParameters.ParameterOutOfBounds.selector, SHARE, 2501, 0, 2500
            )
        );
        new ProtocolParameters(ADMIN, all);
    }

    function testFuzz_A22_OnlyTheAdminSets(address caller) external {
        vm.assume(caller != ADMIN);
        ProtocolParameters parameters = made();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, caller, bytes32(0)
            )
        );
        vm.prank(caller);
        parameters.set(SHARE, 1);
    }
}

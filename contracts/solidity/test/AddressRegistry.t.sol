// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {AddressRegistry} from "../src/governance/AddressRegistry.sol";
import {IAddressRegistry} from "../src/governance/IAddressRegistry.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

contract AddressRegistryTest is TestBase {
    address internal constant ADMIN = address(0xAD);
    bytes32 internal constant NAME = "JobEscrow";

    AddressRegistry internal registry;

    function setUp() external {
        registry = new AddressRegistry(ADMIN);
    }

    function set(bytes32 name, address current) internal {
        vm.prank(ADMIN);
        registry.set(name, current);
    }

    function test_SaysWhichContractServesAndKeepsTheHistoryAsEvents() external {
        address first = address(new AddressRegistry(ADMIN));
        address second = address(new AddressRegistry(ADMIN));
        vm.expectEmit(address(registry));
        emit IAddressRegistry.AddressSet(NAME, address(0), first);
        set(NAME, first);
        vm.assertEq(registry.addressOf(NAME), first);
        vm.expectEmit(address(registry));
        emit IAddressRegistry.AddressSet(NAME, first, second);
        set(NAME, second);
        vm.assertEq(registry.addressOf(NAME), second);
        set("Payouts", first);
        bytes32[] memory names = registry.names();
        vm.assertEq(names.length, 2);
        vm.assertEq(names[0], NAME);
        vm.assertEq(names[1], "Payouts");
    }

    function test_RefusesNamesNobodyRegistered() external {
        vm.expectRevert(abi.encodeWithSelector(IAddressRegistry.UnknownName.selector, NAME));
        registry.addressOf(NAME);
        vm.expectRevert(IAddressRegistry.EmptyName.selector);
        set(0, address(registry));
    }

    function test_RefusesAddressesWithoutCode() external {
        address[2] memory empty = [address(0), address(0xE0A)];
        for (uint256 i = 0; i < empty.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAddressRegistry.NotAContract.selector, NAME, empty[i])
            );
            set(NAME, empty[i]);
        }
    }

    function testFuzz_A22_OnlyTheAdminRegisters(address caller) external {
        vm.assume(caller != ADMIN);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessControl.AccessControlUnauthorizedAccount.selector, caller, bytes32(0)
            )
        );
        vm.prank(caller);
        registry.set(NAME, address(registry));
    }
}

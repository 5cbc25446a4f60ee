// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IAddressRegistry} from "./IAddressRegistry.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

/// @title AddressRegistry
/// @dev INVARIANT: every registered address had code when it was registered.
contract AddressRegistry is IAddressRegistry, AccessControl {
    bytes32[] private _names;
    mapping(bytes32 name => address) private _current;

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IAddressRegistry
    function set(bytes32 name, address current) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (name == 0) revert EmptyName();
        if (current.code.length == 0) revert NotAContract(name, current);
        address previous = _current[name];
        if (previous == address(0)) _names.push(name);
        _current[name] = current;
        emit AddressSet(name, previous, current);
    }

    /// @inheritdoc IAddressRegistry
    function addressOf(bytes32 name) external view returns (address current) {
        current = _current[name];
        if (current == address(0)) revert UnknownName(name);
    }

    /// @inheritdoc IAddressRegistry
    function names() external view returns (bytes32[] memory) {
        return _names;
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IProtocolParameters} from "./IProtocolParameters.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";

/// @title ProtocolParameters
/// @dev INVARIANT: every parameter is within its bounds, always.
contract ProtocolParameters is IProtocolParameters, AccessControl {
    /// @inheritdoc IProtocolParameters
    uint256 public version;

    bytes32[] private _names;
    mapping(bytes32 name => Parameter) private _parameters;

    constructor(address admin, Parameter[] memory parameters) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        for (uint256 i = 0; i < parameters.length; ++i) {
            Parameter memory p = parameters[i];
            if (p.name == 0 || _parameters[p.name].name != 0) revert NameNotUnique(p.name);
            _checkBounds(p, p.value);
            _names.push(p.name);
            _parameters[p.name] = p;
            emit ParameterSet(p.name, p.value, 0);
        }
    }

    /// @inheritdoc IProtocolParameters
    function set(bytes32 name, uint256 value) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _checkBounds(parameter(name), value);
        _parameters[name].value = value;
        emit ParameterSet(name, value, ++version);
    }

    /// @inheritdoc IProtocolParameters
    function get(bytes32 name) external view returns (uint256) {
        return parameter(name).value;
    }

    /// @inheritdoc IProtocolParameters
    function names() external view returns (bytes32[] memory) {
        return _names;
    }

    /// @inheritdoc IProtocolParameters
    function parameter(bytes32 name) public view returns (Parameter memory p) {
        p = _parameters[name];
        if (p.name == 0) revert UnknownParameter(name);
    }

    function _checkBounds(Parameter memory p, uint256 value) private pure {
        if (value < p.least || value > p.most) {
            revert ParameterOutOfBounds(p.name, value, p.least, p.most);
        }
    }
}

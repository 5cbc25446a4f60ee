// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Which contract serves under which name
/// @notice Contracts never change; an upgrade is another contract under the same name. A name is a
/// short ASCII text, left-aligned, such as bytes32("JobEscrow"). Events are the history.
interface IAddressRegistry {
    /// @notice `name` is served by `current` from now on; `previous` is zero the first time.
    event AddressSet(bytes32 indexed name, address indexed previous, address indexed current);

    /// @notice Nothing is registered under this name.
    error UnknownName(bytes32 name);
    /// @notice A name has at least one character.
    error EmptyName();
    /// @notice There is no code at `account`.
    error NotAContract(bytes32 name, address account);

    /// @notice Registers the contract that serves under `name`. Admin only: the timelock.
    function set(bytes32 name, address current) external;

    /// @notice The contract that serves under `name`; refuses unknown names.
    function addressOf(bytes32 name) external view returns (address);

    /// @notice All names, in the order of their first registration.
    function names() external view returns (bytes32[] memory);
}

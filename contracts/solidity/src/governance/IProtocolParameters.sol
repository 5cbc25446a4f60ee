// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title What the protocol's participants agreed on, as named numbers
/// @notice A name is a short ASCII text, left-aligned, such as bytes32("stakerFeeBps"). Which names
/// there are, and the bounds of each, is fixed at deployment. Every change raises the version, so
/// that whoever applies a parameter can say which version it applied.
interface IProtocolParameters {
    /// @notice A parameter as it is deployed.
    /// @param least Smallest value it may ever have.
    /// @param most Largest value it may ever have.
    struct Parameter {
        bytes32 name;
        uint256 value;
        uint256 least;
        uint256 most;
    }

    /// @notice `name` has `value` from now on, in `version` of the parameters.
    event ParameterSet(bytes32 indexed name, uint256 value, uint256 indexed version);

    /// @notice No parameter has this name.
    error UnknownParameter(bytes32 name);
    /// @notice A parameter's name is empty or was given twice.
    error NameNotUnique(bytes32 name);
    /// @notice `value` is outside `least`..`most`.
    error ParameterOutOfBounds(bytes32 name, uint256 value, uint256 least, uint256 most);

    /// @notice Changes a parameter. Admin only: the timelock.
    function set(bytes32 name, uint256 value) external;

    /// @notice The value of `name`; refuses unknown names, so that no typing error reads as zero.
    function get(bytes32 name) external view returns (uint256);

    /// @notice The value of `name` and its bounds.
    function parameter(bytes32 name) external view returns (Parameter memory);

    /// @notice All names, in the order of deployment.
    function names() external view returns (bytes32[] memory);

    /// @notice Number of changes since deployment.
    function version() external view returns (uint256);
}

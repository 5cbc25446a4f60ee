// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title Where cloud wallets come from
/// @notice One wallet per owner, at an address that is known before it is deployed.
interface ICloudWalletFactory {
    /// @notice The wallet of `owner` now has code.
    event WalletDeployed(address indexed owner, address indexed wallet);

    /// @notice The zero address can own no wallet.
    error NoOwner();

    /// @notice The code that every clone delegates to.
    function IMPLEMENTATION() external view returns (address);

    /// @notice The address of the wallet of `owner`, deployed or not.
    function walletOf(address owner) external view returns (address);

    /// @notice Deploys the wallet of `owner` unless it exists. Anybody may call it.
    function deploy(address owner) external returns (address wallet);
}

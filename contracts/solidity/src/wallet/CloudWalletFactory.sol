// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {CloudWallet} from "./CloudWallet.sol";
import {ICloudWalletFactory} from "./ICloudWalletFactory.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

/// @title Deploys one minimal-proxy wallet per owner (EIP-1167 with the owner as argument, CREATE2)
contract CloudWalletFactory is ICloudWalletFactory {
    /// @inheritdoc ICloudWalletFactory
    address public immutable IMPLEMENTATION;

    constructor(address escrow) {
        IMPLEMENTATION = address(new CloudWallet(escrow));
    }

    /// @inheritdoc ICloudWalletFactory
    function deploy(address owner) external returns (address wallet) {
        if (owner == address(0)) revert NoOwner();
        wallet = walletOf(owner);
        if (wallet.code.length == 0) {
            emit WalletDeployed(owner, wallet);
            Clones.cloneDeterministicWithImmutableArgs(
                IMPLEMENTATION, abi.encodePacked(owner), bytes32(0)
            );
        }
    }

    /// @inheritdoc ICloudWalletFactory
    function walletOf(address owner) public view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(
            IMPLEMENTATION, abi.encodePacked(owner), bytes32(0)
        );
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title The native utility and governance token, $OPNODE
/// @notice The whole supply is minted once, at deployment. There is no tax, no owner and no mint.
contract OpNodeToken is ERC20, ERC20Permit, ERC20Votes {
    /// @notice 100,000,000,000 tokens of 18 decimals, in minor units.
    uint256 public constant SUPPLY = 100_000_000_000e18;

    constructor(address recipient) ERC20("OpNode", "OPNODE") ERC20Permit("OpNode") {
        _mint(recipient, SUPPLY);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}

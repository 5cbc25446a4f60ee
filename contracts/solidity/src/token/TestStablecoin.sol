// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A stablecoin for development networks, worth nothing
/// @notice Has the decimals and the symbol of USDC, so that amounts look as in production.
/// On a local development chain anybody mints; on every other chain only the deployer does.
contract TestStablecoin is ERC20 {
    /// @notice Chain id of anvil and Hardhat.
    uint256 public constant LOCAL_CHAIN_ID = 31_337;
    /// @notice Chain id of other local development chains.
    uint256 public constant OTHER_LOCAL_CHAIN_ID = 1337;

    /// @notice The only account that mints on a chain that is not local.
    address public immutable DEPLOYER;

    /// @notice `account` may not mint on this chain.
    error MintingIsRestricted(address account, uint256 chainId);

    constructor() ERC20("Test USD Coin", "USDC") {
        DEPLOYER = msg.sender;
    }

    /// @notice Mints `amount` minor units (10⁻⁶) to `to`.
    function mint(address to, uint256 amount) external {
        bool local = block.chainid == LOCAL_CHAIN_ID || block.chainid == OTHER_LOCAL_CHAIN_ID;
        if (!local && msg.sender != DEPLOYER) {
            revert MintingIsRestricted(msg.sender, block.chainid);
        }
        _mint(to, amount);
    }

    /// @inheritdoc ERC20
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}

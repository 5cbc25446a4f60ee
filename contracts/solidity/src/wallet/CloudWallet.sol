// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ICloudWallet} from "./ICloudWallet.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";

/// @title The code behind every cloud wallet
/// @notice A clone carries its owner in its own code, so it needs no initialiser and its address
/// follows from the owner. ERC-1271 signatures are nested by ERC-7739, so that a signature made for
/// the owner's account cannot be used for the wallet.
contract CloudWallet is ICloudWallet, ERC7739 {
    using SafeERC20 for IERC20;

    /// @inheritdoc ICloudWallet
    address public immutable ESCROW;

    mapping(address spender => mapping(address asset => Session)) private _sessions;

    constructor(address escrow) EIP712("OpNode CloudWallet", "1") {
        ESCROW = escrow;
    }

    /// @inheritdoc ICloudWallet
    function withdraw(address asset, address to, uint256 amount) external {
        if (msg.sender != owner()) revert NotTheOwner(msg.sender);
        emit Withdrawn(asset, to, amount);
        IERC20(asset).safeTransfer(to, amount);
    }

    /// @inheritdoc ICloudWallet
    function setSession(address spender, address asset, uint128 cap, uint64 period, uint64 expiry)
        external
    {
        if (msg.sender != owner()) revert NotTheOwner(msg.sender);
        bool usable = spender != address(0) && period != 0 && expiry > block.timestamp;
        if (cap != 0 && !usable) revert SessionOutOfBounds(spender, period, expiry);
        _sessions[spender][asset] = Session({
            cap: cap,
            spent: 0,
            periodStart: uint64(block.timestamp),
            period: period,
            expiry: cap == 0 ? 0 : expiry
        });
        emit SessionSet(spender, asset, cap, period, expiry);
    }

    /// @inheritdoc ICloudWallet
    function pull(address asset, uint256 amount, bytes32 digest, bytes calldata signature)
        external
    {
        if (msg.sender != ESCROW) revert NotTheEscrow(msg.sender);
        if (!_rawSignatureValidation(digest, signature)) {
            _spend(asset, amount, digest, signature);
        }
        emit Pulled(asset, digest, amount);
        IERC20(asset).safeTransfer(ESCROW, amount);
    }

    /// @inheritdoc ICloudWallet
    function sessionOf(address spender, address asset) external view returns (Session memory) {
        return _sessions[spender][asset];
    }

    /// @inheritdoc ICloudWallet
    function owner() public view returns (address) {
        bytes memory argument = Clones.fetchCloneArgs(address(this));
        // forge-lint: disable-next-line(unsafe-typecast)
        return argument.length == 20 ? address(bytes20(argument)) : address(0);
    }

    /// @dev Periods follow each other from the session's start, so that at most twice the cap is
    /// locked in the time of one.
    function _spend(address asset, uint256 amount, bytes32 digest, bytes calldata signature)
        private
    {
        (address spender, ECDSA.RecoverError fault,) = ECDSA.tryRecoverCalldata(digest, signature);
        Session memory session = _sessions[spender][asset];
        if (fault != ECDSA.RecoverError.NoError || block.timestamp >= session.expiry) {
            revert NotSigned(digest);
        }
        uint256 periods = (block.timestamp - session.periodStart) / session.period;
        if (periods != 0) {
            session.spent = 0;
            // forge-lint: disable-next-line(unsafe-typecast)
            session.periodStart += uint64(periods * session.period);
        }
        uint256 remaining = session.cap - session.spent;
        if (amount > remaining) revert SessionCapExceeded(spender, asset, amount, remaining);
        // forge-lint: disable-next-line(unsafe-typecast)
        session.spent += uint128(amount);
        _sessions[spender][asset] = session;
    }

    function _rawSignatureValidation(bytes32 hash, bytes calldata signature)
        internal
        view
        override
        returns (bool)
    {
        address signer = owner();
        if (signer == address(0)) return false;
        return SignatureChecker.isValidSignatureNow(signer, hash, signature);
    }
}

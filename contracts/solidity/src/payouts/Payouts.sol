// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IPayouts} from "./IPayouts.sol";
import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @title Payouts
/// @dev INVARIANT: for each asset, balance ≥ outstanding + fees.
contract Payouts is IPayouts, AccessControl {
    using SafeERC20 for IERC20;

    /// @notice May post roots: the job escrow.
    bytes32 public constant POSTER_ROLE = keccak256("POSTER_ROLE");
    /// @notice May release collected fees.
    bytes32 public constant FEE_ROLE = keccak256("FEE_ROLE");

    struct Pool {
        uint128 outstanding;
        uint128 fees;
    }

    /// @inheritdoc IPayouts
    bytes32 public root;
    /// @inheritdoc IPayouts
    mapping(address account => mapping(address asset => uint256)) public claimed;
    /// @inheritdoc IPayouts
    mapping(address asset => Pool) public pool;

    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IPayouts
    function post(uint64 epochId, bytes32 newRoot, Credit[] calldata credits)
        external
        onlyRole(POSTER_ROLE)
    {
        for (uint256 i = 0; i < credits.length; ++i) {
            Credit calldata credit = credits[i];
            if (credit.entitlements != 0 && newRoot == 0) revert MissingRoot(epochId);
            Pool memory held = pool[credit.asset];
            held.outstanding += credit.entitlements;
            held.fees += credit.fees;
            pool[credit.asset] = held;
            emit Credited(epochId, credit.asset, credit.entitlements, credit.fees);
            uint256 owed = uint256(held.outstanding) + held.fees;
            uint256 balance = IERC20(credit.asset).balanceOf(address(this));
            if (balance < owed) revert Unfunded(credit.asset, owed, balance);
        }
        if (newRoot != 0) {
            root = newRoot;
            emit RootPosted(epochId, newRoot);
        }
    }

    /// @inheritdoc IPayouts
    function claim(address account, address asset, uint256 cumulative, bytes32[] calldata proof)
        external
        returns (uint256 amount)
    {
        bytes32 current = root;
        if (!MerkleProof.verifyCalldata(proof, current, leafOf(account, asset, cumulative))) {
            revert ProofRejected(current);
        }
        uint256 paid = claimed[account][asset];
        if (cumulative <= paid) revert NothingToClaim(account, asset, cumulative);
        amount = cumulative - paid;
        uint256 outstanding = pool[asset].outstanding;
        if (amount > outstanding) revert EntitlementsExceeded(asset, amount, outstanding);
        claimed[account][asset] = cumulative;
        // forge-lint: disable-next-line(unsafe-typecast)
        pool[asset].outstanding = uint128(outstanding - amount);
        emit Claimed(account, asset, amount, cumulative);
        IERC20(asset).safeTransfer(account, amount);
    }

    /// @inheritdoc IPayouts
    function releaseFees(address asset, address to, uint128 amount) external onlyRole(FEE_ROLE) {
        uint128 held = pool[asset].fees;
        if (amount > held) revert FeesExceeded(asset, amount, held);
        pool[asset].fees = held - amount;
        emit FeesReleased(asset, to, amount);
        IERC20(asset).safeTransfer(to, amount);
    }

    /// @notice The leaf as OpenZeppelin's StandardMerkleTree hashes it: twice, so that no inner
    /// node passes for a leaf.
    function leafOf(address account, address asset, uint256 cumulative)
        public
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(keccak256(abi.encode(account, asset, cumulative))));
    }
}

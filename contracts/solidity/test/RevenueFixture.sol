// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IRevenueShare} from "../src/revenue/IRevenueShare.sol";
import {RevenueShare} from "../src/revenue/RevenueShare.sol";
import {TestStablecoin} from "../src/token/TestStablecoin.sol";
import {FakeFeeSource} from "./FakeFeeSource.sol";
import {TestBase} from "./TestBase.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @dev The revenue share at the first second after its first week, and what computes its roots.
abstract contract RevenueFixture is TestBase {
    uint64 internal constant WEEK = 7 days;
    uint64 internal constant FIRST = 2976;
    bytes internal constant CID = hex"01551220aa";
    bytes32 internal constant INPUTS = keccak256("inputs");

    address internal constant ADMIN = address(0xAD);
    address internal constant PUBLISHER = address(0x9B);
    address internal constant STRANGER = address(0xBAD);

    FakeFeeSource internal source;
    RevenueShare internal revenue;
    TestStablecoin internal usdc;
    mapping(address account => mapping(address asset => uint256)) internal earned;

    function setUp() public virtual {
        vm.warp(uint256(FIRST) * WEEK + 1);
        source = new FakeFeeSource();
        revenue = new RevenueShare(ADMIN, source, WEEK);
        usdc = new TestStablecoin();
        bytes32 role = revenue.PUBLISHER_ROLE();
        vm.prank(ADMIN);
        revenue.grantRole(role, PUBLISHER);
        vm.warp(uint256(FIRST + 1) * WEEK);
    }

    /// @dev Time-weighted stakes of three accounts, in token-seconds.
    function stakers() internal pure returns (address[3] memory accounts) {
        accounts = [address(0x57A1), address(0x57A2), address(0x57A3)];
    }

    /// @dev A week's shares by weight, rounded down; raises the leaves and returns their sum.
    function allot(address asset, uint256 available, uint256[3] memory weights)
        internal
        returns (uint128 distributed)
    {
        uint256 sum = weights[0] + weights[1] + weights[2];
        if (sum == 0) return 0;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 part = available * weights[i] / sum;
            earned[stakers()[i]][asset] += part;
            distributed += uint128(part);
        }
    }

    function leafOf(uint256 staker, address asset) internal view returns (bytes32) {
        address account = stakers()[staker];
        return
            keccak256(bytes.concat(keccak256(abi.encode(account, asset, earned[account][asset]))));
    }

    function rootOf(address asset) internal view returns (bytes32) {
        return Hashes.commutativeKeccak256(
            Hashes.commutativeKeccak256(leafOf(0, asset), leafOf(1, asset)), leafOf(2, asset)
        );
    }

    function proofOf(uint256 staker, address asset) internal view returns (bytes32[] memory path) {
        if (staker == 2) {
            path = new bytes32[](1);
            path[0] = Hashes.commutativeKeccak256(leafOf(0, asset), leafOf(1, asset));
        } else {
            path = new bytes32[](2);
            path[0] = leafOf(1 - staker, asset);
            path[1] = leafOf(2, asset);
        }
    }

    function claim(uint256 staker, address asset) internal returns (uint256) {
        address account = stakers()[staker];
        return revenue.claim(account, asset, earned[account][asset], proofOf(staker, asset));
    }

    function publish(uint64 week, bytes32 root, address asset, uint128 income, uint128 distributed)
        internal
    {
        IRevenueShare.Share[] memory shares = new IRevenueShare.Share[](1);
        shares[0] = IRevenueShare.Share(asset, income, distributed);
        publishAll(week, root, shares);
    }

    function publishAll(uint64 week, bytes32 root, IRevenueShare.Share[] memory shares) internal {
        vm.prank(PUBLISHER);
        revenue.publish(week, root, shares, INPUTS, CID);
    }

    function missingRole(address account, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IAccessControl.AccessControlUnauthorizedAccount.selector, account, role
        );
    }
}

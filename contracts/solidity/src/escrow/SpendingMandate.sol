// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// @title What a payer signs so that the platform may charge for jobs
/// @notice The mandate's id is its EIP-712 digest. The escrow enforces wallet, asset, cap, expiry;
/// the other limits bind the platform and are judged by receipts.
/// @param wallet Cloud wallet that pays and that unspent money returns to.
/// @param asset ERC-20 token; all amounts are its minor units.
/// @param cap Most that can ever be charged; locked at opening. 1..2¹²⁸−1.
/// @param expiry Unix seconds after which no new work may be charged to it.
/// @param jobId SHA-256 of the id of the only job it pays for; zero for many.
/// @param node Key of the only node it pays; zero for any.
/// @param maxPricePerHour Minor units per GPU-hour; zero for no limit.
/// @param salt Makes two otherwise equal mandates different.
struct SpendingMandate {
    address wallet;
    address asset;
    uint256 cap;
    uint64 expiry;
    bytes32 jobId;
    bytes32 node;
    uint256 maxPricePerHour;
    bytes32 salt;
}

/// @title The EIP-712 struct hash of a mandate
library SpendingMandates {
    bytes32 internal constant TYPEHASH = keccak256(
        "SpendingMandate(address wallet,address asset,uint256 cap,uint64 expiry,bytes32 jobId,"
        "bytes32 node,uint256 maxPricePerHour,bytes32 salt)"
    );

    function structHash(SpendingMandate calldata mandate) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPEHASH, mandate));
    }
}

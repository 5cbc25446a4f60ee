// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title What one would write first: a lock, a settlement and a stored receipt for each job
/// @dev Never deployed; the yardstick that the gas of epochs is held against.
contract NaiveEscrow {
    using SafeERC20 for IERC20;

    struct Job {
        address payer;
        address provider;
        uint128 locked;
        uint128 charge;
        bytes32 receiptHash;
        bytes32 outputHash;
        uint64 settledAt;
    }

    IERC20 public immutable ASSET;
    address public immutable STAKERS;
    address public immutable TREASURY;
    mapping(bytes32 jobKey => Job) public jobs;

    event Locked(bytes32 indexed jobKey, address indexed payer, uint128 amount);
    event Settled(bytes32 indexed jobKey, uint128 charge, bytes32 receiptHash);

    error Known(bytes32 jobKey);
    error NotLocked(bytes32 jobKey);

    constructor(IERC20 asset, address stakers, address treasury) {
        ASSET = asset;
        STAKERS = stakers;
        TREASURY = treasury;
    }

    function lock(bytes32 jobKey, address provider, uint128 amount) external {
        Job storage job = jobs[jobKey];
        if (job.payer != address(0)) revert Known(jobKey);
        job.payer = msg.sender;
        job.provider = provider;
        job.locked = amount;
        emit Locked(jobKey, msg.sender, amount);
        ASSET.safeTransferFrom(msg.sender, address(this), amount);
    }

    function settle(bytes32 jobKey, uint128 charge, bytes32 receiptHash, bytes32 outputHash)
        external
    {
        Job storage job = jobs[jobKey];
        if (job.payer == address(0) || job.settledAt != 0) revert NotLocked(jobKey);
        job.charge = charge;
        job.receiptHash = receiptHash;
        job.outputHash = outputHash;
        job.settledAt = uint64(block.timestamp);
        emit Settled(jobKey, charge, receiptHash);
        uint128 stakers = charge * 12 / 100;
        uint128 treasury = charge * 8 / 100;
        ASSET.safeTransfer(job.provider, charge - stakers - treasury);
        ASSET.safeTransfer(STAKERS, stakers);
        ASSET.safeTransfer(TREASURY, treasury);
        ASSET.safeTransfer(job.payer, job.locked - charge);
    }
}

// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {ServedRoot, ServedRoots} from "../src/payouts/ServedRoot.sol";

/// @dev What the SMT checker proves of the order in which epochs are served.
contract OrderProofs {
    using ServedRoots for ServedRoot;

    /// @dev Once an epoch is served, neither it nor any that was before it is served again.
    function servingNeverGoesBack(
        ServedRoot memory served,
        uint64 next,
        uint40 nextTime,
        uint64 other,
        uint40 otherTime
    ) external pure {
        if (!served.isBefore(next, nextTime)) return;
        bool before = served.isBefore(other, otherTime);
        served.epochId = next;
        served.settledAt = nextTime;
        assert(!served.isBefore(next, nextTime));
        if (!before) assert(!served.isBefore(other, otherTime));
    }

    /// @dev Nothing is void that was settled later than some time after the last dispute.
    function whatFollowsADisputeLaterIsNotVoid(ServedRoot memory served, uint64 time) external pure {
        if (time > served.voidUntil) assert(!served.isVoid(time));
    }
}

package io.opnode.query.stream;

/** Takes events from the tail; never blocks. */
interface Follower {
    void take(EventFrame frame);

    /** The tail stops. */
    void end();
}

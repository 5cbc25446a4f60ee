package io.opnode.domain.wallet;

/** Why a low balance is not topped up. */
public enum TopUpObstacle {
    /** The wallet's contract lets the rule's spender sign for nothing. */
    NO_SESSION,
    SESSION_EXPIRED,
    /** One top-up is more than the session's cap of a whole period. */
    AMOUNT_ABOVE_CAP,
    /** The session's cap of this period is used up. */
    CAP_USED_UP,
    /** The wallet holds too little that is not locked. */
    FUNDS_SHORT,
    /** The last one was refused, by the chain or for want of a key. */
    REFUSED
}

package io.opnode.domain.node;

/** Why a node went offline. */
public enum OfflineCause {
    LEASE_LOST,
    SHUT_DOWN
}

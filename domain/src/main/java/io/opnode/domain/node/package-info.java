/**
 * A provider's machine: Registered → Online ⇄ Suspect → Offline, and Draining on its way out.
 * Heartbeats are leases kept elsewhere; only the transitions between states are events.
 */
@NullMarked
package io.opnode.domain.node;

import org.jspecify.annotations.NullMarked;

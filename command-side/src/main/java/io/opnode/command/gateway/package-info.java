/**
 * Where workers talk to the platform: sessions by a signed challenge, registration, heartbeats,
 * assignments as a stream, and what they report of their attempts. A node sees its own attempts
 * only; whatever comes for an attempt that is over is refused. What is acknowledged is durable.
 */
@NullMarked
package io.opnode.command.gateway;

import org.jspecify.annotations.NullMarked;

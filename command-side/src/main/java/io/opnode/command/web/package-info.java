/**
 * What all command endpoints share: problem answers, limits, the idempotency key, correlation ids
 * and the JSON of the wire.
 */
@NullMarked
package io.opnode.command.web;

import org.jspecify.annotations.NullMarked;

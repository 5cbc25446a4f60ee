/**
 * What a job looks like from outside: its phase, reasons, attempts, cost, timeline and live events.
 */
@NullMarked
package io.opnode.query.job;

import org.jspecify.annotations.NullMarked;

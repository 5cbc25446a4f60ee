/** P1: commands over HTTP to durable events, beside durable single-row inserts. */
@NullMarked
package io.opnode.bench.command;

import org.jspecify.annotations.NullMarked;

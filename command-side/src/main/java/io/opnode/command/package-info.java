/**
 * Where commands become events: aggregates as thin shells of the domain's deciders, reactions that
 * carry a job through its life, the market, the gateway of the workers and the command API.
 */
@NullMarked
package io.opnode.command;

import org.jspecify.annotations.NullMarked;

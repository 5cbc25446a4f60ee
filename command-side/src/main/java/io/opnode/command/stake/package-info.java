/**
 * The stake feature: its aggregate, which the bridge tells what happens in the staking contract.
 */
@NullMarked
package io.opnode.command.stake;

import org.jspecify.annotations.NullMarked;

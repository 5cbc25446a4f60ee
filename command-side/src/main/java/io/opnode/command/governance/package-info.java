/** The governance feature: its aggregate, which the bridge tells what stakers decide on chain. */
@NullMarked
package io.opnode.command.governance;

import org.jspecify.annotations.NullMarked;

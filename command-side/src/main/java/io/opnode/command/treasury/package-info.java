/** The treasury feature: its aggregate, which the bridge tells what is paid out on chain. */
@NullMarked
package io.opnode.command.treasury;

import org.jspecify.annotations.NullMarked;

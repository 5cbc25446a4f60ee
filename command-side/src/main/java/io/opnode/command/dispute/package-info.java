/** The dispute feature: its aggregate, which the bridge tells what happens on chain. */
@NullMarked
package io.opnode.command.dispute;

import org.jspecify.annotations.NullMarked;

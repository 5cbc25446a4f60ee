/** The wallet feature: its aggregate, its reactions and its endpoints. */
@NullMarked
package io.opnode.command.wallet;

import org.jspecify.annotations.NullMarked;

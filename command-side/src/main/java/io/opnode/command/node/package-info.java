/** The node feature: its aggregate, its reactions and its endpoints. */
@NullMarked
package io.opnode.command.node;

import org.jspecify.annotations.NullMarked;

/** The job feature: its aggregate, its reactions and its endpoints. */
@NullMarked
package io.opnode.command.job;

import org.jspecify.annotations.NullMarked;

/**
 * Things that happen at a time, and still do after a restart. The normal way is a {@link
 * io.opnode.command.platform.deadline.CommandTimer}: a reaction sets it when an event names a
 * deadline, and the command that it sends asks the aggregate whether that deadline still stands.
 */
@NullMarked
package io.opnode.command.platform.deadline;

import org.jspecify.annotations.NullMarked;

/** What the command side stands on: event log, serialisation, Axon's configuration, deadlines. */
@NullMarked
package io.opnode.command.platform;

import org.jspecify.annotations.NullMarked;

package io.opnode.command.platform.deadline;

import java.util.Map;

/**
 * A command that waits, as it is stored.
 *
 * @param name logical name
 * @param command JSON
 * @param metadata correlation of the message that set the timer
 */
record TimedCommand(String name, String command, Map<String, String> metadata) {}

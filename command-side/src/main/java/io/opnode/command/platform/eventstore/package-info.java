/**
 * The event log on PostgreSQL.
 *
 * <p>Commands hand their events to one {@link
 * io.opnode.command.platform.eventstore.GroupCommitAppender} per process. It collects what arrives
 * while the previous commit is under way and writes it with one call of {@code events.append}: one
 * round trip, one flush of the write-ahead log, for many commands. An advisory lock orders several
 * processes, so that an index is given out only when all lower ones are visible. Hence the log has
 * no gaps, a reader's position is one number, and nobody can skip an event (F07, I-14).
 *
 * <p>A command is told that its events are stored only after the commit came back (I-13). When the
 * connection breaks in between, the same batch is sent again: rows that did get in are recognised
 * by their event ids.
 *
 * <p>Each row carries a salted leaf hash, so that the log can become an RFC 6962 tree later without
 * touching a row; see {@link io.opnode.command.platform.eventstore.LeafHash} for the bytes.
 */
@NullMarked
package io.opnode.command.platform.eventstore;

import org.jspecify.annotations.NullMarked;

/**
 * Brings jobs and nodes together. The book holds every node and every job that wants or has one; it
 * is a fold of job and node events, kept in tables of schema {@code market} in one transaction with
 * the processor's token, and in memory for decisions. After each batch that was committed, and at
 * every tick, the open jobs are matched, oldest first; the answer is an {@code AssignJob} command.
 * What was assigned but is not yet in the book counts as taken, so no device is given twice.
 */
@NullMarked
package io.opnode.command.market;

import org.jspecify.annotations.NullMarked;

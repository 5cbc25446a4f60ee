/**
 * The logs of jobs, as their workers send them: kept in pieces while an attempt runs, in the
 * content store afterwards. To a reader the log of a job is one text: that of its attempts, one
 * after the other, addressed by the byte.
 */
@NullMarked
package io.opnode.command.log;

import org.jspecify.annotations.NullMarked;

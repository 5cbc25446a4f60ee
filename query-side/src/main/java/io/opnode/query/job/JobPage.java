package io.opnode.query.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of jobs.
 *
 * @param position of the log that this answer reflects
 * @param nextCursor asks for what follows; absent at the end
 */
public record JobPage(long position, List<JobSummary> items, @Nullable String nextCursor) {}

package io.opnode.query.job;

import io.opnode.domain.kernel.EvmAddress;
import io.opnode.query.kernel.PageRequest;
import java.util.Optional;

/** Asks for jobs, newest first; answered by a {@link JobPage}. */
public record ListJobs(Optional<EvmAddress> owner, Optional<JobPhase> phase, PageRequest page) {}

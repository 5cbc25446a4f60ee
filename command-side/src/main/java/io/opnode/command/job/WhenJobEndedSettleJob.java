package io.opnode.command.job;

import io.opnode.command.kernel.Commands;
import io.opnode.domain.job.JobCommand;
import io.opnode.domain.job.JobEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Fixes charge and refund as soon as a job is over. */
@Component
@ProcessingGroup("settlement")
class WhenJobEndedSettleJob {
    private final Commands commands;

    WhenJobEndedSettleJob(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(JobEvent event) {
        switch (event) {
            case JobEvent.JobCompleted _, JobEvent.JobFailed _, JobEvent.JobCancelled _ ->
                    commands.tell(new JobCommand.SettleJob(event.jobId()));
            default -> {}
        }
    }
}

package io.opnode.worker.agent;

import io.opnode.domain.content.ContentException;
import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import io.opnode.worker.container.ContainerExit;
import io.opnode.worker.container.ContainerFailure;
import java.util.List;

/** From what happened on this machine to the domain's cause of an end. */
final class Endings {

    private static final String ACTOR = "node";
    private static final int SIGNALLED = 128;

    private Endings() {}

    static Ending of(EndCause cause, String detail) {
        String line = detail.replaceAll("\\p{Cntrl}+", " ").strip();
        return new Ending(
                cause,
                ACTOR,
                line.length() > Ending.MAX_DETAIL ? line.substring(0, Ending.MAX_DETAIL) : line);
    }

    /** The same end, with what was not taken from the outputs and why. */
    static Ending leavingOut(Ending ending, List<String> skipped) {
        return skipped.isEmpty()
                ? ending
                : of(
                        ending.cause(),
                        ending.detail()
                                + "; left out of the outputs: "
                                + String.join(", ", skipped));
    }

    /**
     * @param engineLost whether the engine was gone while it ran, or was told to kill it
     */
    static Ending ofExit(ContainerExit exit, boolean engineLost) {
        if (exit.outOfMemory()) {
            return of(EndCause.OUT_OF_MEMORY, "killed at its memory limit; ask for more memory");
        }
        if (exit.code() == 0) {
            return of(EndCause.COMPLETED, "exit code 0");
        }
        if (engineLost && exit.code() >= SIGNALLED) {
            return of(EndCause.NODE_FAILED, "killed through the node's container engine");
        }
        return of(EndCause.NON_ZERO_EXIT, "exit code " + exit.code());
    }

    static Ending ofFailure(ContainerFailure failure) {
        EndCause cause =
                switch (failure) {
                    case ContainerFailure.ImageNotFound f -> EndCause.IMAGE_NOT_FOUND;
                    case ContainerFailure.ImageRefused f -> EndCause.IMAGE_REFUSED;
                    case ContainerFailure.SpecRefused f -> EndCause.IMAGE_REFUSED;
                    case ContainerFailure.CommandNotFound f -> EndCause.COMMAND_NOT_FOUND;
                    case ContainerFailure.OutputsRefused f -> EndCause.OUTPUT_REFUSED;
                    case ContainerFailure.GpuUnavailable f -> EndCause.NODE_FAILED;
                    case ContainerFailure.RuntimeUnavailable f -> EndCause.NODE_FAILED;
                    case ContainerFailure.EngineUnavailable f -> EndCause.NODE_FAILED;
                    case ContainerFailure.EngineRefused f -> EndCause.NODE_FAILED;
                    case ContainerFailure.WorkspaceUnavailable f -> EndCause.NODE_FAILED;
                };
        return of(cause, failure.message());
    }

    static Ending ofInput(ContentException e) {
        EndCause cause =
                switch (e.reason()) {
                    case NOT_FOUND -> EndCause.INPUT_NOT_FOUND;
                    case TOO_LARGE -> EndCause.INPUT_TOO_LARGE;
                    case CORRUPT, WRONG_KIND, UNAVAILABLE -> EndCause.CONTENT_UNAVAILABLE;
                };
        return of(cause, "input: " + e.getMessage());
    }

    static Ending ofOutput(ContentException e) {
        EndCause cause =
                e.reason() == ContentException.Reason.TOO_LARGE
                        ? EndCause.OUTPUT_REFUSED
                        : EndCause.CONTENT_UNAVAILABLE;
        return of(cause, "outputs: " + e.getMessage());
    }
}

package io.opnode.query.job;

import io.opnode.domain.job.EndCause;
import io.opnode.domain.job.Ending;
import java.util.Locale;

/**
 * Why something ended.
 *
 * @param code stable, the cause in lower case with hyphens, such as {@code non-zero-exit}
 * @param message what happened
 * @param hint what to do next
 * @param fault who pays: {@code nobody}, {@code user}, {@code node} or {@code platform}
 */
public record JobReason(String code, String message, String hint, String fault, String actor) {

    public static JobReason of(Ending ending) {
        EndCause cause = ending.cause();
        String told = told(cause);
        return new JobReason(
                hyphenated(cause.name()),
                ending.detail().isBlank() ? told : told + ": " + ending.detail(),
                hint(cause),
                hyphenated(cause.fault().name()),
                ending.actor());
    }

    static String hyphenated(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String told(EndCause cause) {
        return switch (cause) {
            case COMPLETED -> "The job completed";
            case NON_ZERO_EXIT -> "The command ended with an error";
            case COMMAND_NOT_FOUND -> "The image has no such command";
            case IMAGE_NOT_FOUND -> "The image was not found";
            case IMAGE_REFUSED -> "The image was refused";
            case INPUT_NOT_FOUND -> "The input was not found";
            case INPUT_TOO_LARGE -> "The input is larger than the job's disk";
            case OUTPUT_REFUSED -> "The outputs were refused";
            case OUT_OF_MEMORY -> "The job used more memory than it asked for";
            case DISK_EXCEEDED -> "The job used more disk than it asked for";
            case CANCELLED -> "The job was cancelled";
            case TIMED_OUT -> "The job ran as long as it was allowed to";
            case BUDGET_EXHAUSTED -> "The job ran as long as its reservation paid for";
            case NODE_REFUSED -> "The provider refused the job";
            case NODE_SILENT -> "The provider was silent for too long";
            case NODE_FAILED -> "The provider failed";
            case ACCEPT_TIMED_OUT -> "The provider did not answer in time";
            case PREPARE_TIMED_OUT -> "The provider did not start the job in time";
            case STOP_TIMED_OUT -> "The provider did not stop the job in time";
            case METER_FORGED -> "The provider's meter readings did not hold";
            case FUNDING_REFUSED -> "The wallet could not pay for the job";
            case FUNDING_TIMED_OUT -> "The money was not locked on chain in time";
            case NO_OFFER -> "No provider took the job in time";
            case CONTENT_UNAVAILABLE -> "The content store did not give the job's content";
        };
    }

    static String hint(EndCause cause) {
        return switch (cause) {
            case COMPLETED -> "Fetch the outputs with `opnode job fetch`.";
            case NON_ZERO_EXIT -> "Read its last lines with `opnode job logs`.";
            case COMMAND_NOT_FOUND -> "Check the first word after `--` against the image.";
            case IMAGE_NOT_FOUND -> "Check the image's name and that the provider can pull it.";
            case IMAGE_REFUSED -> "Use an image within the limits, named by its digest.";
            case INPUT_NOT_FOUND -> "Upload the input again and submit with its new id.";
            case INPUT_TOO_LARGE -> "Ask for more disk or give a smaller input.";
            case OUTPUT_REFUSED -> "Write regular files only, within the disk asked for.";
            case OUT_OF_MEMORY -> "Submit again with more memory.";
            case DISK_EXCEEDED -> "Submit again with more disk.";
            case CANCELLED -> "Nothing to do; what was not used has been refunded.";
            case TIMED_OUT -> "Submit again with a longer maximum runtime.";
            case BUDGET_EXHAUSTED -> "Submit again with a higher reservation.";
            case NODE_REFUSED, NODE_SILENT, NODE_FAILED, ACCEPT_TIMED_OUT, PREPARE_TIMED_OUT ->
                    "Nothing was charged; submit again, if need be with more attempts.";
            case STOP_TIMED_OUT, METER_FORGED ->
                    "Nothing was charged; submit again, another provider will be chosen.";
            case FUNDING_REFUSED -> "Deposit into the wallet or lower the reservation.";
            case FUNDING_TIMED_OUT -> "Check that the chain is reachable, then submit again.";
            case NO_OFFER -> "See `opnode job explain`; raise the price limit or ask for less.";
            case CONTENT_UNAVAILABLE -> "Check the content store, then submit again.";
        };
    }
}

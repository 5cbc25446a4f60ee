package io.opnode.command.market;

import io.opnode.domain.job.Job;

/** Says in one sentence what a job waits for. */
final class WaitingFor {
    private WaitingFor() {}

    static String sentence(Job job) {
        return switch (job) {
            case Job.NotSubmitted _ -> "It was never submitted.";
            case Job.Submitted _ -> "Its money is being set aside under the mandate.";
            case Job.Funded _, Job.Lost _ -> "It is about to be offered.";
            case Job.Open _ -> "It waits for a node that can take it.";
            case Job.Assigned s -> "Node " + node(s) + " has to accept it.";
            case Job.Preparing s -> "Node " + node(s) + " prepares the container.";
            case Job.Running s -> "It runs on node " + node(s) + ".";
            case Job.Suspect s -> "Node " + node(s) + " is silent; its meters are stopped.";
            case Job.Cancelling s -> "Node " + node(s) + " has to stop the container.";
            case Job.Ended _ -> "It has ended and is being settled.";
            case Job.Settled _ -> "Its receipt is being written.";
            case Job.Receipted _ -> "Its receipt waits to be anchored on chain.";
            case Job.Anchored _ -> "Nothing: it is over and anchored.";
        };
    }

    private static String node(Job.Leased job) {
        return job.lease().attempt().nodeId().value();
    }
}

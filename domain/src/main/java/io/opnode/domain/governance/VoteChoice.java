package io.opnode.domain.governance;

/** What a voter wants, in the order in which the governor counts. */
public enum VoteChoice {
    AGAINST,
    FOR,
    ABSTAIN
}

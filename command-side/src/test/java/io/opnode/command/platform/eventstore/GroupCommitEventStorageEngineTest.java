package io.opnode.command.platform.eventstore;

/** The group-commit engine keeps the contract. */
class GroupCommitEventStorageEngineTest extends EventStorageEngineContract {
    @Override
    protected EngineFixture newFixture() {
        return new GroupCommitFixture(EventStoreLimits.DEFAULTS);
    }
}

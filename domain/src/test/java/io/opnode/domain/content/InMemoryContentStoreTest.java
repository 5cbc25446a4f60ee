package io.opnode.domain.content;

class InMemoryContentStoreTest extends ContentStoreContract {
    @Override
    protected ContentStore newStore(UnixFsProfile profile, UnixFsReader.Limits limits) {
        return new InMemoryContentStore(profile, limits);
    }

    @Override
    protected void damage(ContentStore store, Cid cid) {
        ((InMemoryContentStore) store).damage(cid);
    }
}

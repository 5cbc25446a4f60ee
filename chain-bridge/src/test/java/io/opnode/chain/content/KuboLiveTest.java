package io.opnode.chain.content;

import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.ContentStoreContract;
import io.opnode.domain.content.UnixFsProfile;
import io.opnode.domain.content.UnixFsReader;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The contract against a node that runs: {@code mvn test -pl chain-bridge -am -Dtest=KuboLiveTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dopnode.kubo.api=http://127.0.0.1:5001}. The node must
 * be fresh (some cases ask for blocks that must not be there) and loses nothing but space.
 */
@EnabledIfSystemProperty(named = KuboLiveTest.API, matches = "http.+")
class KuboLiveTest extends ContentStoreContract {
    static final String API = "opnode.kubo.api";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    protected ContentStore newStore(UnixFsProfile profile, UnixFsReader.Limits limits) {
        return new KuboContentStore(
                new KuboSettings(
                        URI.create(System.getProperty(API, "")),
                        Optional.empty(),
                        false,
                        PATIENCE,
                        PATIENCE,
                        PATIENCE,
                        profile,
                        limits));
    }

    @Override
    protected void damage(ContentStore store, Cid cid) {
        Assumptions.abort("another process's blocks cannot be damaged from here");
    }
}

package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opnode.query.testing.TestViews;
import java.time.Duration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewTokenStoreTest {
    private TestViews views;

    @BeforeAll
    void open() {
        views = new TestViews();
    }

    @AfterAll
    void close() {
        views.close();
    }

    private ViewTokenStore store(String owner, Duration timeout) {
        return new ViewTokenStore(views.database(), timeout, owner);
    }

    @Test
    void givesATokenToOneOwnerAtATime() {
        ViewTokenStore one = store("one", Duration.ofMinutes(1));
        ViewTokenStore other = store("other", Duration.ofMinutes(1));
        one.initializeTokenSegments("exclusive", 1);
        one.fetchToken("exclusive", 0);
        assertThatThrownBy(() -> other.fetchToken("exclusive", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(
                        () -> other.storeToken(new GlobalSequenceTrackingToken(9), "exclusive", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> other.extendClaim("exclusive", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        one.storeToken(new GlobalSequenceTrackingToken(7), "exclusive", 0);
        one.releaseClaim("exclusive", 0);
        assertThat(other.fetchToken("exclusive", 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void takesATokenFromAnOwnerThatWasSilentForTheClaimTimeout() {
        ViewTokenStore silent = store("silent", Duration.ofMinutes(1));
        silent.initializeTokenSegments("abandoned", 1, new GlobalSequenceTrackingToken(3));
        silent.fetchToken("abandoned", 0);
        assertThat(store("next", Duration.ZERO).fetchToken("abandoned", 0))
                .isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThatThrownBy(
                        () -> silent.storeToken(new GlobalSequenceTrackingToken(4), "abandoned", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void keepsPlainNumbersOnly() {
        ViewTokenStore store = store("one", Duration.ofMinutes(1));
        assertThatThrownBy(() ->
                        store.initializeTokenSegments(
                                "gaps",
                                1,
                                GapAwareTrackingToken.newInstance(5, java.util.Set.of(3L))))
                .hasMessageContaining("expected a plain number");
    }

    @Test
    void hasOneSegment() {
        ViewTokenStore store = store("one", Duration.ofMinutes(1));
        assertThatThrownBy(() -> store.initializeTokenSegments("many", 2))
                .hasMessageContaining("expected 1");
        store.initializeTokenSegments("single", 1);
        assertThat(store.fetchSegments("single")).containsExactly(0);
    }
}

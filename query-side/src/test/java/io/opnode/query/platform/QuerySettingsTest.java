package io.opnode.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class QuerySettingsTest {
    private static QuerySettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("opnode.query", QuerySettings.class);
    }

    @Test
    void hasOneSetOfDefaults() {
        assertThat(bound(Map.of())).isEqualTo(QuerySettings.defaults());
    }

    @Test
    void takesEachLimitByItsName() {
        QuerySettings settings =
                bound(
                        Map.of(
                                "opnode.query.batch-size", "7",
                                "opnode.query.page.max-size", "60",
                                "opnode.query.streams.max-open", "3",
                                "opnode.query.streams.max-age", "1m"));
        assertThat(settings.batchSize()).isEqualTo(7);
        assertThat(settings.page().maxSize()).isEqualTo(60);
        assertThat(settings.streams().maxOpen()).isEqualTo(3);
        assertThat(settings.streams().maxAge()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void refusesLimitsThatCannotBe() {
        assertThatThrownBy(() -> bound(Map.of("opnode.query.batch-size", "0")))
                .hasRootCauseMessage("opnode.query.batch-size: 0 (expected 1..10000)");
        assertThatThrownBy(() -> bound(Map.of("opnode.query.page.default-size", "500")))
                .hasRootCauseMessage("opnode.query.page.default-size: 500 (expected 1..200)");
    }
}

package io.opnode.query.platform;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** All read models, which move together: an answer never mixes two positions of the log. */
public final class ReadModels {
    private final List<ReadModel> all;

    public ReadModels(List<? extends ReadModel> all) {
        this.all = List.copyOf(all);
    }

    void apply(List<LoggedEvent> batch, JdbcTemplate jdbc) {
        all.forEach(model -> model.apply(batch, jdbc));
    }
}

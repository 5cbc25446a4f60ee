package io.opnode.query.kernel;

import io.opnode.query.platform.QuerySettings;
import java.util.Optional;

/** Holds what clients ask of lists to the configured sizes. */
public final class PageLimits {
    private final QuerySettings.Page sizes;

    public PageLimits(QuerySettings settings) {
        this.sizes = settings.page();
    }

    /**
     * @throws Problem {@code limit-out-of-range} or {@code cursor-invalid}
     */
    public PageRequest request(Optional<String> cursor, Optional<Integer> limit) {
        int rows = limit.orElse(sizes.defaultSize());
        if (rows < 1 || rows > sizes.maxSize()) {
            throw new Problem(
                    Problem.Kind.BAD_REQUEST,
                    "limit-out-of-range",
                    "limit: " + rows + " (expected 1.." + sizes.maxSize() + ")",
                    "Ask for fewer rows and follow `nextCursor`.");
        }
        return new PageRequest(Cursor.parse(cursor), rows);
    }
}

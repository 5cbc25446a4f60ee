package io.opnode.query.platform;

import io.opnode.query.testing.TestViews;

/**
 * A process that works on the read models of a database and dies at the crash point that it is
 * started with. Arguments: the database's URL; {@code project} or {@code rebuild}.
 */
final class DyingProcess {
    private DyingProcess() {}

    public static void main(String[] arguments) {
        try (TestViews views = new TestViews(arguments[0])) {
            if ("rebuild".equals(arguments[1])) {
                views.rebuild(20).rebuild();
                return;
            }
            ViewsProcessor processor = views.processor(20, "dying");
            processor.start();
            views.awaitHead();
            processor.stop();
        }
    }
}

package io.opnode.cli.job;

import io.opnode.cli.api.ApiClient;
import io.opnode.cli.api.EventStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;

/** A job's log as it grows, in whole lines, until the job has ended. */
public record LogCopy(ApiClient api, String jobId) {
    /** A line that never ends is handed over in pieces of this many bytes. */
    static final int MAX_LINE_BYTES = 64 << 10;

    public void to(Consumer<String> lines) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        new EventStream(api, "/api/v1/jobs/" + jobId + "/logs?follow=true")
                .read(event -> {
                    if (event.type().equals("end")) {
                        return false;
                    }
                    take(Base64.getDecoder().decode(event.data()), rest, lines);
                    return true;
                });
        if (rest.size() > 0) {
            lines.accept(rest.toString(StandardCharsets.UTF_8) + "\n");
        }
    }

    /**
     * WHY: cut at line feeds and not between chunks, so that no letter of several bytes is torn.
     */
    private static void take(byte[] chunk, ByteArrayOutputStream rest, Consumer<String> lines) {
        int end = chunk.length;
        while (end > 0 && chunk[end - 1] != '\n') {
            end--;
        }
        rest.write(chunk, 0, end);
        if (end > 0 || rest.size() + chunk.length > MAX_LINE_BYTES) {
            lines.accept(rest.toString(StandardCharsets.UTF_8));
            rest.reset();
        }
        rest.write(chunk, end, chunk.length - end);
    }
}

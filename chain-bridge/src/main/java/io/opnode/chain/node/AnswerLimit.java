package io.opnode.chain.node;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Refuses answers that would not fit: one answer without end must not take the process along. */
final class AnswerLimit implements Interceptor {
    /** Largest answer, in bytes; all logs of a full block stay far below. */
    static final long MAX_ANSWER_BYTES = 32L << 20;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        MediaType type = body.contentType();
        Buffer read = new Buffer();
        try (body) {
            BufferedSource source = body.source();
            while (!source.exhausted()) {
                if (source.read(read, 8_192) > 0 && read.size() > MAX_ANSWER_BYTES) {
                    throw new IOException("an answer of more than " + MAX_ANSWER_BYTES + " bytes");
                }
            }
        }
        return response.newBuilder().body(ResponseBody.create(read.readByteArray(), type)).build();
    }
}

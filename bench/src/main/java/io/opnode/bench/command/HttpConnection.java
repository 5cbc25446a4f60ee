package io.opnode.bench.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One kept-alive HTTP/1.1 connection. WHY our own: the generator shares the machine with what it
 * measures, and a full client takes as much processor time as the server it drives; the yardstick's
 * client is as thin.
 */
final class HttpConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String CREATED = "HTTP/1.1 201";
    private static final String BUSY = "HTTP/1.1 503";
    private static final int BUFFER = 8_192;

    /** Below the time after which the platform drops an idle connection. */
    private static final long MAX_IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final URI api;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private boolean over;
    private long lastUse;

    /**
     * @param token sent as bearer token
     */
    HttpConnection(URI api, String token) throws IOException {
        this.api = api;
        this.socket = connected(api);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.lastUse = System.nanoTime();
        this.headers =
                " HTTP/1.1\r\nHost: "
                        + api.getAuthority()
                        + "\r\nAuthorization: Bearer "
                        + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    private static Socket connected(URI api) throws IOException {
        Socket socket = new Socket(api.getHost(), api.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    /**
     * Sends JSON and reads the whole answer; on a new connection when the last answer ended it or
     * it has been idle for long.
     *
     * @return whether it is 201 Created; not so for 503, which a loaded platform may answer
     * @throws IllegalStateException when it is neither
     */
    boolean post(String path, String json) throws IOException {
        if (over || System.nanoTime() - lastUse > MAX_IDLE_NANOS) {
            socket.close();
            socket = connected(api);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        String request = "POST " + path + headers + json.length() + "\r\n\r\n" + json;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        boolean created = answer();
        lastUse = System.nanoTime();
        return created;
    }

    private boolean answer() throws IOException {
        String statusLine = line();
        int length = 0;
        boolean chunked = false;
        over = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring("content-length:".length()).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.endsWith("chunked");
            } else if (header.startsWith("connection:")) {
                over = header.endsWith("close");
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        boolean created = statusLine.startsWith(CREATED);
        if (!created && !statusLine.startsWith(BUSY)) {
            throw new IllegalStateException(
                    statusLine + " (expected 201): " + new String(body, StandardCharsets.UTF_8));
        }
        return created;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the platform closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package io.opnode.launcher;

/**
 * Where a running launcher can be reached; written when it is ready, so that the command line finds
 * it.
 */
record Endpoint(String api, String chainRpc, long pid) {
    static final String FILE = "endpoint.json";
    static final String TOKEN_FILE = "api-token";

    void writeTo(Home home) {
        home.write(
                FILE,
                """
                {"api":"%s","chainRpc":"%s","pid":%d}\
                """
                        .formatted(api, chainRpc, pid));
    }
}

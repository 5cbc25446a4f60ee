package io.opnode.cli.fake;

import io.opnode.cli.CliMain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the command line in this process, on a home folder of the test. */
public record Opnode(Path home) {
    /** What came of it. */
    public record Result(int exitCode, String out, String err) {
        public JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    public Result call(String... words) {
        List<String> args = new ArrayList<>(List.of("--home", home.toString()));
        args.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CliMain.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Result(code, out.toString(), err.toString());
    }
}

package io.opnode.worker.agent;

import java.util.List;
import java.util.stream.Collectors;

/** Assignments as the platform sends them. */
final class AssignmentText {

    private AssignmentText() {}

    static String of(String jobId, long epoch, String image, List<String> command) {
        return of(jobId, epoch, image, command, 600_000, "");
    }

    /**
     * @param more further fields of the spec, each with a comma before it
     */
    static String of(
            String jobId,
            long epoch,
            String image,
            List<String> command,
            long fundedMillis,
            String more) {
        String words =
                command.stream()
                        .map(w -> "\"" + w.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(","));
        return """
        {"jobId":"%s","attempt":%d,"epoch":%d,
         "spec":{"image":"%s","command":[%s],"environment":{"A":"b"},
          "resources":{"deviceClass":"cpu","devices":1,"cpuMillicores":500,
           "memoryBytes":67108864,"diskBytes":16777216,"egress":false},
          "maxRuntime":"PT600S","maxAttempts":2%s},
         "price":{"tariff":{},"discount":0},
         "fundedMillis":%d,"acceptBy":"2030-01-01T00:00:00.000Z",
         "logCapBytes":1048576,"outputCapBytes":8388608}
        """
                .formatted(jobId, epoch, epoch, image, words, more, fundedMillis);
    }
}

package io.opnode.command.platform.axon;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out those of Axon's auto-configurations that would bring another store, another serialiser
 * (A24), timers that forget or serialise Java objects, or a call home.
 */
public final class UnusedAxonFeatures implements AutoConfigurationImportFilter {
    private static final String AXON = "org.axonframework.springboot.autoconfig.";
    private static final Set<String> UNUSED =
            Set.of(
                    AXON + "AvroSerializerAutoConfiguration",
                    AXON + "AxonDbSchedulerAutoConfiguration",
                    AXON + "AxonJobRunrAutoConfiguration",
                    AXON + "AxonServerActuatorAutoConfiguration",
                    AXON + "AxonServerAutoConfiguration",
                    AXON + "AxonServerBusAutoConfiguration",
                    AXON + "CBORMapperAutoConfiguration",
                    AXON + "JpaAutoConfiguration",
                    AXON + "JpaEventStoreAutoConfiguration",
                    AXON + "ObjectMapperAutoConfiguration",
                    AXON + "UpdateCheckerAutoConfiguration",
                    AXON + "XStreamAutoConfiguration",
                    AXON + "legacyjpa.JpaJavaxAutoConfiguration",
                    AXON + "legacyjpa.JpaJavaxEventStoreAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = candidate != null && !UNUSED.contains(candidate);
        }
        return kept;
    }
}

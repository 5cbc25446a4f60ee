package io.opnode.launcher;

import io.opnode.chain.ChainBridgeConfiguration;
import io.opnode.command.CommandSideConfiguration;
import io.opnode.launcher.embedded.DevelopmentChainConfiguration;
import io.opnode.query.QuerySideConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Command side, query side and bridge in one process. They meet in messages only. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    ChainBridgeConfiguration.class,
    LauncherConfiguration.class,
    DevelopmentChainConfiguration.class
})
public class OpNodeApplication {}

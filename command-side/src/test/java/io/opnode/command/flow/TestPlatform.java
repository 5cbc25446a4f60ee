package io.opnode.command.flow;

import io.opnode.command.CommandSideConfiguration;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.InMemoryContentStore;
import io.opnode.domain.job.JobDecider;
import io.opnode.domain.job.JobLimits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side on a real port, with a database and content that outlive it. */
final class TestPlatform implements AutoCloseable {
    final String databaseUrl;
    final ContentStore content = new InMemoryContentStore();
    JobLimits limits = JobLimits.DEFAULT;
    private ConfigurableApplicationContext context;

    TestPlatform(String databaseUrl) {
        this.databaseUrl = databaseUrl;
    }

    /** What the launcher would do. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({CommandSideConfiguration.class, FakeChain.class})
    static class Application {}

    TestPlatform start(String... settings) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--spring.datasource.url=" + databaseUrl,
                                "--spring.datasource.hikari.maximum-pool-size=20",
                                "--spring.main.banner-mode=off",
                                "--server.shutdown=immediate",
                                "--spring.flyway.enabled=false",
                                "--spring.threads.virtual.enabled=true",
                                "--opnode.platform.node-id=test",
                                "--opnode.platform.deadline-polling=100ms",
                                "--opnode.platform.dead-letter-retry=200ms",
                                "--opnode.worker.sweep=100ms",
                                "--opnode.market.tick=200ms"));
        arguments.addAll(List.of(settings));
        SpringApplication application =
                new SpringApplicationBuilder(Application.class)
                        .initializers(c -> {
                            var beans = c.getBeanFactory();
                            beans.registerSingleton("contentStore", content);
                            beans.registerSingleton("jobDecider", new JobDecider(limits));
                        })
                        .registerShutdownHook(false)
                        .build();
        context = application.run(arguments.toArray(String[]::new));
        return this;
    }

    void stop() {
        context.close();
    }

    String url() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port + "/api/v1";
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (context.isActive()) {
            stop();
        }
    }
}

package io.opnode.launcher;

import io.opnode.chain.content.FolderContentStore;
import io.opnode.chain.content.FolderSettings;
import io.opnode.chain.content.KuboContentStore;
import io.opnode.chain.content.KuboSettings;
import io.opnode.command.gateway.WorkerSessions;
import io.opnode.domain.content.ContentStore;
import io.opnode.launcher.security.ApiTokenFilter;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What joins the roles: who may call, and where content lies. */
@Configuration(proxyBeanMethods = false)
class LauncherConfiguration {

    /** Kubo when {@code opnode.content.kubo-url} is set, a folder otherwise. */
    @Bean
    ContentStore contentStore(
            @Value("${opnode.content.folder:}") String folder,
            @Value("${opnode.content.kubo-url:}") String kuboUrl) {
        return kuboUrl.isEmpty()
                ? FolderContentStore.open(
                        Path.of(folder), FolderSettings.DEFAULT, InstantSource.system())
                : new KuboContentStore(KuboSettings.of(URI.create(kuboUrl)));
    }

    /** Before everything else, so that nothing of a stranger's request is read. */
    @Bean
    FilterRegistrationBean<ApiTokenFilter> apiTokens(
            @Value("${opnode.api.token}") String token, WorkerSessions sessions) {
        FilterRegistrationBean<ApiTokenFilter> registration =
                new FilterRegistrationBean<>(
                        new ApiTokenFilter(token, header -> sessions.find(header).isPresent()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

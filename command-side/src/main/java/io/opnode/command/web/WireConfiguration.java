package io.opnode.command.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets {@link WireBody} types be read and written by {@link WireJson}, and streams be endless. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration implements WebMvcConfigurer {
    private final WireJson json;

    WireConfiguration(WireJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.configureMessageConverters(converter -> {
            if (converter instanceof JacksonJsonHttpMessageConverter jackson) {
                jackson.registerMappersForType(
                        WireBody.class,
                        mappers -> mappers.put(MediaType.APPLICATION_JSON, json.mapper()));
            }
        });
    }

    @Override
    public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
        configurer.setDefaultTimeout(-1);
    }
}

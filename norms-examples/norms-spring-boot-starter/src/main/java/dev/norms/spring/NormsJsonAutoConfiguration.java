package dev.norms.spring;

import dev.norms.json.NormsModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Adds the library's values to the application's JSON, whatever its mapper. */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(JsonMapper.class)
class NormsJsonAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    NormsModule normsModule() {
        return new NormsModule();
    }
}

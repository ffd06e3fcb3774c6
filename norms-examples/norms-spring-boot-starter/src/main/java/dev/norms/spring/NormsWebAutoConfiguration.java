package dev.norms.spring;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;

/** Converts texts of paths and parameters; the web framework takes every bean that is a converter. */
@AutoConfiguration
class NormsWebAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    NormsConverter normsConverter() {
        return new NormsConverter();
    }

    /** Days as {@code 2026-09-15}; without it, their form depends on the locale of the request. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "norms.web.iso-dates", matchIfMissing = true)
    IsoDateConverter normsDateConverter() {
        return new IsoDateConverter();
    }

    /** Reads a day. */
    static final class IsoDateConverter implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}

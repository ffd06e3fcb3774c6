package dev.norms.spring;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Converts texts of paths and parameters; the web framework takes every bean that is a converter. */
@AutoConfiguration
class NormsWebAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(name = "normsConverter")
    NormsConverter normsConverter(ListableBeanFactory beans) {
        return new NormsConverter(new OwnConverters(beans));
    }

    /** Days as {@code 2026-09-15}; without it, their form depends on the locale of the request. */
    @Bean
    @ConditionalOnMissingBean(name = "normsDateConverter")
    @ConditionalOnProperty(name = "norms.web.iso-dates", matchIfMissing = true)
    @Conditional(NoOtherFormat.class)
    IsoDateConverter normsDateConverter(ListableBeanFactory beans) {
        return new IsoDateConverter(new OwnConverters(beans));
    }

    /** Matches if the application has not set another form of dates for the web framework. */
    static final class NoOtherFormat extends NoneNestedConditions {
        NoOtherFormat() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        /** A form for controllers of Web MVC. */
        @ConditionalOnProperty("spring.mvc.format.date")
        static final class OfMvc {}

        /** A form for controllers of WebFlux. */
        @ConditionalOnProperty("spring.webflux.format.date")
        static final class OfWebFlux {}
    }
}

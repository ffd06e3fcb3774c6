package dev.norms.spring;

import dev.norms.calendar.academic.CollegeCalendar;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports under {@code holidayNotices} which holiday notices are known, if the application has health indicators. */
@AutoConfiguration(after = NormsAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
class NormsHealthAutoConfiguration {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A class of its own, so that an application without health indicators does not load the condition's class. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnEnabledHealthIndicator("holiday-notices")
    static class Indicators {
        /** The indicator; today is the day of a bean {@link Clock}, else that of the system's clock in China. */
        @Bean
        @ConditionalOnMissingBean(name = "holidayNoticesHealthIndicator")
        HolidayNoticesHealthIndicator holidayNoticesHealthIndicator(
                CollegeCalendar calendar, ObjectProvider<Clock> clock) {
            return new HolidayNoticesHealthIndicator(
                    calendar.workdays(), clock.getIfAvailable(() -> Clock.system(CHINA)));
        }
    }
}

package dev.norms.spring;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Profile;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Makes book and calendar beans: those of a college's folder, if there is one. */
@AutoConfiguration
@EnableConfigurationProperties(NormsProperties.class)
class NormsAutoConfiguration {
    /**
     * The files of the folder {@code norms.folder}; the application does not start if any is wrong.
     *
     * @throws dev.norms.fact.InvalidFactsException with every problem of every file
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("norms.folder")
    CollegeFiles normsFiles(NormsProperties properties) {
        return CollegeFolder.read(
                Path.of(Objects.requireNonNull(properties.folder(), "norms.folder")), ImplementationOpinion.book());
    }

    /**
     * The norms, tailored by the folder's profile and by a bean {@link Profile}, if there are such.
     *
     * @throws dev.norms.profile.ProfileRefusedException if the bean loosens a norm
     */
    @Bean
    @ConditionalOnMissingBean
    NormBook normsBook(ObjectProvider<CollegeFiles> files, ObjectProvider<Profile> profile) {
        CollegeFiles read = files.getIfAvailable();
        NormBook book = read == null ? ImplementationOpinion.book() : read.book();
        Profile own = profile.getIfAvailable();
        return own == null ? book : book.tailoredBy(own);
    }

    /** The calendar: the bundled holiday notices, and the folder's own days and semesters. */
    @Bean
    @ConditionalOnMissingBean
    CollegeCalendar normsCalendar(ObjectProvider<CollegeFiles> files, NormsProperties properties) {
        CollegeFiles read = files.getIfAvailable();
        CollegeCalendar calendar = read == null ? CollegeCalendar.of(ChinaWorkdays.bundled()) : read.calendar();
        return properties.knownOn() == null ? calendar : calendar.knownOn(properties.knownOn());
    }
}

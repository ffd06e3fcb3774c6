package dev.norms.spring;

import dev.norms.jdbc.CollegeDatabase;
import dev.norms.jdbc.FindingStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Takes facts from the application's database and stores findings in it, if {@code norms-jdbc} is there. */
@AutoConfiguration(
        after = NormsAutoConfiguration.class,
        afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass(CollegeDatabase.class)
class NormsJdbcAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "norms.jdbc.facts", havingValue = "own")
    CollegeDatabase normsOwnTables(DataSource database) {
        return CollegeDatabase.own(database);
    }

    /**
     * Tables that are there already.
     *
     * @throws dev.norms.fact.InvalidFactsException with every mistake of the mapping file
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "norms.jdbc.facts", havingValue = "mapped")
    CollegeDatabase normsMappedTables(DataSource database, NormsProperties properties) {
        String mapping = properties.jdbc().mapping();
        if (mapping == null) {
            throw new IllegalArgumentException("norms.jdbc.mapping must be given with norms.jdbc.facts=mapped");
        }
        return CollegeDatabase.mapped(database, Path.of(mapping));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "norms.jdbc.findings", havingValue = "true")
    FindingStore normsFindings(DataSource database) {
        return FindingStore.in(database);
    }
}

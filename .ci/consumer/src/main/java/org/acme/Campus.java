package org.acme;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.codes.CodeTable;
import dev.norms.files.CollegeFiles;
import dev.norms.jdbc.CollegeDatabase;
import dev.norms.jdbc.FindingStore;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Keeps findings in a database, reads an organization from it, maps a code and starts the beans of an application. */
final class Campus {
    private Campus() {}

    /** As an application of Spring Boot is. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Beans {}

    static String use(Assessment standing) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:acme;DB_CLOSE_DELAY=-1");
        CollegeDatabase own = CollegeDatabase.own(database);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"norms_organizations\" (\"id\", \"kind\", \"name\", \"established\")"
                    + " VALUES ('art', 'general-branch', 'art', DATE '2012-09-01')");
        }
        CollegeFiles facts = own.read(ImplementationOpinion.book());
        FindingStore store = FindingStore.in(database);
        store.write(standing);
        int kept = store.findings(standing.schedule().range()).size();
        try (AnnotationConfigApplicationContext beans =
                new AnnotationConfigApplicationContext(Beans.class)) {
            boolean isWhole = !beans.getBean(NormBook.class).editions().isEmpty()
                    && beans.getBean(CollegeCalendar.class) != null
                    && facts.college().organizations().size() == 1
                    && CodeTable.posts().toTheirs(Role.SECRETARY).value().isPresent()
                    && kept == standing.findings().size();
            if (!isWhole) {
                throw new IllegalStateException("database, codes or beans are not what they were");
            }
        }
        return kept + " findings in a database";
    }
}

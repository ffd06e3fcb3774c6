package dev.norms.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.duty.NormId;
import dev.norms.fact.InvalidFactsException;
import dev.norms.files.CollegeFiles;
import dev.norms.jdbc.CollegeDatabase;
import dev.norms.jdbc.FindingStore;
import dev.norms.json.NormsModule;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Profile;
import dev.norms.time.Cadence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an application gets, and what steps back for its own. */
class AutoConfigurationTest {
    private static final Path SAMPLE =
            Path.of("..", "norms-cli", "src", "main", "resources", "dev", "norms", "cli", "sample");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    NormsAutoConfiguration.class,
                    NormsJsonAutoConfiguration.class,
                    NormsWebAutoConfiguration.class,
                    NormsJdbcAutoConfiguration.class,
                    NormsHealthAutoConfiguration.class));

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @Test
    void book_and_calendar_are_there_without_a_word() {
        runner.run(context -> {
            assertThat(context.getBean(NormBook.class).editions())
                    .hasSameSizeAs(ImplementationOpinion.book().editions());
            assertThat(context.getBean(CollegeCalendar.class).workdays()).isEqualTo(ChinaWorkdays.bundled());
            assertThat(context).hasSingleBean(NormsModule.class).doesNotHaveBean(CollegeFiles.class);
            assertThat(context).doesNotHaveBean(CollegeDatabase.class).doesNotHaveBean(FindingStore.class);
        });
    }

    @Test
    void beans_of_the_application_stay() {
        CollegeCalendar own = CollegeCalendar.of(ChinaWorkdays.bundled()).knownOn(LocalDate.of(2020, 1, 1));
        runner.withBean(CollegeCalendar.class, () -> own)
                .withBean("mine", NormsModule.class, NormsModule::new)
                .run(context -> {
                    assertThat(context.getBean(CollegeCalendar.class)).isSameAs(own);
                    assertThat(context.getBeanNamesForType(NormsModule.class)).containsExactly("mine");
                });
    }

    @Test
    void a_profile_bean_tailors_the_book() {
        NormId norm = NormId.of("INS-2.1");
        runner.withBean(
                        Profile.class,
                        () -> Profile.by("art")
                                .from("2026-01-01")
                                .tighten("INS-2.1", Cadence.parse("2+/quarter"), "small"))
                .run(context -> assertThat(context.getBean(NormBook.class)
                                .governing(LocalDate.of(2026, 6, 1))
                                .find(norm))
                        .isNotEqualTo(ImplementationOpinion.book()
                                .governing(LocalDate.of(2026, 6, 1))
                                .find(norm)));
    }

    @Test
    void the_folder_of_a_college_gives_its_book_and_its_calendar() {
        runner.withPropertyValues("norms.folder=" + SAMPLE).run(context -> {
            CollegeFiles files = context.getBean(CollegeFiles.class);
            assertThat(context.getBean(NormBook.class)).isSameAs(files.book());
            assertThat(context.getBean(CollegeCalendar.class).academic())
                    .isEqualTo(files.calendar().academic());
        });
    }

    @Test
    void a_folder_with_mistakes_stops_the_start_with_all_of_them(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("organizations.csv"), "id,kind,name,established\nart,cell,art,2012-13-01\n");
        runner.withPropertyValues("norms.folder=" + folder).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = context.getStartupFailure();
            assertThat(failure).rootCause().isInstanceOf(InvalidFactsException.class);
            assertThat(new InvalidFactsFailureAnalyzer().analyze(failure).getDescription())
                    .contains("organizations.csv:2: kind", "organizations.csv:2: established");
        });
    }

    @Test
    void no_key_of_a_person_stands_in_the_list_that_goes_to_the_log(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("organizations.csv"),
                "id,kind,name,established\nart,general-branch,art,2012-09-01\nf1,branch,f1,2012-09-01\n");
        Files.writeString(
                folder.resolve("people.csv"),
                "id,organization,status,from\nkey20190101,f1,full,2020-01-01\nkey20190101,f1,full,2020-03-01\n");
        Files.writeString(
                folder.resolve("posts.csv"), "person,organization,role,from\nkey20190102,f1,secretary,2020-01-01\n");
        Files.writeString(folder.resolve("study.csv"), "person,date,hours\nkey 20190101,2026-01-01,2\n");
        Files.writeString(folder.resolve("dues.csv"), "person,month,paid\nkey20190103,2026-01,2026-01-01\n");
        runner.withPropertyValues("norms.folder=" + folder).run(context -> {
            String list = new InvalidFactsFailureAnalyzer()
                    .analyze(context.getStartupFailure())
                    .getDescription();
            assertThat(list)
                    .contains("people.csv:3: from: ", "posts.csv:2: person: unknown", "study.csv:2: person: ")
                    .contains("dues.csv:2: person: ")
                    .doesNotContain("key");
        });
    }

    @Test
    void another_form_of_days_for_controllers_stays_and_so_does_another_indicator() {
        runner.withPropertyValues("spring.mvc.format.date=dd/MM/yyyy")
                .run(context -> assertThat(context).doesNotHaveBean("normsDateConverter"));
        HealthIndicator own = Health.down()::build;
        runner.withBean("holidayNoticesHealthIndicator", HealthIndicator.class, () -> own)
                .run(context ->
                        assertThat(context).getBean(HealthIndicator.class).isSameAs(own));
    }

    @Test
    void notices_signed_later_are_left_out() {
        runner.withPropertyValues("norms.known-on=2024-01-01")
                .run(context -> assertThat(context.getBean(CollegeCalendar.class)
                                .workdays()
                                .notices())
                        .noneMatch(notice -> notice.year() > 2024));
    }

    @Test
    void health_tells_which_holiday_notices_are_known() {
        runner.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-09-15T04:00:00Z"), ZoneOffset.UTC))
                .withPropertyValues("norms.known-on=2026-09-01")
                .run(context -> {
                    Health health =
                            context.getBean(HolidayNoticesHealthIndicator.class).health();
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getDetails())
                            .containsEntry("thisYear", 2026)
                            .containsEntry("nextYearIsKnown", false);
                    assertThat(health.getDetails().get("years"))
                            .asInstanceOf(Assertions.LIST)
                            .contains(2020, 2026);
                });
        runner.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2099-09-15T04:00:00Z"), ZoneOffset.UTC))
                .run(context -> assertThat(context.getBean(HolidayNoticesHealthIndicator.class)
                                .health()
                                .getStatus())
                        .isEqualTo(Status.UNKNOWN));
        runner.withPropertyValues("management.health.holiday-notices.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HolidayNoticesHealthIndicator.class));
    }

    @Test
    void facts_and_findings_are_in_the_database_if_asked_for() {
        runner.withBean(DataSource.class, AutoConfigurationTest::database)
                .withPropertyValues("norms.jdbc.facts=own", "norms.jdbc.findings=true")
                .run(context ->
                        assertThat(context).hasSingleBean(CollegeDatabase.class).hasSingleBean(FindingStore.class));
        runner.withBean(DataSource.class, AutoConfigurationTest::database)
                .run(context -> assertThat(context).doesNotHaveBean(CollegeDatabase.class));
        runner.withBean(DataSource.class, AutoConfigurationTest::database)
                .withPropertyValues("norms.jdbc.facts=mapped")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("norms.jdbc.mapping must be given"));
    }

    @Test
    void a_mapping_with_mistakes_stops_the_start_with_all_of_them(@TempDir Path folder) throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("mapping.csv"),
                "table,column,from,source\norganizations,id,T_DZZ,DZZBH\npeple,id,T_DY,XGH\n");
        runner.withBean(DataSource.class, AutoConfigurationTest::database)
                .withPropertyValues("norms.jdbc.facts=mapped", "norms.jdbc.mapping=" + mapping)
                .run(context -> assertThat(new InvalidFactsFailureAnalyzer()
                                .analyze(context.getStartupFailure())
                                .getDescription())
                        .contains("mapping.csv:2: from", "mapping.csv:3: table"));
    }

    @Test
    void without_database_and_health_on_the_class_path_it_starts() {
        runner.withClassLoader(new FilteredClassLoader("dev.norms.jdbc", "org.springframework.boot.health"))
                .run(context ->
                        assertThat(context).hasSingleBean(NormBook.class).hasNotFailed());
    }
}

package dev.norms.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.CollegeFiles;
import dev.norms.json.FindingData;
import dev.norms.json.NormsJson;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A real application with a controller: ids in paths, findings as JSON. */
class ControllerTest {
    private static ServletWebServerApplicationContext application;

    /** The application of a user. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Duties.class, OwnWeeks.class})
    static class Application {}

    /** Types of a user. */
    record Page(Findings worstFirst, int howMany) {}

    /** The controller of a user. */
    @RestController
    static class Duties {
        private final Assessment standing;

        Duties(NormBook book, CollegeFiles files, CollegeCalendar calendar) {
            Schedule year = Schedule.of(book, files.college(), calendar, DateRange.ofYear(2026));
            this.standing = Assessment.of(year, files.ledger(), LocalDate.of(2026, 9, 15));
        }

        @GetMapping("/lapsed")
        Findings lapsed() {
            return standing.lapsed();
        }

        @GetMapping("/page")
        Page page(@RequestParam OrganizationId owner, @RequestParam Verdict verdict) {
            Findings some = standing.findings()
                    .where(finding -> finding.verdict() == verdict
                            && finding.obligation().organization().equals(java.util.Optional.of(owner)));
            return new Page(some, some.size());
        }

        @GetMapping("/duties/{id}")
        Finding duty(@PathVariable ObligationId id) {
            return standing.get(id);
        }

        @GetMapping("/period/{period}")
        String period(@PathVariable Period period, @RequestParam LocalDate day) {
            return period + " " + day;
        }

        @GetMapping("/kinds")
        String kinds(@RequestParam List<ActivityKind> kinds, @RequestParam(required = false) LocalDate day) {
            return kinds.stream().map(ActivityKind::code).toList() + " " + day;
        }

        @GetMapping("/german")
        LocalDate german(@RequestParam @DateTimeFormat(pattern = "dd.MM.yyyy") LocalDate day) {
            return day;
        }

        @GetMapping("/week")
        String week(@RequestParam TeachingWeek week) {
            return week.toString();
        }
    }

    /** A converter of a user for a type of ours, which stays. */
    static final class OwnWeeks implements Converter<String, TeachingWeek> {
        @Override
        public TeachingWeek convert(String text) {
            return TeachingWeek.parse("2026-2027-1/W" + text);
        }
    }

    @BeforeAll
    static void start() {
        SpringApplication spring = new SpringApplication(Application.class);
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        application = (ServletWebServerApplicationContext) spring.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off",
                "--norms.folder=../norms-cli/src/main/resources/dev/norms/cli/sample");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        int port = application.getWebServer().getPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Accept-Language", "de")
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void findings_are_json_as_everywhere() throws Exception {
        String body = get("/lapsed").body();
        Findings lapsed = application.getBean(Duties.class).lapsed();
        assertThat(body).isEqualTo(NormsJson.write(lapsed)).doesNotContain("{}");
        assertThat(NormsJson.read(body, FindingData[].class)).hasSize(lapsed.size());
    }

    @Test
    void types_of_the_application_keep_their_names() throws Exception {
        assertThat(get("/page?owner=art-f1&verdict=met").body())
                .startsWith("{\"worstFirst\":[{\"obligation\":{\"id\":\"")
                .contains("\"howMany\":", "\"verdict\":\"met\"")
                .doesNotContain("\"verdict\":\"missed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INS-2.1~art-f1~2026-Q2", "INS-2.1@art-f1~2026-Q2"})
    void an_obligation_is_found_by_the_path_form_of_its_id(String id) throws Exception {
        HttpResponse<String> answer = get("/duties/" + id);
        boolean isForm = id.indexOf('@') < 0;
        assertThat(answer.statusCode()).isEqualTo(isForm ? 200 : 400);
        if (isForm) {
            assertThat(answer.body()).startsWith("{\"obligation\":{\"id\":\"INS-2.1@art-f1/2026-Q2\"");
        }
    }

    @Test
    void periods_and_days_are_read_whatever_the_locale() throws Exception {
        assertThat(get("/period/2026-Q3?day=2026-09-15").body()).isEqualTo("2026-Q3 2026-09-15");
    }

    @Test
    void kinds_are_read_by_their_codes_and_an_empty_day_is_none() throws Exception {
        assertThat(get("/kinds?kinds=party-lecture,members-assembly&day=").body())
                .isEqualTo("[party-lecture, members-assembly] null");
    }

    @Test
    void a_place_with_a_form_of_its_own_keeps_it() throws Exception {
        assertThat(get("/german?day=15.09.2026").body()).isEqualTo("\"2026-09-15\"");
    }

    @Test
    void a_converter_of_the_application_stays() throws Exception {
        assertThat(get("/week?week=08").body()).isEqualTo("2026-2027-1/W08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/duties/INS-x",
                "/period/2026-Q9?day=2026-09-15",
                "/period/2026-Q3?day=15.09.2026",
                "/page?owner=a%20b&verdict=met",
                "/page?owner=art&verdict=mett",
                "/kinds?kinds=party-lectures"
            })
    void what_is_no_id_is_a_bad_request(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }
}

package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.label.Language;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedsTest {
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final OrganizationId BRANCH = OrganizationId.of("u1");

    static Stream<EntryForm> forms() {
        return Stream.of(EntryForm.WHOLE_DAY, EntryForm.at(LocalTime.of(16, 0), Duration.ofHours(1)), EntryForm.TO_DO);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void two_readers_find_every_duty_of_the_schedule_by_its_id(EntryForm form) throws IOException, ParserException {
        String file = write(Feeds.of(YEAR)
                .under(Namespace.parse("party.example.edu"))
                .as(form)
                .college());
        List<String> ids = YEAR.obligations().stream()
                .map(obligation -> obligation.id() + "@party.example.edu")
                .toList();

        ICalendar one = Biweekly.parse(file).first();
        assertThat(Stream.concat(
                        one.getEvents().stream().map(event -> event.getUid().getValue()),
                        one.getTodos().stream().map(toDo -> toDo.getUid().getValue())))
                .containsExactlyElementsOf(ids);
        assertThat(one.validate(ICalVersion.V2_0)).isEmpty();

        Calendar other = new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(other.getComponents().stream()
                        .filter(component -> !component.getName().equals(Component.VTIMEZONE))
                        .map(component -> component.getRequiredProperty("UID").getValue()))
                .containsExactlyElementsOf(ids);
        assertThat(other.validate(true).getEntries()).isEmpty();
    }

    @Test
    void an_organization_has_what_it_owes_itself() {
        assertThat(Feeds.of(YEAR).feed(BRANCH).obligations())
                .isNotEmpty()
                .allMatch(obligation -> obligation.owner().equals(BRANCH))
                .hasSize((int) YEAR.obligations().stream()
                        .filter(obligation -> obligation.owner().equals(BRANCH))
                        .count());
    }

    @Test
    void a_secretary_has_his_own_duties_and_those_of_his_branch() {
        Feed feed = Feeds.of(YEAR).feed(PersonId.of("p2"));
        assertThat(ids(feed)).contains("INS-2.1@u1/2021-Q1", "ART-10.2@p2/2021-01", "MGT-2.1@p2/2021");
        assertThat(feed.obligations())
                .allMatch(obligation -> obligation.owner().text().equals("p2")
                        || obligation.owner().equals(BRANCH));
        assertThat(feed.name().zh()).isEqualTo("p2党组织工作规范");
    }

    @Test
    void who_takes_over_a_post_takes_over_what_is_due_then() {
        College college = Sample.college()
                .add(Post.builder("p3", Role.SECRETARY)
                        .at("f1")
                        .during(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 5, 1))))
                .add(Post.builder("p4", Role.SECRETARY).at("f1").since("2021-05-01"))
                .build();
        Feeds feeds = Feeds.of(Sample.schedule(college, DateRange.ofYear(2021)));
        assertThat(ids(feeds.feed(PersonId.of("p3"))))
                .contains("INS-2.1@f1/2021-Q1")
                .doesNotContain("INS-2.1@f1/2021-Q2");
        assertThat(ids(feeds.feed(PersonId.of("p4"))))
                .contains("INS-2.1@f1/2021-Q2")
                .doesNotContain("INS-2.1@f1/2021-Q1");
    }

    @Test
    void the_feeds_together_hold_what_each_holds_alone() throws IOException {
        Feeds feeds = Feeds.of(YEAR);
        for (OrganizationId id : List.of(OrganizationId.of("gb"), OrganizationId.of("f1"), BRANCH)) {
            assertThat(write(find(feeds.organizations(), FeedAddress.of(id)))).isEqualTo(write(feeds.feed(id)));
        }
        for (PersonId id : Sample.COLLEGE.people()) {
            assertThat(write(find(feeds.people(), FeedAddress.of(id)))).isEqualTo(write(feeds.feed(id)));
        }
        assertThat(feeds.organizations()).hasSize(4);
        assertThat(feeds.people()).hasSize(8);
    }

    @Test
    void twice_written_is_the_same_and_two_branches_share_no_id() throws IOException {
        assertThat(write(Feeds.of(YEAR).college()))
                .isEqualTo(write(Feeds.of(YEAR).college()));
        assertThat(uids(Feeds.of(YEAR).feed(BRANCH)))
                .doesNotContainAnyElementsOf(uids(Feeds.of(YEAR).feed(OrganizationId.of("f1"))));
    }

    @Test
    void an_event_says_how_to_meet_the_duty_in_the_language_asked_for() throws IOException {
        assertThat(unfolded(write(Feeds.of(YEAR).feed(BRANCH))))
                .contains("要求：每季度不少于1次\\n凭据：活动记录（党员大会）\\n责任人：书记\\n", ",党员大会\r\n");
        assertThat(unfolded(write(Feeds.of(YEAR).in(Language.ENGLISH).feed(BRANCH))))
                .contains(
                        "Asked: at least 1 per quarter\\nShown by: activities (members' assembly)\\nResponsible: secretary\\n");
    }

    @Test
    void provisional_dates_are_tentative() throws IOException {
        Schedule far = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2030));
        assertThat(write(Feeds.of(far).feed(BRANCH)))
                .contains("STATUS:TENTATIVE")
                .doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void a_namespace_is_a_name() {
        assertThat(Namespace.parse("校园.example")).hasToString("校园.example");
        for (String wrong : List.of("", " ", "a@b", "a b", ".a", "a-", "a\nb", "a".repeat(254))) {
            assertThatThrownBy(() -> Namespace.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("namespace must be 1 to 253 letters, digits")
                    .hasMessageEndingWith("but was '" + wrong + "'");
        }
    }

    private static Feed find(List<Feed> feeds, String address) {
        return feeds.stream()
                .filter(feed -> feed.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Feed feed) {
        return feed.obligations().stream()
                .map(Obligation::id)
                .map(Object::toString)
                .toList();
    }

    private static List<String> uids(Feed feed) throws IOException {
        return unfolded(write(feed))
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static String write(Feed feed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feed.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

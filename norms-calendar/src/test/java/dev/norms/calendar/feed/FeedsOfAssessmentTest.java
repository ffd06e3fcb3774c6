package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds that know what was done. */
class FeedsOfAssessmentTest {
    private static final OrganizationId BRANCH = OrganizationId.of("u1");
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final LocalDate AS_OF = LocalDate.of(2021, 5, 1);
    private static final String DONE = "INS-2.1@u1/2021-Q1";
    private static final String OPEN = "INS-2.1@u1/2021-Q2";

    @Test
    void a_to_do_that_was_done_is_completed_on_the_day_and_reminds_no_more() throws IOException {
        Feed feed = feeds(held()).as(EntryForm.TO_DO).feed(BRANCH);
        assertThat(component(feed, DONE))
                .contains("STATUS:COMPLETED\r\n", "COMPLETED:20210310T040000Z\r\n")
                .doesNotContain("VALARM");
        assertThat(component(feed, OPEN))
                .contains("STATUS:NEEDS-ACTION\r\n", "VALARM")
                .doesNotContain("COMPLETED");
    }

    @Test
    void a_later_record_does_not_move_the_day_of_completion() throws IOException {
        Feeds once = feeds(held()).as(EntryForm.TO_DO);
        Feeds twice = feeds(held().add(assembly("a2", "2021-03-25"))).as(EntryForm.TO_DO);
        assertThat(component(twice.feed(BRANCH), DONE)).isEqualTo(component(once.feed(BRANCH), DONE));
    }

    @Test
    void an_event_that_was_done_says_so_and_reminds_no_more() {
        Feed feed = feeds(held()).feed(BRANCH);
        assertThat(entry(feed, DONE).summary()).asString().startsWith("✓ ");
        assertThat(entry(feed, DONE).alarms()).isEmpty();
        assertThat(entry(feed, DONE).timing())
                .isEqualTo(entry(Feeds.of(YEAR).feed(BRANCH), DONE).timing());
        assertThat(entry(feed, OPEN).summary())
                .isEqualTo(entry(Feeds.of(YEAR).feed(BRANCH), OPEN).summary());
    }

    @Test
    void what_was_done_since_the_last_feed_has_the_next_number_and_nothing_else_has() {
        Feeds before = feeds(nothing());
        Feeds after = feeds(held()).since(Published.of(List.of(before.feed(BRANCH))));
        assertThat(after.feed(BRANCH).entries())
                .filteredOn(entry -> !before.feed(BRANCH).entries().contains(entry))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.uid()).startsWith(DONE);
                    assertThat(entry.sequence())
                            .isEqualTo(entry(before.feed(BRANCH), DONE).sequence() + 1);
                });
    }

    @Test
    void what_is_exempt_is_left_out_and_cancelled_if_it_was_published() {
        Ledger exempt = nothing()
                .add(Exemption.builder()
                        .norm(NormId.parse("INS-2.1"))
                        .subject(BRANCH)
                        .during(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)))
                        .authority("校党委")
                        .document("校组〔2021〕1号")
                        .reason("实习")
                        .build())
                .build();
        Feeds feeds = Feeds.of(Assessment.of(YEAR, exempt, AS_OF));
        assertThat(feeds.feed(BRANCH).entries()).noneMatch(entry -> entry.uid().startsWith(DONE));
        Feeds after = feeds.since(Published.of(List.of(Feeds.of(YEAR).feed(BRANCH))));
        assertThat(entry(after.feed(BRANCH), DONE).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void where_nothing_was_done_the_feed_is_that_of_the_schedule_but_for_its_stamp() {
        Feed plain = Feeds.of(YEAR).feed(BRANCH);
        assertThat(feeds(nothing()).feed(BRANCH).entries())
                .extracting(entry -> entry.as(
                        plain.entries().get(0).sequence(),
                        plain.entries().get(0).stamp()))
                .isEqualTo(plain.entries());
    }

    @Test
    void nobody_unknown_has_a_feed() {
        assertThatThrownBy(() -> Feeds.of(YEAR).feed(OrganizationId.of("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nowhere'");
        assertThatThrownBy(() -> Feeds.of(YEAR).feed(PersonId.of("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nobody'");
    }

    private static Feeds feeds(LedgerBuilder ledger) {
        return Feeds.of(Assessment.of(YEAR, ledger.build(), AS_OF));
    }

    private static LedgerBuilder nothing() {
        return Sample.ledger(Sample.COLLEGE);
    }

    private static LedgerBuilder held() {
        return nothing().add(assembly("a1", "2021-03-10"));
    }

    private static Activity assembly(String id, String day) {
        return Activity.builder(id, ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on(day)
                .build();
    }

    private static CalendarEntry entry(Feed feed, String id) {
        return feed.entries().stream()
                .filter(entry -> entry.uid().startsWith(id + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String component(Feed feed, String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feed.write(out);
        String all = out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        int uid = all.indexOf("UID:" + id + "@");
        return all.substring(uid, all.indexOf("END:VTODO", uid));
    }
}

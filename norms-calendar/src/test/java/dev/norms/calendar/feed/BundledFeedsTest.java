package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Relation;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the people of a branch owe alike, as one entry; reminders and addresses of entries. */
class BundledFeedsTest {
    private static final Schedule YEAR = Sample.schedule(Sample.COLLEGE, DateRange.ofYear(2021));
    private static final OrganizationId BRANCH = OrganizationId.of("u1");
    private static final String DUES = "ART-10.2@u1/2021-03";

    private final Feeds feeds = Feeds.of(YEAR).bundled();

    @Test
    void one_entry_a_month_stands_for_the_dues_of_a_branch() {
        List<Obligation> dues = YEAR.obligations().stream()
                .filter(obligation -> obligation.toString().startsWith("ART-10.2@"))
                .filter(obligation -> obligation.toString().endsWith("/2021-03"))
                .filter(obligation -> Sample.COLLEGE
                        .branchOf(PersonId.of(obligation.owner().text()), LocalDate.of(2021, 3, 1))
                        .filter(BRANCH::equals)
                        .isPresent())
                .toList();

        CalendarEntry entry = entry(feeds.feed(BRANCH), DUES);

        assertThat(dues).hasSizeGreaterThan(1);
        assertThat(entry.summary().toString()).contains("党费交纳：", "（" + dues.size() + "人）");
        assertThat(entry.timing().day())
                .isEqualTo(dues.get(0).window().orElseThrow().due());
        assertThat(dues)
                .allSatisfy(obligation -> assertThat(entry.description().toString())
                        .contains(obligation.owner().text()));
        assertThat(ids(feeds.college())).doesNotContain(DUES).contains("ART-10.2@college/2021-03");
    }

    @Test
    void hours_of_members_and_of_office_holders_are_one_entry_for_they_share_a_key() {
        assertThat(ids(feeds.feed(BRANCH)))
                .filteredOn(id -> id.startsWith("MGT-2.1@"))
                .containsExactly("MGT-2.1@u1/2021");
        assertThat(Bundles.of(YEAR.obligations(), Sample.COLLEGE).bundled().get("MGT-2.1@u1/2021"))
                .extracting(obligation -> obligation.norm().id().text())
                .contains("MGT-2.1", "MGT-2.2");
    }

    @Test
    void nothing_else_is_lost_and_persons_keep_their_own() {
        Set<String> plain = ids(Feeds.of(YEAR).college());
        Set<String> bundled = feeds.organizations().stream()
                .flatMap(feed -> ids(feed).stream())
                .collect(Collectors.toSet());

        assertThat(bundled).hasSizeLessThan(plain.size());
        assertThat(plain.stream().filter(id -> !bundled.contains(id)))
                .allMatch(id -> id.contains("@p") || id.contains("#p"));
        assertThat(ids(feeds.feed(PersonId.of("p2"))))
                .isEqualTo(ids(Feeds.of(YEAR).feed(PersonId.of("p2"))));
    }

    @Test
    void an_entry_is_done_when_everybody_is_and_names_who_is_not() {
        List<Obligation> dues = List.copyOf(
                Bundles.of(YEAR.obligations(), Sample.COLLEGE).bundled().get(DUES));
        LedgerBuilder some = Ledger.builder(Sample.COLLEGE);
        dues.stream().skip(1).forEach(obligation -> some.add(paid(obligation, "2021-03-10")));
        LedgerBuilder all = Ledger.builder(Sample.COLLEGE);
        dues.forEach(obligation -> all.add(paid(obligation, "2021-03-1" + dues.indexOf(obligation))));

        CalendarEntry open = entry(of(some).feed(BRANCH), DUES);
        CalendarEntry done = entry(of(all).feed(BRANCH), DUES);

        assertThat(open.summary().toString()).doesNotStartWith("✓");
        assertThat(open.description().toString())
                .endsWith("待完成：" + dues.get(0).owner().text());
        assertThat(done.summary().toString()).startsWith("✓ 党费交纳");
        assertThat(done.description().toString()).endsWith("全部完成");
        assertThat(entry(of(all).as(EntryForm.TO_DO).feed(BRANCH), DUES)
                        .timing()
                        .done())
                .hasValue(LocalDate.of(2021, 3, 10 + dues.size() - 1));
    }

    private static Feeds of(LedgerBuilder ledger) {
        return Feeds.of(Assessment.of(YEAR, ledger.build(), LocalDate.of(2021, 3, 20)))
                .bundled();
    }

    private static DuesPayment paid(Obligation obligation, String day) {
        return DuesPayment.of(obligation.owner().text(), "2021-03", day);
    }

    @Test
    void what_follows_an_unbundled_feed_cancels_what_is_put_together() {
        Published before = Published.of(List.of(Feeds.of(YEAR).college()));
        Feed after = feeds.since(before).college();

        assertThat(after.withdrawn())
                .isNotEmpty()
                .allMatch(entry -> entry.status() == CalendarEntry.Status.CANCELLED)
                .hasSize(before.entries(Feed.COLLEGE).size()
                        - ids(feeds.college()).stream()
                                .filter(id -> !id.contains("@college/"))
                                .toList()
                                .size());
        assertThat(feeds.since(Published.of(List.of(feeds.college()))).college().entries())
                .isEqualTo(feeds.college().entries());
    }

    @Test
    void reminders_are_as_asked() {
        assertThat(feeds.withoutReminders().college().entries())
                .allMatch(entry -> entry.alarms().isEmpty());
        assertThat(feeds.remindingAt(LocalTime.of(9, 0)).college().entries())
                .allSatisfy(entry -> assertThat(entry.alarms()).containsExactly(java.time.Duration.ofHours(15)));
        assertThat(feeds.as(EntryForm.at(LocalTime.of(16, 0), java.time.Duration.ofHours(1)))
                        .remindingAt(LocalTime.of(9, 0))
                        .college()
                        .entries())
                .allSatisfy(entry -> assertThat(entry.alarms()).containsExactly(java.time.Duration.ofHours(31)));
        assertThatThrownBy(() ->
                        feeds.remindingAt(LocalTime.of(9, 0, 0, 1)).college().entries())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_names_its_clause_and_its_norm_and_leads_to_pages_if_they_are_published() {
        CalendarEntry plain = entry(feeds.feed(BRANCH), "INS-2.1@u1/2021-Q1");
        CalendarEntry linked = entry(feeds.linkingTo("https://a.example/b/").feed(BRANCH), "INS-2.1@u1/2021-Q1");

        assertThat(plain.references())
                .extracting(CalendarEntry.Reference::relation, CalendarEntry.Reference::uri)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Relation.LINK, "tag:norms.invalid,2020:annex:INS-2%231"),
                        org.assertj.core.groups.Tuple.tuple(Relation.CONCEPT, "tag:norms.invalid,2020:INS-2.1"));
        assertThat(linked.references().get(0))
                .isEqualTo(new CalendarEntry.Reference(
                        Relation.URL, "https://a.example/b/report.html#INS-2.1@u1/2021-Q1"));
        assertThat(linked.references().get(2).uri()).isEqualTo("https://a.example/b/report.html#norm-INS-2.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/b/",
                "b/",
                "https://a.example/b",
                "https://a.example/中/",
                "https://a b/",
                "a:/",
                "ftp://a.example/",
                "file:///a/"
            })
    void a_base_is_absolute_and_a_folder(String base) {
        assertThatThrownBy(() -> feeds.linkingTo(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base must be an address of http or https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b:c", "a:", "a:b c", "a:\"b", "a:中", "a:b\r\nX-EVIL:1", "a:<b>"})
    void a_reference_is_an_absolute_uri_that_cannot_break_a_line(String uri) {
        assertThatThrownBy(() -> new CalendarEntry.Reference(Relation.URL, uri))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarEntry entry(Feed feed, String id) {
        return feed.entries().stream()
                .filter(entry -> entry.uid().startsWith(id + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Feed feed) {
        return feed.obligations().stream().map(Obligation::toString).collect(Collectors.toSet());
    }
}

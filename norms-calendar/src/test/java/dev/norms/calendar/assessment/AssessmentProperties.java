package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Language;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class AssessmentProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    @Property(tries = 60)
    void the_order_of_records_is_irrelevant(@ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll Random order) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        List<LedgerRecord> shuffled = new ArrayList<>(small.records());
        Collections.shuffle(shuffled, order);
        assertThat(text(Assessment.of(schedule, small.ledgerOf(shuffled), asOf)))
                .isEqualTo(text(Assessment.of(schedule, small.ledger(), asOf)));
    }

    @Property(tries = 100)
    void a_further_record_lowers_no_count_and_undoes_nothing_that_was_fulfilled(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll @IntRange(max = 99) int any) {
        List<LedgerRecord> fewer = new ArrayList<>(small.records());
        if (!fewer.isEmpty()) {
            fewer.remove(any % fewer.size());
        }
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessment after = Assessment.of(schedule, small.ledger(), asOf);
        for (Finding before : countsRecords(Assessment.of(schedule, small.ledgerOf(fewer), asOf))) {
            Finding now = after.find(before.id()).orElseThrow();
            before.done()
                    .ifPresent(done -> assertThat(now.done().orElseThrow())
                            .as(before.toString())
                            .isGreaterThanOrEqualTo(done));
            if (before.verdict().isFulfilled() && before.obligation().window().isPresent()) {
                assertThat(now.verdict()).isLessThanOrEqualTo(before.verdict()).matches(Verdict::isFulfilled);
            }
        }
    }

    @Property(tries = 60)
    void a_later_day_opens_nothing_that_was_missed_and_undoes_nothing_that_was_met(
            @ForAll SmallCollege small, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessment then = Assessment.of(schedule, small.ledger(), early);
        Assessment now = Assessment.of(schedule, small.ledger(), late);
        for (Finding finding : then.findings()) {
            Optional<Finding> found = now.find(finding.id());
            if (finding.obligation().window().isEmpty()) {
                continue;
            }
            if (found.isEmpty()) {
                // The person of a branch who is an activist on the early day but no more, or elsewhere, on the close or
                // the late day.
                assertThat(finding.obligation().id().norm().toString()).isIn("INS-1.4", "ART-8.2");
                assertThat(finding.obligation().window().orElseThrow().close()).isAfterOrEqualTo(early);
            } else {
                Verdict later = found.get().verdict();
                switch (finding.verdict()) {
                    case MET -> assertThat(later).isEqualTo(Verdict.MET);
                    case MADE_UP -> assertThat(later).isEqualTo(Verdict.MADE_UP);
                    case MISSED -> assertThat(later).isIn(Verdict.MISSED, Verdict.MADE_UP);
                    case NOT_APPLICABLE, EXEMPT, NO_DATA -> assertThat(later).isEqualTo(finding.verdict());
                    case NEEDS_JUDGMENT -> assertThat(later).isIn(Verdict.NEEDS_JUDGMENT, Verdict.MET, Verdict.MADE_UP);
                    default -> assertThat(later).isGreaterThanOrEqualTo(finding.verdict());
                }
            }
        }
    }

    @Property(tries = 100)
    void what_is_counted_at_once_is_what_is_counted_one_by_one(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessor alone = Assessor.of(schedule, small.ledger(), asOf);
        for (Finding finding : Assessment.of(schedule, small.ledger(), asOf).findings()) {
            if (finding.obligation().window().isPresent()) {
                Tally one = alone.tally(finding.obligation());
                assertThat(finding.verdict())
                        .as(finding.toString())
                        .isEqualTo(alone.verdict(finding.obligation(), one));
                finding.done()
                        .ifPresent(
                                done -> assertThat(done).as(finding.toString()).isEqualTo(one.done()));
                assertThat(finding.records()).as(finding.toString()).isEqualTo(one.countedRefs());
            }
        }
    }

    @Property(tries = 60)
    void an_exemption_creates_no_lapse(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll @IntRange(max = 6) int any) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessment before = Assessment.of(schedule, small.ledger(), asOf);
        List<Finding> chosen = IntStream.range(0, before.findings().size())
                .filter(index -> index % 7 == any)
                .mapToObj(before.findings().list()::get)
                .toList();
        LedgerBuilder exempted = small.ledgerBuilder(small.records());
        chosen.forEach(finding -> exempted.add(exemption(finding)));
        Assessment after = Assessment.of(schedule, exempted.check().value(), asOf);
        assertThat(after.lapsed().stream().map(Finding::id))
                .isSubsetOf(before.lapsed().stream().map(Finding::id).toList());
        chosen.forEach(
                finding -> assertThat(after.find(finding.id()).orElseThrow().verdict())
                        .isIn(Verdict.EXEMPT, Verdict.NOT_APPLICABLE));
    }

    @Property(tries = 60)
    void the_rate_is_a_fraction_of_what_is_decided(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Assessment assessment = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf);
        assessment.findings().byOrganization().values().forEach(findings -> {
            Map<Verdict, Integer> verdicts =
                    findings.where(AssessmentProperties::isDated).verdicts();
            int fulfilled = verdicts.getOrDefault(Verdict.MET, 0) + verdicts.getOrDefault(Verdict.MADE_UP, 0);
            int decided = fulfilled + verdicts.getOrDefault(Verdict.MISSED, 0);
            assertThat(findings.rate().isPresent()).isEqualTo(decided > 0);
            findings.rate().ifPresent(rate -> {
                assertThat(rate).isEqualTo(new Rate(fulfilled, decided));
                assertThat(rate.percent()).isBetween(0, 100);
            });
        });
    }

    @Property(tries = 60)
    void standing_duties_have_a_rate_of_their_own(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Findings findings = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf)
                .findings();
        Findings standing = findings.where(finding -> !isDated(finding));
        Findings dated = findings.where(AssessmentProperties::isDated);
        assertThat(findings.rate()).isEqualTo(dated.rate());
        assertThat(findings.standingRate()).isEqualTo(standing.standingRate());
        assertThat(standing.rate()).isEmpty();
        assertThat(dated.standingRate()).isEmpty();
        Map<Verdict, Integer> verdicts = standing.verdicts();
        int held = verdicts.getOrDefault(Verdict.MET, 0);
        int decided = held + verdicts.getOrDefault(Verdict.NOT_MET, 0);
        assertThat(findings.standingRate())
                .isEqualTo(decided == 0 ? Optional.empty() : Optional.of(new Rate(held, decided)));
    }

    @Property(tries = 60)
    void organizations_and_persons_share_nothing_and_leave_nothing_out(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Findings findings = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf)
                .findings();
        assertThat(findings.ofOrganizations().size() + findings.ofPersons().size())
                .isEqualTo(findings.size());
        assertThat(findings.ofOrganizations().ofPersons()).isEmpty();
    }

    private static boolean isDated(Finding finding) {
        return finding.obligation().window().isPresent();
    }

    @Property(tries = 30)
    void every_explanation_begins_with_the_reason_and_names_its_citations(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessment assessment = Assessment.of(schedule, small.ledger(), asOf);
        assessment.findings().stream().limit(40).forEach(finding -> {
            assertThat(finding.explanation().text().zh())
                    .endsWith(finding.reason().zh());
            assertThat(finding.explanation().text().en())
                    .endsWith(finding.reason().en());
            String tree = finding.explanation().in(Language.ENGLISH);
            finding.citations()
                    .forEach(citation -> assertThat(tree)
                            .contains(
                                    citation.label(schedule.book().upperRules()).en()));
            finding.records().forEach(record -> assertThat(tree).contains("counted: " + record));
        });
    }

    private static Exemption exemption(Finding finding) {
        LocalDate from = LocalDate.of(2015, 1, 1);
        return Exemption.builder()
                .norm(finding.obligation().norm().id())
                .subject(finding.obligation().owner())
                .during(DateRange.of(from, from.plusYears(20)))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build();
    }

    /**
     * What counts records: the follow-up of missed duties judges findings, and of the checks of an item the latest
     * decides.
     */
    private static Findings countsRecords(Assessment assessment) {
        return assessment
                .findings()
                .where(finding -> !(finding.obligation().requirement() instanceof FollowUpRequirement
                        || finding.obligation().requirement() instanceof ChecklistRequirement));
    }

    static String text(Assessment assessment) {
        return text(assessment.findings());
    }

    static String text(Findings findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding)
                .append(finding.done())
                .append(finding.records())
                .append(finding.explanation())
                .append('\n'));
        return text.toString();
    }
}

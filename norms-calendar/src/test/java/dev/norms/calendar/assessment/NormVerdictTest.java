package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.FullSample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.label.Coded;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each norm one record by which it is met, and the verdict without it; the test names the norm. */
class NormVerdictTest {
    private static final String AFTER = "2022-06-30";

    @ParameterizedTest(name = "{0} met by {1}, else missed")
    @CsvSource({
        "INS-2.1@u1/2021-Q2, members-assembly, 2021-06-30, 2021-07-01",
        "INS-2.2@u1/2021-05, themed-party-day, 2021-05-01, 2021-06-01",
        "INS-2.3@u1/2021-05, branch-committee-meeting, 2021-05-31, 2021-06-01",
        "INS-2.4@u1.g/2021-05, group-meeting, 2021-05-01, 2021-06-01",
        "INS-2.5@u1/2021, party-lecture, 2021-12-31, 2022-01-01",
        "INS-3.1@u1/2021, organizational-life-meeting, 2021-01-01, 2022-01-01",
        "INS-4.1@u1/2021-year-end, secretary-appraisal, 2021-12-01, 2021-11-30",
        "MGT-4.1@gb/2021-H1, mass-organization-conference, 2021-06-30, 2021-07-01",
        "ACT-2.1@gb/2021-july-first, commendation, 2021-06-24, 2021-06-23",
        "ACT-2.2@u1/2021-spring-festival, holiday-visit, 2021-01-28, 2021-01-27",
        "ACT-2.2@gb/2021-national-day, holiday-visit, 2021-10-07, 2021-10-08",
        "ACT-3.1@u1/2021-H1, volunteer-service, 2021-06-30, 2021-07-01",
        "ART-6.1@gb/2021-year-end, leadership-appraisal, 2021-12-01, 2021-11-30",
        "ART-8.1#leaving@gb/2021, party-spirit-education leaving, 2021-06-01, 2022-01-01",
        "ART-8.1#new-students@gb/2021, party-spirit-education 新生入学教育, 2021-09-01, 2020-12-31",
        "ART-8.2#act@u1/2021-H2, activist-review, 2021-07-01, 2021-06-30",
        "ART-8.2#act@u1/2021-H2, activist-review act, 2021-12-31, 2022-01-01",
        "ART-9.1@gb/2021, activist-training, 2021-12-31, 2022-01-01",
        "ART-10.1#dues@gb/2021-H1, inspection dues, 2021-06-30, 2021-07-01",
        "ART-13.1@gb/2021, democratic-life-meeting, 2021-12-31, 2022-01-01",
        "ART-16.2#style-inspection@gb/2021-H1, style-inspection, 2021-06-30, 2021-07-01",
        "ART-17.1@gb/2021-graduation, integrity-education, 2021-05-01, 2021-04-30",
        "ART-11.1@gb/2021-05, joint-administration-meeting, 2021-05-31, 2021-06-01",
        "ART-11.2@gb/2021-05, general-branch-committee-meeting, 2021-05-31, 2021-06-01"
    })
    void activity(String id, String kind, String inWindow, String outside) {
        assertVerdicts(
                id, ledger -> ledger.add(held(id, kind, inWindow)), ledger -> ledger.add(held(id, kind, outside)));
    }

    @ParameterizedTest(name = "{0} met by {1}, else missed")
    @CsvSource({
        "MGT-1.1@u1/2021-year-start, annual-plan, 2021-03-31, 2021-04-01",
        "MGT-1.2@gb/2021-year-end, annual-summary, 2022-01-31, 2022-02-01",
        "MGT-3.1@gb/2021-H2, finance-disclosure, 2021-07-01, 2021-06-30",
        "INS-1.4#act@u1/2021-Q2, thought-report act, 2021-06-30, 2021-07-01",
        "IMG-3.1@u1/2021, member-roster, 2021-01-01, 2020-12-31",
        "IMG-3.2@u1/2021, activist-roster, 2021-12-31, 2022-01-01",
        "ART-7.1@u1/2021-year-start, admission-plan, 2021-03-31, 2021-04-01",
        "ART-16.2#style-report@gb/2021-H1, style-report, 2021-06-30, 2021-07-01",
        "ART-19.1@gb/2021-H1, supervision-report, 2021-06-30, 2021-07-01"
    })
    void document(String id, String kind, String inWindow, String outside) {
        assertVerdicts(
                id,
                ledger -> ledger.add(written(id, kind, inWindow)),
                ledger -> ledger.add(written(id, kind, outside)));
    }

    @ParameterizedTest(name = "{1} written on {2} counts for the term: {3}")
    @CsvSource({
        "gb, ORG-2.3@gb/term-2021-03-20, 2021-04-20, true",
        "gb, ORG-2.3@gb/term-2021-03-20, 2021-04-21, false",
        "u1, ORG-2.3@u1/term-2021-03-20, 2021-03-20, true",
        "u1, ORG-2.3@u1/term-2021-03-20, 2021-03-19, false"
    })
    void division_of_work(String organization, String id, String written, boolean counts) {
        College elected = FullSample.college()
                .add(TermOfOffice.of(organization, "2021-03-20"))
                .build();
        LedgerBuilder done = ledger(elected)
                .add(Document.builder(organization, DocumentKind.DIVISION_OF_WORK)
                        .on(written));
        assertThat(assess(elected, done, AFTER).get(id).verdict()).isEqualTo(counts ? Verdict.MET : Verdict.MISSED);
    }

    @ParameterizedTest(name = "MGT-2.1, MGT-2.2: {0} studies {1} hours or misses the norm")
    @CsvSource({"MGT-2.1@p5/2021, 32, 31.9", "MGT-2.1@p2/2021, 56, 55.5"})
    void study_hours(String id, String enough, String tooFew) {
        String person = owner(id);
        assertVerdicts(
                id,
                ledger -> study(ledger, person, "2021-12-31", enough),
                ledger -> study(ledger, person, "2021-01-01", tooFew).add(Study.of(person, "2022-01-01", "9")));
        assertThat(assess(COLLEGE, ledger(COLLEGE), AFTER)
                        .get(id)
                        .obligation()
                        .norm()
                        .id())
                .hasToString(person.equals("p2") ? "MGT-2.2" : "MGT-2.1");
    }

    @ParameterizedTest(name = "{0} met by an election in its term, else missed")
    @CsvSource({"ORG-3.1@gb/term-2018-10-10, gb", "ORG-3.2@u1/term-2018-10-10, u1"})
    void election(String id, String organization) {
        College elected = FullSample.college()
                .add(TermOfOffice.of(organization, "2021-10-10"))
                .build();
        College late = FullSample.college()
                .add(TermOfOffice.of(organization, "2021-10-11"))
                .build();
        assertThat(assess(elected, ledger(elected), AFTER).get(id).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(late, ledger(late), AFTER).get(id).verdict()).isEqualTo(Verdict.MADE_UP);
        assertThat(assess(COLLEGE, ledger(COLLEGE), AFTER).get(id).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void dues_ART_10_2_are_met_by_a_payment_by_the_end_of_the_month_else_missed() {
        String id = "ART-10.2@p3/2021-05";
        assertVerdicts(
                id,
                ledger -> ledger.add(DuesPayment.of("p3", "2021-05", "2021-05-31")),
                ledger -> ledger.add(DuesPayment.of("p3", "2021-04", "2021-05-31")));
        assertThat(assess(COLLEGE, ledger(COLLEGE).add(DuesPayment.of("p3", "2021-05", "2021-06-01")), AFTER)
                        .get(id)
                        .verdict())
                .isEqualTo(Verdict.MADE_UP);
    }

    /** As many days as it takes, up to the last or from the first, since a day has 24 hours. */
    private static LedgerBuilder study(LedgerBuilder ledger, String person, String day, String hours) {
        LocalDate date = LocalDate.parse(day);
        int step = date.getDayOfYear() == 1 ? 1 : -1;
        BigDecimal left = new BigDecimal(hours);
        while (left.signum() > 0) {
            BigDecimal most = left.min(BigDecimal.valueOf(24));
            ledger.add(Study.of(person, date.toString(), most.toPlainString()));
            left = left.subtract(most);
            date = date.plusDays(step);
        }
        return ledger;
    }

    private static void assertVerdicts(String id, UnaryOperator<LedgerBuilder> good, UnaryOperator<LedgerBuilder> bad) {
        Finding met = assess(COLLEGE, good.apply(ledger(COLLEGE)), AFTER).get(id);
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.explanation().details())
                .extracting(step -> step.kind().code())
                .contains("counted");
        assertThat(assess(COLLEGE, bad.apply(ledger(COLLEGE)), AFTER).get(id).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(COLLEGE, ledger(COLLEGE), AFTER).get(id).verdict()).isEqualTo(Verdict.MISSED);
    }

    /** Of a kind, and of a stage or for a person that stands behind it. */
    private static Activity.Builder held(String id, String kindAndPart, String day) {
        String[] both = kindAndPart.split(" ", -1);
        Activity.Builder activity = Activity.builder(
                        "a1", ActivityKind.find(both[0]).orElseThrow())
                .by(owner(id))
                .on(day);
        if (both.length > 1) {
            activity.part(both[1]);
        }
        return id.startsWith("INS-2.5") ? activity.ledBy("p2") : activity;
    }

    private static Document.Builder written(String id, String kindAndPerson, String day) {
        String[] both = kindAndPerson.split(" ", -1);
        Document.Builder document = Document.builder(owner(id), Coded.parse(DocumentKind.class, both[0]))
                .on(day);
        return both.length > 1 ? document.person(PersonId.of(both[1])) : document;
    }

    private static String owner(String id) {
        return ObligationId.parse(id).owner();
    }
}

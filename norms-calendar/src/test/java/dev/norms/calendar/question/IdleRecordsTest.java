package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.norms.book.NormBook;
import dev.norms.calendar.assessment.Sample;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that can count for nothing are found, each with what it would need. */
class IdleRecordsTest {
    private static Activity activity(String id, ActivityKind kind, String by, String day) {
        return Activity.builder(id, kind).by(by).on(day).build();
    }

    private static List<IdleRecord> found(LedgerBuilder ledger) {
        return IdleRecords.of(ImplementationOpinion.book(), ledger.build());
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(Sample.COLLEGE);
    }

    @Test
    void what_no_norm_asks_of_the_organization() {
        List<IdleRecord> found = found(ledger().add(activity("n1", ActivityKind.THEMED_PARTY_DAY, "gb", "2021-03-12"))
                .add(activity("n2", ActivityKind.MEMBERS_ASSEMBLY, "u1.g", "2021-03-12"))
                .add(activity("ok", ActivityKind.MEMBERS_ASSEMBLY, "u1", "2021-03-26")));
        assertThat(found).extracting(idle -> idle.record().ref()).containsExactly("n1", "n2");
        assertThat(found).extracting(IdleRecord::reason).containsOnly(IdleReason.ASKED_OF_NOBODY);
        assertThat(found.get(0).need().zh()).isEqualTo("gb，“主题党日”“双重组织生活”应由党支部、党小组");
    }

    @Test
    void quotation_marks_inside_others_are_single_ones() {
        assertThat(found(ledger().add(activity("n1", ActivityKind.COMMENDATION, "u1", "2021-07-01")))
                        .get(0)
                        .need()
                        .zh())
                .isEqualTo("u1，“‘七一’表彰”应由党总支");
    }

    @Test
    void a_period_that_the_norms_do_not_have() {
        List<IdleRecord> found = found(ledger().add(Activity.builder("n4", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-03-19")
                        .forPeriod(Period.parse("2021-Q1")))
                .add(Activity.builder("ok", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-04-02")
                        .forPeriod(Period.parse("2021-03"))));
        assertThat(found).singleElement().satisfies(idle -> {
            assertThat(idle.reason()).isEqualTo(IdleReason.NO_SUCH_PERIOD);
            assertThat(idle.record().ref()).isEqualTo("n4");
        });
    }

    @Test
    void a_kind_that_means_nothing_to_the_book_is_listed_with_the_nearest_one() {
        ActivityKind misspelt = new ActivityKind("party-lectur", Label.of("党课", "party lecture"));
        ActivityKind film = new ActivityKind("red-film", Label.of("红色观影", "red film"));
        LedgerBuilder ledger = ledger().add(activity("k1", misspelt, "u1", "2021-03-05"))
                .add(activity("k2", film, "u1", "2021-03-06"));
        assertThat(found(ledger))
                .extracting(
                        idle -> idle.record().ref(),
                        IdleRecord::reason,
                        idle -> idle.need().en())
                .containsExactly(
                        tuple(
                                "k1",
                                IdleReason.UNKNOWN_KIND,
                                "no kind of activity is called 'party-lectur'; the nearest is party-lecture (Party lecture)"),
                        tuple("k2", IdleReason.UNKNOWN_KIND, "no kind of activity is called 'red-film'"));

        NormBook showing =
                ImplementationOpinion.book().tailoredBy(Profile.by("学院").with(new Change.Name(film, "试行", "学院")));
        assertThat(IdleRecords.of(showing, ledger.build()))
                .extracting(idle -> idle.record().ref())
                .containsExactly("k1");
    }

    @Test
    void a_norm_that_another_tier_attests() {
        assertThat(found(ledger().add(Attestation.of("ART-20.1", "gb", "2021", "x", "2021-03-30"))))
                .extracting(IdleRecord::reason)
                .containsExactly(IdleReason.ASKED_OF_NOBODY);
    }

    @Test
    void what_is_dated_after_every_calendar_or_far_ahead() {
        Ledger ledger = ledger().add(activity("n3", ActivityKind.THEMED_PARTY_DAY, "u1", "2126-03-13"))
                .add(activity("n5", ActivityKind.THEMED_PARTY_DAY, "u1", "2022-05-08"))
                .add(activity("ok", ActivityKind.THEMED_PARTY_DAY, "u1", "2022-05-07"))
                .build();
        assertThat(IdleRecords.of(ImplementationOpinion.book(), ledger))
                .extracting(idle -> idle.record().ref(), IdleRecord::reason)
                .containsExactly(tuple("n3", IdleReason.AFTER_ALL));
        assertThat(IdleRecords.farAhead(ledger, LocalDate.parse("2021-04-02")))
                .extracting(idle -> idle.record().ref())
                .containsExactly("n5");
    }
}

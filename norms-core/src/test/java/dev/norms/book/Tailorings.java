package dev.norms.book;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.Bound.between;

import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.requirement.Amount;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.PeriodUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Profiles, good and bad, for the norms of the implementation opinion. */
final class Tailorings {
    /** Changes that have a text form; some loosen, contradict each other or name nothing. */
    private static final Arbitrary<Change> WRITTEN = Combinators.combine(
                    Arbitraries.<Change>of(
                            tighten("INS-2.1", "2+/quarter"),
                            tighten("INS-2.1", "1+/month"),
                            tighten("INS-2.1", "4+/quarter"),
                            tighten("INS-2.1", "1+/year"),
                            tighten("INS-2.4", "2..2/month"),
                            tighten("MGT-2.1", "40"),
                            tighten("MGT-2.1", "24"),
                            tighten("ACT-1.1", "2+"),
                            tighten("ART-11.1", "2+/month"),
                            tighten("ART-11.1", "1+/quarter"),
                            tighten("COL-1.1", "2+/year"),
                            new Change.Fix<>(
                                    FrequencyReadings.JOINT_MEETING, atLeast(1).per(PeriodUnit.QUARTER), "", ""),
                            new Change.Fix<>(
                                    FrequencyReadings.JOINT_MEETING, atLeast(3).per(PeriodUnit.MONTH), "", ""),
                            new Change.Fix<>(CountingReadings.GROUP_MEETINGS, between(1, 1), "", ""),
                            new Change.Fix<>(CountingReadings.GROUP_MEETINGS, between(0, 2), "", ""),
                            new Change.Fix<>(ScopeReadings.MEMBER_LINKS, atLeast(2), "", ""),
                            new Change.Name(new ActivityKind("red-film", Label.of("红色观影", "red film")), "", ""),
                            new Change.Name(new ActivityKind("red-film", Label.of("红色电影", "red film")), "", ""),
                            new Change.Count("red-film", ActivityKind.THEMED_PARTY_DAY, "", ""),
                            new Change.Count("red-film", ActivityKind.PRACTICE_ACTIVITY, "", "")),
                    Arbitraries.of("small branches", "规模小"),
                    Arbitraries.of("art", "p001"))
            .as(Tailorings::said);

    private static final Arbitrary<Change> ADDED = Arbitraries.of(added("年度交流", 1), added("年度交流", 2))
            .map(norm -> new Change.Add(norm, "we do it anyway", "art"));

    private Tailorings() {}

    static Arbitrary<Profile> profiles() {
        Arbitrary<Change> changes = Arbitraries.frequencyOf(Tuple.of(9, WRITTEN), Tuple.of(1, ADDED));
        Arbitrary<String> starts = Arbitraries.of("", "2019-01-01", "2021-01-01", "2021-05-15");
        Arbitrary<String> ends = Arbitraries.of("", "2021-08-01", "2023-01-01");
        return Combinators.combine(changes.list().ofMaxSize(3), starts, ends).as(Tailorings::profile);
    }

    static Arbitrary<Profile> written() {
        return WRITTEN.list().ofMaxSize(4).map(changes -> profile(changes, "", ""));
    }

    static Norm added(String name, int times) {
        return Norm.builder()
                .id("COL-1.1")
                .label(name, "yearly exchange")
                .summary("每年交流" + times + "次。", "An exchange " + times + " times a year.")
                .demands(
                        CountRequirement.each(
                                atLeast(times), PeriodUnit.YEAR, EvidenceRule.activity(ActivityKind.SPECIAL_STUDY)),
                        Addressee.BRANCH)
                .cites("article:10#1")
                .build();
    }

    private static Profile profile(List<Change> changes, String from, String until) {
        Profile profile = Profile.by("art");
        for (Change change : changes) {
            profile = profile.with(change);
        }
        profile = from.isEmpty() ? profile : profile.from(from);
        return until.isEmpty() ? profile : profile.until(until);
    }

    private static Change tighten(String norm, String amount) {
        return new Change.Tighten(NormId.parse(norm), Amount.parse(amount), "", "");
    }

    private static Change said(Change change, String reason, String by) {
        if (change instanceof Change.Tighten it) {
            return new Change.Tighten(it.norm(), it.amount(), reason, by);
        }
        if (change instanceof Change.Name it) {
            return new Change.Name(it.kind(), reason, by);
        }
        if (change instanceof Change.Count it) {
            return new Change.Count(it.kind(), it.as(), reason, by);
        }
        return said((Change.Fix<?>) change, reason, by);
    }

    private static <T> Change said(Change.Fix<T> fix, String reason, String by) {
        return new Change.Fix<>(fix.reading(), fix.to(), reason, by);
    }
}

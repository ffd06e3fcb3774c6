package dev.norms.calendar.assessment;

import com.google.common.base.Ascii;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.CountWording;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.PostHolder;
import dev.norms.internal.choice.ShortMeetings;
import dev.norms.internal.choice.Unattested;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides the verdicts on obligations and words the reasons for them. */
record Assessor(Schedule schedule, Counter counter) {
    static Assessor of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return new Assessor(
                schedule, Counter.of(schedule.book(), schedule.college(), ledger, schedule.calendar(), asOf));
    }

    /** Returns this assessor with what was missed, for the obligations to follow it up. */
    Assessor withMissed(Function<OrganizationId, Missed> under) {
        return new Assessor(schedule, counter.withMissed(under));
    }

    Ledger ledger() {
        return counter.ledger();
    }

    LocalDate asOf() {
        return counter.asOf();
    }

    /** Returns the standing duties of the day, each with the number owed, which missed obligations may decide. */
    List<Obligation> standing() {
        return schedule.standing(asOf(), ledger()).stream()
                .map(obligation -> Families.judged(obligation, counter))
                .toList();
    }

    /** Returns the tally of the records that count, with as few others as possible. */
    Tally tally(Obligation obligation) {
        return Families.of(obligation.requirement()).tally(obligation, counter);
    }

    /** Returns the {@link PackedResult} of an obligation. */
    int result(Obligation obligation) {
        Tally totals = Families.of(obligation.requirement()).totals(obligation, counter);
        return PackedResult.of(verdict(obligation, totals).number(), PackedResult.ofDecimal(totals.done()));
    }

    Optional<LocalDate> fulfilledOn(Obligation obligation) {
        return tally(obligation).reached(BigDecimal.valueOf(obligation.bound().atLeast()));
    }

    /** Returns the reason, given the records that count. */
    Label reason(Obligation obligation, Tally counted) {
        return sentence(obligation, namesOthers(obligation, counted) ? inFull(obligation) : counted);
    }

    /**
     * Returns whether a reason may name records that do not count: that of an obligation that is closing or missed, or
     * of one whose records are not just added up.
     */
    private boolean namesOthers(Obligation obligation, Tally counted) {
        Verdict verdict = verdict(obligation, counted);
        return verdict == Verdict.CLOSING
                || verdict == Verdict.MISSED
                || !(Families.of(obligation.requirement()) instanceof RecordFamily family && family.isCountedAtOnce());
    }

    Explainer explain(Obligation obligation) {
        return new Explainer(this, obligation, inFull(obligation));
    }

    private Tally inFull(Obligation obligation) {
        return Families.of(obligation.requirement()).tally(obligation, counter.inFull());
    }

    Optional<Role> responsible(Obligation obligation) {
        return Responsibility.of(schedule.college(), obligation).post();
    }

    boolean isFollowedUp(Obligation obligation) {
        return !ledger().followUps(obligation.id()).isEmpty();
    }

    /** Decides in the order of precedence: not applicable, exempt, upcoming, no data, then by what was counted. */
    Verdict verdict(Obligation obligation, Tally tally) {
        if (obligation.inapplicable().isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (exemption(obligation).isPresent()) {
            return Verdict.EXEMPT;
        }
        BigDecimal owed = BigDecimal.valueOf(obligation.bound().atLeast());
        return verdict(
                obligation.norm(),
                obligation.window().orElse(null),
                obligation.requirement().evidence().sources(),
                tally.done().compareTo(owed) >= 0,
                tally.onTime().compareTo(owed) >= 0);
    }

    /** Returns the verdict on an obligation that is neither inapplicable nor exempt. */
    Verdict verdict(
            Norm norm, @Nullable Window window, Set<EvidenceSource> sources, boolean enough, boolean enoughOnTime) {
        if (window != null && asOf().isBefore(window.opens())) {
            return Verdict.UPCOMING;
        }
        if (Collections.disjoint(ledger().supplied(), sources)) {
            return Verdict.NO_DATA;
        }
        if (!enough && sources.contains(EvidenceSource.ATTESTATIONS) && !isMissedUnattested(norm, window)) {
            return Verdict.NEEDS_JUDGMENT;
        }
        if (window == null) {
            return enough ? Verdict.MET : Verdict.NOT_MET;
        }
        if (enough) {
            return enoughOnTime ? Verdict.MET : Verdict.MADE_UP;
        }
        if (!asOf().isAfter(window.due())) {
            return Verdict.OPEN;
        }
        if (!asOf().isAfter(window.deadline())) {
            return Verdict.CLOSING;
        }
        if (!isCovered(sources, window.opens())) {
            return Verdict.NO_DATA;
        }
        return isOwedGenerally(norm) ? Verdict.NEEDS_JUDGMENT : Verdict.MISSED;
    }

    /** Returns whether the number owed holds only generally, so that a person has to judge if it is not reached. */
    private static boolean isOwedGenerally(Norm norm) {
        return norm.answer(ShortMeetings.class).equals(Optional.of(ShortMeetings.JUDGMENT));
    }

    /** Returns whether, by a reading, what nobody attested is missed: after the deadline or, if standing, at once. */
    private boolean isMissedUnattested(Norm norm, @Nullable Window window) {
        return norm.answer(Unattested.class).equals(Optional.of(Unattested.MISSED))
                && (window == null || asOf().isAfter(window.deadline()));
    }

    /** Returns whether none of the supplied sources was kept only from a later day on. */
    private boolean isCovered(Set<EvidenceSource> sources, LocalDate day) {
        for (EvidenceSource source : sources) {
            if (keptOnlyFrom(source, ledger(), day) != null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the day from which on the records of a supplied source were kept if it is after a day, else null. */
    static @Nullable LocalDate keptOnlyFrom(EvidenceSource source, Ledger ledger, LocalDate day) {
        LocalDate from = null;
        if (ledger.supplied().contains(source)) {
            for (DateRange range : ledger.covered(source)) {
                from = from == null || range.from().isBefore(from) ? range.from() : from;
            }
        }
        return from != null && from.isAfter(day) ? from : null;
    }

    /** Returns the exemptions from the norm of an obligation and from the norm that it replaces. */
    private List<Exemption> granted(Obligation obligation) {
        if (!ledger().hasExemptions(obligation.owner())) {
            return List.of();
        }
        NormId key = obligation.normId();
        List<Norm> replacing = obligation.edition().replacements(key);
        if (replacing.isEmpty()) {
            return ledger().exemptions(key, obligation.owner());
        }
        return Stream.concat(Stream.of(key), replacing.stream().map(Norm::id))
                .flatMap(norm -> ledger().exemptions(norm, obligation.owner()).stream())
                .toList();
    }

    /** Returns an exemption that covers the whole window or, for a standing duty, the as-of day. */
    private Optional<Exemption> exemption(Obligation obligation) {
        List<Exemption> granted = granted(obligation);
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        DateRange days = days(obligation);
        return granted.stream()
                .filter(exemption -> exemption.during().encloses(days))
                .findFirst();
    }

    /** Returns the exemptions that cover some days of an obligation but not all. */
    Stream<Exemption> partialExemptions(Obligation obligation) {
        DateRange days = days(obligation);
        return granted(obligation).stream()
                .filter(exemption ->
                        exemption.during().overlaps(days) && !exemption.during().encloses(days));
    }

    private DateRange days(Obligation obligation) {
        return obligation.window().map(Window::days).orElse(DateRange.ofClosed(asOf(), asOf()));
    }

    /**
     * Returns the person who owes it, or who holds the addressed post on the window's last day (by a reading, on its
     * first), or on the as-of day if that is earlier.
     */
    Optional<PersonId> person(Obligation obligation) {
        if (obligation.post().isEmpty()) {
            return obligation.person();
        }
        boolean isByFirstDay = obligation.norm().answer(PostHolder.class).equals(Optional.of(PostHolder.FIRST_DAY));
        LocalDate day = obligation
                .window()
                .map(isByFirstDay ? Window::opens : Window::close)
                .orElse(asOf());
        return obligation.holders(schedule.college(), day.isBefore(asOf()) ? day : asOf()).stream()
                .findFirst();
    }

    /**
     * Returns the decision in one sentence that ends with a full stop and, in English, begins with a capital letter.
     */
    Label sentence(Obligation obligation, Tally tally) {
        Label decision = decision(obligation, tally);
        String english =
                Ascii.toUpperCase(decision.en().substring(0, 1)) + decision.en().substring(1);
        return Label.of(withStop(decision.zh(), "。"), withStop(english, "."));
    }

    /** Adds the full stop unless the sentence ends with one, as texts written by users may. */
    private static String withStop(String sentence, String stop) {
        return sentence.endsWith("。") || sentence.endsWith(".") ? sentence : sentence + stop;
    }

    private Label decision(Obligation obligation, Tally tally) {
        Verdict verdict = verdict(obligation, tally);
        boolean daysSayIt = verdict == Verdict.MET || verdict == Verdict.OPEN || verdict == Verdict.MISSED;
        return switch (verdict) {
            case NOT_APPLICABLE -> VerdictWords.notApplicable(obligation, tally);
            case EXEMPT -> VerdictWords.exempt(exemption(obligation).orElseThrow());
            case NO_DATA -> VerdictWords.noData(obligation, ledger());
            default -> {
                Tally remarked = verdict == Verdict.CLOSING || verdict == Verdict.MISSED
                        ? MeantEarlier.withRemark(obligation, tally)
                        : tally;
                yield new CountWording(obligation, remarked, asOf(), outcome(verdict, obligation, tally), daysSayIt)
                        .sentence();
            }
        };
    }

    private Label outcome(Verdict verdict, Obligation obligation, Tally tally) {
        return switch (verdict) {
            case NEEDS_JUDGMENT -> VerdictWords.needsJudgment(isOwedGenerally(obligation.norm()));
            case MET -> obligation.bound().isExceededBy(tally.done()) ? VerdictWords.MORE_THAN_ASKED : VerdictWords.MET;
            case NOT_MET ->
                obligation.post().isPresent() && person(obligation).isEmpty()
                        ? VerdictWords.VACANT
                        : VerdictWords.NOT_MET;
            default ->
                VerdictWords.ofDays(verdict, obligation, obligation.window().orElseThrow());
        };
    }
}

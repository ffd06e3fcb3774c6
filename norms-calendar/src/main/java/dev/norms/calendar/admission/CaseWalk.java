package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.college.Stay;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One walk through the steps of a case in the order of their days; each is judged by the edition of its day. */
final class CaseWalk {
    final AdmissionContext context;
    final PersonId person;
    final List<AdmissionEntry> entries;
    final List<Stay> stays;
    final StepDays days;
    final List<AdmissionFinding> findings = new ArrayList<>(2);
    private final @Nullable AdmissionFinding[] flaws = new AdmissionFinding[StepTable.STEPS];
    private @Nullable AdmissionStep end;

    CaseWalk(
            AdmissionContext context,
            PersonId person,
            List<Stay> stays,
            boolean underGeneralBranch,
            List<AdmissionEntry> entries) {
        this.context = context;
        this.person = person;
        this.stays = stays;
        this.entries = entries;
        this.days = new StepDays(context, underGeneralBranch);
        for (AdmissionEntry entry : entries) {
            walk(entry);
        }
    }

    /** The reason why a step that was taken does not count and has to be taken again. */
    @Nullable
    AdmissionFinding flaw(AdmissionStep step) {
        return flaws[StepTable.index(step)];
    }

    /** The step that ended the case. */
    @Nullable
    AdmissionStep end() {
        return end;
    }

    private void walk(AdmissionEntry entry) {
        AdmissionStep step = entry.step();
        StepTable table = context.on(entry.date());
        StepRule rule = table.rule(step);
        LocalDate before = days.of(step);
        if (rule == null) {
            add(
                    AdmissionFindingKind.OTHER_EDITION,
                    entry,
                    () -> Sentences.otherEdition(entry, table.edition().toString()),
                    table.edition().source().asWhole(Confidence.READ));
            days.take(step, entry.date());
        } else if (before != null
                && flaw(step) == null
                && !step.isPeriodic()
                && rule.reopens().isEmpty()) {
            add(AdmissionFindingKind.REPEATED, entry, () -> Sentences.repeated(entry, before), rule.citation());
        } else {
            if (end != null) {
                add(AdmissionFindingKind.AFTER_END, entry, () -> Sentences.afterEnd(entry), rule.citation());
            }
            judge(entry, rule, table);
            days.take(step, entry.date());
            rule.reopens().forEach(days::reopen);
            if (step.isEnding() || step == AdmissionStep.ARCHIVED) {
                end = step;
            }
        }
    }

    private void judge(AdmissionEntry entry, StepRule rule, StepTable table) {
        int first = findings.size();
        for (AdmissionStep earlier : rule.after()) {
            order(entry, earlier, table);
        }
        for (Gate gate : rule.gates()) {
            gate(entry, gate, table);
        }
        for (TimeLimit limit : rule.limits()) {
            limit(entry, limit, table);
        }
        stay(entry, rule);
        flaws[StepTable.index(rule.step())] = hard(first);
    }

    /** Who has only applied needs no stay as yet; who stayed before and no longer does is found. */
    private void stay(AdmissionEntry entry, StepRule rule) {
        boolean before = false;
        for (Stay stay : stays) {
            before |= stay.during().from().isBefore(entry.date());
            if (stay.during().contains(entry.date())) {
                if (entry.step() == AdmissionStep.APPLICATION && stay.status() == MemberStatus.FULL) {
                    add(AdmissionFindingKind.ALREADY_MEMBER, entry, () -> Sentences.member(entry), rule.citation());
                }
                return;
            }
        }
        Optional<AdmissionStage> stage = rule.step().stage();
        if (stage.isPresent() && (before || stage.get() != AdmissionStage.APPLICATION)) {
            add(AdmissionFindingKind.WITHOUT_STAY, entry, () -> Sentences.withoutStay(entry), rule.citation());
        }
    }

    private @Nullable AdmissionFinding hard(int first) {
        for (int i = first; i < findings.size(); i++) {
            if (findings.get(i).kind().isHard()) {
                return findings.get(i);
            }
        }
        return null;
    }

    private void order(AdmissionEntry entry, AdmissionStep earlier, StepTable table) {
        StepRule rule = requireNonNull(table.rule(earlier));
        if (!days.isMet(earlier, table)) {
            Optional<LocalDate> later = later(entry, earlier);
            boolean isAnew = entries.stream()
                    .anyMatch(other -> other.step() == earlier && !other.date().isAfter(entry.date()));
            add(
                    later.isPresent() ? AdmissionFindingKind.OUT_OF_ORDER : AdmissionFindingKind.MISSING_STEP,
                    entry,
                    () -> later.map(day -> Sentences.outOfOrder(entry, earlier, day))
                            .orElseGet(() ->
                                    isAnew ? Sentences.missingAnew(entry, earlier) : Sentences.missing(entry, earlier)),
                    rule.citation());
            return;
        }
        for (TimeLimit limit : rule.limits()) {
            LocalDate latest = limit instanceof TimeLimit.Every ? days.closes(limit, earlier, table) : null;
            if (latest != null && entry.date().isAfter(latest)) {
                add(
                        AdmissionFindingKind.LATE,
                        entry,
                        () -> Sentences.gap(entry, earlier, limit.label(), latest),
                        limit.citation());
            }
        }
    }

    private Optional<LocalDate> later(AdmissionEntry entry, AdmissionStep step) {
        return entries.stream()
                .filter(other -> other.step() == step && other.date().isAfter(entry.date()))
                .map(AdmissionEntry::date)
                .reduce((one, other) -> other);
    }

    private void gate(AdmissionEntry entry, Gate gate, StepTable table) {
        LocalDate opens = days.opens(gate, table);
        if (opens != null && entry.date().isBefore(opens)) {
            add(
                    gate instanceof Gate.Cultivation ? AdmissionFindingKind.TOO_SHORT : AdmissionFindingKind.TOO_EARLY,
                    entry,
                    () -> Sentences.tooEarly(entry, gate.label(), opens),
                    gate.citation());
        } else if (gate instanceof Gate.NotLeaving leaving) {
            Leaving.day(stays, entry.date())
                    .filter(leaves -> Leaving.isNear(leaves, leaving.months(), entry.date()))
                    .ifPresent(leaves -> add(
                            AdmissionFindingKind.LEAVING_SOON,
                            entry,
                            () -> Sentences.leaving(entry, gate.label(), leaves),
                            gate.citation()));
        } else if (gate instanceof Gate.Extension extension) {
            extend(entry, extension, table);
        } else {
            Conditions.against(gate, entry, context)
                    .ifPresent(found -> add(
                            AdmissionFindingKind.CONDITION,
                            entry,
                            () -> Sentences.unmet(entry, gate.label(), found),
                            gate.citation()));
        }
    }

    /** Moves the end of probation; to a day that the rules do not allow, or a second time, it does not move. */
    private void extend(AdmissionEntry entry, Gate.Extension gate, StepTable table) {
        LocalDate end = days.probationEnd(table);
        if (end == null) {
            return; // the meeting from which it runs is missing, which is found elsewhere
        }
        LocalDate to = Conditions.day(entry).orElse(end.plusMonths(gate.unsaid()));
        boolean allowed = !to.isBefore(end.plusMonths(gate.atLeast())) && !to.isAfter(end.plusMonths(gate.atMost()));
        if (days.isExtended() || !allowed) {
            Label found = days.isExtended()
                    ? Label.of("此前已延长到" + end, "extended before, to " + end)
                    : Label.of("期满日" + end + "，写明延长到" + to, "from " + end + " to " + to);
            add(
                    AdmissionFindingKind.CONDITION,
                    entry,
                    () -> Sentences.unmet(entry, gate.label(), found),
                    gate.citation());
        } else {
            days.extendTo(to);
        }
    }

    private void limit(AdmissionEntry entry, TimeLimit limit, StepTable table) {
        LocalDate latest = entry.note().isPresent()
                ? days.closesAtMost(limit, entry.step(), table)
                : days.closes(limit, entry.step(), table);
        if (latest != null && entry.date().isAfter(latest)) {
            add(
                    AdmissionFindingKind.past(limit),
                    entry,
                    () -> Sentences.late(entry, limit.label(), latest),
                    limit.citation());
        }
        LocalDate end = days.probationEnd(table);
        if (limit instanceof TimeLimit.AroundExpiry around
                && end != null
                && entry.date().isBefore(end.minusMonths(around.before()))) {
            add(
                    AdmissionFindingKind.EARLY,
                    entry,
                    () -> Sentences.early(entry, limit.label(), end.minusMonths(around.before())),
                    limit.citation());
        }
    }

    private void add(AdmissionFindingKind kind, AdmissionEntry entry, Supplier<Label> label, Citation citation) {
        findings.add(new AdmissionFinding(kind, entry.step(), entry.date(), label, citation));
    }
}

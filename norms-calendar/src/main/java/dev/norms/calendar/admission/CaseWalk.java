package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.AdmissionFindingKind.AFTER_END;
import static dev.norms.calendar.admission.AdmissionFindingKind.ALREADY_MEMBER;
import static dev.norms.calendar.admission.AdmissionFindingKind.CONDITION;
import static dev.norms.calendar.admission.AdmissionFindingKind.EARLY;
import static dev.norms.calendar.admission.AdmissionFindingKind.LATE;
import static dev.norms.calendar.admission.AdmissionFindingKind.LEAVING_SOON;
import static dev.norms.calendar.admission.AdmissionFindingKind.MISSING_STEP;
import static dev.norms.calendar.admission.AdmissionFindingKind.OTHER_EDITION;
import static dev.norms.calendar.admission.AdmissionFindingKind.OUT_OF_ORDER;
import static dev.norms.calendar.admission.AdmissionFindingKind.REPEATED;
import static dev.norms.calendar.admission.AdmissionFindingKind.TOO_EARLY;
import static dev.norms.calendar.admission.AdmissionFindingKind.TOO_SHORT;
import static dev.norms.calendar.admission.AdmissionFindingKind.WITHOUT_STAY;
import static dev.norms.calendar.admission.AdmissionFindingKind.past;
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
    private @Nullable AdmissionEntry end;

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

    /** Returns why a step that was taken does not count and has to be taken again; null if it counts. */
    @Nullable
    AdmissionFinding flaw(AdmissionStep step) {
        return flaws[StepTable.index(step)];
    }

    /** Returns the step that closed the case; null if none did. */
    @Nullable
    AdmissionStep end() {
        return end == null ? null : end.step();
    }

    /** Returns the day of the step that closed the case; null if none did. */
    @Nullable
    LocalDate endedOn() {
        return end == null ? null : end.date();
    }

    private void walk(AdmissionEntry entry) {
        AdmissionStep step = entry.step();
        StepTable table = context.on(entry.date());
        StepRule rule = table.rule(step);
        LocalDate before = days.takenOn(step);
        if (rule == null) {
            Citation edition = table.edition().source().asWhole(Confidence.READ);
            add(
                    OTHER_EDITION,
                    entry,
                    edition,
                    "不是当日有效细则（{0}）的步骤",
                    " is no step of the edition of its day, {0}",
                    table.edition().source().title());
            days.take(step, entry.date());
        } else if (before != null
                && flaw(step) == null
                && !step.isPeriodic()
                && rule.reopens().isEmpty()) {
            add(REPEATED, entry, rule.citation(), "重复，以{0}的为准", " again; that of {0} stands", before);
        } else {
            if (end != null) {
                add(AFTER_END, entry, rule.citation(), "在办结之后", " after the case had ended");
            }
            judge(entry, rule, table);
            days.take(step, entry.date());
            rule.reopens().forEach(days::reopen);
            if (step.closesCase()) {
                end = entry;
            }
        }
    }

    private void judge(AdmissionEntry entry, StepRule rule, StepTable table) {
        int first = findings.size();
        for (AdmissionStep earlier : rule.after()) {
            checkOrder(entry, earlier, table);
        }
        for (Gate gate : rule.gates()) {
            checkGate(entry, gate, table);
        }
        for (TimeLimit limit : rule.limits()) {
            checkLimit(entry, limit, table);
        }
        checkStay(entry, rule);
        flaws[StepTable.index(rule.step())] = firstHard(first);
    }

    /**
     * Reports an application by a full member, and a step on a day without a stay; a step of the application stage
     * needs none if the person had no earlier stay.
     */
    private void checkStay(AdmissionEntry entry, StepRule rule) {
        boolean hadEarlierStay = false;
        for (Stay stay : stays) {
            hadEarlierStay |= stay.during().from().isBefore(entry.date());
            if (stay.during().contains(entry.date())) {
                if (entry.step() == AdmissionStep.APPLICATION && stay.status() == MemberStatus.FULL) {
                    add(ALREADY_MEMBER, entry, rule.citation(), "当日已是正式党员", " by somebody who was a full member");
                }
                return;
            }
        }
        Optional<AdmissionStage> stage = rule.step().stage();
        if (stage.isPresent() && (hadEarlierStay || stage.get() != AdmissionStage.APPLICATION)) {
            add(
                    WITHOUT_STAY,
                    entry,
                    rule.citation(),
                    "当日不在本院任何支部，请补登people.csv",
                    " while the person stayed in no branch: add the stay to people.csv");
        }
    }

    private @Nullable AdmissionFinding firstHard(int from) {
        for (int i = from; i < findings.size(); i++) {
            if (findings.get(i).kind().isHard()) {
                return findings.get(i);
            }
        }
        return null;
    }

    private void checkOrder(AdmissionEntry entry, AdmissionStep earlier, StepTable table) {
        StepRule rule = requireNonNull(table.rule(earlier));
        if (!days.isMet(earlier, table)) {
            addMissing(entry, rule);
            return;
        }
        for (TimeLimit limit : rule.limits()) {
            LocalDate latest = limit instanceof TimeLimit.Every ? days.latest(limit, earlier, table) : null;
            if (latest != null && entry.date().isAfter(latest)) {
                Label before = earlier.label();
                add(
                        LATE,
                        entry,
                        limit.citation(),
                        "之前“{0}”中断：{1}，应不迟于{2}",
                        " after a gap: {0} was due again by {2} ({1})",
                        before,
                        limit.label(),
                        latest);
            }
        }
    }

    private void addMissing(AdmissionEntry entry, StepRule before) {
        Label step = before.step().label();
        boolean wasTaken = false;
        LocalDate later = null;
        for (AdmissionEntry other : entries) {
            if (other.step() == before.step()) {
                wasTaken |= !other.date().isAfter(entry.date());
                later = other.date().isAfter(entry.date()) ? other.date() : later;
            }
        }
        if (later != null) {
            add(
                    OUT_OF_ORDER,
                    entry,
                    before.citation(),
                    "早于应先办的“{0}”（{1}）",
                    " before what should precede it: {0} ({1})",
                    step,
                    later);
        } else {
            add(
                    MISSING_STEP,
                    entry,
                    before.citation(),
                    wasTaken ? "之前没有重新办理“{0}”" : "之前没有“{0}”的记录",
                    wasTaken ? " without this being taken anew before it: {0}" : " without a record before it of: {0}",
                    step);
        }
    }

    private void checkGate(AdmissionEntry entry, Gate gate, StepTable table) {
        LocalDate opens = days.opensOn(gate, table);
        if (opens != null && entry.date().isBefore(opens)) {
            AdmissionFindingKind kind = gate instanceof Gate.Cultivation ? TOO_SHORT : TOO_EARLY;
            add(kind, entry, gate.citation(), "早于{0}：须{1}", " before {0}: {1}", opens, gate.label());
        } else if (gate instanceof Gate.NotLeaving leaving) {
            Leaving.day(stays, entry.date())
                    .filter(leaves -> Leaving.isNear(leaves, leaving.months(), entry.date()))
                    .ifPresent(leaves -> add(
                            LEAVING_SOON,
                            entry,
                            gate.citation(),
                            "在毕业离校（{0}）前{1}个月内",
                            " within {1} months before leaving on {0}",
                            leaves,
                            leaving.months()));
        } else if (gate instanceof Gate.Extension extension) {
            extend(entry, extension, table);
        } else {
            Conditions.against(gate, entry, context).ifPresent(found -> addUnmet(entry, gate, found));
        }
    }

    private void addUnmet(AdmissionEntry entry, Gate gate, Label found) {
        add(
                CONDITION,
                entry,
                gate.citation(),
                "不符合条件：{0}；{1}",
                " against its condition: {0}; {1}",
                gate.label(),
                found);
    }

    /**
     * Moves the end of probation; a second extension, or one to a day that the rules do not allow, is reported instead.
     */
    private void extend(AdmissionEntry entry, Gate.Extension gate, StepTable table) {
        LocalDate end = days.probationEnd(table);
        if (end == null) {
            return; // the meeting from which it runs is missing, which is reported elsewhere
        }
        LocalDate to = Conditions.day(entry).orElse(end.plusMonths(gate.unsaid()));
        boolean allowed = !to.isBefore(end.plusMonths(gate.atLeast())) && !to.isAfter(end.plusMonths(gate.atMost()));
        if (days.isExtended()) {
            addUnmet(entry, gate, Label.of("此前已延长到" + end, "extended before, to " + end));
        } else if (!allowed) {
            addUnmet(entry, gate, Label.format("期满日{0}，写明延长到{1}", "from {0} to {1}", end, to));
        } else {
            days.extendTo(to);
        }
    }

    private void checkLimit(AdmissionEntry entry, TimeLimit limit, StepTable table) {
        // a note is taken as the reason of a special case, for which a limit may be longer
        LocalDate latest = entry.note().isPresent()
                ? days.latestInSpecialCase(limit, entry.step(), table)
                : days.latest(limit, entry.step(), table);
        if (latest != null && entry.date().isAfter(latest)) {
            add(
                    past(limit),
                    entry,
                    limit.citation(),
                    "超过时限：{0}，最迟{1}",
                    " after its limit: {0}, by {1}",
                    limit.label(),
                    latest);
        }
        LocalDate usual = days.usualFrom(limit, table);
        if (usual != null && entry.date().isBefore(usual)) {
            add(EARLY, entry, limit.citation(), "早于通常时间{0}：{1}", " earlier than usual, {0}: {1}", usual, limit.label());
        }
    }

    private void add(
            AdmissionFindingKind kind, AdmissionEntry entry, Citation citation, String zh, String en, Object... parts) {
        findings.add(new AdmissionFinding(kind, entry.step(), entry.date(), citation, zh, en, parts));
    }
}

package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.Parts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The approvals of an activity, each of one body and dated before the activity.
 *
 * @param requirement the bodies
 */
record ApprovalFamily(ApprovalRequirement requirement) implements Family {
    private static final Label NOT_BEFORE = Label.of("未早于活动日期", "not before the day of the activity");
    private static final Label NOT_ASKED = Label.of("不在应经讨论的机构中", "not asked to discuss it");
    private static final CountWording.ListForm BODIES =
            new CountWording.ListForm("应经", "个组织讨论，已经", "个", "bodies asked beforehand", Label.of("尚缺", "missing"));

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.of(requirement.bodies().size());
    }

    /** Returns the holders of an activity that has to be approved beforehand. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return record instanceof Activity activity
                        && duty.demand().parts() instanceof Parts.EachActivity each
                        && isOfAKind(each, activity)
                ? activity.organizations()
                : List.of();
    }

    private static boolean isOfAKind(Parts.EachActivity each, Activity activity) {
        for (ActivityKind kind : each.kinds()) {
            if (activity.kinds().contains(kind.code())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        String id = obligation.part().orElseThrow();
        LocalDate held = counter.activities(Family.owner(obligation))
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .map(Activity::date)
                .orElse(counter.asOf());
        Set<ApprovalBody> seen = EnumSet.noneOf(ApprovalBody.class);
        List<Match> matches = new ArrayList<>();
        for (Approval approval : counter.ledger().approvals(id)) {
            String ref = "approval/" + approval.date();
            Match match;
            if (!approval.date().isBefore(held)) {
                match = Match.rejected(ref, approval.date(), NOT_BEFORE);
            } else if (!requirement.bodies().contains(approval.body())) {
                match = Match.rejected(ref, approval.date(), NOT_ASKED);
            } else if (!seen.add(approval.body())) {
                match = Match.rejected(ref, approval.date(), Tally.TWICE);
            } else {
                match = Match.counted(ref, approval.date(), BigDecimal.ONE);
            }
            matches.add(match.withAbout(approval.body().label()));
        }
        return Tally.of(matches, counter.asOf())
                .lacking(requirement.bodies().stream()
                        .filter(body -> !seen.contains(body))
                        .map(ApprovalBody::label)
                        .toList());
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(CountWording words) {
        return words.listed(BODIES);
    }
}

package dev.norms.calendar.counting;

import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ChecklistRequirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts standing duties that ask for each thing of a list: items, approvals, filing places, follow-ups. */
final class Lists {
    private static final Label ABSENT = Label.of("最近一次检查为无", "not there at the latest check");
    private static final Label SUPERSEDED = Label.of("另有检查为准", "another check decides");
    private static final Label NOT_LISTED = Label.of("不在清单所列项目中", "no item of the list");
    private static final Label AFTER_AS_OF = Label.of("发生在查询日之后", "after the as-of day");
    private static final Label NOT_BEFORE = Label.of("未早于活动日期", "not before the day of the activity");
    private static final Label NOT_ASKED = Label.of("不在应经讨论的机构中", "not asked to discuss it");
    private static final Label TWICE = Label.of("同一对象已计", "already counted");
    private static final Label NOT_FILED = Label.of("未注明归档位置", "names no place of filing");
    private static final Label NO_FOLLOW_UP = Label.of("无整改记录", "has no follow-up");

    private final Ledger ledger;
    private final LocalDate asOf;

    Lists(Ledger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /** A match and the thing of which only one counts. */
    record Named(Object what, Match match) {}

    /** Two links with one target are one. */
    static Tally distinct(List<Named> named, LocalDate deadline) {
        Set<Object> seen = new HashSet<>();
        return Tally.of(
                named.stream()
                        .map(one -> !one.match().counts() || seen.add(one.what())
                                ? one.match()
                                : Match.rejected(one.match().ref(), one.match().date(), TWICE))
                        .toList(),
                deadline);
    }

    /** Each item by its latest check; of several on one day, one that missed it decides. */
    Tally checked(ChecklistRequirement requirement, OrganizationId owner) {
        Map<String, ItemCheck> latest = new LinkedHashMap<>();
        List<Match> matches = new ArrayList<>();
        for (ItemCheck check : checks(requirement, owner)) {
            if (check.date().isAfter(asOf)) {
                matches.add(about(requirement, check, rejected(check, AFTER_AS_OF)));
            } else if (!requirement.items().isEmpty()
                    && item(requirement, check).isEmpty()) {
                matches.add(about(requirement, check, rejected(check, NOT_LISTED)));
            } else {
                String name = item(requirement, check).map(Item::code).orElse(check.item());
                ItemCheck before = latest.get(name);
                if (before == null || before.date().isBefore(check.date()) || !check.isPresent()) {
                    latest.put(name, check);
                    if (before != null) {
                        matches.add(about(requirement, before, rejected(before, SUPERSEDED)));
                    }
                } else {
                    matches.add(about(requirement, check, rejected(check, SUPERSEDED)));
                }
            }
        }
        latest.values()
                .forEach(check -> matches.add(
                        about(requirement, check, check.isPresent() ? one(check) : rejected(check, ABSENT))));
        return Tally.of(matches, asOf)
                .lacking(requirement.items().stream()
                        .filter(item -> {
                            ItemCheck check = latest.get(item.code());
                            return check == null || !check.isPresent();
                        })
                        .map(Item::label)
                        .toList());
    }

    /** Each body once, by an approval dated before the activity. */
    Tally approved(ApprovalRequirement requirement, OrganizationId owner, String id) {
        LocalDate held = activities(owner)
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .map(Activity::date)
                .orElse(asOf);
        Set<ApprovalBody> seen = EnumSet.noneOf(ApprovalBody.class);
        List<Match> matches = new ArrayList<>();
        for (Approval approval : ledger.approvals(id)) {
            String ref = "approval/" + approval.date();
            Match match;
            if (!approval.date().isBefore(held)) {
                match = Match.rejected(ref, approval.date(), NOT_BEFORE);
            } else if (!requirement.bodies().contains(approval.body())) {
                match = Match.rejected(ref, approval.date(), NOT_ASKED);
            } else if (!seen.add(approval.body())) {
                match = Match.rejected(ref, approval.date(), TWICE);
            } else {
                match = Match.counted(ref, approval.date(), BigDecimal.ONE);
            }
            matches.add(match.about(approval.body().label()));
        }
        return Tally.of(matches, asOf)
                .lacking(requirement.bodies().stream()
                        .filter(body -> !seen.contains(body))
                        .map(ApprovalBody::label)
                        .toList());
    }

    /** Every activity that names where it is filed. */
    Tally filed(OrganizationId owner) {
        List<Match> matches = activities(owner).map(this::filed).toList();
        return Tally.of(matches, asOf)
                .lacking(matches.stream()
                        .filter(match -> !match.counts())
                        .map(match -> Label.of(
                                match.ref() + "（" + match.date() + "）", match.ref() + " (" + match.date() + ")"))
                        .toList());
    }

    Match filed(Activity activity) {
        return activity.date().isAfter(asOf)
                ? rejected(activity, AFTER_AS_OF)
                : activity.filed().isPresent() ? one(activity) : rejected(activity, NOT_FILED);
    }

    /** Every missed duty for which something is done; on request those for which nothing is, too. */
    Tally followedUp(List<Obligation> missed, boolean rejectedToo) {
        List<Match> matches = new ArrayList<>();
        List<Label> missing = new ArrayList<>();
        int overdue = 0;
        for (Obligation duty : missed) {
            List<FollowUp> followUps = ledger.followUps(duty.id());
            if (!followUps.isEmpty()) {
                // whatever its day: it says by when something is done
                FollowUp first = followUps.get(0);
                boolean late = followUps.stream().allMatch(this::isLate);
                overdue += late ? 1 : 0;
                matches.add(Match.counted("follow-up/" + first.date(), asOf, BigDecimal.ONE)
                        .about(Label.of(duty + (late ? "，整改逾期" : ""), duty + (late ? ", overdue" : ""))));
            } else if (rejectedToo) {
                LocalDate deadline = duty.window().map(Window::deadline).orElse(asOf);
                matches.add(Match.rejected(duty.toString(), deadline, NO_FOLLOW_UP));
                missing.add(named(duty));
            }
        }
        return Tally.of(matches, asOf)
                .lacking(missing)
                .noting(
                        overdue == 0
                                ? Optional.empty()
                                : Optional.of(Label.of("整改逾期" + overdue + "项", "follow-ups overdue: " + overdue)));
    }

    /** Its day is past and it is not done: it is a follow-up all the same, but worth a remark. */
    private boolean isLate(FollowUp followUp) {
        return followUp.date().isBefore(asOf)
                && followUp.done().filter(day -> !day.isAfter(asOf)).isEmpty();
    }

    private static Label named(Obligation duty) {
        Optional<Label> when = duty.window().map(window -> window.period().label());
        return Label.of(
                when.map(Label::zh).orElse("") + duty.label().zh() + "（" + duty.owner() + "）",
                duty.label().en() + when.map(label -> ", " + label.en()).orElse("") + " (" + duty.owner() + ")");
    }

    private List<ItemCheck> checks(ChecklistRequirement requirement, OrganizationId owner) {
        return ledger.records(owner, EvidenceSource.CHECKS).stream()
                .map(ItemCheck.class::cast)
                .filter(check -> check.list() == requirement.list())
                .toList();
    }

    private Stream<Activity> activities(OrganizationId owner) {
        return ledger.records(owner, EvidenceSource.ACTIVITIES).stream().map(Activity.class::cast);
    }

    private static Optional<Item> item(ChecklistRequirement requirement, ItemCheck check) {
        return requirement.items().stream()
                .filter(item -> item.isNamed(check.item()))
                .findFirst();
    }

    private static Match one(LedgerRecord record) {
        return Match.counted(record.ref(), record.date(), BigDecimal.ONE);
    }

    private static Match rejected(LedgerRecord record, Label reason) {
        return Match.rejected(record.ref(), record.date(), reason);
    }

    /** The item by its name; as it was written if the list has none of that name. */
    private static Match about(ChecklistRequirement requirement, ItemCheck check, Match match) {
        return match.about(item(requirement, check).map(Item::label).orElse(Label.same(check.item())));
    }
}

package dev.norms.calendar.question;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Streams;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The obligations for which activities can count, indexed by owner so that one activity looks at few of them. */
final class ActivityDuties {
    private final College college;
    private final Counter counter;
    private final List<Obligation> obligations;
    private final ImmutableListMultimap<SubjectId, Integer> positions;
    private final Map<OrganizationId, Set<OrganizationId>> related = new HashMap<>();

    ActivityDuties(Schedule schedule, Ledger ledger, LocalDate asOf) {
        this.college = schedule.college();
        this.counter = Counter.of(schedule.book(), college, ledger, schedule.calendar(), asOf);
        this.obligations = Stream.concat(schedule.planned().stream(), schedule.standing(asOf, ledger).stream())
                .filter(ActivityDuties::isAboutActivities)
                .toList();
        ImmutableListMultimap.Builder<SubjectId, Integer> byOwner = ImmutableListMultimap.builder();
        for (int i = 0; i < obligations.size(); i++) {
            SubjectId owner = obligations.get(i).owner();
            SubjectId subject = counter.subject(obligations.get(i));
            byOwner.put(owner, i);
            if (!subject.equals(owner)) {
                byOwner.put(subject, i);
            }
        }
        this.positions = byOwner.build();
    }

    private static boolean isAboutActivities(Obligation obligation) {
        Set<EvidenceSource> sources = obligation.requirement().evidence().sources();
        return sources.contains(EvidenceSource.ACTIVITIES) || sources.contains(EvidenceSource.ATTENDANCE);
    }

    ActivityEffects effects(Activity activity, Collection<AttendedActivity> attended) {
        List<OrganizationId> holders = activity.organizations();
        for (OrganizationId held : holders) {
            if (college.find(held).isEmpty()) {
                throw new IllegalArgumentException("activity " + activity.id() + " must be of an organization of "
                        + college + ", but was of " + held);
            }
        }
        Map<SubjectId, AttendedActivity> byPerson = attended.stream()
                .collect(Collectors.toMap(AttendedActivity::subject, record -> record, (one, other) -> one));
        Set<OrganizationId> others = holders.stream()
                .flatMap(held -> related.computeIfAbsent(held, this::aboveAndBelow).stream())
                .filter(other -> !holders.contains(other))
                .collect(Collectors.toSet());
        return new ActivityEffects(
                activity,
                Streams.<SubjectId>concat(holders.stream(), byPerson.keySet().stream(), others.stream())
                        .flatMap(subject -> positions.get(subject).stream())
                        .sorted()
                        .distinct()
                        .map(obligations::get)
                        .flatMap(obligation ->
                                own(obligation, activity, Optional.ofNullable(byPerson.get(obligation.owner())))
                                        .or(() -> others.contains(obligation.owner())
                                                ? ofOther(obligation, activity)
                                                : Optional.empty())
                                        .stream())
                        .toList());
    }

    private Optional<ActivityEffect> own(
            Obligation obligation, Activity activity, Optional<AttendedActivity> attended) {
        return activity.organizations().stream()
                .flatMap(holder -> use(obligation, activity.of(holder)).stream())
                .findFirst()
                .or(() -> attended.flatMap(record -> use(obligation, record)))
                .map(match -> effect(obligation, match));
    }

    /**
     * Returns whether and why a record counts for an obligation; empty if the obligation is not about such records, or
     * not about those of this subject.
     */
    private Optional<Match> use(Obligation obligation, LedgerRecord record) {
        return Families.of(obligation.requirement()) instanceof RecordFamily family
                        && obligation.requirement().evidence().sources().contains(record.source())
                        && counter.subject(obligation).equals(record.subject())
                ? family.match(obligation, record, counter)
                : Optional.empty();
    }

    private static ActivityEffect effect(Obligation obligation, Match match) {
        // the standing duty of filing does not apply while there is no activity, but with this one it does
        Optional<Label> inapplicable = obligation.window().flatMap(dated -> obligation.inapplicable());
        Optional<Label> rejection = inapplicable.or(match::rejection);
        return new ActivityEffect(obligation, rejection.isEmpty() ? match.quantity() : BigDecimal.ZERO, rejection);
    }

    /**
     * Returns the effect on an obligation for which the activity would count if the owner of the obligation had held
     * it.
     */
    private Optional<ActivityEffect> ofOther(Obligation obligation, Activity activity) {
        return ifItsOwn(obligation, activity)
                .filter(match -> match.counts() && obligation.inapplicable().isEmpty())
                .map(match -> new ActivityEffect(
                        obligation,
                        BigDecimal.ZERO,
                        Optional.of(Label.format(
                                "由{0}举办，不是{1}的活动",
                                "held by {0}, not by {1}",
                                Label.join(
                                        activity.organizations().stream()
                                                .map(holder -> Label.same(holder.text()))
                                                .toList(),
                                        "、",
                                        ", "),
                                obligation.owner()))));
    }

    private Optional<Match> ifItsOwn(Obligation obligation, Activity activity) {
        return obligation.owner() instanceof OrganizationId owner
                        && obligation.window().isPresent()
                ? use(obligation, activity.withPartners().withOrganization(owner))
                : Optional.empty();
    }

    private Set<OrganizationId> aboveAndBelow(OrganizationId held) {
        return Stream.concat(
                        college.upwards(held).stream().skip(1),
                        college.below(held).map(Organization::id))
                .collect(Collectors.toSet());
    }
}

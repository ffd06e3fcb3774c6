package dev.norms.calendar.proposal.problem;

import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The persons who come to an activity, so that nobody is in two places: always the committee of the organization and
 * the leader; to a meeting of members also all members in the organization and below; to a meeting of the leadership of
 * a college also the leading cadres there.
 *
 * <p>People who join or leave in the days on which the activity may be held are counted as coming.
 */
final class Attendees {
    private static final Set<String> OF_MEMBERS = codes(
            ActivityKind.MEMBERS_ASSEMBLY,
            ActivityKind.THEMED_PARTY_DAY,
            ActivityKind.GROUP_MEETING,
            ActivityKind.PARTY_LECTURE,
            ActivityKind.ORGANIZATIONAL_LIFE_MEETING,
            ActivityKind.SECRETARY_APPRAISAL,
            ActivityKind.SPECIAL_STUDY,
            ActivityKind.COMMENDATION,
            ActivityKind.VOLUNTEER_SERVICE,
            ActivityKind.MEMBER_APPRAISAL,
            ActivityKind.COLLECTIVE_TRAINING);
    private static final Set<String> OF_LEADERS = codes(
            ActivityKind.DEMOCRATIC_LIFE_MEETING,
            ActivityKind.LEADERSHIP_APPRAISAL,
            ActivityKind.JOINT_ADMINISTRATION_MEETING);
    private static final Set<MemberStatus> MEMBERS = Set.of(MemberStatus.FULL, MemberStatus.PROBATIONARY);

    private final College college;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Map<Circle, BitSet> known = new HashMap<>();

    Attendees(College college) {
        this.college = college;
    }

    /** The persons who come whoever leads; the kind is empty for members, {@code l} for leaders, else {@code c}. */
    private record Circle(OrganizationId organization, String kind, DateRange days) {}

    /** Returns the numbers of the persons who come to an activity. */
    BitSet of(Need need) {
        List<Need.Day> days = need.days();
        DateRange range =
                DateRange.ofClosed(days.get(0).date(), days.get(days.size() - 1).date());
        Need.Form form = need.form();
        String circle = OF_MEMBERS.contains(form.kind()) ? "" : OF_LEADERS.contains(form.kind()) ? "l" : "c";
        BitSet all = (BitSet) known.computeIfAbsent(new Circle(form.organization(), circle, range), this::gather)
                .clone();
        days.stream().map(Need.Day::leader).flatMap(Optional::stream).forEach(person -> all.set(number(person)));
        return all;
    }

    private BitSet gather(Circle circle) {
        BitSet all = new BitSet();
        Set<OrganizationId> below = college.subtree(circle.organization)
                .map(organization -> organization.id())
                .collect(Collectors.toSet());
        Stream.concat(
                        college.posts().stream()
                                .filter(post -> post.organization().equals(circle.organization)
                                        && Role.committee().contains(post.role())
                                        && post.during().overlaps(circle.days))
                                .map(post -> post.person()),
                        below.stream()
                                .flatMap(id -> college.stays(id).stream())
                                .filter(stay -> stay.during().overlaps(circle.days)
                                        && (circle.kind.isEmpty()
                                                ? MEMBERS.contains(stay.status())
                                                : circle.kind.equals("l") && stay.isLeadingCadre()))
                                .map(stay -> stay.person()))
                .forEach(person -> all.set(number(person)));
        return all;
    }

    private int number(PersonId person) {
        return numbers.computeIfAbsent(person, any -> numbers.size());
    }

    /** Returns whether the times from the first to the last day of two needs overlap. */
    static boolean overlap(Need one, Need other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(Need need) {
        return need.days().get(0).date();
    }

    private static LocalDate last(Need need) {
        return need.days().get(need.days().size() - 1).date();
    }

    private static Set<String> codes(ActivityKind... kinds) {
        return Stream.of(kinds).map(ActivityKind::code).collect(Collectors.toUnmodifiableSet());
    }
}

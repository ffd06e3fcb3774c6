package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arrangement of needs as a puzzle of places.
 *
 * <p>The hard rules between meetings: an organization holds one activity at a time; nobody is in two places; a room
 * holds one activity; activities are as many days apart as preferences ask; of several times of one need all are held
 * or none; and a members' assembly comes after the committee's meeting of its month, which discusses what is put to the
 * vote (branch-rules-2018:11).
 */
public final class Arrangement {
    private final Request request;
    private final Puzzle puzzle = new Puzzle();
    private final List<Meeting> meetings = new ArrayList<>();

    private Arrangement(Request request) {
        this.request = request;
    }

    /**
     * Makes the puzzle.
     *
     * @param college the college
     * @param needs the needs to be arranged
     * @param request the request
     * @return the arrangement
     */
    public static Arrangement of(College college, List<Need> needs, Request request) {
        Arrangement arrangement = new Arrangement(request);
        arrangement.build(college, needs);
        return arrangement;
    }

    /** {@return the puzzle; its meetings have the numbers of {@link #meetings()}} */
    public Puzzle puzzle() {
        return puzzle;
    }

    /** {@return the meetings to be placed} */
    public List<Meeting> meetings() {
        return meetings;
    }

    /**
     * Returns the day of a place.
     *
     * @param place a place in time
     * @return the day
     */
    public LocalDate date(int place) {
        return request.asOf().plusDays(Place.day(place));
    }

    /** Returns those of {@code among} with a meeting that shares a rule with a meeting of some needs. */
    Set<Need> neighbours(Set<Need> some, Set<Need> among) {
        Set<Need> neighbours = new LinkedHashSet<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = 0; j < meetings.size(); j++) {
                if (some.contains(meetings.get(i).need())
                        && among.contains(meetings.get(j).need())
                        && puzzle.areBound(i, j)) {
                    neighbours.add(meetings.get(j).need());
                }
            }
        }
        return neighbours;
    }

    private void build(College college, List<Need> needs) {
        for (Need need : needs) {
            for (int copy = 0; copy < need.times(); copy++) {
                puzzle.add();
                meetings.add(new Meeting(need, copy));
            }
        }
        Evenness even = new Evenness(request.calendar().workdays(), needs);
        Map<Integer, Set<Integer>> hosts = new Hosts(meetings, request.preferences()).byGuest();
        List<BitSet> onTime = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            Offers offers = new Offers(request, meetings.get(i), even);
            offers.offer(puzzle, i, hosts.containsKey(i) ? 1 : 0);
            onTime.add(offers.onTime());
        }
        hosts.forEach((guest, all) -> all.forEach(host -> offerBeside(guest, host, onTime)));
        addRules(college);
    }

    private void offerBeside(int guest, int host, List<BitSet> onTime) {
        BitSet both = (BitSet) onTime.get(guest).clone();
        both.and(onTime.get(host));
        if (!both.isEmpty() && room(guest).equals(room(host))) {
            // the guest is moved if it was not at the same time as the host before
            boolean isMoved = !formerMoment(guest).isEmpty()
                    && !formerMoment(guest)
                            .get(0)
                            .equals(formerMoment(host).stream().findFirst().orElse(null));
            puzzle.offerBeside(guest, host, both, 0, 0, 0, 0, 0, 0, isMoved ? 1 : 0);
        }
    }

    /** Returns when a meeting was to be held in the last proposal: one moment, or none if it was not in it. */
    private List<Request.Moment> formerMoment(int meeting) {
        Meeting one = meetings.get(meeting);
        List<Request.Moment> all =
                request.before().getOrDefault(one.need().obligations().get(0).id(), List.of());
        return one.copy() < all.size() ? all.subList(one.copy(), one.copy() + 1) : List.of();
    }

    private void addRules(College college) {
        Attendees attendees = new Attendees(college);
        List<BitSet> persons =
                meetings.stream().map(meeting -> attendees.of(meeting.need())).toList();
        List<Optional<String>> rooms = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            rooms.add(room(i));
        }
        for (int i = 0; i < meetings.size(); i++) {
            Need one = meetings.get(i).need();
            for (int j = 0; j < i; j++) {
                Need other = meetings.get(j).need();
                if (one.equals(other)) {
                    puzzle.add(new Rule.Both(j, i));
                }
                boolean isSameOrganization =
                        one.form().organization().equals(other.form().organization());
                if (isSameOrganization
                        && !one.form().isDocument()
                        && !other.form().isDocument()) {
                    addApart(i, j);
                }
                if (!one.form().isDocument() && !other.form().isDocument() && Attendees.overlap(one, other)) {
                    if (isSameOrganization) {
                        puzzle.exclude(i, j);
                        addBefore(i, j);
                        addBefore(j, i);
                    } else if (persons.get(i).intersects(persons.get(j))
                            || (rooms.get(i).isPresent() && rooms.get(i).equals(rooms.get(j)))) {
                        puzzle.exclude(i, j);
                    }
                }
            }
        }
    }

    /** Adds the rule of the most days that a preference wants between two meetings. */
    private void addApart(int i, int j) {
        Need.Form one = meetings.get(i).need().form();
        Need.Form other = meetings.get(j).need().form();
        request.preferences().about(PreferenceKind.APART, one.organization(), one.kind()).stream()
                .filter(preference -> preference.isAbout(other.organization(), other.kind()))
                .map(Preference::rule)
                .mapToInt(rule -> ((PreferenceRule.Apart) rule).days())
                .max()
                .ifPresent(days -> puzzle.add(new Rule.Apart(j, i, days)));
    }

    /** Adds the rule that an assembly follows the committee's meeting, if the two meetings are such. */
    private void addBefore(int first, int second) {
        Meeting committee = meetings.get(first);
        if (committee.copy() == 0
                && committee.need().form().kind().equals(ActivityKind.BRANCH_COMMITTEE_MEETING.code())
                && meetings.get(second).need().form().kind().equals(ActivityKind.MEMBERS_ASSEMBLY.code())) {
            puzzle.add(new Rule.Before(
                    first,
                    second,
                    dayNumber(committee.need().window().opens()),
                    dayNumber(committee.need().window().close()) + 1));
        }
    }

    private int dayNumber(LocalDate date) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(request.asOf(), date)));
    }

    /**
     * Returns the room of a meeting.
     *
     * @param meeting its number
     * @return the room that a preference names
     */
    public Optional<String> room(int meeting) {
        Need.Form form = meetings.get(meeting).need().form();
        return form.isDocument()
                ? Optional.empty()
                : request.preferences()
                        .find(PreferenceKind.ROOM, form.organization(), form.kind())
                        .map(preference -> ((PreferenceRule.Room) preference.rule()).name());
    }
}

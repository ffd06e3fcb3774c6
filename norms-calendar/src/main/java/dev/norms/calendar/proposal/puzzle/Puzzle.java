package dev.norms.calendar.proposal.puzzle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meetings, the places that each can have with their costs, and the rules between them.
 *
 * <p>A puzzle is built with {@link #add()}, {@link #offer} and the like, and is not changed once it is searched. Every
 * meeting should have an option that breaks no rule: usually that of not being held, at a high cost.
 */
public final class Puzzle {
    private final List<List<Option>> options = new ArrayList<>();
    private final List<BitSet> excluded = new ArrayList<>();
    private final List<List<Rule>> rules = new ArrayList<>();
    private final Map<Long, BitSet> hostPlaces = new HashMap<>();
    /** For each meeting the places in time that it can have. */
    private final List<BitSet> times = new ArrayList<>();

    /**
     * Adds a meeting that has no option yet.
     *
     * @return its number, from 0
     */
    public int add() {
        options.add(new ArrayList<>());
        excluded.add(new BitSet());
        rules.add(new ArrayList<>());
        times.add(new BitSet());
        return options.size() - 1;
    }

    /**
     * Adds an option.
     *
     * @param meeting the number of the meeting
     * @param place a place in time, or {@link Place#NONE}
     * @param levels the cost there: seven numbers from 0, the heaviest first
     */
    public void offer(int meeting, int place, int... levels) {
        options.get(meeting).add(new Option(place, Cost.of(levels)));
        if (place >= 0) {
            times.get(meeting).set(place);
        }
    }

    /**
     * Adds the option to hold a meeting together with another one.
     *
     * @param meeting the number of the meeting
     * @param host the number of the other one, which is held together with none itself
     * @param places the places at which the other one must be for that
     * @param levels the cost
     */
    public void offerBeside(int meeting, int host, BitSet places, int... levels) {
        options.get(meeting).add(new Option(Place.beside(host), Cost.of(levels)));
        hostPlaces.put(key(meeting, host), places);
    }

    /**
     * Forbids two meetings to be at the same time, unless they are held together.
     *
     * @param one the number of the one
     * @param other the number of the other
     */
    public void exclude(int one, int other) {
        excluded.get(one).set(other);
        excluded.get(other).set(one);
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     */
    public void add(Rule rule) {
        rules.get(rule.first()).add(rule);
        rules.get(rule.second()).add(rule);
    }

    /**
     * Returns the number of meetings.
     *
     * @return the number
     */
    public int size() {
        return options.size();
    }

    /**
     * Returns whether there is a rule between two meetings.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return true if they exclude each other or one depends on the other
     */
    public boolean areBound(int one, int other) {
        return compete(one, other) || rules.get(one).stream().anyMatch(rule -> rule.concerns(other));
    }

    /**
     * The options of a meeting.
     *
     * @param meeting the number of the meeting
     * @return the options in the order in which they were added
     */
    public List<Option> options(int meeting) {
        return options.get(meeting);
    }

    /**
     * The meetings that a meeting excludes.
     *
     * @param meeting the number of the meeting
     * @return their numbers, not to be written to
     */
    public BitSet excluded(int meeting) {
        return excluded.get(meeting);
    }

    /**
     * The rules about a meeting.
     *
     * @param meeting the number of the meeting
     * @return the rules in the order in which they were added
     */
    public List<Rule> rules(int meeting) {
        return rules.get(meeting);
    }

    /**
     * The places of another meeting at which a meeting may be held together with it.
     *
     * @param meeting the number of the meeting
     * @param host the number of the other one
     * @return the places; empty if the two cannot be held together
     */
    public Optional<BitSet> hostPlaces(int meeting, int host) {
        return Optional.ofNullable(hostPlaces.get(key(meeting, host)));
    }

    /**
     * Returns whether two meetings exclude each other and have a place in common.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return true if each may take a place from the other
     */
    public boolean compete(int one, int other) {
        return excluded.get(one).get(other) && times.get(one).intersects(times.get(other));
    }

    /**
     * Returns whether an assignment may treat two meetings as competing: it must not where both could share a place.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return true if they exclude each other or have no place in common
     */
    public boolean mayShareBlock(int one, int other) {
        return excluded.get(one).get(other) || !times.get(one).intersects(times.get(other));
    }

    /**
     * Returns whether a rule asks for days between a meeting and any other.
     *
     * @param meeting the number of the meeting
     * @return true if there is such a rule
     */
    public boolean mustBeApart(int meeting) {
        return rules.get(meeting).stream().anyMatch(Rule.Apart.class::isInstance);
    }

    /**
     * Returns whether a rule asks for days between two meetings.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return true if there is such a rule
     */
    public boolean mustBeApart(int one, int other) {
        return rules.get(one).stream().anyMatch(rule -> rule instanceof Rule.Apart && rule.concerns(other));
    }

    /**
     * Returns whether a rule keeps two meetings from being held together.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return true if there is such a rule
     */
    public boolean mustBeSeparate(int one, int other) {
        return rules.get(one).stream().anyMatch(rule -> !(rule instanceof Rule.Apart) && rule.concerns(other));
    }

    /**
     * The days between two meetings that a rule asks for, or that there are anyway.
     *
     * @param one the number of the one
     * @param other the number of the other
     * @return the number of days, from 0; {@link Integer#MAX_VALUE} if one of them has no place in time
     */
    public int apart(int one, int other) {
        for (Rule rule : rules.get(one)) {
            if (rule instanceof Rule.Apart apart && rule.concerns(other)) {
                return apart.days();
            }
        }
        BitSet ofOne = times.get(one);
        BitSet ofOther = times.get(other);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int gap = Math.max(
                Place.day(ofOther.nextSetBit(0)) - Place.day(ofOne.length() - 1),
                Place.day(ofOne.nextSetBit(0)) - Place.day(ofOther.length() - 1));
        return Math.max(0, gap);
    }

    private static long key(int meeting, int host) {
        return ((long) meeting << Integer.SIZE) + host;
    }
}

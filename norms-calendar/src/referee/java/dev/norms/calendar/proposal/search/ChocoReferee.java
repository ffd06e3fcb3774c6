package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** A referee: the same puzzle as constraints of a general solver, level after level of the cost. */
public final class ChocoReferee {
    private final Puzzle puzzle;
    private final Model model = new Model();
    /** For each meeting the number of its option. */
    private final IntVar[] taken;
    /** For each meeting its place in time, or {@link Place#NONE}. */
    private final IntVar[] times;
    /** For each meeting the number of the meeting with which it is held, its own if it is held by itself. */
    private final IntVar[] activities;

    private final IntVar[] levels = new IntVar[Cost.LEVELS];

    private ChocoReferee(Puzzle puzzle) {
        this.puzzle = puzzle;
        int size = puzzle.size();
        this.taken = new IntVar[size];
        this.times = new IntVar[size];
        this.activities = new IntVar[size];
    }

    /**
     * Solves a puzzle.
     *
     * @param puzzle the puzzle
     * @return the levels of the least cost
     */
    public static int[] cheapest(Puzzle puzzle) {
        ChocoReferee referee = new ChocoReferee(puzzle);
        referee.meetings();
        referee.rules();
        referee.costs();
        int[] least = new int[Cost.LEVELS];
        for (int level = 0; level < least.length; level++) {
            least[level] = referee.least(level);
        }
        return least;
    }

    private void meetings() {
        int last = 0;
        for (int i = 0; i < taken.length; i++) {
            for (Option option : puzzle.options(i)) {
                last = Math.max(last, option.place());
            }
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = model.intVar("taken" + i, 0, puzzle.options(i).size() - 1);
            times[i] = model.intVar("time" + i, Place.NONE, last);
            activities[i] = model.intVar("activity" + i, 0, taken.length);
        }
        for (int i = 0; i < taken.length; i++) {
            for (int k = 0; k < puzzle.options(i).size(); k++) {
                take(
                        i,
                        model.arithm(taken[i], "=", k).reify(),
                        puzzle.options(i).get(k).place());
            }
        }
    }

    private void take(int meeting, BoolVar isTaken, int place) {
        int host = Place.host(place);
        if (place >= Place.NONE) {
            imply(isTaken, model.arithm(times[meeting], "=", place));
            imply(isTaken, model.arithm(activities[meeting], "=", meeting));
            return;
        }
        BitSet fitting = puzzle.hostPlaces(meeting, host).orElseThrow();
        imply(isTaken, model.arithm(activities[meeting], "=", host));
        imply(isTaken, model.arithm(activities[host], "=", host));
        imply(isTaken, model.arithm(times[meeting], "=", times[host]));
        imply(isTaken, model.member(times[host], fitting.stream().toArray()));
    }

    private void imply(BoolVar condition, Constraint then) {
        model.ifThen(condition, then);
    }

    private void rules() {
        for (int i = 0; i < taken.length; i++) {
            for (int j = 0; j < i; j++) {
                if (puzzle.excluded(i).get(j)) {
                    model.or(
                                    model.arithm(activities[i], "=", activities[j]),
                                    model.arithm(times[i], "!=", times[j]),
                                    model.arithm(times[i], "<", 0))
                            .post();
                }
            }
            for (Rule rule : puzzle.rules(i)) {
                if (rule.first() == i) {
                    keep(rule);
                }
            }
        }
    }

    private void keep(Rule rule) {
        IntVar one = times[rule.first()];
        IntVar other = times[rule.second()];
        IntVar first = activities[rule.first()];
        IntVar second = activities[rule.second()];
        if (rule instanceof Rule.Apart apart) {
            IntVar distance =
                    model.intView(1, day(one), 0).sub(day(other)).abs().intVar();
            model.or(
                            model.arithm(first, "=", second),
                            model.arithm(one, "<", 0),
                            model.arithm(other, "<", 0),
                            model.arithm(distance, ">=", apart.days()))
                    .post();
        } else if (rule instanceof Rule.Before before) {
            model.arithm(first, "!=", second).post();
            model.or(
                            model.arithm(other, "<", before.from() * Place.SLOTS),
                            model.arithm(other, ">=", before.until() * Place.SLOTS),
                            model.and(model.arithm(one, ">=", 0), model.arithm(one, "<", other)))
                    .post();
        } else {
            model.arithm(first, "!=", second).post();
            model.arithm(
                            model.arithm(one, ">=", 0).reify(),
                            "=",
                            model.arithm(other, ">=", 0).reify())
                    .post();
        }
    }

    private IntVar day(IntVar time) {
        IntVar day = model.intVar(time.getName() + "/day", 0, Math.max(0, time.getUB() / Place.SLOTS));
        // of a meeting that is not held the day is that of time 0
        IntVar held = model.intVar(time.getName() + "/held", 0, Math.max(0, time.getUB()));
        model.max(held, time, model.intVar(0)).post();
        model.div(held, model.intVar(Place.SLOTS), day).post();
        return day;
    }

    private void costs() {
        for (int level = 0; level < levels.length; level++) {
            List<IntVar> parts = new ArrayList<>();
            int most = 0;
            for (int i = 0; i < taken.length; i++) {
                int[] table = new int[puzzle.options(i).size()];
                int largest = 0;
                for (int k = 0; k < table.length; k++) {
                    table[k] = puzzle.options(i).get(k).cost().levels()[level];
                    largest = Math.max(largest, table[k]);
                }
                IntVar part = model.intVar(0, largest);
                model.element(part, table, taken[i]).post();
                parts.add(part);
                most += largest;
            }
            levels[level] = model.intVar("level" + level, 0, most);
            model.sum(parts.toArray(IntVar[]::new), "=", levels[level]).post();
        }
    }

    /** Returns the least value of a level at the least values of the levels before, and fixes it for those after. */
    private int least(int level) {
        int least = model.getSolver()
                .findOptimalSolution(levels[level], Model.MINIMIZE)
                .getIntVal(levels[level]);
        model.getSolver().reset();
        model.arithm(levels[level], "=", least).post();
        return least;
    }
}

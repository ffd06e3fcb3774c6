package dev.norms.calendar.bench;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a college owes in a year as a table for programs without norms: for every owner the rules of its kind.
 *
 * <p>The table is read off a schedule, so that all contenders plan the same; it holds rules, not due days. A rule is
 * due on the last working day that is not after the close of its window.
 *
 * @param year the year
 * @param owners who owes; owners of a kind share their list of rules
 */
record CollegeRules(int year, List<Owner> owners) {
    /** Something owed by everybody of a kind. */
    sealed interface Rule {}

    /** In every period of some months. */
    record Each(int months) implements Rule {}

    /** Once, by a day. */
    record By(LocalDate day) implements Rule {}

    /** Some time after the owner's last election. */
    record AfterElection(Period term) implements Rule {}

    /** An owner, and the day from which its term of office runs. */
    record Owner(List<Rule> rules, LocalDate elected) {}

    /** Reads the rules off what is owed in a year. */
    static CollegeRules of(List<Obligation> obligations, int year) {
        Map<String, List<Obligation>> byOwner = new TreeMap<>();
        for (Obligation obligation : obligations) {
            byOwner.computeIfAbsent(obligation.owner().text(), any -> new ArrayList<>())
                    .add(obligation);
        }
        Map<List<Rule>, List<Rule>> kinds = new HashMap<>();
        List<Owner> owners = new ArrayList<>();
        for (List<Obligation> owed : byOwner.values()) {
            List<Rule> rules = rules(owed);
            owners.add(new Owner(kinds.computeIfAbsent(rules, same -> same), elected(owed)));
        }
        return new CollegeRules(year, owners);
    }

    private static List<Rule> rules(List<Obligation> owed) {
        Map<String, List<Window>> byNorm = new TreeMap<>();
        for (Obligation one : owed) {
            Window window = one.window().orElseThrow();
            String unit = window.period() instanceof CalendarPeriod period
                    ? period.unit().code()
                    : window.period().form().code();
            byNorm.computeIfAbsent(one.normId() + one.part().orElse("") + unit, any -> new ArrayList<>())
                    .add(window);
        }
        List<Rule> rules = new ArrayList<>();
        for (List<Window> windows : byNorm.values()) {
            if (windows.get(0).period() instanceof CalendarPeriod period
                    && windows.size() == period.unit().perYear()
                    && windows.stream().allMatch(CollegeRules::endsWithItsPeriod)) {
                rules.add(new Each(period.unit().months()));
            } else {
                windows.forEach(window -> rules.add(
                        window.period() instanceof TermPeriod term
                                ? new AfterElection(Period.between(term.elected(), window.close()))
                                : new By(window.close())));
            }
        }
        return List.copyOf(rules);
    }

    /** A season of a year ends earlier. */
    private static boolean endsWithItsPeriod(Window window) {
        return window.period() instanceof CalendarPeriod period && period.last().equals(window.close());
    }

    private static LocalDate elected(List<Obligation> owed) {
        for (Obligation one : owed) {
            if (one.window().orElseThrow().period() instanceof TermPeriod term) {
                return term.elected();
            }
        }
        return LocalDate.MIN;
    }

    /** Plans rule by rule and owner by owner. */
    List<LocalDate> plan(UnaryOperator<LocalDate> previousOrSame) {
        List<LocalDate> due = new ArrayList<>(owners.size() * 20);
        for (Owner owner : owners) {
            for (Rule rule : owner.rules()) {
                add(rule, owner, previousOrSame, due);
            }
        }
        return due;
    }

    /** Plans each kind once and copies; only what hangs on an election is reckoned for each owner. */
    List<LocalDate> planByKind(UnaryOperator<LocalDate> previousOrSame) {
        Map<List<Rule>, List<LocalDate>> kinds = new HashMap<>();
        List<LocalDate> due = new ArrayList<>(owners.size() * 20);
        for (Owner owner : owners) {
            due.addAll(kinds.computeIfAbsent(owner.rules(), rules -> {
                List<LocalDate> shared = new ArrayList<>();
                rules.stream()
                        .filter(rule -> !(rule instanceof AfterElection))
                        .forEach(rule -> add(rule, owner, previousOrSame, shared));
                return shared;
            }));
            for (Rule rule : owner.rules()) {
                if (rule instanceof AfterElection) {
                    add(rule, owner, previousOrSame, due);
                }
            }
        }
        return due;
    }

    private void add(Rule rule, Owner owner, UnaryOperator<LocalDate> previousOrSame, List<LocalDate> due) {
        if (rule instanceof Each each) {
            LocalDate first = LocalDate.of(year, 1, 1);
            for (int month = each.months(); month <= 12; month += each.months()) {
                due.add(previousOrSame.apply(first.plusMonths(month).minusDays(1)));
            }
        } else if (rule instanceof By by) {
            due.add(previousOrSame.apply(by.day()));
        } else if (rule instanceof AfterElection after) {
            due.add(previousOrSame.apply(owner.elected().plus(after.term())));
        }
    }
}

package dev.norms.ledger;

import dev.norms.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the kinds and the named periods that occur in a ledger, so that whoever counts many records need not
 * compare texts.
 */
public final class Numbering {
    /** Instead of the number of a kind or period: the record has none. */
    public static final int NONE = -1;

    /** Instead of the number of a kind: the record has several. */
    public static final int SEVERAL = -2;

    private final Map<String, Integer> numbersOfKinds = new HashMap<>();
    private final Map<Period, Integer> numbersOfPeriods = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();

    Numbering() {}

    /** A copy to be added to: what has a number keeps it. */
    Numbering(Numbering other) {
        numbersOfKinds.putAll(other.numbersOfKinds);
        numbersOfPeriods.putAll(other.numbersOfPeriods);
        kinds.addAll(other.kinds);
        periods.addAll(other.periods);
    }

    /** Numbers what a record has and no record before it had. */
    void add(LedgerRecord record) {
        if (record.kinds().size() == 1) {
            add(record.kinds().iterator().next(), kinds, numbersOfKinds);
        }
        record.forPeriod().ifPresent(period -> add(period, periods, numbersOfPeriods));
    }

    private static <E> void add(E element, List<E> all, Map<E, Integer> numbers) {
        if (numbers.putIfAbsent(element, all.size()) == null) {
            all.add(element);
        }
    }

    /** The number of a record's only kind. */
    int kind(LedgerRecord record) {
        return switch (record.kinds().size()) {
            case 0 -> NONE;
            case 1 -> numbersOfKinds.getOrDefault(record.kinds().iterator().next(), NONE);
            default -> SEVERAL;
        };
    }

    /** The number of the period that a record names. */
    int period(LedgerRecord record) {
        return record.forPeriod()
                .map(period -> numbersOfPeriods.getOrDefault(period, NONE))
                .orElse(NONE);
    }

    /**
     * The kinds that occur in records of a single kind.
     *
     * @return the codes, each at the index that is its number; unmodifiable
     */
    public List<String> kinds() {
        return Collections.unmodifiableList(kinds);
    }

    /**
     * The periods that records name.
     *
     * @return the periods, each at the index that is its number; unmodifiable
     */
    public List<Period> periods() {
        return Collections.unmodifiableList(periods);
    }
}

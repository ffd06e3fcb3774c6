package dev.norms.internal.column;

import dev.norms.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers of the kinds and periods in a ledger, so that counting many records compares no texts. */
public final class Numbering {
    /** Instead of the number of a kind or period: the record has none. */
    public static final int NONE = -1;

    /** Instead of the number of a kind: the record has several. */
    public static final int SEVERAL = -2;

    private final Map<String, Integer> numbersOfKinds = new HashMap<>();
    private final Map<Period, Integer> numbersOfPeriods = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();

    /** Creates a numbering without a number. */
    public Numbering() {}

    /**
     * Creates a copy to be added to; what has a number keeps it.
     *
     * @param other what is copied
     */
    public Numbering(Numbering other) {
        numbersOfKinds.putAll(other.numbersOfKinds);
        numbersOfPeriods.putAll(other.numbersOfPeriods);
        kinds.addAll(other.kinds);
        periods.addAll(other.periods);
    }

    /**
     * Numbers what a record has and no record before it had.
     *
     * @param ofRecord the record's kinds
     * @param period the period that it names
     */
    public void add(Set<String> ofRecord, Optional<Period> period) {
        if (ofRecord.size() == 1) {
            add(ofRecord.iterator().next(), kinds, numbersOfKinds);
        }
        period.ifPresent(name -> add(name, periods, numbersOfPeriods));
    }

    private static <E> void add(E element, List<E> all, Map<E, Integer> numbers) {
        if (numbers.putIfAbsent(element, all.size()) == null) {
            all.add(element);
        }
    }

    /**
     * Returns the number of a record's only kind.
     *
     * @param ofRecord the record's kinds
     * @return the number, {@link #NONE} or {@link #SEVERAL}
     */
    public int kind(Set<String> ofRecord) {
        return switch (ofRecord.size()) {
            case 0 -> NONE;
            case 1 -> numbersOfKinds.getOrDefault(ofRecord.iterator().next(), NONE);
            default -> SEVERAL;
        };
    }

    /**
     * Returns the number of the period that a record names.
     *
     * @param named the period, if it names one
     * @return the number, or {@link #NONE}
     */
    public int period(Optional<Period> named) {
        return named.map(period -> numbersOfPeriods.getOrDefault(period, NONE)).orElse(NONE);
    }

    /**
     * Returns the kinds that occur in records of a single kind.
     *
     * @return the codes, each at the index that is its number; unmodifiable
     */
    public List<String> kinds() {
        return Collections.unmodifiableList(kinds);
    }

    /**
     * Returns the periods that records name.
     *
     * @return the periods, each at the index that is its number; unmodifiable
     */
    public List<Period> periods() {
        return Collections.unmodifiableList(periods);
    }
}

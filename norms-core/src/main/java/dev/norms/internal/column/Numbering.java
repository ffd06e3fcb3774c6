package dev.norms.internal.column;

import dev.norms.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers of the kinds and periods in a ledger, so that counting many records compares no texts. */
public final class Numbering {
    /** Stands for the number of a kind or period if a record has none, or one that was not numbered. */
    public static final int NONE = -1;

    /** Stands for the number of a kind if a record has several kinds. */
    public static final int SEVERAL = -2;

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<Period, Integer> periods = new LinkedHashMap<>();

    /** Creates an empty numbering. */
    public Numbering() {}

    /**
     * Creates a copy that can be added to, in which kinds and periods keep their numbers.
     *
     * @param other the numbering to copy
     */
    public Numbering(Numbering other) {
        kinds.putAll(other.kinds);
        periods.putAll(other.periods);
    }

    /**
     * Numbers the only kind of a record and the period that it names, unless they have numbers.
     *
     * @param recordKinds the record's kinds
     * @param period the period that it names
     */
    public void add(Set<String> recordKinds, Optional<Period> period) {
        if (recordKinds.size() == 1) {
            kinds.putIfAbsent(recordKinds.iterator().next(), kinds.size());
        }
        period.ifPresent(name -> periods.putIfAbsent(name, periods.size()));
    }

    /**
     * Returns a numbering that has the kinds and the period of a record, too.
     *
     * @param recordKinds the codes of its kinds
     * @param period the period it names
     * @return this numbering if it has them already, else an extended copy
     */
    public Numbering with(Set<String> recordKinds, Optional<Period> period) {
        boolean isKnown = (recordKinds.size() != 1
                        || kinds.containsKey(recordKinds.iterator().next()))
                && (period.isEmpty() || periods.containsKey(period.get()));
        if (isKnown) {
            return this;
        }
        Numbering more = new Numbering(this);
        more.add(recordKinds, period);
        return more;
    }

    /**
     * Returns the number of a record's only kind.
     *
     * @param recordKinds the record's kinds
     * @return the number, {@link #NONE} or {@link #SEVERAL}
     */
    public int kind(Set<String> recordKinds) {
        return switch (recordKinds.size()) {
            case 0 -> NONE;
            case 1 -> kinds.getOrDefault(recordKinds.iterator().next(), NONE);
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
        return named.map(period -> periods.getOrDefault(period, NONE)).orElse(NONE);
    }

    /**
     * Returns the kinds that occur in records of a single kind.
     *
     * @return the codes, each at the index that is its number; unmodifiable
     */
    public List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * Returns the periods that records name.
     *
     * @return the periods, each at the index that is its number; unmodifiable
     */
    public List<Period> periods() {
        return List.copyOf(periods.keySet());
    }
}

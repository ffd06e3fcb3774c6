package dev.norms.internal.column;

import dev.norms.time.Period;
import java.util.LinkedHashMap;
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

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<Period, Integer> periods = new LinkedHashMap<>();

    /** Creates a numbering without a number. */
    public Numbering() {}

    /**
     * Creates a copy to be added to; what has a number keeps it.
     *
     * @param other what is copied
     */
    public Numbering(Numbering other) {
        kinds.putAll(other.kinds);
        periods.putAll(other.periods);
    }

    /**
     * Numbers what a record has and no record before it had.
     *
     * @param ofRecord the record's kinds
     * @param period the period that it names
     */
    public void add(Set<String> ofRecord, Optional<Period> period) {
        if (ofRecord.size() == 1) {
            kinds.putIfAbsent(ofRecord.iterator().next(), kinds.size());
        }
        period.ifPresent(name -> periods.putIfAbsent(name, periods.size()));
    }

    /**
     * Returns a numbering that has the kinds and the period of a record, too.
     *
     * @param ofRecord the codes of its kinds
     * @param period the period it names
     * @return this numbering, if it has them
     */
    public Numbering with(Set<String> ofRecord, Optional<Period> period) {
        boolean isKnown =
                (ofRecord.size() != 1 || kinds.containsKey(ofRecord.iterator().next()))
                        && (period.isEmpty() || periods.containsKey(period.get()));
        if (isKnown) {
            return this;
        }
        Numbering more = new Numbering(this);
        more.add(ofRecord, period);
        return more;
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
            case 1 -> kinds.getOrDefault(ofRecord.iterator().next(), NONE);
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

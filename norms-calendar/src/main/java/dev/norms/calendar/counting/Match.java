package dev.norms.calendar.counting;

import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The outcome for one record: how much it counts, or the reason why it does not.
 *
 * @param ref the name of the record
 * @param date its day
 * @param quantity the quantity that counts: class hours if the obligation is in class hours, else 1; 0 if the record
 *     does not count
 * @param rejection why it does not count; empty if it does
 * @param about what the record is about, for instance an item, a body, a missed obligation or a step; empty if its name
 *     says enough
 */
public record Match(String ref, LocalDate date, BigDecimal quantity, Optional<Label> rejection, Optional<Label> about) {
    /**
     * A record that counts.
     *
     * @param ref the name of the record
     * @param date its day
     * @param quantity the quantity that counts: class hours if the obligation is in class hours, else 1
     * @return the match
     */
    public static Match counted(String ref, LocalDate date, BigDecimal quantity) {
        return new Match(ref, date, Tally.plain(quantity), Optional.empty(), Optional.empty());
    }

    /**
     * A record that counts once.
     *
     * @param record the record
     * @return the match
     */
    public static Match one(LedgerRecord record) {
        return counted(record.ref(), record.date(), BigDecimal.ONE);
    }

    /**
     * A record that does not count.
     *
     * @param record the record
     * @param reason the reason why it does not count
     * @return the match
     */
    public static Match rejected(LedgerRecord record, Label reason) {
        return rejected(record.ref(), record.date(), reason);
    }

    /**
     * A record that does not count.
     *
     * @param ref the name of the record
     * @param date its day
     * @param reason the reason why it does not count
     * @return the match
     */
    public static Match rejected(String ref, LocalDate date, Label reason) {
        return new Match(ref, date, BigDecimal.ZERO, Optional.of(reason), Optional.empty());
    }

    /**
     * Returns this match with what the record is about.
     *
     * @param thing what it is about
     * @return the match
     */
    public Match withAbout(Label thing) {
        return new Match(ref, date, quantity, rejection, Optional.of(thing));
    }

    /**
     * Returns whether the record counts.
     *
     * @return true if it was not rejected
     */
    public boolean counts() {
        return rejection.isEmpty();
    }
}

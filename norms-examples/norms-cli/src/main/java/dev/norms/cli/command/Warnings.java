package dev.norms.cli.command;

import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Label;
import dev.norms.norm.EditionInForce.Basis;
import dev.norms.norm.NormBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of results should know though nothing is wrong. */
final class Warnings {
    private final NormBook book;
    private final List<Label> warnings = new ArrayList<>();

    private Warnings(NormBook book) {
        this.book = book;
    }

    /** Of a schedule, in the order of importance. */
    static List<Label> of(Schedule schedule, Optional<LocalDate> asOf, List<Label> notes) {
        Warnings warnings = new Warnings(schedule.book());
        warnings.periodsBeforeFirst(schedule);
        asOf.ifPresent(warnings::day);
        warnings.warnings.addAll(notes);
        return List.copyOf(warnings.warnings);
    }

    /** Of a day at which the norms are looked up. */
    static List<Label> of(NormBook book, LocalDate asOf) {
        Warnings warnings = new Warnings(book);
        warnings.day(asOf);
        return List.copyOf(warnings.warnings);
    }

    private void periodsBeforeFirst(Schedule schedule) {
        long early = schedule.planned().stream()
                .filter(duty -> book.asOf(duty.window().orElseThrow().begins()).basis() == Basis.BEFORE_FIRST)
                .count();
        if (early > 0) {
            LocalDate first = firstEdition();
            warnings.add(Label.of(
                    early + "项义务的期间始于首个版本（" + first + "）之前，参照首个版本列出",
                    early + " duties are for periods that began before the first edition (" + first
                            + "), which is applied to them all the same"));
        }
    }

    private void day(LocalDate asOf) {
        Basis basis = book.asOf(asOf).basis();
        LocalDate checked = book.governing(asOf).edition().lastCheckedOn();
        if (basis == Basis.NOT_RECHECKED) {
            warnings.add(Label.of(
                    "规范最近一次核对于" + checked + "，截至日" + asOf + "在其后，此后可能已有修订",
                    "the norms were last checked on " + checked + "; they may have been revised before the as-of day "
                            + asOf));
        } else if (basis == Basis.BEFORE_FIRST) {
            warnings.add(Label.of(
                    "截至日" + asOf + "早于首个版本（" + firstEdition() + "），参照首个版本",
                    "the as-of day " + asOf + " is before the first edition (" + firstEdition()
                            + "), which is applied all the same"));
        }
    }

    private LocalDate firstEdition() {
        return book.editions().get(0).edition().inForce().from();
    }
}

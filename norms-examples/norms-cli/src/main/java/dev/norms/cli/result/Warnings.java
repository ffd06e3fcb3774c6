package dev.norms.cli.result;

import dev.norms.book.EditionInForce.Basis;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.label.Label;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.SpecialForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The warnings for readers of results. */
public final class Warnings {
    private final NormBook book;
    private final List<Label> warnings = new ArrayList<>();

    private Warnings(NormBook book) {
        this.book = book;
    }

    /**
     * Returns the warnings about a schedule.
     *
     * @param schedule the schedule
     * @param asOf the as-of day, where there is one
     * @param notes remarks of the file reader, which follow
     * @return the warnings, the most important first
     */
    public static List<Label> of(Schedule schedule, Optional<LocalDate> asOf, List<Label> notes) {
        Warnings warnings = new Warnings(schedule.book());
        warnings.periodsBeforeFirst(schedule);
        warnings.calendar(schedule);
        warnings.semesters(schedule);
        asOf.ifPresent(warnings::day);
        warnings.warnings.addAll(notes);
        return List.copyOf(warnings.warnings);
    }

    /**
     * Returns the warnings about a day for which norms are looked up.
     *
     * @param book the norms
     * @param asOf the day
     * @return the warnings
     */
    public static List<Label> of(NormBook book, LocalDate asOf) {
        Warnings warnings = new Warnings(book);
        warnings.day(asOf);
        return List.copyOf(warnings.warnings);
    }

    private void periodsBeforeFirst(Schedule schedule) {
        long early = schedule.planned().stream()
                .filter(obligation ->
                        book.asOf(obligation.window().orElseThrow().begins()).basis() == Basis.BEFORE_FIRST)
                .count();
        if (early > 0) {
            LocalDate first = startOfFirstEdition();
            warnings.add(Label.of(
                    early + "项应办事项的期间始于首个版本（" + first + "）之前，参照首个版本列出",
                    early + " obligations are for periods that began before the first edition (" + first
                            + "), which is applied to them nevertheless"));
        }
    }

    /** Adds warnings about what the college's own calendar leaves open. */
    private void calendar(Schedule schedule) {
        LocalDate last = schedule.range().last();
        schedule.calendar().academic().semesters().stream()
                .map(Semester::last)
                .max(Comparator.naturalOrder())
                .filter(last::isAfter)
                .ifPresent(end -> warnings.add(Label.of(
                        "semesters.csv 只到" + end + "，其后的日子不算假期，应完成日不因假期提前",
                        "semesters.csv ends on " + end
                                + "; later days are in no vacation, so their due days are not moved before one")));
        WorkCalendar workdays = schedule.calendar().workdays();
        for (int year = schedule.range().from().getYear(); year <= last.getYear(); year++) {
            int thisYear = year;
            // confirmed without a notice: only workdays.csv has days of this year
            if (workdays.isConfirmed(LocalDate.of(year, 1, 1))
                    && workdays.notices().stream().noneMatch(notice -> notice.year() == thisYear)) {
                warnings.add(Label.of(
                        year + "年只按 workdays.csv 计算，视为已公布；其中未列出的法定节日按普通日子计算",
                        year
                                + " is based on workdays.csv alone and treated as announced; statutory holidays without a row"
                                + " are ordinary days"));
            }
        }
    }

    /** Adds a warning if something is owed each semester and no semester is known. */
    private void semesters(Schedule schedule) {
        boolean isAsked = book.editions().stream()
                .flatMap(edition -> edition.norms().stream())
                .flatMap(norm -> norm.find(CountRequirement.class).stream())
                .anyMatch(count -> count.cadence().forms().contains(SpecialForm.SEMESTER));
        boolean isKnown = schedule.calendar().academic().semesters().stream()
                .anyMatch(semester -> semester.period().isPresent());
        if (isAsked && !isKnown) {
            warnings.add(Label.of(
                    "有事项按学期要求，但 semesters.csv 没有 2026-2027-1 这样命名的学期，未列出",
                    "something is owed each semester, but semesters.csv has no semester named like 2026-2027-1, so it is"
                            + " not planned"));
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
                    "截至日" + asOf + "早于首个版本（" + startOfFirstEdition() + "），参照首个版本",
                    "the as-of day " + asOf + " is before the first edition (" + startOfFirstEdition()
                            + "), which is applied nevertheless"));
        }
    }

    private LocalDate startOfFirstEdition() {
        return book.editions().get(0).edition().inForce().from();
    }
}

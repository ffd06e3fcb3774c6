package dev.norms.calendar.proposal.problem;

import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.workday.Certainty;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A need made by hand in March 2021, which begins on a Monday and has no holiday: who holds what on which days. What it
 * is owed for matters to nobody, only its name tells it from others.
 */
public final class Needed {
    /** The first day of all windows unless another is given. */
    public static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    static final CollegeCalendar CALENDAR = CollegeCalendar.of(HolidaysOf2026.calendar());

    private final String name;
    private final String organization;
    private final String kind;
    private final List<Need.Day> days = new ArrayList<>();
    private Optional<String> part = Optional.empty();
    private Optional<PersonId> leader = Optional.empty();
    private Optional<DateRange> dayOff = Optional.empty();
    private LocalDate opens = MONDAY;
    private LocalDate due = MONDAY.plusDays(11);
    private boolean isDocument;
    private boolean isNamed;
    private int times = 1;

    private Needed(String name, String organization, String kind) {
        this.name = name;
        this.organization = organization;
        this.kind = kind;
    }

    public static Needed of(String name, String organization, ActivityKind kind) {
        return of(name, organization, kind.code());
    }

    public static Needed of(String name, String organization, String kind) {
        return new Needed(name, organization, kind);
    }

    /** Returns a need of the first days from Monday on, each of them a day. */
    public static Needed of(String name, String organization, ActivityKind kind, int days) {
        Needed needed = of(name, organization, kind);
        for (int day = 0; day < days; day++) {
            needed.on(day);
        }
        return needed;
    }

    public Needed document() {
        isDocument = true;
        return this;
    }

    public Needed part(String code) {
        part = Optional.of(code);
        return this;
    }

    public Needed times(int number) {
        times = number;
        return this;
    }

    public Needed window(LocalDate first, LocalDate last) {
        opens = first;
        due = last;
        return this;
    }

    /** The leader on the days that are named after. */
    public Needed led(String person) {
        leader = Optional.of(PersonId.of(person));
        return this;
    }

    /** The run of days off that contains the days that are named after. */
    public Needed off(DateRange days) {
        dayOff = Optional.of(days);
        return this;
    }

    /** The days that are named after count only if the record names its period. */
    public Needed named() {
        isNamed = true;
        return this;
    }

    public Needed on(int... daysAfterMonday) {
        for (int day : daysAfterMonday) {
            on(MONDAY.plusDays(day));
        }
        return this;
    }

    public Needed on(LocalDate date) {
        days.add(new Need.Day(date, isNamed, leader, dayOff));
        return this;
    }

    public Need need() {
        return new Need(
                List.of(obligation()),
                times,
                new Need.Form(OrganizationId.of(organization), kind, isDocument, part, Optional.empty()),
                days);
    }

    public Meeting meeting() {
        return new Meeting(need(), 0);
    }

    private Obligation obligation() {
        NormEdition edition = ImplementationOpinion.book().editions().get(0);
        Norm norm = edition.norms().stream()
                .filter(one -> one.id().text().equals("INS-2.1"))
                .findFirst()
                .orElseThrow();
        Obligation plain =
                Obligation.of(Duty.of(edition, norm, norm.demands().get(0)), OrganizationId.of(organization));
        LocalDate close = due.plusDays(20);
        return new Obligation(
                plain.duty(),
                Optional.of(name),
                plain.owner(),
                plain.organization(),
                plain.post(),
                plain.person(),
                Optional.of(
                        new Window(Period.parse("2021-Q1"), opens, due, close, close.plusDays(1), Certainty.CONFIRMED)),
                plain.bound(),
                plain.inapplicable());
    }

    /** A request for all from Monday on. */
    public static Request request(Preferences preferences) {
        return new Request(CALENDAR, MONDAY, preferences, Set.of(), Map.of(), false);
    }
}

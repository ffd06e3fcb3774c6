package dev.norms.cli.sample;

import java.time.LocalDate;
import java.util.List;

/** An activity that the college held; the setters return the event itself. */
final class Event {
    private final String id;
    private final String organization;
    private final String kinds;
    private final LocalDate date;
    private String forPeriod = "";
    private int hours;
    private List<String> ledBy = List.of();
    private String part = "";
    private Audience audience = Audience.NOT_LISTED;
    private List<String> named = List.of();

    Event(String id, String organization, String kinds, LocalDate date) {
        this.id = id;
        this.organization = organization;
        this.kinds = kinds;
        this.date = date;
    }

    /** Whose attendance is put on record. */
    enum Audience {
        NOT_LISTED,
        MEMBERS,
        COMMITTEES,
        ACTIVISTS,
        NAMED
    }

    Event forPeriod(String period) {
        forPeriod = period;
        return this;
    }

    /** Gives study hours, which the members who came are credited with. */
    Event hours(int count) {
        hours = count;
        audience = Audience.MEMBERS;
        return this;
    }

    Event ledBy(String... people) {
        ledBy = List.of(people);
        return this;
    }

    Event part(String name) {
        part = name;
        return this;
    }

    Event of(Audience those) {
        audience = those;
        return this;
    }

    /** Names people who came, beside the audience or as all there was. */
    Event with(String... people) {
        named = List.of(people);
        return this;
    }

    String id() {
        return id;
    }

    String organization() {
        return organization;
    }

    LocalDate date() {
        return date;
    }

    int hours() {
        return hours;
    }

    Audience audience() {
        return audience;
    }

    List<String> named() {
        return named;
    }

    void writeTo(Table table) {
        String filed = Gaps.unfiled(id) ? "" : "档案柜/" + Days.quarterName(date) + "/" + organization;
        table.row(
                id,
                organization,
                kinds,
                date,
                forPeriod,
                hours == 0 ? "" : hours,
                String.join(";", ledBy),
                part,
                filed);
    }
}

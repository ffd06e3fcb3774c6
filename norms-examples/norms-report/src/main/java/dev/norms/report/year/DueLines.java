package dev.norms.report.year;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines of each day of a calendar: what is arranged first, then what is due. */
final class DueLines {
    private record Alike(Norm norm, Window window, boolean persons) {}

    /** Entries alike are one line: at one time, for duties of the same norms and days. */
    private record Held(DutyDays.Time time, List<Alike> duties) {}

    private final Schedule schedule;
    private final DutyDays days;
    private final Units units;
    private final Map<OrganizationId, Integer> numbers = new HashMap<>();
    private final TreeMap<LocalDate, List<DueView>> lines = new TreeMap<>();

    private DueLines(Schedule schedule, DutyDays days, Units units) {
        this.schedule = schedule;
        this.days = days;
        this.units = units;
        units.list().forEach(unit -> numbers.put(unit.id(), numbers.size() + 1));
    }

    static NavigableMap<LocalDate, List<DueView>> of(Schedule schedule, DutyDays days, Units units) {
        DueLines all = new DueLines(schedule, days, units);
        all.addArranged();
        all.addDue();
        return all.lines;
    }

    private void addArranged() {
        ListMultimap<Held, Obligation> held =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (ProposedEntry entry : days.entries()) {
            List<Obligation> duties = entry.met().stream()
                    .map(ProposedEntry.Met::obligation)
                    .filter(duty -> schedule.find(duty.id()).isPresent())
                    .toList();
            LocalDate due = duties.get(0).window().orElseThrow().due();
            List<Alike> alike = duties.stream().map(DueLines::alike).distinct().toList();
            held.putAll(new Held(days.time(entry, due), alike), duties);
        }
        held.asMap().forEach((line, duties) -> add(line.time(), what(line, duties), duties));
    }

    private static Alike alike(Obligation duty) {
        return new Alike(duty.norm(), duty.window().orElseThrow(), Units.isOwedByPerson(duty));
    }

    private static DueView.What what(Held line, Collection<Obligation> duties) {
        List<DueView.What> whats = line.duties().stream()
                .map(key -> new DueView.What(
                        key.norm().label().zh(),
                        Words.detail(
                                duties.stream()
                                        .filter(duty -> alike(duty).equals(key))
                                        .toList(),
                                key.window())))
                .distinct()
                .toList();
        return whats.size() == 1
                ? whats.get(0)
                : new DueView.What(
                        whats.stream()
                                .map(what ->
                                        what.detail().isEmpty() ? what.norm() : what.norm() + "（" + what.detail() + "）")
                                .collect(joining("、")),
                        "");
    }

    private void addDue() {
        ListMultimap<Alike, Obligation> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        schedule.obligations().stream()
                .filter(duty -> !days.isArranged(duty))
                .forEach(duty -> alike.put(alike(duty), duty));
        alike.asMap()
                .forEach((key, duties) -> add(
                        new DutyDays.Time(key.window().due(), "", false),
                        new DueView.What(key.norm().label().zh(), Words.detail(duties, key.window())),
                        duties));
    }

    private void add(DutyDays.Time time, DueView.What what, Collection<Obligation> duties) {
        lines.computeIfAbsent(time.date(), any -> new ArrayList<>())
                .add(DueView.of(what, time, days.isPlan(), List.copyOf(duties), units, numbers));
    }
}

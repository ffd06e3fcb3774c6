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
    /** The key of obligations that share a line: norm, days, and whether persons owe them. */
    private record Alike(Norm norm, Window window, boolean isOwedByPersons) {}

    /** The key of arranged entries that share a line: their time, and what they meet. */
    private record Held(DutyDays.Time time, List<Alike> met) {}

    private final Schedule schedule;
    private final DutyDays days;
    private final Units units;
    /** The number of each unit, from 1. */
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
            List<Obligation> obligations = entry.met().stream()
                    .map(ProposedEntry.Met::obligation)
                    .filter(obligation -> schedule.find(obligation.id()).isPresent())
                    .toList();
            LocalDate due = obligations.get(0).window().orElseThrow().due();
            List<Alike> alike =
                    obligations.stream().map(DueLines::alike).distinct().toList();
            held.putAll(new Held(days.time(entry, due), alike), obligations);
        }
        held.asMap().forEach((line, obligations) -> add(line.time(), joined(line, obligations), obligations));
    }

    private static Alike alike(Obligation obligation) {
        return new Alike(obligation.norm(), obligation.window().orElseThrow(), Units.isOwedByPerson(obligation));
    }

    /** Returns what an entry meets; of several obligations, all in one text without a detail of its own. */
    private static DueView.What joined(Held line, Collection<Obligation> obligations) {
        List<DueView.What> parts = line.met().stream()
                .map(key -> new DueView.What(
                        key.norm().label().zh(),
                        Words.detail(
                                obligations.stream()
                                        .filter(obligation -> alike(obligation).equals(key))
                                        .toList(),
                                key.window())))
                .distinct()
                .toList();
        return parts.size() == 1
                ? parts.get(0)
                : new DueView.What(
                        parts.stream()
                                .map(what ->
                                        what.detail().isEmpty() ? what.norm() : what.norm() + "（" + what.detail() + "）")
                                .collect(joining("、")),
                        "");
    }

    private void addDue() {
        ListMultimap<Alike, Obligation> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        schedule.obligations().stream()
                .filter(obligation -> !days.isArranged(obligation))
                .forEach(obligation -> alike.put(alike(obligation), obligation));
        alike.asMap()
                .forEach((key, obligations) -> add(
                        new DutyDays.Time(key.window().due(), "", false),
                        new DueView.What(key.norm().label().zh(), Words.detail(obligations, key.window())),
                        obligations));
    }

    private void add(DutyDays.Time time, DueView.What what, Collection<Obligation> obligations) {
        lines.computeIfAbsent(time.date(), any -> new ArrayList<>())
                .add(DueView.of(what, time, days.isPlan(), List.copyOf(obligations), units, numbers));
    }
}

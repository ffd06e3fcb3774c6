package dev.norms.report.register;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitName;
import dev.norms.time.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The activities of a unit and its groups.
 *
 * @param unit the unit
 * @param rows the activities in the range of the report up to the as-of day, the latest first
 */
public record MeetingUnit(UnitName unit, List<MeetingRow> rows) {
    public MeetingUnit {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the registers of all units.
     *
     * @param assessment the assessment
     * @param ledger the records
     * @param places the units
     * @return one for each unit that held something, in their order; built one by one
     */
    public static Stream<MeetingUnit> all(Assessment assessment, Ledger ledger, Places places) {
        Attendances attendances = new Attendances(ledger);
        MeetingRow.Kinds kinds = MeetingRow.Kinds.of(assessment.schedule().book());
        DateRange days = assessment.schedule().range();
        return places.units().list().stream()
                .map(unit -> new MeetingUnit(
                        places.name(unit),
                        ledger.college()
                                .subtree(unit.id())
                                .filter(holder -> places.units()
                                        .unit(holder)
                                        .filter(unit::equals)
                                        .isPresent())
                                .flatMap(holder -> ledger.records(holder.id(), EvidenceSource.ACTIVITIES).stream()
                                        .filter(record -> days.contains(record.date()))
                                        .filter(record -> !record.date().isAfter(assessment.asOf()))
                                        .map(record -> MeetingRow.of(
                                                (Activity) record, holder.id(), places, attendances, kinds)))
                                .sorted(Comparator.comparing(MeetingRow::date)
                                        .reversed()
                                        .thenComparing(MeetingRow::id))
                                .toList()))
                .filter(unit -> !unit.rows().isEmpty());
    }
}

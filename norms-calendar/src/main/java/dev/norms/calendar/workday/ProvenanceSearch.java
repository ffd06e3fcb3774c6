package dev.norms.calendar.workday;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.Provenance.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds on what days rest, in the order in which the {@link DayTable} was made: law, notices, given rows, own days. */
final class ProvenanceSearch {
    private final List<HolidayNotice> notices;
    private final StatutoryDays law;
    private final Map<LocalDate, NoticeDay> given;
    private final Map<LocalDate, NoticeDay> own;
    private final DayTable table;

    ProvenanceSearch(
            List<HolidayNotice> notices,
            StatutoryDays law,
            Map<LocalDate, NoticeDay> given,
            Map<LocalDate, NoticeDay> own,
            DayTable table) {
        this.notices = notices;
        this.law = law;
        this.given = given;
        this.own = own;
        this.table = table;
    }

    Provenance of(LocalDate day) {
        List<NoticeDay> rows = new ArrayList<>();
        Kind kind = Kind.WEEKDAY;
        HolidayNotice.@Nullable Paper last = null;
        for (HolidayNotice notice : notices) {
            for (HolidayNotice.Paper paper : notice.papers()) {
                for (NoticeDay row : paper.days()) {
                    if (row.date().equals(day)) {
                        rows.add(row);
                        last = paper;
                        kind = notice.isAmendment(paper) ? Kind.AMENDMENT : Kind.NOTICE;
                    }
                }
            }
        }
        NoticeDay decides = null;
        for (Map<LocalDate, NoticeDay> over : List.of(given, own)) {
            if (over.containsKey(day)) {
                decides = over.get(day);
                rows.add(decides);
            }
        }
        if (decides != null) {
            return found(day, Kind.GIVEN, decides.notice(), null, rows);
        }
        if (last != null) {
            return found(day, kind, last.number(), last, rows);
        }
        Optional<StatutoryDays.Regulation> regulation = statutory(day);
        return new Provenance(
                day,
                table.days.status(day.toEpochDay()),
                regulation.isPresent() ? Kind.LAW : Kind.WEEKDAY,
                regulation.map(StatutoryDays.Regulation::number).orElse(""),
                regulation.map(StatutoryDays.Regulation::signed),
                Optional.empty(),
                rows,
                table.awaited(day));
    }

    /** The law decides in a year of which nothing is known; elsewhere the notice repeats it. */
    private Optional<StatutoryDays.Regulation> statutory(LocalDate day) {
        return table.isKnown(day.getYear()) ? Optional.empty() : law.regulation(day);
    }

    private Provenance found(
            LocalDate day, Kind kind, String number, HolidayNotice.@Nullable Paper paper, List<NoticeDay> rows) {
        Optional<HolidayNotice.Paper> found = Optional.ofNullable(paper);
        return new Provenance(
                day,
                table.days.status(day.toEpochDay()),
                kind,
                number,
                found.map(HolidayNotice.Paper::signed),
                found.map(HolidayNotice.Paper::page),
                rows,
                table.awaited(day));
    }
}

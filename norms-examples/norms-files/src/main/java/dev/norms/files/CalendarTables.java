package dev.norms.files;

import static dev.norms.files.table.Column.required;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.fact.Origin;
import dev.norms.files.table.CellForm;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/** Formats of the files about semesters and working days. */
final class CalendarTables {
    private CalendarTables() {}

    static final class Semesters {
        private static final Column<String> NAME = required("name", CellForm.text());
        private static final Column<LocalDate> START = required("start", CellForm.date());
        private static final Column<LocalDate> END = required("end", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableFormat.<Facts>of("semesters.csv", NAME, START, END)
                .rule(Semesters::checkName)
                .rule(Semesters::checkDays)
                .eachRow((row, facts) ->
                        facts.add(new Semester(row.get(NAME), row.get(START), row.get(END)), row.origin()));

        private Semesters() {}

        private static void checkName(Row row, Facts facts) {
            row.find(NAME)
                    .ifPresent(name -> facts.semesterNamed(name)
                            .ifPresent(other -> row.report(
                                    NAME, beside("学期名称重复", "duplicate semester name", other.origin()), name)));
        }

        private static void checkDays(Row row, Facts facts) {
            if (row.find(START).isEmpty() || row.find(END).isEmpty()) {
                return;
            }
            LocalDate start = row.get(START);
            LocalDate end = row.get(END);
            if (end.isBefore(start)) {
                row.report(END, Label.of("不能早于" + start, "must not be before " + start), end.toString());
                return;
            }
            facts.semesterOverlapping(start, end)
                    .ifPresent(other -> row.report(
                            START, beside("与另一学期时间重叠", "overlaps another semester", other.origin()), start.toString()));
        }
    }

    static final class Workdays {
        private static final Column<LocalDate> DATE = required("date", CellForm.date());
        private static final Column<NoticeDay.Kind> KIND = required("kind", CellForm.code(NoticeDay.Kind.class));
        private static final Column<String> NAME = required("name", CellForm.text());
        private static final Column<String> NOTICE = required("notice", CellForm.text());

        static final TableFormat<Facts> FORMAT = TableFormat.<Facts>of("workdays.csv", DATE, KIND, NAME, NOTICE)
                .rule(Workdays::checkDate)
                .eachRow((row, facts) -> facts.add(
                        new NoticeDay(row.get(DATE), row.get(KIND), row.get(NAME), row.get(NOTICE)), row.origin()));

        private Workdays() {}

        private static void checkDate(Row row, Facts facts) {
            row.find(DATE).ifPresent(date -> {
                facts.workdayOn(date)
                        .ifPresent(other ->
                                row.report(DATE, beside("日期重复", "duplicate date", other.origin()), date.toString()));
                DateRange coverage = ChinaWorkdays.bundled().coverage();
                if (!coverage.contains(date)) {
                    Label what = Label.of("不在工作日历" + coverage + "之内", "outside the working-day calendar, " + coverage);
                    row.report(DATE, what, date.toString());
                }
            });
        }
    }

    private static Label beside(String zh, String en, Origin other) {
        return Label.of(zh + " [" + other + "]", en + " [" + other + "]");
    }
}

package dev.norms.files.college;

import static dev.norms.files.table.Column.required;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.Origin;
import dev.norms.files.cell.CellForm;
import dev.norms.files.code.WorkdayKind;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Formats of the files about semesters and working days. */
final class CalendarTables {
    static final TableFormat<Facts> SEMESTERS = Semesters.FORMAT;
    static final TableFormat<Facts> WORKDAYS = Workdays.FORMAT;

    private CalendarTables() {}

    static final class Semesters {
        private static final Column<String> NAME =
                required("name", "名称", CellForm.text().example("2020-2021-2"));
        private static final Column<LocalDate> START = required("start", "开始日期", CellForm.date());
        private static final Column<LocalDate> END = required("end", "结束日期", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableName.SEMESTERS
                .<Facts>of(NAME, START, END)
                .rule(Semesters::checkName)
                .rule(Semesters::checkDays)
                .eachRow((row, facts) ->
                        facts.calendar().add(new Semester(row.get(NAME), row.get(START), row.get(END)), row.origin()));

        private Semesters() {}

        private static void checkName(Row row, Facts facts) {
            row.find(NAME)
                    .ifPresent(name -> facts.calendar()
                            .semesterNamed(name)
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
            facts.calendar()
                    .semesterOverlapping(start, end)
                    .ifPresent(other -> row.report(
                            START, beside("与另一学期时间重叠", "overlaps another semester", other.origin()), start.toString()));
        }
    }

    static final class Workdays {
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<WorkdayKind> KIND = required("kind", "类别", CellForm.code(WorkdayKind.class));
        private static final Column<String> NAME =
                required("name", "名称", CellForm.text().example("国庆节"));
        private static final Column<String> NOTICE =
                required("notice", "依据", CellForm.text().example("〔2026〕1号"));

        static final TableFormat<Facts> FORMAT = TableName.WORKDAYS
                .<Facts>of(DATE, KIND, NAME, NOTICE)
                .rule(Workdays::checkDate)
                .eachRow(Workdays::add);

        private Workdays() {}

        private static void add(Row row, Facts facts) {
            switch (row.get(KIND)) {
                case HOLIDAY -> facts.calendar().add(notice(row, NoticeDay.Kind.HOLIDAY), row.origin());
                case WORKDAY -> facts.calendar().add(notice(row, NoticeDay.Kind.WORKDAY), row.origin());
                case DAY_OFF -> facts.calendar().add(UniversityDay.off(row.get(DATE), row.get(NAME)), row.origin());
                case DUTY_DAY -> facts.calendar().add(UniversityDay.duty(row.get(DATE), row.get(NAME)), row.origin());
            }
        }

        private static NoticeDay notice(Row row, NoticeDay.Kind kind) {
            return new NoticeDay(row.get(DATE), kind, row.get(NAME), row.get(NOTICE));
        }

        /**
         * Checks that a date stands at most once among the rows of notices, and at most once among those of the
         * university.
         */
        private static void checkDate(Row row, Facts facts) {
            row.find(DATE).ifPresent(date -> {
                row.find(KIND)
                        .flatMap(kind -> placeOf(kind, date, facts.calendar()))
                        .ifPresent(other -> row.report(DATE, beside("日期重复", "duplicate date", other), date.toString()));
                DateRange coverage = ChinaWorkdays.bundled().coverage();
                if (!coverage.contains(date)) {
                    Label what = Label.of("不在工作日历" + coverage + "之内", "outside the working-day calendar, " + coverage);
                    row.report(DATE, what, date.toString());
                }
            });
        }

        private static Optional<Origin> placeOf(WorkdayKind kind, LocalDate date, CalendarRows rows) {
            return kind.isOfUniversity() ? rows.universityDayOn(date) : rows.noticeOn(date);
        }
    }

    private static Label beside(String zh, String en, Origin other) {
        return Label.of(zh + " [" + other + "]", en + " [" + other + "]");
    }
}

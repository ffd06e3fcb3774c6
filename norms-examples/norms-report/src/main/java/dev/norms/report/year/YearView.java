package dev.norms.report.year;

import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Label;
import dev.norms.report.unit.BasisLine;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The plan for a range of days, month by month. */
public final class YearView {
    private final Schedule schedule;
    private final List<Label> warnings;
    private final Names names;
    private final DutyDays days;
    private final List<MonthView> months;

    private YearView(Schedule schedule, List<Label> warnings, Names names, Collection<ProposedEntry> arranged) {
        this.schedule = schedule;
        this.warnings = List.copyOf(warnings);
        this.names = names;
        this.days = new DutyDays(schedule, arranged);
        this.months = List.copyOf(months(schedule, days, new Units(schedule.college(), names)));
    }

    /**
     * Returns the view of a schedule.
     *
     * @param schedule the schedule
     * @param warnings warnings for the reader
     * @param names what people are called
     * @return the view
     */
    public static YearView of(Schedule schedule, List<Label> warnings, Names names) {
        return new YearView(schedule, warnings, names, List.of());
    }

    /**
     * Returns the view of a schedule as a plan: duties stand on the days that were arranged for them.
     *
     * @param schedule the schedule
     * @param warnings warnings for the reader
     * @param names what people are called
     * @param arranged what is arranged, as a proposal has it; that of duties outside the schedule is left out
     * @return the view
     */
    public static YearView of(
            Schedule schedule, List<Label> warnings, Names names, Collection<ProposedEntry> arranged) {
        return new YearView(schedule, warnings, names, arranged);
    }

    /**
     * The days on which duties stand.
     *
     * @return those arranged, else the due days
     */
    public DutyDays days() {
        return days;
    }

    /**
     * What people are called.
     *
     * @return the names
     */
    public Names names() {
        return names;
    }

    private static List<MonthView> months(Schedule schedule, DutyDays duties, Units units) {
        NavigableMap<LocalDate, List<DueView>> due = DueLines.of(schedule, duties, units);
        MonthDays days = new MonthDays(schedule.calendar(), schedule.range());
        List<MonthView> months = new ArrayList<>();
        YearMonth last = YearMonth.from(last(schedule));
        for (YearMonth month = YearMonth.from(schedule.range().from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            Map<LocalDate, List<DueView>> ofMonth = due.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
            months.add(new MonthView(
                    month.toString(),
                    isYear(schedule)
                            ? month.getMonthValue() + "月"
                            : month.getYear() + "年" + month.getMonthValue() + "月",
                    days.weeks(month, ofMonth.keySet()),
                    days.breaks(month),
                    ofMonth.entrySet().stream()
                            .map(day -> new PageDay(day.getKey(), Words.weekday(day.getKey()), day.getValue()))
                            .toList()));
        }
        return months;
    }

    private static boolean isYear(Schedule schedule) {
        return schedule.range().from().getYear() == last(schedule).getYear();
    }

    private static LocalDate last(Schedule schedule) {
        return schedule.range().last();
    }

    /**
     * The range of the plan.
     *
     * @return a year, or the first and the last day
     */
    public String time() {
        LocalDate from = schedule.range().from();
        return from.getDayOfYear() == 1 && last(schedule).equals(LocalDate.of(from.getYear(), 12, 31))
                ? from.getYear() + "年"
                : from + "至" + last(schedule);
    }

    /**
     * The name of the college.
     *
     * @return the name
     */
    public String college() {
        return Words.college(schedule.college());
    }

    /**
     * The number of obligations.
     *
     * @return the number
     */
    public int count() {
        return schedule.obligations().size();
    }

    /**
     * The schedule that is shown.
     *
     * @return the schedule
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * The warnings for the reader.
     *
     * @return sentences
     */
    public List<String> warnings() {
        return warnings.stream().map(Label::zh).toList();
    }

    /**
     * The units.
     *
     * @return their names
     */
    public List<UnitName> units() {
        return UnitName.of(schedule.college());
    }

    /**
     * The months.
     *
     * @return every month that has a day in the range
     */
    public List<MonthView> months() {
        return months;
    }

    /**
     * The months grouped by quarter; on paper each quarter is a column.
     *
     * @return the months of each calendar quarter
     */
    public List<List<MonthView>> quarters() {
        Map<String, List<MonthView>> quarters = new TreeMap<>();
        for (MonthView month : months) {
            YearMonth key = YearMonth.parse(month.key());
            quarters.computeIfAbsent(key.getYear() + "-" + (key.getMonthValue() + 2) / 3, any -> new ArrayList<>())
                    .add(month);
        }
        return List.copyOf(quarters.values());
    }

    /**
     * The number of obligations of each unit in each month.
     *
     * @return a row for each unit, with the obligations of its groups and members
     */
    public List<UnitMonths> unitMonths() {
        return UnitMonths.of(schedule, days, months.stream().map(MonthView::key).toList());
    }

    /**
     * The editions, notices and settings used.
     *
     * @return the lines
     */
    public List<BasisLine> basis() {
        return BasisLine.of(schedule, schedule.range().from());
    }
}

package dev.norms.files.folder;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.fact.Problem;
import dev.norms.files.cell.CellContext;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.LooseText;
import dev.norms.files.college.Tables;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import dev.norms.ledger.DuesPayment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two grids that add rows to tables: dues by person and month, attendance by person and activity. */
public final class Grids {
    private static final ImmutableSet<String> UNPAID =
            ImmutableSet.of("×", "✗", "✘", "-", "—", "——", "/", "否", "无", "no", "n", "未交", "未缴", "欠", "0");
    private static final ImmutableSet<String> ABSENT = ImmutableSet.of(
            "×", "✗", "✘", "-", "—", "——", "/", "否", "无", "no", "n", "false", "0", "缺席", "未到", "请假", "事假", "病假", "公假",
            "缺", "假");
    private static final ImmutableSet<String> PRESENT = ImmutableSet.of("到", "已到", "出席", "参加", "签到");
    private static final Label A_DAY =
            Label.of("须为交纳的日期，如2026-03-10；没有交的留空", "must be the day paid such as 2026-03-10; empty if not paid");
    private static final Label A_MONTH = Label.of("列名须为月份，如2026-03", "the title must be a month such as 2026-03");
    private static final Label A_TICK =
            Label.of("须为√或学时数；没有出席的留空", "must be a tick or a number of class hours; empty if absent");
    private static final Label AN_ACTIVITY =
            Label.of("没有这个活动，列名须为活动编号", "unknown activity; the title must be the id of one");

    private Grids() {}

    /** Returns the dues in a sheet. */
    static FoundTable dues(FoundTable sheet) {
        return new GridTable(sheet, Tables.DUES, new Dues(sheet.dayZero()));
    }

    /** Returns the attendance in a sheet; the activities are known when it is read. */
    static FoundTable attendance(FoundTable sheet, Predicate<ActivityId> isKnown) {
        return new GridTable(sheet, Tables.ATTENDANCE, new Attendance(isKnown));
    }

    /**
     * Returns a problem for every payment that repeats an earlier one, if either of them stands in a grid.
     *
     * @param payments all payments
     * @param tables the tables in which they stand
     * @return the problems in the order of the payments
     */
    public static ImmutableList<Problem> repeatedDues(Stream<DuesPayment> payments, List<FoundTable> tables) {
        Set<String> grids = tables.stream()
                .filter(GridTable.class::isInstance)
                .map(FoundTable::place)
                .collect(Collectors.toSet());
        if (grids.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Object, DuesPayment> first = new HashMap<>();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        payments.forEach(payment -> {
            DuesPayment other = first.putIfAbsent(List.of(payment.person(), payment.month()), payment);
            if (other != null && (isIn(grids, payment) || isIn(grids, other))) {
                Label what = Label.of(
                        "同一人员同一月份的党费重复 [" + other.origin() + "]",
                        "the dues of this person and month stand there already [" + other.origin() + "]");
                problems.add(new Problem(payment.origin(), "month", what, payment.person() + " " + payment.month()));
            }
        });
        return problems.build();
    }

    private static boolean isIn(Set<String> places, DuesPayment payment) {
        String origin = String.valueOf(payment.origin());
        return places.contains(origin.substring(0, Math.max(0, origin.lastIndexOf(':'))));
    }

    private static final class Dues implements GridTable.Cells {
        private final LocalDate dayZero;

        Dues(LocalDate dayZero) {
            this.dayZero = dayZero;
        }

        @Override
        public Optional<Label> checkTitle(FoundCell title) {
            return wrong(CellForm.month(), title, new Listener(dayZero), A_MONTH);
        }

        @Override
        public boolean isNone(String text) {
            return UNPAID.contains(text.toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<Label> check(FoundCell cell) {
            return wrong(CellForm.date(), cell, new Listener(dayZero), A_DAY);
        }

        @Override
        public List<FoundCell> row(FoundCell person, FoundCell title, FoundCell cell) {
            FoundCell month = title.date()
                    .map(day -> FoundCell.of(YearMonth.from(day).toString()))
                    .orElse(title);
            return List.of(person, month, cell);
        }
    }

    private static final class Attendance implements GridTable.Cells {
        private final Predicate<ActivityId> isKnown;

        Attendance(Predicate<ActivityId> isKnown) {
            this.isKnown = isKnown;
        }

        @Override
        public Optional<Label> checkTitle(FoundCell title) {
            try {
                return isKnown.test(new ActivityId(title.text().strip())) ? Optional.empty() : Optional.of(AN_ACTIVITY);
            } catch (IllegalArgumentException e) {
                return Optional.of(AN_ACTIVITY);
            }
        }

        @Override
        public boolean isNone(String text) {
            return ABSENT.contains(text.toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<Label> check(FoundCell cell) {
            return isTick(cell.text().strip())
                    ? Optional.empty()
                    : wrong(DomainForms.HOURS, cell, new Listener(FoundTable.DAY_ZERO), A_TICK);
        }

        @Override
        public List<FoundCell> row(FoundCell person, FoundCell title, FoundCell cell) {
            return List.of(title, person, isTick(cell.text().strip()) ? FoundCell.of("") : cell);
        }

        /** Returns whether a text only says yes; a number is a number of hours. */
        private static boolean isTick(String text) {
            return PRESENT.contains(text.toLowerCase(Locale.ROOT))
                    || (!text.equals("1")
                            && CellForm.yesOrNo()
                                    .read(text, new Listener(FoundTable.DAY_ZERO))
                                    .orElse(false));
        }
    }

    /**
     * Returns the problem of a cell: for a cell with digits the one that its form reports, else the form that is
     * wanted.
     */
    private static Optional<Label> wrong(CellForm<?> form, FoundCell cell, Listener listener, Label otherwise) {
        if (form.read(cell.text().strip(), listener).isPresent()) {
            return Optional.empty();
        }
        boolean hasDigit = CharMatcher.inRange('0', '9').matchesAnyOf(LooseText.halfWidth(cell.text()));
        return Optional.of(hasDigit && !listener.complaints.isEmpty() ? listener.complaints.get(0) : otherwise);
    }

    /** Collects the problems of a cell and knows no names. */
    private static final class Listener implements CellContext {
        private final List<Label> complaints = new ArrayList<>();
        private final LocalDate dayZero;

        Listener(LocalDate dayZero) {
            this.dayZero = dayZero;
        }

        @Override
        public void complain(Label what, String value) {
            complaints.add(what);
        }

        @Override
        public void lenient(Leniency leniency) {}

        @Override
        public LocalDate dayZero() {
            return dayZero;
        }

        @Override
        public List<String> meant(Class<?> type, String text) {
            return List.of();
        }
    }
}

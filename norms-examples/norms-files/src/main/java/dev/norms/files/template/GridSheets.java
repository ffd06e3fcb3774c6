package dev.norms.files.template;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Writer of the sheets in which dues and attendance are entered person by person. */
public final class GridSheets {
    /** The name of the sheet of dues: person by month. */
    public static final String DUES = "党费表";

    /** The name of the sheet of attendance: person by activity. */
    public static final String ATTENDANCE = "出席表";

    private static final String PERSON = "人员";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String NAME = "姓名";
    /** The first column of a month or an activity, after person and name. */
    private static final int FIRST = 2;

    /** The number of columns for activities. */
    private static final int ACTIVITIES = 60;
    /** The last row that has drop-downs. */
    private static final int LAST_ROW = 499;
    /** The last row in which the name is shown. */
    private static final int LAST_NAME = 200;

    private static final double WIDTH = 12;

    private final TemplateBook book;
    private final int year;

    GridSheets(TemplateBook book, int year) {
        this.book = book;
        this.year = year;
    }

    void dues(Worksheet sheet, List<String> persons) {
        people(sheet, persons, "一人一行，从下拉框选择或直接填编号。");
        for (Month month : Month.values()) {
            int column = FIRST - 1 + month.getValue();
            sheet.value(0, column, LocalDate.of(year, month, 1));
            sheet.style(0, column).bold().fillColor("D9E2F3").format(MONTH).set();
            sheet.style(column).format(TemplateSheet.DAY).set();
            sheet.width(column, WIDTH);
        }
        sheet.comment(0, FIRST, "填交纳的日期，如" + year + "-01-10。没有交的留空。");
    }

    void attendance(Worksheet sheet, ChoiceLists lists, List<String> persons) {
        people(sheet, persons, "一人一行，从下拉框选择或直接填编号。");
        Range ticks = lists.texts(List.of("√"));
        for (int column = FIRST; column < FIRST + ACTIVITIES; column++) {
            sheet.style(0, column)
                    .bold()
                    .fillColor("D9E2F3")
                    .wrapText(true)
                    .format(TemplateSheet.TEXT)
                    .set();
            sheet.width(column, WIDTH);
        }
        sheet.comment(0, FIRST, "在这一行填活动编号，一个活动一列，从下拉框选择。下面出席的填√，学时与活动不同的填学时数。");
        book.ids("activities")
                .ifPresent(ids -> TemplateSheet.offer(
                        sheet.range(0, FIRST, 0, FIRST + ACTIVITIES - 1), ids, /* acceptsOthers= */ false));
        TemplateSheet.offer(sheet.range(1, FIRST, LAST_ROW, FIRST + ACTIVITIES - 1), ticks, /* acceptsOthers= */ true);
    }

    private void people(Worksheet sheet, List<String> persons, String comment) {
        sheet.freezePane(FIRST, 1);
        TemplateSheet.setUpPages(sheet);
        TemplateSheet.header(sheet, 0, PERSON, comment);
        sheet.style(0).format(TemplateSheet.TEXT).set();
        sheet.width(0, WIDTH);
        TemplateSheet.header(sheet, 1, NAME, "自动显示“姓名”表中的姓名，不必填，不读取。");
        sheet.width(1, WIDTH);
        for (int row = 1; row <= Math.max(LAST_NAME, persons.size()); row++) {
            sheet.formula(row, 1, "IFERROR(VLOOKUP(A%d,姓名!$A:$B,2,FALSE),\"\")".formatted(row + 1));
        }
        for (int i = 0; i < persons.size(); i++) {
            sheet.value(1 + i, 0, persons.get(i));
        }
        book.ids("people")
                .ifPresent(ids -> TemplateSheet.offer(sheet.range(1, 0, LAST_ROW, 0), ids, /* acceptsOthers= */ false));
    }
}

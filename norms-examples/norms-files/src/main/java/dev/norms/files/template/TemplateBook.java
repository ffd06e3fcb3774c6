package dev.norms.files.template;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writer of a workbook to fill in: a sheet that says what to do, a sheet for every table, and two sheets in which dues
 * and attendance are entered person by person.
 */
public final class TemplateBook {
    private static final Predicate<String> MEMBERS = ImmutableSet.of("full", "probationary")::contains;
    /** The name of the hidden sheet with the choices of drop-downs. */
    public static final String CHOICES = ChoiceLists.SHEET;

    private static final int TITLE_SIZE = 14;
    private static final double GUIDANCE_WIDTH = 110;

    private final ImmutableList<TemplateTable> tables;
    private final int year;
    private final Map<String, TemplateSheet> sheets = new LinkedHashMap<>();

    private TemplateBook(List<TemplateTable> tables, int year) {
        this.tables = ImmutableList.copyOf(tables);
        this.year = year;
    }

    /**
     * Writes the workbook.
     *
     * @param tables the tables in the order of their sheets
     * @param year the year that it is for
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void write(List<TemplateTable> tables, int year, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(draft, "norms", null)) {
            new TemplateBook(tables, year).write(workbook);
        }
        TimelessZip.copy(draft.toByteArray(), out);
    }

    private void write(Workbook workbook) {
        workbook.properties().setTitle(year + "年党组织工作台账");
        guidance(workbook.newWorksheet(Guidance.SHEET));
        for (TemplateTable table : tables) {
            TemplateSheet sheet = new TemplateSheet(table, workbook.newWorksheet(table.chinese()));
            sheet.write();
            sheets.put(table.name(), sheet);
        }
        GridSheets grids = new GridSheets(this, year);
        Worksheet dues = workbook.newWorksheet(GridSheets.DUES);
        Worksheet attendance = workbook.newWorksheet(GridSheets.ATTENDANCE);
        ChoiceLists lists = new ChoiceLists(workbook);
        sheets.values().forEach(sheet -> sheet.offer(lists, this));
        grids.dues(dues, persons(MEMBERS));
        grids.attendance(attendance, lists, persons(any -> true));
    }

    private void guidance(Worksheet sheet) {
        List<String> lines = Guidance.lines(year);
        sheet.width(0, GUIDANCE_WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
            if (i == 0) {
                sheet.style(i, 0).bold().fontSize(TITLE_SIZE).set();
            } else {
                sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** Returns the cells that hold the ids of a table. */
    Optional<Range> ids(String table) {
        return Optional.ofNullable(sheets.get(table)).map(sheet -> sheet.below(0));
    }

    /** Returns the persons of some status who are pre-filled in the tables, each once. */
    private List<String> persons(Predicate<String> status) {
        return tables.stream()
                .filter(table -> table.name().equals("people"))
                .flatMap(table -> table.rows().stream().filter(row -> status.test(row.get(table.indexOf("status")))))
                .map(row -> row.get(0))
                .distinct()
                .toList();
    }
}

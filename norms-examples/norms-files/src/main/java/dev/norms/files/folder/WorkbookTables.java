package dev.norms.files.folder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.found.FoundSheet;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.table.TableFormat;
import dev.norms.files.template.TemplateBook;
import dev.norms.files.workbook.WorkbookFormat;
import dev.norms.label.Label;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The tables in the sheets of one workbook. */
final class WorkbookTables {
    private static final Pattern WORKBOOK = Pattern.compile("(?i).+\\.(xlsx|xlsm|xlsb|xls|et|ods)");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]*$");
    private static final ImmutableSet<String> DUES_GRIDS = ImmutableSet.of("党费表", "dues grid", "dues-grid");
    private static final ImmutableSet<String> ATTENDANCE_GRIDS =
            ImmutableSet.of("出席表", "attendance matrix", "attendance-matrix", "attendance grid", "attendance-grid");
    /** Sheets that say how to fill in the others, or hold their choices. */
    private static final ImmutableSet<String> SILENT = ImmutableSet.of("说明", "readme", TemplateBook.CHOICES);

    private final FoundWorkbook workbook;
    private final Predicate<ActivityId> knowsActivity;
    private final List<Given> given = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();

    /**
     * A table in a sheet.
     *
     * @param format the format whose rows it has
     * @param table the table
     * @param isGrid whether it adds rows to those that the table has elsewhere
     */
    record Given(TableFormat<Facts> format, FoundTable table, boolean isGrid) {}

    private WorkbookTables(FoundWorkbook workbook, Predicate<ActivityId> knowsActivity) {
        this.workbook = workbook;
        this.knowsActivity = knowsActivity;
    }

    /** Returns whether a file is a workbook, by its name or, whatever its name, by its first bytes. */
    static boolean isWorkbook(String file, ByteSource source) {
        if (WORKBOOK.matcher(file).matches()) {
            return true;
        }
        try {
            return file.toLowerCase(Locale.ROOT).endsWith(".csv") && WorkbookFormat.isWorkbook(source);
        } catch (IOException e) {
            return false; // reading it reports why it cannot be read
        }
    }

    /**
     * Finds tables among sheets by their names.
     *
     * @param workbook the workbook
     * @param knowsActivity tests whether an activity exists, when attendance is read
     */
    static WorkbookTables of(FoundWorkbook workbook, Predicate<ActivityId> knowsActivity) {
        WorkbookTables tables = new WorkbookTables(workbook, knowsActivity);
        tables.findAll();
        return tables;
    }

    private void findAll() {
        List<FoundSheet> unknown = new ArrayList<>();
        for (FoundSheet sheet : workbook.sheets()) {
            if (!find(sheet, sheet.name())
                    && !SILENT.contains(sheet.name().strip().toLowerCase(Locale.ROOT))) {
                unknown.add(sheet);
            }
        }
        unknown.removeIf(FoundSheet::isBlank);
        boolean isNamedByFile = given.isEmpty()
                && unknown.size() == 1
                && find(unknown.get(0), EXTENSION.matcher(workbook.name()).replaceFirst(""));
        if (!isNamedByFile) {
            note(unknown);
        }
    }

    /** Adds the table of a sheet if a name is that of a table, and returns whether it is. */
    private boolean find(FoundSheet sheet, String called) {
        String plain = called.strip().toLowerCase(Locale.ROOT);
        if (DUES_GRIDS.contains(plain)) {
            given.add(new Given(Tables.DUES, Grids.dues(sheet), /* isGrid= */ true));
        } else if (ATTENDANCE_GRIDS.contains(plain)) {
            FoundTable grid = Grids.attendance(sheet, knowsActivity);
            given.add(new Given(Tables.ATTENDANCE, grid, /* isGrid= */ true));
        } else {
            Optional<TableFormat<Facts>> format = FoundTables.formatOf(called);
            format.ifPresent(found -> given.add(new Given(found, sheet, /* isGrid= */ false)));
            if (format.isEmpty()) {
                return false;
            }
        }
        if (sheet.isHidden()) {
            notes.add(Label.of(
                    sheet.place() + "：工作表是隐藏的，仍已读取", sheet.place() + ": the sheet is hidden, and read nevertheless"));
        }
        return true;
    }

    private void note(List<FoundSheet> unknown) {
        if (workbook.refusal().isEmpty() && given.isEmpty()) {
            notes.add(Label.of(
                    workbook.name() + "：没有名称为表名（如“人员”“活动”）的工作表，未读取",
                    workbook.name() + ": no sheet is called like a table such as people or activities, not read"));
        } else {
            unknown.forEach(sheet -> notes.add(
                    Label.of(sheet.place() + "：不认识此工作表名，未读取", sheet.place() + ": unknown name of a sheet, not read")));
        }
    }

    /** Returns the tables, in the order of their sheets. */
    ImmutableList<Given> given() {
        return ImmutableList.copyOf(given);
    }

    /** Returns notes on sheets that were not read, or were read although they are hidden. */
    ImmutableList<Label> notes() {
        return ImmutableList.copyOf(notes);
    }

    /** Returns the reason why the workbook is refused, if it is. */
    Optional<Label> refusal() {
        return workbook.refusal();
    }
}

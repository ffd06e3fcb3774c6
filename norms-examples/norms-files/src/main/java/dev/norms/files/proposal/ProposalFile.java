package dev.norms.files.proposal;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.fact.Checked;
import dev.norms.files.cell.CellForm;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.csv.RegularFile;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of dates that were proposed or settled on, {@code proposals.csv}: a row for each obligation that an activity
 * or a document meets; rows with the same {@code activity} are about one activity.
 */
public final class ProposalFile {
    static final Column<ActivityId> ACTIVITY = required("activity", "活动", DomainForms.ACTIVITY);
    static final Column<ObligationId> OBLIGATION = required("obligation", "应办事项", DomainForms.OBLIGATION);
    static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
    static final Column<Slot> SLOT = optional("slot", "时段", CellForm.code(Slot.class));
    static final Column<String> ROOM = optional("room", "地点", CellForm.text());
    static final Column<OrganizationId> ORGANIZATION = required("organization", "组织", DomainForms.ORGANIZATION);
    static final Column<ImmutableSet<String>> KINDS =
            required("kinds", "类型", CellForm.joined(DomainForms.ACTIVITY_KIND));
    static final Column<Period> FOR_PERIOD = optional("for_period", "所属期", DomainForms.PERIOD);
    static final Column<String> PART = optional("part", "环节", CellForm.text());
    static final Column<ImmutableSet<PersonId>> LED_BY = optional("led_by", "主讲人", CellForm.joined(DomainForms.PERSON));
    static final Column<String> WHY_ZH = optional("why_zh", "理由", CellForm.text());
    static final Column<String> WHY_EN = optional("why_en", "理由（英文）", CellForm.text());

    private ProposalFile() {}

    /**
     * Reads a file for a schedule.
     *
     * @param file the file, with the columns that {@code propose} writes; dates may have been edited since
     * @param schedule the obligations
     * @return the entries by day, slot and id, also those that meet what is due outside the schedule's range, but none
     *     if there is a problem; and every problem: besides what cannot be read, an obligation that is not owed or
     *     stands twice in one activity, a day on which it would not be on time, an unknown organization, person or
     *     kind, and rows of one activity that differ
     */
    public static Checked<List<ProposedEntry>> check(Path file, Schedule schedule) {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        ProblemList problems = new ProblemList(List.of(name));
        List<Row> rows = new ArrayList<>();
        TableFormat<List<Row>> format = TableFormat.<List<Row>>of(
                        name,
                        "安排建议",
                        ACTIVITY,
                        OBLIGATION,
                        DATE,
                        SLOT,
                        ROOM,
                        ORGANIZATION,
                        KINDS,
                        FOR_PERIOD,
                        PART,
                        LED_BY,
                        WHY_ZH,
                        WHY_EN)
                .eachRow((row, all) -> all.add(row));
        new TableReader<>(new Complaints(problems, new LeniencyList()), rows, row -> {}, Aliases.NONE)
                .read(format, CsvTable.of(name, RegularFile.of(file), format::isTitle));
        ProposalRows checked = new ProposalRows(schedule, rows);
        checked.check();
        return problems.sorted().isEmpty()
                ? new Checked<>(checked.entries(), List.of())
                : new Checked<>(List.of(), problems.sorted());
    }
}

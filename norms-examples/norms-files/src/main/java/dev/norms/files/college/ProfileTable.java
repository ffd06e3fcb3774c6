package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.files.cell.CellForm;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import dev.norms.profile.ProfileRow;

/** Format of the file in which a college tailors the norms. It is read first, since it names kinds of activities. */
final class ProfileTable {
    private static final Column<String> SETTING =
            required("setting", "设置项", CellForm.text().example("partial-periods"));
    private static final Column<String> VALUE =
            required("value", "取值", CellForm.text().example("half"));

    /**
     * Optional here, so that the setting itself is checked even if reason or author is missing; the profile reports
     * those.
     */
    private static final Column<String> REASON =
            optional("reason", "理由", CellForm.text().example("总支会议决定"));

    private static final Column<String> BY =
            optional("by", "决定人", CellForm.text().example("总支委员会"));

    static final TableFormat<Facts> FORMAT = TableName.PROFILE
            .<Facts>of(SETTING, VALUE, REASON, BY)
            .eachRow((row, facts) -> facts.add(
                    new ProfileRow(
                            row.get(SETTING),
                            row.get(VALUE),
                            row.find(REASON).orElse(""),
                            row.find(BY).orElse("")),
                    row.origin()));

    private ProfileTable() {}
}

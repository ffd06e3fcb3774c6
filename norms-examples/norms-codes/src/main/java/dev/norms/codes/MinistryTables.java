package dev.norms.codes;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.norms.files.cell.CellForm;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The tables of the ministry as they are exported, with the columns that are used. */
final class MinistryTables {
    static final Column<String> ORGANIZATION = required("dzzbh", "党组织编号", CellForm.text());
    static final Column<String> NAME = required("dzzmc", "党组织名称", CellForm.text());
    static final Column<String> TYPE = required("dzzlxm", "党组织类型码", CellForm.text());
    static final Column<String> SUPERIOR = optional("lssjdzzmc", "隶属上级党组织名称", CellForm.text());
    static final Column<String> LEADER = optional("dnldjgh", "党内领导教工号", CellForm.text());
    static final Column<String> POST = optional("dnldzwm", "党内领导职务码", CellForm.text());
    static final Column<String> STATE = optional("dzzzt", "党组织状态", CellForm.text());
    static final Column<String> PERSON = required("rybh", "人员编号", CellForm.text());
    static final Column<String> MEMBER_STATE = required("dyfzztm", "党员发展状态码", CellForm.text());
    static final Column<String> ACTIVIST = optional("cwjjfzrq", "成为积极分子日期", CellForm.text());
    static final Column<String> PROBATION = optional("cwybdyrq", "成为预备党员日期", CellForm.text());
    static final Column<String> FULL = optional("cwzsdyrq", "成为正式党员日期", CellForm.text());
    static final Column<String> KEY = required("zjsjwyxbs", "主键数据唯一性标识", CellForm.text());
    static final Column<String> FORM = required("hdxs", "活动形式", CellForm.text());
    static final Column<String> BEGIN = required("hdksrq", "活动开始日期", CellForm.text());
    static final Column<String> LECTURE_HOLDER = optional("dzzbh", "党组织编号", CellForm.text());
    static final Column<String> LEFT = required("lxrq", "离校日期", CellForm.text());

    private MinistryTables() {}

    /** The rows of a dictionary: which code of the source says which of ours. */
    static final class Dictionary {
        static final Column<String> NAME = required("dictionary", "字典", CellForm.text());
        static final Column<String> CODE = required("code", "代码", CellForm.text());
        static final Column<String> OURS = required("ours", "本方代码", CellForm.text());

        private Dictionary() {}
    }

    /**
     * A table of the source.
     *
     * @param name its name, that of its file without {@code .csv}
     * @param columns the columns that are used
     */
    record Table(String name, List<Column<?>> columns) {
        TableFormat<List<Row>> format() {
            BiConsumer<Row, List<Row>> add = (row, rows) -> rows.add(row);
            return TableFormat.<List<Row>>of(name, name, columns.toArray(new Column<?>[0]))
                    .eachRow(add);
        }

        String file() {
            return name + ".csv";
        }
    }

    static final Table DICTIONARY = new Table("dictionary", List.of(Dictionary.NAME, Dictionary.CODE, Dictionary.OURS));
    static final Table ORGANIZATIONS =
            new Table("ods_dzzqkjcsj", List.of(ORGANIZATION, NAME, TYPE, SUPERIOR, LEADER, POST, STATE));
    static final Table MEMBERS =
            new Table("ods_dyfzsj", List.of(PERSON, ORGANIZATION, MEMBER_STATE, ACTIVIST, PROBATION, FULL));
    static final Table ACTIVITIES = new Table("ods_dyhdsj", List.of(KEY, ORGANIZATION, FORM, BEGIN));
    static final Table LECTURES = new Table("ods_dksj", List.of(KEY, LECTURE_HOLDER, BEGIN));
    static final Table LEAVERS = new Table("ods_dyzzgxzysj", List.of(PERSON, LEFT));

    static final ImmutableList<Table> ALL =
            ImmutableList.of(DICTIONARY, ORGANIZATIONS, MEMBERS, ACTIVITIES, LECTURES, LEAVERS);

    /** Reads the tables that are there; what is wrong with a row goes to the problems. */
    static Map<Table, List<Row>> read(Map<String, ByteSource> files, ProblemList problems) {
        Map<Table, List<Row>> found = new LinkedHashMap<>();
        for (Table table : ALL) {
            List<Row> rows = new ArrayList<>();
            Optional.ofNullable(files.get(table.file())).ifPresent(bytes -> {
                TableFormat<List<Row>> format = table.format();
                new TableReader<>(new Complaints(problems, new LeniencyList()), rows, refused -> {}, Aliases.NONE)
                        .read(format, CsvTable.of(table.file(), bytes, format::isTitle));
            });
            found.put(table, rows);
        }
        return found;
    }
}

package dev.norms.codes.ministry;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.table.Column;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of the ministry's tables that are used, and those of the college's dictionary. */
final class MinistryColumns {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/]?([0-9]{2})[-/]?([0-9]{2})(?:[ T].*)?");
    private static final Label NO_DAY = Label.of("须为日期，如20240901", "must be a day such as 20240901");
    private static final Label NO_ID =
            Label.of("编号须为1至64个字母、数字、“.”“_”“-”", "must be an id of 1 to 64 letters, digits and . _ -");

    private static final CellForm<LocalDate> DATE = CellForm.parsing(
            MinistryColumns::day, NO_DAY, ColumnShape.of(ColumnShape.Kind.DATE, Label.of("日期", "day"), "20240901"));
    private static final CellForm<OrganizationId> ORGANIZATION_ID =
            CellForm.id(OrganizationId::of, NO_ID, ColumnShape.of(ColumnShape.Kind.ID, Label.of("党组织编号", "id"), "d1"));
    private static final CellForm<PersonId> PERSON_ID =
            CellForm.id(PersonId::of, NO_ID, ColumnShape.of(ColumnShape.Kind.ID, Label.of("人员编号", "id"), "g1"));
    /** The key of a record, which has the form of the id of an organization. */
    private static final CellForm<String> RECORD_ID = CellForm.id(
            text -> OrganizationId.of(text).text(),
            NO_ID,
            ColumnShape.of(ColumnShape.Kind.ID, Label.of("主键", "key"), "h1"));

    static final Column<String> KEY = optional("zjsjwyxbs", "主键数据唯一性标识", RECORD_ID);
    static final Column<OrganizationId> ORGANIZATION = required("dzzbh", "党组织编号", ORGANIZATION_ID);
    static final Column<OrganizationId> HOLDER = optional("dzzbh", "党组织编号", ORGANIZATION_ID);
    static final Column<String> NAME = required("dzzmc", "党组织名称", CellForm.text());
    static final Column<String> TYPE = required("dzzlxm", "党组织类型码", CellForm.text());
    static final Column<String> SUPERIOR = optional("lssjdzzmc", "隶属上级党组织名称", CellForm.text());
    static final Column<PersonId> LEADER = optional("dnldjgh", "党内领导教工号", PERSON_ID);
    static final Column<String> POST = optional("dnldzwm", "党内领导职务码", CellForm.text());
    static final Column<String> STATE = optional("dzzzt", "党组织状态", CellForm.text());
    static final Column<PersonId> PERSON = required("rybh", "人员编号", PERSON_ID);
    /** A name, which identifies a lecturer and is not taken over. */
    static final Column<String> CALLED = optional("xm", "姓名", CellForm.text());

    static final Column<String> MEMBER_KIND = optional("xdylxm", "新党员类型码", CellForm.text());
    static final Column<String> MEMBER_STATE = required("dyfzztm", "党员发展状态码", CellForm.text());
    static final Column<LocalDate> ACTIVIST = optional("cwjjfzrq", "成为积极分子日期", DATE);
    static final Column<LocalDate> PROBATION = optional("cwybdyrq", "成为预备党员日期", DATE);
    static final Column<LocalDate> FULL = optional("cwzsdyrq", "成为正式党员日期", DATE);
    static final Column<String> FORM = required("hdxs", "活动形式", CellForm.text());
    static final Column<String> PERHAPS_FORM = optional("hdxs", "活动形式", CellForm.text());
    static final Column<LocalDate> BEGIN = required("hdksrq", "活动开始日期", DATE);
    static final Column<LocalDate> PERHAPS_BEGIN = optional("hdksrq", "活动开始日期", DATE);
    static final Column<String> LECTURER = optional("dkzjr", "党课主讲人", CellForm.text());
    static final Column<String> CONTENT = optional("dygbxxpxnrm", "党员干部学习培训内容码", CellForm.text());
    static final Column<LocalDate> LEFT = required("lxrq", "离校日期", DATE);

    static final Column<String> DICTIONARY = required("dictionary", "字典", CellForm.text());
    static final Column<String> CODE = required("code", "代码", CellForm.text());
    static final Column<String> OURS = required("ours", "本方代码", CellForm.text());

    private MinistryColumns() {}

    /** Returns a day, written {@code 20240901}, {@code 2024-09-01} or {@code 2024/09/01}, perhaps with a time. */
    private static LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }
}

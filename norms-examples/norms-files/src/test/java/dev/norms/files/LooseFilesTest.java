package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.label.Label;
import dev.norms.ledger.Attestation;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder may hold in other forms than a program writes, and what remains bad input. */
class LooseFilesTest {
    @Test
    void there_is_one_note_for_each_kind_and_file_with_its_number_and_first_places() {
        List<LeniencyNote> notes = Folder.good()
                .put("dues.csv", "person,month,paid\n" + "p1,2021-03,2021/3/20\n".repeat(5) + "p1,2021/4,2021/4/1\n")
                .check()
                .value()
                .leniencies();

        assertThat(notes)
                .extracting(note -> note.label().zh())
                .containsExactly(
                        "dues.csv：6处日期写法不同，已读作2021-03-05的形式：第2行“2021/3/20”、第3行“2021/3/20”、第4行“2021/3/20”等",
                        "dues.csv：1处月份或所属期写法不同，已读作2021-03的形式：第7行“2021/4”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动.csv",
                "Activities.CSV",
                "activities (1).csv",
                "activities（2）.csv",
                "活动 - 副本.csv",
                "ACTIVITIES.csv",
                "activities - Copy (3).csv",
                "外院台账 - 活动.csv",
                "台账-activities.csv",
                "2026年-台账-活动 (1).csv",
                "活动-表格 1.csv",
                "activities-Table 1.csv"
            })
    void a_file_that_is_called_otherwise_is_that_table(String name) {
        Folder folder = Folder.good();
        String text = folder.text("activities.csv");
        CollegeFiles files = folder.without("activities.csv").put(name, text).read();

        assertThat(files.leniencies()).extracting(LeniencyNote::leniency).containsExactly(Leniency.FILE_NAME);
        assertThat(files.ledger().records()).extracting(record -> record.ref()).contains("a1", "a9");
    }

    @Test
    void a_table_that_is_given_twice_is_one_problem() {
        assertThat(Folder.good().put("活动.csv", "x").put("Activities.csv", "y").problemsInChinese())
                .containsExactly(
                        "Activities.csv: 活动表给了两次，另见activities.csv，请合并后只留一个",
                        "活动.csv: 活动表给了两次，另见activities.csv，请合并后只留一个");
    }

    @Test
    void a_table_that_is_there_is_not_looked_for_in_a_file_called_like_a_sheet() {
        CollegeFiles files =
                Folder.good().put("旧台账 - 活动.csv", "x").put("活动-2025.csv", "y").read();

        assertThat(files.notes().stream().map(Label::zh))
                .containsExactlyInAnyOrder("旧台账 - 活动.csv：不认识此文件名，未读取；是否指活动.csv", "活动-2025.csv：不认识此文件名，未读取；是否指活动.csv");
        assertThat(files.leniencies()).isEmpty();
    }

    @Test
    void a_norm_may_be_named_by_its_label_or_by_both() {
        for (String text : List.of("支部班子构成", "ORG-2.2 支部班子构成", "org-2.2")) {
            CollegeFiles files =
                    Folder.good().set("attestations.csv", "norm", text).read();
            assertThat(files.ledger().records().stream()
                            .filter(Attestation.class::isInstance)
                            .map(Attestation.class::cast))
                    .first()
                    .extracting(attestation -> attestation.norm().text())
                    .as(text)
                    .isEqualTo("ORG-2.2");
        }
        assertThat(Folder.good().set("attestations.csv", "norm", "支部班子").problemsInChinese())
                .containsExactly("attestations.csv:2: norm: 须为规范编号，如INS-2.4 (支部班子)");
    }

    @Test
    void a_name_stands_for_the_id_of_the_one_that_has_it() {
        Folder folder = Folder.good()
                .set("posts.csv", "organization", "党总支")
                .set("posts.csv", "person", "王五")
                .set("activities.csv", "organization", "第一支部、第九支部")
                .set("contacts.csv", "target", "第一支部")
                .set("people.csv", "id", "王五")
                .set("people.csv", "from", "2010-01-01")
                .set("people.csv", "until", "2011-01-01")
                .without("approvals.csv");

        assertThat(folder.problems())
                .containsExactly("people.csv:2: from: outside the life of the organization (2010-01-01)");
    }

    @Test
    void a_name_that_two_have_says_both_ids_and_nobody_else_s_name() {
        assertThat(Folder.good()
                        .set("organizations.csv", "name", "第一支部")
                        .append("names.csv", "p2,王五\n")
                        .set("posts.csv", "organization", "第一支部")
                        .set("study.csv", "person", "王五")
                        .problemsInChinese())
                .containsExactly(
                        "posts.csv:2: organization: 有2个同名，请写其中一个编号：b9、b1 (第一支部)",
                        "study.csv:2: person: 有2个同名，请写其中一个编号：p1、p2 (王五)");
    }

    @Test
    void several_persons_may_attend_in_one_row() {
        CollegeFiles files = Folder.good()
                .put("attendance.csv", "activity,person,hours\na1,p1、王五二，p2,2学时\n")
                .append("names.csv", "p9,王五二\n")
                .read();

        assertThat(files.ledger().records())
                .filteredOn(record -> record.source() == EvidenceSource.ATTENDANCE)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_file_may_be_in_any_encoding_of_spreadsheets(String encoding) {
        Folder folder = Folder.good().inChinese("organizations.csv");
        String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
        byte[] bytes = (mark + folder.text("organizations.csv")).getBytes(Charset.forName(encoding));

        assertThat(folder.put("organizations.csv", bytes).read().college().organizations())
                .extracting(organization -> organization.name())
                .contains("党总支", "第一支部");
    }

    @Test
    void text_around_the_rows_is_not_read_but_a_total_among_them_is() {
        String rows = "某学院学时一览,,\n\n# 至六月\n编号*,x\nperson ,日期（必填）,hours,序号\np1,2021-03-05,1.5,1\n合计,,1.5,\n";

        assertThat(Folder.good().put("study.csv", rows).problems()).isEmpty();
        assertThat(Folder.good()
                        .put("study.csv", rows + "p1,2021-03-06,1.5,1\n")
                        .problems())
                .allMatch(problem -> problem.startsWith("study.csv:7: "))
                .isNotEmpty();
    }

    @Test
    void full_width_commas_between_cells_are_named() {
        assertThat(Folder.good().append("dues.csv", "p1，2021-04，2021-04-01\n").problemsInChinese())
                .containsExactly("dues.csv:3: 此行用全角逗号“，”分隔，请改用半角逗号“,” (p1，2021-04，2021-04-01)");
        assertThat(Folder.good()
                        .put("dues.csv", "人员，月份，交纳日期\np1，2021-04，2021-04-01\n")
                        .problemsInChinese())
                .containsExactly("dues.csv:1: 此行用全角逗号“，”分隔，请改用半角逗号“,” (人员，月份，交纳日期)");
    }

    @Test
    void a_file_without_names_of_columns_is_one_problem_that_names_them() {
        assertThat(Folder.good()
                        .put("dues.csv", "p1,2021-03,2021-03-20\np1,2021-04,2021-04-20\n")
                        .problemsInChinese())
                .containsExactly("dues.csv:1: 没有列名行，第一行须为列名：人员、月份、交纳日期 (p1)");
    }

    @Test
    void a_column_that_is_nearly_called_right_is_suggested() {
        assertThat(Folder.good()
                        .put("study.csv", "人员,日期,学时数\np1,2021-03-05,1\n")
                        .problemsInChinese())
                .containsExactly("study.csv:1: hours: 缺少此列，是否就是“学时数”这一列 (学时)");
        assertThat(Folder.good()
                        .put("terms.csv", "organization,elected,aproval\ngb,2019-10-31,x\n")
                        .read()
                        .leniencies())
                .singleElement()
                .satisfies(note -> assertThat(note.first().get(0).text()).isEqualTo("aproval → approval?"));
    }

    @Test
    void an_unknown_id_says_which_one_was_perhaps_meant_and_a_duplicate_where_it_stands_first() {
        assertThat(Folder.good()
                        .append("organizations.csv", "student-1,branch,学生一支部,gb,,2012-09-01,\n")
                        .set("checks.csv", "organization", "student1")
                        .set("documents.csv", "organization", "学生一党支部")
                        .append("ballots.csv", "v1,b1,2021-04-08,motion,,9,7,6,1,,,\n")
                        .problemsInChinese())
                .containsExactly(
                        "documents.csv:2: organization: 没有这个组织，是否指student-1 (学生一党支部)",
                        "checks.csv:2: organization: 没有这个组织，是否指student-1 (student1)",
                        "ballots.csv:4: id: 编号重复 [ballots.csv:2] (v1)");
    }

    @Test
    void problems_of_one_kind_are_one_group() {
        StringBuilder rows = new StringBuilder("person,month,paid\n");
        for (int i = 0; i < 1000; i++) {
            rows.append("p1,2021-03,")
                    .append(i % 2 == 0 ? "三月" + i : "2021-02-30")
                    .append('\n');
        }
        List<ProblemGroup> groups = ProblemGroup.of(
                Folder.good().put("dues.csv", rows.toString()).check().problems());

        assertThat(groups).hasSize(2).allSatisfy(group -> {
            assertThat(group.count()).isEqualTo(500);
            assertThat(group.first()).hasSize(3);
            assertThat(group.place()).isEqualTo("dues.csv");
        });
        assertThat(groups).extracting(group -> group.kind().zh()).containsExactlyInAnyOrder("须为日期", "…月没有…日");
    }

    @Test
    void codes_and_names_in_a_message_stay_when_problems_are_grouped() {
        Folder folder = Folder.good()
                .append("people.csv", "p\u200f3,b1,full,2013-01-01,,,,\np\u00074,b1,full,2013-01-01,,,,\n");

        assertThat(ProblemGroup.of(folder.check().problems()))
                .extracting(group -> group.place() + " " + group.kind().zh() + " " + group.count())
                .contains("people.csv 编号含有看不见的字符 2");
    }

    @ParameterizedTest
    @CsvSource({
        "p12 and p1200, p12 and p1200",
        "INS-2.1 asks 3 times, INS-2.1 asks … times",
        "art-f12 of 2025-02-30, art-f12 of …",
        "第12行 (7:30), 第…行 (…)",
        "a12b c_3, a12b c_3"
    })
    void numbers_differ_within_a_group_and_ids_do_not(String message, String kind) {
        Problem problem = new Problem(new Origin("dues.csv:2"), "", Label.of(message, message), "");

        assertThat(ProblemGroup.of(List.of(problem)).get(0).kind().en()).isEqualTo(kind);
    }

    @Test
    void every_column_has_a_header_and_an_example_of_its_form() {
        assertThat(CollegeFolder.tables())
                .hasSize(23)
                .allSatisfy(table -> assertThat(table.columns()).allSatisfy(column -> {
                    assertThat(column.chinese()).matches("\\p{IsHan}+");
                    assertThat(column.form().shape().example()).isNotBlank();
                }));
    }
}

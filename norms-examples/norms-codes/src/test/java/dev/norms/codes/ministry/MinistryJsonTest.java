package dev.norms.codes.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Problem;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables as JSON, which is read as the CSV is. */
class MinistryJsonTest {
    @Test
    void json_says_the_same_as_csv() {
        Map<String, String> json = new HashMap<>(MinistryTables.ALL);
        json.remove("ods_dzzqkjcsj.csv");
        json.remove("ods_dyfzsj.csv");
        json.remove("ods_dksj.csv");
        json.put("ods_dzzqkjcsj.json", """
                {"code": 0, "data": [
                  {"dzzlxm": 21, "dzzmc": "信息学院党总支", "dzzbh": "d1", "lssjdzzmc": "校党委", "dnldjgh": "g9",
                   "dnldzwm": "01", "dzzzt": 1},
                  {"dzzlxm": 31, "dzzmc": "教工一支部", "dzzbh": "d2", "lssjdzzmc": "信息学院党总支", "dnldjgh": "g1",
                   "dnldzwm": "01", "dzzzt": "1"},
                  {"dzzlxm": 31, "dzzmc": "老支部", "dzzbh": "d3", "lssjdzzmc": null, "dzzzt": 9}]}
                """);
        json.put(
                "ods_dyfzsj.json",
                "[{\"dzzbh\":\"d2\",\"xm\":\"甲\",\"rybh\":\"g1\",\"dyfzztm\":1,\"cwjjfzrq\":20180301,\"cwybdyrq\":\"2019-06-01 00:00:00\","
                        + "\"cwzsdyrq\":\"20200601\"},"
                        + "{\"dzzbh\":\"d2\",\"xm\":\"（略）\",\"rybh\":\"g2\",\"dyfzztm\":2,\"cwjjfzrq\":20230301,\"cwybdyrq\":20240601},"
                        + "{\"dzzbh\":\"d2\",\"rybh\":\"g3\",\"dyfzztm\":\"1\"}]");
        json.put("ods_dksj.json", """
                {"zjsjwyxbs":"l1","dzzbh":"d2","dkzjr":"甲","hdksrq":20250401}
                {"zjsjwyxbs":"l2","dkzjr":"乙","hdksrq":20250402}
                """);
        assertThat(MinistryTables.read(json).orThrow())
                .isEqualTo(MinistryTables.read(MinistryTables.ALL).orThrow());
    }

    @Test
    void json_that_is_no_table_says_where() {
        Map<String, String> wrong = new HashMap<>(MinistryTables.ALL);
        wrong.remove("ods_dyhdsj.csv");
        wrong.remove("ods_dksj.csv");
        wrong.remove("ods_dyfzsj.csv");
        wrong.put("ods_dyhdsj.json", "[{\"dzzbh\":\"d2\",\"hdxs\":\"05\",\"hdksrq\":\"20250305\"},\n{\"dzzbh\":[1]}]");
        wrong.put("ods_dksj.json", "[{\"dzzbh\":\"d2\"},\n{\"dzzbh\":");
        wrong.put("ods_dyfzsj.json", "[{\"dzzbh\":\"d2\",\"rybh\":\"g1\",\"dyfzztm\":\"8\"}]");
        assertThat(MinistryTables.read(wrong).problems())
                .extracting(Problem::toString)
                .anyMatch(one -> one.startsWith("ods_dyhdsj.json:#2: must be an array of objects"))
                .anyMatch(one -> one.startsWith("ods_dksj.json: is not valid JSON on line 2"))
                .anyMatch(one -> one.startsWith("ods_dyfzsj.json:#1: dyfzztm: ") && one.endsWith("(8)"));
    }

    @Test
    void a_stray_value_is_not_blamed_on_the_row_before_it() {
        Map<String, String> wrong = new HashMap<>(MinistryTables.ALL);
        wrong.remove("ods_dyhdsj.csv");
        wrong.put("ods_dyhdsj.json", "{\"dzzbh\":\"d2\",\"hdxs\":\"05\",\"hdksrq\":\"20250305\"}\n5");
        assertThat(MinistryTables.read(wrong).problems())
                .extracting(Problem::toString)
                .anyMatch(one -> one.startsWith("ods_dyhdsj.json:#2: must be an array of objects"))
                .noneMatch(one -> one.startsWith("ods_dyhdsj.json:#1: must be"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'zjsjwyxbs':'h1','fj':[]} {'zjsjwyxbs':'h2'}                         | #1",
                "{'zjsjwyxbs':'h1'} {'zjsjwyxbs':'h2','fj':[]}                         | #2",
                "{'zjsjwyxbs':'h1'} {'zjsjwyxbs':'h2','fj':[{'name':'a'}]} {'zjsjwyxbs':'h3'} | #2",
                "[{'zjsjwyxbs':'h1'}, {'zjsjwyxbs':'h2','fj':[]}]                      | #2"
            })
    void a_row_with_a_list_is_not_left_out_without_a_word(String json, String row) {
        Map<String, String> wrong = new HashMap<>(MinistryTables.ALL);
        wrong.remove("ods_dyhdsj.csv");
        wrong.put("ods_dyhdsj.json", json.replace('\'', '"'));

        assertThat(MinistryTables.read(wrong).problems())
                .extracting(Problem::toString)
                .anyMatch(one -> one.startsWith("ods_dyhdsj.json:" + row + ": must be an array of objects"));
    }

    @Test
    void pages_of_an_export_may_follow_one_another() {
        Map<String, String> paged = new HashMap<>(MinistryTables.ALL);
        paged.remove("ods_dksj.csv");
        paged.put("ods_dksj.json", """
                {"page":1,"data":[{"zjsjwyxbs":"l1","dzzbh":"d2","dkzjr":"甲","hdksrq":20250401}]}
                {"page":2,"data":[{"zjsjwyxbs":"l2","dkzjr":"乙","hdksrq":20250402}]}
                """);

        assertThat(MinistryTables.read(paged).orThrow())
                .isEqualTo(MinistryTables.read(MinistryTables.ALL).orThrow());
    }

    @Test
    void a_table_is_given_once() {
        assertThat(MinistryTables.read(MinistryTables.with("ods_dksj.json", "[]"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ods_dksj.json: this table is given by ods_dksj.csv already");
    }
}

package dev.norms.files;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small college as files, one good row and more in each, to be damaged by tests. */
final class Folder {
    /** The columns of every file by the contract: English name, {@code ?} if optional, Chinese name after {@code =}. */
    static final ImmutableMap<String, String> COLUMNS = ImmutableMap.<String, String>builder()
            .put("organizations.csv", "id=编号,kind=类别,name=名称,parent?=上级,type?=支部类型,established=成立日期,dissolved?=撤销日期")
            .put(
                    "people.csv",
                    "id=人员,organization=所在组织,status=身份,from=起,until?=止,leading_cadre?=党员领导干部,student?=学生,graduates?=毕业日期")
            .put("posts.csv", "person=人员,organization=组织,role=职务,from=起,until?=止")
            .put("terms.csv", "organization=组织,elected=选举日期,extended_to?=批准延期至,approval?=批准文号")
            .put(
                    "activities.csv",
                    "id?=编号,organization=组织,kinds=活动类型,date=日期,for_period?=所属期,hours?=学时,led_by?=主讲人,part?=环节,filed?=归档位置")
            .put("attendance.csv", "activity=活动,person=人员,hours?=学时")
            .put("study.csv", "person=人员,date=日期,hours=学时,topic?=内容")
            .put("contacts.csv", "person=人员,target_kind=对象类型,target=对象,from=起,until?=止")
            .put("documents.csv", "organization=组织,kind=类型,date=日期,for_period?=所属期,person?=人员")
            .put("checks.csv", "organization=组织,list=清单,item=项目,date=日期,present=是否")
            .put("approvals.csv", "activity=活动,body=机构,date=日期")
            .put("attestations.csv", "norm=规范,organization=组织,for_period=所属期,by=认定人,date=日期,statement?=说明")
            .put("exemptions.csv", "norm=规范,subject=对象,from=起,until=止,authority=批准单位,document=文号,reason=理由")
            .put("followups.csv", "obligation=应办事项,action=整改措施,by=责任人,date=日期,done?=完成日期")
            .put("dues.csv", "person=人员,month=月份,paid=交纳日期")
            .put("admissions.csv", "person=人员,organization=组织,step=步骤,date=日期,note?=备注")
            .put(
                    "ballots.csv",
                    "id=编号,organization=组织,date=日期,matter=事项,subject?=对象,entitled=应到人数,present=实到人数,for?=赞成,against?=反对,abstain?=弃权,candidates?=候选人数,seats?=应选人数")
            .put("semesters.csv", "name=名称,start=开始日期,end=结束日期")
            .put("workdays.csv", "date=日期,kind=类别,name=名称,notice=依据")
            .put("coverage.csv", "table=表,from=起")
            .put("preferences.csv", "organization?=组织,kind?=活动类型,rule=规则,value=取值")
            .put("names.csv", "id=编号,name=姓名")
            .buildOrThrow();

    private static final ImmutableMap<String, String> ROWS = ImmutableMap.<String, String>builder()
            .put(
                    "organizations.csv",
                    "b9,branch,第九支部,gb,mixed,2014-09-01,2030-09-01\ngb,general-branch,党总支,,,2012-09-01,\nb1,branch,第一支部,gb,faculty,2012-09-01,\n")
            .put(
                    "people.csv",
                    "p9,b1,full,2013-01-01,2029-01-01,yes,,2017-07-01\np1,b1,full,2013-01-01,,yes,,\np2,b1,activist,2016-01-01,,,yes,2027-07-01\n")
            .put("posts.csv", "p1,gb,secretary,2020-11-05,2023-11-05\n")
            .put("terms.csv", "gb,2019-10-31,2023-01-31,〔2022〕7号\n")
            .put(
                    "activities.csv",
                    "a9,b1,members-assembly;party-lecture,2021-04-08,2021-Q2,2.5,p1;p2,opening,shelf 3\na1,b1,themed-party-day,2021-04-09,,,,,\n")
            .put("attendance.csv", "a1,p1,2\n")
            .put("study.csv", "p1,2021-03-05,1.5,读书\n")
            .put("contacts.csv", "p1,branch,b1,2021-01-01,2022-01-01\np1,activist,p2,2021-01-01,\n")
            .put("documents.csv", "b1,annual-plan,2021-02-01,2021-year-start,p1\n")
            .put("checks.csv", "gb,six-haves,place,2021-03-05,yes\ngb,six-haves,第七样,2021-03-05,no\n")
            .put("approvals.csv", "a1,league-branch,2021-04-01\na1,branch,2021-04-02\n")
            .put("attestations.csv", "IMG-1.1,b1,2021,p1,2021-12-20,尽责\nMGT-4.2,gb,2021,p1,2021-12-21,\n")
            .put(
                    "exemptions.csv",
                    "INS-2.2,b1,2021-01-01,2021-07-01,校党委,〔2021〕3号,装修\nMGT-2.1,p1,2021-01-01,2021-07-01,校党委,〔2021〕4号,病假\n")
            .put("followups.csv", "INS-2.1@b1/2021-Q1,补开,p1,2021-05-01,2021-05-06\nMGT-2.1@p1/2021,补学,p1,2022-03-01,\n")
            .put("dues.csv", "p1,2021-03,2021-03-20\n")
            .put("admissions.csv", "p2,b1,application,2021-03-05,\np2,b1,training,2021-09-05,24h\n")
            .put("ballots.csv", "v1,b1,2021-04-08,admission,p2,9,7,6,1,1,,\nv2,gb,2021-04-09,election,,30,28,,,,6,5\n")
            .put("semesters.csv", "2020-2,2021-03-01,2021-07-09\n2021-1,2021-09-06,2022-01-14\n")
            .put("coverage.csv", "activities,2021-01-01\ndues,2021-03-01\n")
            .put("preferences.csv", "b1,themed-party-day,weekday,2nd-wed\n")
            .put("names.csv", "p1,王五\nb1,一支部\n")
            .put("workdays.csv", "2026-01-01,holiday,元旦,〔2025〕7号\n2026-01-02,workday,元旦,〔2025〕7号\n")
            .buildOrThrow();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Folder() {}

    /** A folder in which nothing is wrong. */
    static Folder good() {
        Folder folder = new Folder();
        ROWS.forEach((file, rows) -> folder.put(file, String.join(",", columns(file)) + "\n" + rows));
        return folder;
    }

    static Folder of(String file, String text) {
        return new Folder().put(file, text);
    }

    static List<String> columns(String file) {
        return described(file).stream()
                .map(column -> column.replaceAll("[?]?=.*", ""))
                .toList();
    }

    static List<String> described(String file) {
        return Splitter.on(',').splitToList(COLUMNS.get(file));
    }

    static boolean isRequired(String described) {
        return !described.contains("?=");
    }

    Folder put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder put(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    Folder without(String file) {
        files.remove(file);
        return this;
    }

    Folder append(String file, String text) {
        return put(file, text(file) + text);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Replaces a cell of the first row. */
    Folder set(String file, String column, String value) {
        List<List<String>> table = table(file);
        table.get(1).set(columns(file).indexOf(column), value);
        return put(file, table);
    }

    /** Takes a column away. */
    Folder drop(String file, String column) {
        List<List<String>> table = table(file);
        int index = columns(file).indexOf(column);
        table.forEach(row -> row.remove(index));
        return put(file, table);
    }

    /** Puts Chinese names over the columns that have one. */
    Folder inChinese(String file) {
        List<List<String>> table = table(file);
        table.set(
                0,
                described(file).stream()
                        .map(column -> column.replaceAll(".*=", ""))
                        .toList());
        return put(file, table);
    }

    Map<String, ByteSource> sources() {
        Map<String, ByteSource> sources = new LinkedHashMap<>();
        files.forEach((file, bytes) -> sources.put(file, ByteSource.wrap(bytes)));
        return sources;
    }

    Map<String, byte[]> files() {
        return files;
    }

    Checked<CollegeFiles> check() {
        return CollegeFolder.check(sources(), ImplementationOpinion.book());
    }

    CollegeFiles read() {
        return CollegeFolder.read(sources(), ImplementationOpinion.book());
    }

    List<String> problems() {
        return check().problems().stream().map(Problem::toString).toList();
    }

    List<String> problemsInChinese() {
        return check().problems().stream()
                .map(problem -> problem.in(Language.CHINESE))
                .toList();
    }

    private List<List<String>> table(String file) {
        return Arrays.stream(text(file).split("\n"))
                .map(line -> (List<String>) new ArrayList<>(Splitter.on(',').splitToList(line)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Folder put(String file, List<List<String>> table) {
        return put(file, table.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining()));
    }
}

package dev.norms.codes.ministry;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an export does not contain, and what the import leaves out. */
final class Omissions {
    private static final List<Label> ALWAYS = List.of(
            Label.of(
                    "学时、出席、应到人数、表决：源无此项（党员干部学习数据只有人次）",
                    "class hours, attendance, persons entitled and ballots are not in the source, which gives only"
                            + " headcounts for the study of members and cadres"),
            Label.of(
                    "党费、材料、清单核查、活动审批、联系帮带、整改、豁免、认定：源无此项",
                    "dues, documents, checks, approvals, contacts, follow-ups, exemptions and attestations are not in"
                            + " the source"),
            Label.of(
                    "任期和换届、党小组组长以外的班子成员、学期：源无此项；每个党组织只有一名党内领导",
                    "terms, elections, semesters and committee members are not in the source, which names one leader for each"
                            + " organization"),
            Label.of("发展党员各步骤中只有3个", "only 3 of the steps of admission are in the source"),
            Label.of(
                    "思政教职工：规范中没有对应的职务，未列入",
                    "staff for ideological education are no post of the norms and are left out"));

    /** Something that rows lack, and what the import does about it: it leaves the rows out, or assumes a day. */
    enum Gap {
        /** A person whose organization was not imported, or whose status has no counterpart. */
        PERSON(
                "个人员的党组织或状态未列入，未列入",
                "people are left out because their organization was not imported or their status has no counterpart"),
        /** The day since which a person's present state holds: nobody is left out, the start date stands for it. */
        DAY_OF_STATE("个人员的现状态没有日期，按起始日计", "people have no date for their present state; the start date is used"),
        /** A post of somebody who is not among the people. */
        POST("个任职的人员不在人员之中，未列入", "posts are left out because their holders are not among the people"),
        /** An activity without organization or day, or of an organization that is left out. */
        ACTIVITY(
                "项活动没有党组织或日期，或党组织未列入，未列入",
                "activities are left out because they have no date, or no organization that was imported"),
        /** A lecturer whose name is not that of exactly one person. */
        LECTURER(
                "名主讲人不能由姓名确定为一个人员，党课未注明主讲人",
                "lecturers are left out because their name is not that of exactly one person");

        private final String zh;
        private final String en;

        Gap(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    private final Map<Gap, Integer> counts = new EnumMap<>(Gap.class);
    private final Map<Source, Integer> skipped = new EnumMap<>(Source.class);

    void count(Gap what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Counts a row of a table that the dictionary does not cover. */
    void skip(Source source) {
        skipped.merge(source, 1, Integer::sum);
    }

    List<Label> labels(Export export, Activities activities, LocalDate founded, LocalDate since) {
        ImmutableList.Builder<Label> all = ImmutableList.builder();
        all.add(Label.of(
                "成立日期、任职起止：源无此项；组织自" + founded + "起，任职自" + since + "起",
                "days of founding and of posts are not in the source; organizations are dated from " + founded
                        + ", posts from " + since));
        all.addAll(ALWAYS);
        List<ActivityKind> missing = activities.missing();
        if (!missing.isEmpty()) {
            all.add(Label.of(
                    "字典中没有对应代码的活动类型："
                            + String.join(
                                    "、",
                                    missing.stream()
                                            .map(kind -> kind.label().zh())
                                            .toList()),
                    "kinds of activities that no code of the dictionary stands for: "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(kind -> kind.label().en())
                                            .toList())));
        }
        activities
                .first()
                .ifPresent(day -> all.add(Label.of(
                        day + "之前的活动：导出中没有，不视为未开展（coverage.csv）",
                        "activities before " + day
                                + " are not in the export, and not taken for missed (coverage.csv)")));
        for (Source source : Source.values()) {
            if (!export.has(source)) {
                all.add(Label.of(
                        source.table() + "（" + source.label().zh() + "）：没有此文件",
                        source.table() + " (" + source.label().en() + "): there is no such file"));
            }
        }
        skipped.forEach((source, count) -> all.add(Label.of(
                source.table() + "（" + source.label().zh() + "）的" + count + "行未列入：字典或其列名中没有对应项",
                count + " rows of " + source.table() + " (" + source.label().en()
                        + ") are left out: the dictionary has nothing for them")));
        counts.forEach((what, count) -> all.add(Label.of(count + what.zh, count + " " + what.en)));
        return all.build();
    }
}

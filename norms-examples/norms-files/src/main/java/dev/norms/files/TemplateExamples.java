package dev.norms.files;

import static java.util.stream.Collectors.toMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.norms.files.table.TableFormat;
import java.util.List;
import java.util.Map;

/** The example rows of a template: they are not read, but together would make a college without problems. */
final class TemplateExamples {
    /** The rows: a table, and values by column. LAST, THIS and NEXT stand for the years around that of the template. */
    private static final String ROWS = """
            organizations | id=gb | kind=general-branch | name=学院党总支 | established=2012-09-01
            organizations | id=b1 | kind=branch | name=教工第一党支部 | parent=gb | type=faculty | established=2014-09-01
            people | id=p1 | organization=b1 | status=full | from=LAST-03-01 | leading_cadre=yes
            people | id=p2 | organization=b1 | status=activist | from=LAST-12-20
            names | id=p1 | name=（人员姓名）
            posts | person=p1 | organization=b1 | role=secretary | from=LAST-11-05
            terms | organization=b1 | elected=LAST-11-05
            semesters | name=LAST-THIS-2 | start=THIS-02-22 | end=THIS-07-09
            semesters | name=THIS-NEXT-1 | start=THIS-09-01 | end=NEXT-01-15
            activities | id=a1 | organization=b1 | kinds=themed-party-day;party-lecture | date=THIS-03-05 | hours=2 | led_by=p1
            attendance | activity=a1 | person=p1
            study | person=p1 | date=THIS-03-12 | hours=1.5 | topic=自学党章
            dues | person=p1 | month=THIS-03 | paid=THIS-03-05
            documents | organization=b1 | kind=annual-plan | date=THIS-01-12
            documents | organization=b1 | kind=thought-report | date=THIS-03-20 | for_period=THIS-Q1 | person=p2
            contacts | person=p1 | target_kind=activist | target=p2 | from=LAST-12-20
            checks | organization=gb | list=six-haves | item=场所 | date=THIS-03-10 | present=yes
            approvals | activity=a1 | body=branch | date=THIS-03-01
            attestations | norm=IMG-1.1 | organization=b1 | for_period=THIS | by=总支书记 | date=THIS-12-20 | statement=已逐项核对
            followups | obligation=INS-2.1@b1/THIS-Q1 | action=补开 | by=支部书记 | date=THIS-04-08
            exemptions | norm=INS-2.2 | subject=b1 | from=THIS-07-01 | until=THIS-09-01 | authority=校党委 | document=〔THIS〕3号 | reason=活动室装修
            admissions | person=p2 | organization=b1 | step=application | date=LAST-09-01
            ballots | id=v1 | organization=b1 | date=THIS-03-05 | matter=motion | entitled=12 | present=10 | for=9 | against=1 | abstain=0
            workdays | date=THIS-05-08 | kind=day-off | name=校庆 | notice=校历
            preferences | organization=b1 | kind=themed-party-day | rule=weekday | value=第二个星期三
            profile | setting=partial-periods | value=half | reason=总支会议决定 | by=总支委员会
            """;

    private TemplateExamples() {}

    /**
     * Returns the example rows of a table, the first text of each marked by {@code #}.
     *
     * @param format the table
     * @param year the year that the template is for
     */
    static List<ImmutableList<String>> of(TableFormat<?> format, int year) {
        return ROWS.lines()
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .filter(cells -> cells.get(0).equals(format.name()))
                .map(cells -> row(format, cells, year))
                .toList();
    }

    private static ImmutableList<String> row(TableFormat<?> format, List<String> cells, int year) {
        Map<String, String> values = cells.stream()
                .skip(1)
                .map(cell -> Splitter.on('=').limit(2).splitToList(cell))
                .collect(toMap(cell -> cell.get(0), cell -> inYear(cell.get(1), year)));
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (int i = 0; i < format.columns().size(); i++) {
            String value = values.getOrDefault(format.columns().get(i).name(), "");
            row.add(i == 0 ? "#" + value : value);
        }
        return row.build();
    }

    private static String inYear(String text, int year) {
        return text.replace("LAST", Integer.toString(year - 1))
                .replace("THIS", Integer.toString(year))
                .replace("NEXT", Integer.toString(year + 1));
    }
}

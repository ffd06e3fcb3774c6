package dev.norms.files.template;

import com.google.common.collect.ImmutableList;

/** The lines of the first sheet, which say what to do. */
final class Guidance {
    static final String SHEET = "说明";

    private Guidance() {}

    /** Returns the lines for a year. */
    static ImmutableList<String> lines(int year) {
        return ImmutableList.of(
                year + "年党组织工作台账：怎么填",
                "1. 先填“组织”“人员”“任职”三张表，再填“任期”“学期”，就可以看全年计划；其余的表随工作进展填写。",
                "2. 每张表第一行是列名，带*的必填；把鼠标放在列名上可看说明和例子。以#开头的行是例子，不会读取，可以删去。",
                "3. 有下拉框的格子从中选择；可以填多个值的，用分号“;”隔开直接输入。日期填" + year + "-03-05或" + year + "/3/5都可以。",
                "4. 人员只用编号（学号、工号或自定的代号），在“人员”表登记后才能在别处使用；姓名只写在“姓名”表。",
                "5. 党费可填“党费表”：每人一行，交纳的那天填在该月一格；也可填“党费”。同一人同一月只填一处。",
                "6. 出席可填“出席表”：每人一行，列名选活动编号，出席的填√，学时与活动不同的填学时数；也可填“出席”。这两张表的姓名自动显示，不必填。",
                "7. 暂不记录的表请删去整张工作表，结果显示“无数据”；留着空表表示“确实没有”，到期就是“未完成”。",
                "8. “记录起止”写明各表从哪一天开始记录，此前的不判为未完成。补办的活动在“所属期”注明补的是哪一期，如" + year + "-03。",
                "9. 可以加自己的列（如备注）、改列宽、排序、筛选；不要合并单元格，不要改列名和工作表名。保存为.xlsx，不要加密码。",
                "10. 填好后保存并关闭，运行 norms check 文件夹名 检查有无错误，运行 norms assess 文件夹名 看完成情况；本工作簿不会被程序改写。");
    }

    /** Returns the lines for a year where every table is a file of its own. */
    static ImmutableList<String> ofFiles(int year) {
        return ImmutableList.of(
                year + "年党组织工作台账：怎么填",
                "1. 先填 organizations.csv（组织）、people.csv（人员）、posts.csv（任职），再填 terms.csv（任期）、semesters.csv（学期）。",
                "2. 每个文件第一行是列名，不要改；以#开头的行是例子，不会读取，可以删去。用电子表格打开后另存为“CSV UTF-8”。",
                "3. 代码填中文名称即可，全部名称见 book --list codes，全部列见 book --list columns。多个值用分号“;”隔开。",
                "4. 人员只用编号（学号、工号或自定的代号），在 people.csv 登记后才能在别处使用；姓名只写在 names.csv。",
                "5. 暂不记录的表请删去该文件，结果显示“无数据”；留着空文件表示“确实没有”，到期就是“未完成”。",
                "6. coverage.csv 写明各表从哪一天开始记录，此前的不判为未完成。",
                "7. 填好后运行 norms check 文件夹名 检查有无错误，运行 norms assess 文件夹名 看完成情况；这些文件不会被程序改写。");
    }
}

/** The files that the command line would write, with the same bytes; and the records as they are now. */
function results() {
  const about = {
    "schedule.csv": t("全年应办事项", "what is owed this year"), "schedule.ics": t("日历，可导入手机", "a calendar to import"),
    "schedule.json": t("全年应办事项，供程序读取", "the same for programs"), "findings.json": t("完成情况，供程序读取", "the same for programs"),
    "findings.csv": t("完成情况，逐项", "the standing, finding by finding"), "cases.csv": t("发展党员", "admissions"),
    "proposals.csv": t("安排建议", "proposed days"), "unplaced.csv": t("不排日期的事项", "what nothing is proposed for"), "proposals.ics": t("安排建议的日历", "proposed days as a calendar"),
  };
  const type = name => name.endsWith(".ics") ? "text/calendar" : name.endsWith(".json") ? "application/json" : "text/csv";
  return [
    isSupposing() && h("p", { class: "note" }, t("这些文件按现在的假设写出。", "These files are written under what is supposed now.")),
    h("section", { class: "card" }, h("h2", {}, t("结果", "Results")),
      h("p", { class: "small" }, t("与命令行写出的文件逐字节相同。", "The same bytes as the command line writes.")),
      h("ul", { class: "files" }, app.about.files.map(name => h("li", {}, h("button", { type: "button", id: "save-" + name, onclick: () => client.call("file", asked(), name).then(bytes => save(name, bytes, type(name))).catch(failed) }, name), h("span", { class: "who" }, about[name]))))),
    h("section", { class: "card" }, h("h2", {}, t("资料", "Records")),
      h("p", { class: "small" }, t("含在本页的改动：一个工作簿，或每张表一个CSV文件。", "With what was edited here: as a workbook, or as a CSV file for each table.")),
      h("p", {}, h("button", { type: "button", id: "keep-workbook", onclick: () => workbookOf(tablesIn(app.files, app.about.tables)).then(book => save("college.xlsx", book)).catch(failed) }, "college.xlsx")),
      h("ul", { class: "files" }, tablesIn(app.files, app.about.tables).map(table => h("li", {}, h("button", { type: "button", id: "keep-" + table.format.name, onclick: () => saveTable(table) }, table.format.file), h("span", { class: "who" }, t(table.format.zh, table.format.name), table.place !== table.format.file && ` ${table.place}`))))),
    h("p", { class: "small" }, t(`引擎 ${app.about.version}`, `engine ${app.about.version}`)),
  ];
}

/** Keeps a table as CSV that spreadsheets open in the right encoding. */
function saveTable(table) {
  save(table.format.file, new TextEncoder().encode("\ufeff" + csvOf(table)), "text/csv");
}

/** The records: what is wrong with them, cell by cell, and tables to edit. */
const ROWS = 60;

/** The tables whose ids others refer to, and the size in bytes from which a file is read bit by bit. */
const NAMING = ["organizations", "people", "activities"], LARGE = 500000;

function isLarge(file) {
  return !file.sheets && file.rowsOf !== file.bytes && file.bytes.length > LARGE;
}

function records() {
  const tables = tablesIn(app.files, app.about.tables);
  const names = app.about.tables.filter(format => tables.some(one => one.format === format) || ["activities", "attendance", "dues"].includes(format.name));
  let table = tables.find(one => one.place === app.view.place) || tables.find(one => one.format.name === app.view.table);
  if (!table && app.check.problems.length > 0) table = tables.find(one => app.check.problems.some(problem => problem.place === one.place));
  table = table || tables.find(one => one.format.name === "activities") || tables[0];
  const large = tables.filter(({ format, file }) => (NAMING.includes(format.name) || (table && format === table.format)) && isLarge(file)).map(one => one.file);
  if (large.length > 0) {
    inTurn("rows", () => findRows(large.filter(isLarge)).then(() => app.tab === "records" && draw()));
    return [state(tables), h("p", { class: "lead", role: "status" }, t("正在整理资料…", "Sorting the records …"))];
  }
  app.names = new Map(cellsOf(tables, "names", ["id", "name"]));
  return [
    state(tables),
    names.length > 0 && h("div", { class: "bar filter" },
      h("label", { for: "table" }, t("表", "Table")),
      h("select", { id: "table", onchange: event => { app.view.place = null; app.view.table = event.target.value; ensure(event.target.value, tables); app.view.row = 0; draw(); } },
        names.map(format => h("option", { value: format.name, selected: table && table.format === format }, t(format.zh, format.name)))),
      table && h("button", { type: "button", id: "save-table", onclick: () => saveTable(table) }, t("下载此表", "Download this table"))),
    table ? [table.format.name === "attendance" && attending(tables), table.format.name === "dues" && paying(tables), adding(table, tables), sheet(table, tables)] : h("p", { class: "lead" }, t("没有认得的表。", "No table is recognized.")),
  ];
}

/** Makes an empty table where the folder has none of a name. */
function ensure(name, tables) {
  if (tables.some(one => one.format.name === name)) return;
  const format = app.about.tables.find(one => one.name === name);
  app.files.push({ name: format.file, bytes: new TextEncoder().encode(formatCsv([format.columns.map(one => one.name)])) });
  inTurn("read", read);
}

function state(tables) {
  const { problems, leniencies, notes } = app.check;
  const listed = (id, title, list) => list.length > 0 && h("details", { class: "card" }, h("summary", {}, title, h("span", { class: "count" }, list.length)), h("ul", {}, shown(id, list, 40).map(one => h("li", {}, say(one)))), more(id, list, 40));
  return [
    problems.length === 0
      ? h("p", { class: "lead", role: "status" }, h("span", { class: "tag good" }, "✓ ", t("可以使用", "usable")), t(` ${app.check.organizations}个组织、${app.check.people}名人员、${app.check.records}条记录。`, ` ${app.check.organizations} organizations, ${app.check.people} persons, ${app.check.records} records.`))
      : h("section", { class: "card problems", "aria-labelledby": "problems" },
        h("h2", { id: "problems" }, t(`还不能使用：${problems.length}处问题`, `Not usable yet: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`)),
        h("p", { class: "small" }, t("点一处看它在表中的位置，改好后自动重新检查。", "Choose one to see its cell; what you mend is checked again at once.")),
        h("ul", { class: "todo" }, shown("problems", problems, 30).map(problem => h("li", {},
          h("span", { class: "when" }, problem.place, problem.line > 0 && t(` 第${problem.line}行`, `, line ${problem.line}`)),
          h("span", {}, problem.column && h("b", {}, problem.column, " "), say(problem.what), problem.value && h("code", { class: "bad" }, problem.value), " ",
            tables.some(one => one.place === problem.place) && problem.line > 0 && h("button", { type: "button", class: "link", onclick: () => goTo(problem, tables) }, t("去改", "mend")))))),
        more("problems", problems, 30)),
    listed("leniencies", t("写法不标准，已照读", "Not of the exact form, but read"), leniencies),
    listed("notes", t("请留意", "Please note"), notes),
  ];
}

function goTo(problem, tables) {
  const table = tables.find(one => one.place === problem.place);
  app.view.place = table.place;
  app.view.row = Math.max(0, table.rows.findIndex(row => row.line === problem.line) - 3);
  app.view.rows = "";
  draw();
  const cell = document.querySelector("td.wrong input,td.wrong select,td.wrong");
  if (cell) { cell.scrollIntoView({ block: "center" }); cell.focus(); }
}

/** The columns of a table as its header has them. */
function columnsOf(table) {
  const plain = text => text.trim().replace(/[*＊:：\s]/g, "").toLowerCase();
  const columnOf = title => table.format.columns.find(one => plain(title) !== "" && [one.name, one.zh].includes(plain(title)));
  const at = table.rows.findIndex(row => row.cells.filter(columnOf).length >= Math.min(2, table.format.columns.length));
  return at < 0 ? { at: 0, columns: [] } : { at, columns: table.rows[at].cells.map(title => columnOf(title) || null) };
}

/** The rows below the titles but for remarks, such as the examples of a new workbook. */
function recordsIn(table, at) {
  return table.rows.slice(at + 1).filter(row => !row.cells[0].trim().startsWith("#"));
}

function edited(table) {
  putBack(table);
  inTurn("read", read);
}

function sheet(table, tables) {
  const { at, columns } = columnsOf(table);
  const words = (app.view.rows || "").toLowerCase();
  const wrong = new Map(app.check.problems.filter(one => one.place === table.place).map(one => [one.line, one]));
  const rows = table.rows.map((row, i) => ({ row, i })).slice(at + 1).filter(({ row }) => words === "" || row.cells.some(cell => cell.toLowerCase().includes(words)));
  const from = Math.min(app.view.row || 0, Math.max(0, rows.length - 1));
  const page = rows.slice(from, from + ROWS);
  const options = choices(tables);
  const cell = (row, i, j) => {
    const column = columns[j], problem = wrong.get(row.line);
    const isWrong = problem && (problem.column === "" || (column && [column.name, column.zh].includes(problem.column)) || problem.column === table.rows[at].cells[j]);
    return h("td", { class: isWrong && "wrong", title: isWrong && say(problem.what) }, field(column, row.cells[j] || "", `cell-${i}-${j}`, value => { while (row.cells.length <= j) row.cells.push(""); row.cells[j] = value; edited(table); }, options, t(`第${row.line}行 `, `line ${row.line} `) + (column ? t(column.zh, column.name) : "")));
  };
  return [
    h("div", { class: "bar filter" }, h("label", { for: "rows" }, t("查找", "Find")), h("input", { type: "search", id: "rows", value: app.view.rows || "", oninput: event => { app.view.rows = event.target.value; app.view.row = 0; drawLater(); } }),
      h("span", { class: "small" }, t(`共${rows.length}行`, `${rows.length} rows`)),
      from > 0 && h("button", { type: "button", id: "rows-before", onclick: () => { app.view.row = Math.max(0, from - ROWS); draw(); } }, t("上一页", "Before")),
      from + ROWS < rows.length && h("button", { type: "button", id: "rows-after", onclick: () => { app.view.row = from + ROWS; draw(); } }, t("下一页", "Next"))),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t(table.format.zh, table.format.name) }, h("table", { class: "data edit" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "#"), table.rows.length > at ? table.rows[at].cells.map((title, j) => h("th", { scope: "col" }, columns[j] ? t(columns[j].zh, columns[j].name) : title)) : null, h("th", { scope: "col" }, h("span", { class: "vh" }, t("删除", "Delete"))))),
      h("tbody", {}, page.map(({ row, i }) => h("tr", { id: "row-" + i },
        h("td", { class: "n" }, row.line), table.rows[at].cells.map((any, j) => cell(row, i, j)),
        h("td", {}, h("button", { type: "button", class: "quiet", "aria-label": t(`删除第${row.line}行`, `delete line ${row.line}`), onclick: () => { table.rows.splice(i, 1); edited(table); } }, "✕"))))))),
  ];
}

/** What a column of ids may refer to, by table; it is found once for each drawing. */
function choices(tables) {
  if (tables.choices) return tables.choices;
  const found = tables.choices = new Map();
  for (const name of ["organizations", "people", "activities"]) {
    const ids = new Map();
    for (const table of tables.filter(one => one.format.name === name)) {
      const { at, columns } = columnsOf(table);
      const id = columns.findIndex(one => one && one.name === "id"), label = columns.findIndex(one => one && one.name === "name");
      for (const row of recordsIn(table, at)) if (row.cells[id]) ids.set(row.cells[id], label >= 0 ? row.cells[label] : "");
    }
    found.set(name, ids);
  }
  return found;
}

/** An input for a cell: a choice where only codes or ids fit, as long as the cell holds one. */
function field(column, text, id, change, options, name) {
  const set = event => change(event.target.value);
  if (column && column.terms.length > 0 && !column.list) {
    const known = column.terms.find(one => text === one.code || text === one.label.zh || text.toLowerCase() === one.label.en.toLowerCase());
    return h("select", { id, "aria-label": name, onchange: set }, (text === "" || !column.required) && h("option", { value: "", selected: text === "" }, ""),
      text !== "" && !known && h("option", { value: text, selected: true }, text),
      column.terms.map(one => h("option", { value: known === one ? text : one.code, selected: known === one }, say(one.label))));
  }
  const single = column && column.list && column.terms.find(one => one.code === text);
  if (single && !(app.view.several || []).includes(id)) {
    return h("select", { id, "aria-label": name, onchange: event => {
      if (event.target.value !== "") change(event.target.value);
      else { app.view.several = [...(app.view.several || []), id]; draw(); }
    } }, column.terms.map(one => h("option", { value: one.code, selected: one === single }, say(one.label))), h("option", { value: "" }, t("多个，用;隔开…", "several, separated by ; …")));
  }
  const ids = column && column.refersTo && (!column.list || !/[;；,，、]/.test(text)) ? options.get(column.refersTo) : null;
  if (ids && ids.size > 0 && ids.size <= 60 && !(app.view.several || []).includes(id)) {
    const many = "\u0000";
    return h("select", { id, "aria-label": name, onchange: event => {
      if (event.target.value !== many) change(event.target.value);
      else { app.view.several = [...(app.view.several || []), id]; draw(); }
    } }, h("option", { value: "", selected: text === "" }, ""),
      text !== "" && !ids.has(text) && h("option", { value: text, selected: true }, text),
      [...ids].map(([one, label]) => h("option", { value: one, selected: one === text }, label || one)),
      column.list && h("option", { value: many }, t("多个，用;隔开…", "several, separated by ; …")));
  }
  if (column && column.kind === "date" && (text === "" || /^\d{4}-\d\d-\d\d$/.test(text))) return h("input", { type: "date", id, value: text, "aria-label": name, onchange: set });
  return h("input", { id, value: text, "aria-label": name, onchange: set, size: Math.max(6, Math.min(30, text.length + 2)) });
}

/** A new row: the fields that must be filled in, most of them by choosing. */
function adding(table, tables) {
  const { at, columns } = columnsOf(table);
  const options = choices(tables);
  const draft = app.view.draft && app.view.draftOf === table.place ? app.view.draft : (app.view.draftOf = table.place, app.view.draft = {});
  const fields = columns.map((column, j) => {
    if (!column || (column.name === "id" && table.format.name === "activities")) return null;
    const id = "new-" + j;
    return h("p", { class: "field" }, h("label", { for: id }, t(column.zh, column.name), column.required && h("span", { class: "must", title: t("必填", "required") }, "*")),
      column.list && column.terms.length > 0
        ? h("select", { id, onchange: event => { draft[j] = event.target.value; } }, h("option", { value: "" }, ""), column.terms.map(one => h("option", { value: one.code, selected: draft[j] === one.code }, say(one.label))))
        : column.list && options.get(column.refersTo) && options.get(column.refersTo).size <= 60 && options.get(column.refersTo).size > 0
          ? h("select", { id, onchange: event => { draft[j] = event.target.value; } }, h("option", { value: "" }, ""), [...options.get(column.refersTo)].map(([one, label]) => h("option", { value: one, selected: draft[j] === one }, label || one)))
          : field({ ...column, required: false }, draft[j] || "", id, value => { draft[j] = value; }, options, t(column.zh, column.name)));
  });
  return h("details", { class: "card", open: app.view.adding, ontoggle: event => { app.view.adding = event.target.open; } },
    h("summary", {}, t(`添一行：${table.format.zh}`, `Add a row: ${table.format.name}`)),
    h("form", { class: "fields", onsubmit: event => {
      event.preventDefault();
      table.rows.push({ line: 0, cells: columns.map((column, j) => draft[j] || "") });
      app.view.draft = {};
      app.view.rows = "";
      app.view.row = Math.max(0, table.rows.length - at - 1 - ROWS);
      edited(table);
    } }, fields, h("p", { class: "field" }, h("button", { type: "submit", class: "main" }, t("添加", "Add")))));
}

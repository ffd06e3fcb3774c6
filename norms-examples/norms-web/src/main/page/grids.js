/* What is entered by ticking: a meeting, who attended, who paid dues. Each is written into the rows of a table. */
const COLUMNS_AT_ONCE = 12, PEOPLE_AT_ONCE = 40;

/** A table to write into, made empty where the folder has none, with the places of its columns. */
function tableFor(name, tables) {
  let table = tables.find(one => one.format.name === name);
  if (!table) {
    const format = app.about.tables.find(one => one.name === name);
    const file = { name: format.file, bytes: new TextEncoder().encode(formatCsv([format.columns.map(one => one.name)])) };
    app.files.push(file);
    table = tablesIn([file], app.about.tables)[0];
  }
  const { at, columns } = columnsOf(table);
  const places = new Map();
  columns.forEach((one, i) => { if (one && !places.has(one.name)) places.set(one.name, i); });
  const place = column => places.has(column) ? places.get(column) : -1;
  return {
    table, place,
    rows: recordsIn(table, at),
    text: (row, column) => (row.cells[place(column)] || "").trim(),
    add(values) {
      const cells = columns.map(() => "");
      for (const [column, value] of Object.entries(values)) if (place(column) >= 0) cells[place(column)] = value;
      table.rows.push({ line: 0, cells });
    },
    remove: row => table.rows.splice(table.rows.indexOf(row), 1),
  };
}

/** Records a meeting in three clicks: open this, choose what it was, add it; day and organization are there already. */
function addMeeting() {
  const tables = tablesIn(app.files, app.about.tables), target = tableFor("activities", tables);
  const kinds = target.table.format.columns.find(one => one.name === "kinds").terms;
  const organizations = choices(tables).get("organizations");
  const often = new Map(kinds.map(kind => [kind.code, 0]));
  for (const row of target.rows) for (const kind of target.text(row, "kinds").split(";")) if (often.has(kind)) often.set(kind, often.get(kind) + 1);
  const sorted = [...kinds].sort((one, other) => often.get(other.code) - often.get(one.code));
  const chip = kind => h("label", { class: "chip" }, h("input", { type: "checkbox", name: "kind", id: "is-" + kind.code, value: kind.code }), " ", say(kind.label));
  const id = (organization, day) => {
    const taken = new Set(target.rows.map(row => target.text(row, "id"))), first = `${organization}-${day.slice(5, 7)}${day.slice(8)}`;
    let made = first;
    for (let i = 2; taken.has(made); i++) made = `${first}-${i}`;
    return made;
  };
  const wrong = h("p", { class: "note", role: "alert", hidden: true }, t("请选活动类型和日期。", "Choose a kind and a day."));
  const dialog = h("dialog", { class: "why", "aria-labelledby": "meeting-title", onclose: () => dialog.remove() },
    h("form", { onsubmit: event => {
      event.preventDefault();
      const data = new FormData(event.target), chosen = data.getAll("kind");
      wrong.hidden = chosen.length > 0 && data.get("date") !== "";
      if (!wrong.hidden) return;
      app.view.added = id(data.get("organization"), data.get("date"));
      target.add({ id: app.view.added, organization: data.get("organization"), kinds: chosen.join(";"), date: data.get("date") });
      dialog.close();
      edited(target.table);
    } },
    h("div", { class: "why-head" }, h("h2", { id: "meeting-title" }, t("登记一次活动", "Record a meeting")), h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, t("取消", "Cancel"))),
    h("div", { class: "fields" },
      h("p", { class: "field" }, h("label", { for: "meeting-date" }, t("日期", "Date")), h("input", { type: "date", name: "date", id: "meeting-date", value: app.asOf })),
      h("p", { class: "field" }, h("label", { for: "meeting-of" }, t("组织", "Organization")), h("select", { name: "organization", id: "meeting-of", autofocus: true },
        [...organizations].map(([one, name]) => h("option", { value: one, selected: one === app.unit }, name || one))))),
    h("fieldset", {}, h("legend", {}, t("活动类型（可多选）", "What it was (several may be chosen)")),
      h("div", { class: "chips" }, sorted.slice(0, 12).map(chip)),
      sorted.length > 12 && h("details", {}, h("summary", {}, t("其他类型", "other kinds")), h("div", { class: "chips" }, sorted.slice(12).map(chip)))),
    wrong, h("p", {}, h("button", { type: "submit", class: "main", id: "meeting-add" }, t("添加", "Add")))));
  document.body.append(dialog);
  dialog.showModal();
}

/** Goes to the grid of attendance, where a meeting is the last column. */
function tickAttendance(id) {
  app.view.activity = id;
  app.view.place = null;
  app.view.table = "attendance";
  app.tab = "records";
  draw();
  const column = document.querySelector("th.marked");
  if (column) column.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Who was there: people by activities of one unit, a tick for who was present. */
function attending(tables) {
  const target = tableFor("attendance", tables), activities = tableFor("activities", tables);
  if (target.place("person") < 0 || activities.place("id") < 0) return null;
  const held = new Map(activities.rows.filter(row => activities.text(row, "id") !== "").map(row => [activities.text(row, "id"), { id: activities.text(row, "id"), of: activities.text(row, "organization"), kinds: activities.text(row, "kinds"), date: activities.text(row, "date") }]));
  const organizations = choices(tables).get("organizations");
  const chosen = held.get(app.view.activity);
  const of = app.view.attendingOf || (chosen ? splitIds(chosen.of)[0] : app.unit || [...organizations.keys()][0] || "");
  const list = [...held.values()].filter(one => splitIds(one.of).includes(of) && (one.date <= app.asOf || one === chosen))
    .sort((one, other) => one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
  const last = app.view.attendingTo ?? (list.includes(chosen) ? Math.max(list.indexOf(chosen) + 1, Math.min(COLUMNS_AT_ONCE, list.length)) : list.length);
  const columns = list.slice(Math.max(0, last - COLUMNS_AT_ONCE), last);
  const mayCome = new Map(columns.map(one => [one.id, new Set(staying(tables, one.of, one.date))]));
  const there = new Map();
  for (const row of target.rows) if (mayCome.has(target.text(row, "activity"))) there.set(target.text(row, "activity") + " " + target.text(row, "person"), row);
  const people = [...new Set([...[...mayCome.values()].flatMap(one => [...one]), ...[...there.keys()].map(key => key.slice(key.indexOf(" ") + 1))])].sort();
  const set = (person, activity, is) => {
    const row = there.get(activity + " " + person);
    if (is && !row) target.add({ activity, person });
    else if (!is && row) target.remove(row);
  };
  const step = (name, to, text) => h("button", { type: "button", id: name, onclick: () => { app.view.attendingTo = to; draw(); } }, text);
  return h("section", { class: "card", "aria-labelledby": "attending" }, h("h2", { id: "attending" }, t("勾选出席", "Tick attendance")),
    h("div", { class: "bar filter" }, h("label", { for: "attending-of" }, t("组织", "Organization")),
      h("select", { id: "attending-of", onchange: event => { app.view.attendingOf = event.target.value; app.view.attendingTo = undefined; app.view.activity = ""; draw(); } },
        [...organizations].map(([id, name]) => h("option", { value: id, selected: id === of }, name || id))),
      last > COLUMNS_AT_ONCE && step("earlier", Math.max(COLUMNS_AT_ONCE, last - COLUMNS_AT_ONCE), t("更早", "Earlier")),
      last < list.length && step("later", Math.min(list.length, last + COLUMNS_AT_ONCE), t("更晚", "Later"))),
    columns.length === 0 ? h("p", { class: "lead" }, t("这个组织没有带编号的活动。", "Nothing with an id is recorded for this organization."))
      : tickGrid("attendance", people, columns.map(one => ({ id: one.id, title: one.date.slice(5), kinds: splitIds(one.kinds).map(code => termOf("kinds", code)).join(t("、", ", ")), note: one.id, marked: one === chosen })),
        (person, column) => ({ ticked: there.has(column.id + " " + person), shown: there.has(column.id + " " + person) || mayCome.get(column.id).has(person) }),
        set, () => edited(target.table)));
}

/** Dues: people by months of the as-of day's year, a tick for who paid, with the day that stands above. */
function paying(tables) {
  const target = tableFor("dues", tables);
  if (target.place("person") < 0 || target.place("month") < 0 || target.place("paid") < 0) return null;
  const months = [];
  for (let i = 1; i <= 12; i++) months.push(app.asOf.slice(0, 5) + String(i).padStart(2, "0"));
  const paid = new Map(target.rows.map(row => [target.text(row, "month") + " " + target.text(row, "person"), row]));
  const day = app.view.paidOn || app.asOf;
  const set = (person, month, is) => {
    const row = paid.get(month + " " + person);
    if (is && !row) target.add({ person, month, paid: day });
    else if (!is && row) target.remove(row);
  };
  return h("section", { class: "card", "aria-labelledby": "paying" }, h("h2", { id: "paying" }, t("勾选党费", "Tick dues")),
    h("div", { class: "bar filter" }, h("label", { for: "paid-on" }, t("交纳日期", "Paid on")), h("input", { type: "date", id: "paid-on", value: day, onchange: event => { app.view.paidOn = event.target.value; draw(); } }),
      h("span", { class: "small" }, t("打勾时写入这一天；原有的日期不变。上面可选单位。", "Ticks write this day; days that are there stay. Choose a unit above."))),
    tickGrid("dues", staying(tables, app.unit, app.asOf), months.map(month => ({ id: month, title: monthText(month), note: "" })),
      (person, column) => {
        const row = paid.get(column.id + " " + person);
        return { ticked: Boolean(row), shown: true, note: row && t("交于", "paid on ") + target.text(row, "paid") };
      }, set, () => edited(target.table)));
}

/** People by columns; a column is ticked as a whole by its title. */
function tickGrid(name, people, columns, cell, set, done) {
  const rows = shown(name, people, PEOPLE_AT_ONCE), names = app.names || new Map();
  return [
    h("div", { class: "scroll", id: "grid-" + name, tabindex: "0", role: "region", "aria-label": t("勾选", "Ticks") }, h("table", { class: "data ticks" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("人员", "Person")), columns.map(column => {
        const open = people.filter(person => cell(person, column).shown && !cell(person, column).ticked);
        return h("th", { scope: "col", class: column.marked && "marked", title: column.note }, column.title, column.kinds && h("small", {}, column.kinds),
          open.length > 0 && h("button", { type: "button", class: "link", id: `all-${name}-${column.id}`, "aria-label": t(`${column.title}全勾`, `tick all of ${column.title}`), onclick: () => { open.forEach(person => set(person, column.id, true)); done(); } }, t("全勾", "all")));
      }))),
      h("tbody", {}, rows.map(person => h("tr", {}, h("th", { scope: "row" }, names.get(person) || person), columns.map(column => {
        const { ticked, shown: isShown, note } = cell(person, column), id = `tick-${column.id}-${person}`;
        return h("td", { class: column.marked ? "c marked" : "c" }, isShown && h("input", { type: "checkbox", id, checked: ticked, title: note, "aria-label": `${names.get(person) || person} ${column.title}`, onchange: event => { set(person, column.id, event.target.checked); done(); } }));
      })))))), more(name, people, PEOPLE_AT_ONCE),
  ];
}

function splitIds(text) {
  return text.split(/[;；,，、]/).map(one => one.trim()).filter(Boolean);
}

/** Some fields of all rows of the tables of a name; they are found once for each drawing. */
function cellsOf(tables, name, fields) {
  return tables.filter(one => one.format.name === name).flatMap(table => {
    const known = table.cells ||= new Map(), key = fields.join();
    if (!known.has(key)) {
      const { at, columns } = columnsOf(table), places = fields.map(field => columns.findIndex(one => one && one.name === field));
      known.set(key, recordsIn(table, at).map(row => places.map(place => row.cells[place] || "")));
    }
    return known.get(key);
  });
}

/** Some organizations with the groups and branches below them. */
function below(tables, organizations) {
  const found = new Set(organizations), parents = cellsOf(tables, "organizations", ["id", "parent"]);
  for (let again = true; again;) {
    again = false;
    for (const [id, parent] of parents) if (found.has(parent) && !found.has(id)) { found.add(id); again = true; }
  }
  return found;
}

/** The people whose stay is in one of some organizations or below them on a day; of all, if none is named. */
function staying(tables, organizations, day) {
  const named = splitIds(organizations), wanted = below(tables, named);
  return [...new Set(cellsOf(tables, "people", ["id", "organization", "from", "until"])
    .filter(([, organization, from, until]) => (named.length === 0 || wanted.has(organization)) && from <= day && (until === "" || day < until))
    .map(([id]) => id))].sort();
}

/** The ledger: what was held, where admissions stand, and terms of office. */
const PARTS = [
  ["held", () => t("活动台账", "Meetings"), held],
  ["admissions", () => t("发展党员", "Admissions"), admissions],
  ["terms", () => t("换届", "Terms of office"), terms],
];

function ledger() {
  const part = app.view.part || "held";
  const answer = part === "held" ? told("ledger", asked(), app.unit, app.view.kind || "", app.view.held || 100) : told(part, asked());
  return [
    h("div", { class: "parts", role: "group", "aria-label": t("台账", "Ledger") }, PARTS.map(([id, name]) => h("button", {
      type: "button", id: "part-" + id, "aria-pressed": String(part === id), onclick: () => { app.view.part = id; draw(); },
    }, name()))),
    answer ? PARTS.find(([id]) => id === part)[2](answer) : h("p", { class: "lead", role: "status" }, t("正在读台账…", "Reading the ledger …")),
  ];
}

function table(name, titles, rows) {
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, h("table", { class: "data wide" },
    h("thead", {}, h("tr", {}, titles.map(title => h("th", { scope: "col" }, title)))), h("tbody", {}, rows)));
}

function held({ kinds, count, rows }) {
  return [
    h("div", { class: "bar filter" },
      h("button", { type: "button", class: "main", id: "add-meeting", "aria-haspopup": "dialog", onclick: () => addMeeting() }, t("登记一次活动", "Record a meeting")),
      h("label", { for: "kind" }, t("类型", "Kind")),
      h("select", { id: "kind", onchange: event => { app.view.kind = event.target.value; draw(); } }, h("option", { value: "" }, t("全部", "all")),
        kinds.map(label => h("option", { value: label.zh, selected: label.zh === app.view.kind }, say(label)))),
      h("span", { class: "small", role: "status" }, t(`${count}次，截至${dayText(app.asOf)}`, `${count} up to ${dayText(app.asOf)}`))),
    table(t("活动台账", "Meetings"), [t("日期", "Date"), t("类型", "Kind"), t("组织", "Organization"), t("主持、主讲", "Led by"), t("出席", "Present"), t("归档", "Filed")],
      rows.map(one => h("tr", { class: one.id === app.view.added && "added" },
        h("td", { class: "nowrap" }, dayText(one.date)),
        h("td", {}, one.kinds.map(say).join(t("、", ", ")), one.part && h("span", { class: "who" }, ` ${one.part}`), one.period && h("span", { class: "who" }, " ", say(one.period)), one.hours && h("span", { class: "who" }, t(` ${one.hours}学时`, ` ${one.hours} h`))),
        h("td", {}, one.organizations.join(t("、", ", "))),
        h("td", {}, one.chair.join(t("、", ", "))),
        h("td", { class: "nowrap" }, h("button", { type: "button", class: "link", "aria-label": t(`勾选出席 ${one.id}`, `tick attendance of ${one.id}`), onclick: () => tickAttendance(one.id) }, present(one))),
        h("td", {}, one.filed || "")))),
    count > rows.length && h("p", {}, h("button", { type: "button", onclick: () => { app.view.held = rows.length + 200; draw(); } }, t(`再看${Math.min(200, count - rows.length)}次`, `Show ${Math.min(200, count - rows.length)} more`))),
  ];
}

/** A code in a column of the activities, in words. */
function termOf(name, code) {
  const column = app.about.tables.find(one => one.name === "activities").columns.find(one => one.name === name), term = column.terms.find(one => one.code === code);
  return term ? say(term.label) : code;
}

function present(one) {
  return one.present === undefined ? t("未登记", "not recorded") : one.present <= one.entitled ? t(`应到${one.entitled}，实到${one.present}`, `${one.present} of ${one.entitled}`) : t(`${one.present}人`, String(one.present));
}

const STATES = { overdue: "bad", blocked: "bad", ready: "watch", waiting: "plain" };

function admissions({ stages, cases }) {
  const list = cases.filter(ofUnit);
  return [
    h("ul", { class: "tiles stages" }, stages.map(stage => h("li", { class: stage.count > 0 ? "plain" : "faint" }, h("b", {}, stage.count), say(stage.label)))),
    list.length === 0 ? h("p", { class: "lead" }, t("没有在办的发展过程。", "No admission is under way.")) : table(t("发展党员", "Admissions"),
      [t("人员", "Person"), t("支部", "Branch"), t("阶段", "Stage"), t("上一步", "Last step"), t("下一步", "Next step"), t("最早", "Earliest"), t("最迟", "Latest"), t("情况", "State")],
      shown("cases", list, 100).map(one => h("tr", {},
        h("th", { scope: "row" }, one.person), h("td", {}, one.organization), h("td", {}, say(one.stage)),
        h("td", {}, say(one.last), h("span", { class: "who" }, " ", one.lastDay)),
        h("td", {}, one.next ? say(one.next) : ""),
        h("td", { class: "nowrap" }, one.earliest || "", one.provisional && h("span", { class: "was" }, t("暂定", "provisional"))), h("td", { class: "nowrap" }, one.latest || ""),
        h("td", {}, h("span", { class: "tag " + (STATES[one.state.code] || "faint") }, say(one.state.label)), " ", (one.blocks || []).map(say).join(t("；", "; ")),
          one.findings.length > 0 && h("details", {}, h("summary", {}, t(`曾有问题${one.findings.length}处`, `${one.findings.length} earlier findings`)), h("ul", {}, one.findings.map(finding => h("li", {}, say(finding))))))))),
    more("cases", list, 100),
  ];
}

function terms(all) {
  const list = all.filter(ofUnit);
  const shade = one => one.state.code === "overdue" ? "bad" : one.pressing ? "watch" : one.state.code === "appointed" ? "faint" : "good";
  return [
    h("p", { class: "lead" }, t("最急的在前；空缺的职务也在这里。", "The most pressing first; vacant posts are told here, too.")),
    table(t("换届", "Terms of office"), [t("组织", "Organization"), t("情况", "State"), t("上次选举", "Elected"), t("可开始换届", "Opens"), t("最迟换届", "Last day"), t("说明", "Remarks")],
      shown("terms", list, 100).map(one => h("tr", {},
        h("th", { scope: "row" }, one.organization), h("td", {}, h("span", { class: "tag " + shade(one) }, say(one.state.label))),
        h("td", { class: "nowrap" }, one.elected || ""), h("td", { class: "nowrap" }, one.opens || ""), h("td", { class: "nowrap" }, one.lastDay || ""),
        h("td", {}, one.notes.map(say).join(t("；", "; ")))))),
    more("terms", list, 100),
  ];
}

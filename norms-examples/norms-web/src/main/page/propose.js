/** Days for what is open, as the engine proposes them. */
function propose() {
  const proposal = told("propose", asked());
  if (!proposal || proposal.asOf !== app.asOf) return h("p", { class: "lead", role: "status" }, t("正在安排日期，大的学院要几秒…", "Arranging days; a large college takes some seconds …"));
  const months = new Map();
  for (const entry of proposal.entries) {
    if (app.unit !== "" && entry.subject !== app.unit) continue;
    const month = entry.date.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month).push(entry);
  }
  return [
    h("p", { class: "lead" }, say(proposal.proof)),
    proposal.conflicts.length > 0 && h("div", { class: "note" }, proposal.conflicts.map(one => h("p", {}, say(one)))),
    [...months.keys()].sort().map(month => h("section", { class: "card" }, h("h2", {}, `${month.slice(0, 4)} `, monthText(month), h("span", { class: "count" }, months.get(month).length)),
      h("ul", { class: "todo" }, months.get(month).map(entry => h("li", {}, h("span", { class: "when" }, dayText(entry.date)),
        h("span", {}, h("b", {}, entry.organization), " ", [...new Set(entry.met.map(one => say(one.label)))].join(t("、", ", ")), entry.slot && h("span", { class: "who" }, " ", say(entry.slot)), entry.room && h("span", { class: "who" }, " ", entry.room),
          h("details", {}, h("summary", {}, t("完成哪些、为什么是这天", "What it meets, and why this day")), h("ul", {}, entry.met.map(one => h("li", {}, h("button", { type: "button", class: "link", onclick: () => why(one.id) }, one.id), " ", say(one.why)))))))))),
    ),
    proposal.unplaced.length > 0 && h("details", { class: "card" }, h("summary", {}, t(`不排日期的${proposal.unplaced.length}项`, `${proposal.unplaced.length} that nothing is proposed for`)),
      h("ul", {}, shown("unplaced", proposal.unplaced, 100).map(one => h("li", {}, h("code", { class: "id" }, one.id), " ", say(one.why)))), more("unplaced", proposal.unplaced, 100)),
  ];
}

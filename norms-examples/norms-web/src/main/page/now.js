/** This tab: what needs attention, and the light of each unit. */
function now() {
  return [
    tiles(),
    h("div", { class: "first" },
      h("section", { class: "card", "aria-labelledby": "todo" },
        h("h2", { id: "todo" }, t("要办的事", "To do")),
        h("p", { class: "small" }, t("先办最急的；点一项看依据和怎样变绿。", "The most urgent first; choose one for its ground and remedy.")),
        buckets()),
      h("section", { class: "card", "aria-labelledby": "lights" },
        h("h2", { id: "lights" }, t("各单位", "Units")), lights())),
  ];
}

function tiles() {
  const counts = new Map();
  for (const [unit, verdicts] of Object.entries(app.standing.counts)) {
    if (ofUnit({ unit })) for (const [verdict, count] of Object.entries(verdicts)) counts.set(verdict, (counts.get(verdict) || 0) + count);
  }
  const tile = (codes, word, shade) => {
    const count = codes.reduce((sum, code) => sum + (counts.get(code) || 0), 0);
    return h("li", { class: shade }, h("button", { type: "button", class: "tile", onclick: () => { app.view.verdicts = codes; app.tab = "findings"; draw(); } }, h("b", {}, count), word));
  };
  return h("ul", { class: "tiles" },
    tile(["missed", "not-met"], t("未完成、未落实", "missed, not met"), "bad"),
    tile(["open", "closing"], t("进行中", "open"), "watch"),
    tile(["needs-judgment", "no-data"], t("待确认、无数据", "undecided"), "watch"),
    tile(["met", "made-up"], t("已完成", "done"), "good"),
    tile(["upcoming"], t("未到期", "upcoming"), "plain"),
    tile(["exempt", "not-applicable"], t("豁免、不适用", "not owed"), "faint"));
}

function todos() {
  return told("todo", asked(), supposedFrom(), app.unit, plusDays(app.asOf, 7 - (weekdayOf(app.asOf) || 7)), plusDays(app.asOf, 30));
}

function buckets() {
  const found = todos(), last = plusDays(app.asOf, 30);
  if (!found) return h("p", { class: "lead", role: "status" }, t("正在整理…", "Sorting …"));
  const names = [
    ["past", t("已过应完成日，仍在期限内", "past the due day, still in time")],
    ["week", t("本周", "this week")],
    ["month", t(`${dayText(last)}以前`, `by ${dayText(last)}`)],
    ["standing", t("长期职责未落实", "standing duties not met")],
  ];
  if (names.every(([id]) => found[id].count === 0)) return h("p", { class: "lead" }, t("没有要办的事。", "Nothing to do."));
  return names.map(([id, name]) => {
    const { count, groups } = found[id];
    return count > 0 && h("section", {}, h("h3", {}, name, h("span", { class: "count" }, count)),
      h("ul", { class: "todo" }, shown("todo-" + id, groups, 14).map(todo)), more("todo-" + id, groups, 14),
      count > groups.length && h("p", { class: "small" }, t(`另有${count - groups.length}条，选一个单位来看。`, `${count - groups.length} more; choose a unit to see them.`)));
  });
}

function todo(one) {
  return h("li", { class: [one.change && "changed", !one.due && "undated"].filter(Boolean).join(" ") },
    one.due && h("span", { class: "when" }, dayText(one.due)),
    h("span", {}, whyButton(one), h("span", { class: "who" }, " ", whose(one)), " ", was(one.change)));
}

/** A province has a thousand units; a table of them all would take long to draw. */
const UNITS_AT_ONCE = 200;
function lights() {
  const units = app.standing.units.filter(unit => unit.light && (app.unit === "" || app.unit === unit.id));
  return [h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("各单位", "Units") }, h("table", { class: "data lights" },
    h("caption", { class: "vh" }, t("欠：未完成和未落实的项数", "own and members: duties missed or not met")),
    h("thead", {}, h("tr", {}, [t("单位", "Unit"), t("情况", "Light"), t("本级欠", "Own"), t("党员欠", "Members"), t("完成率", "Rate")].map((name, i) => h("th", { scope: "col", class: i > 1 && "n" }, name)))),
    h("tbody", {}, shown("lights", units, UNITS_AT_ONCE).map(unit => h("tr", {},
      h("th", { scope: "row" }, h("button", { type: "button", class: "link", onclick: () => { app.unit = unit.id; app.tab = "findings"; app.view.verdicts = ["missed", "not-met"]; draw(); } }, unit.name)),
      h("td", {}, h("span", { class: "tag " + { green: "good", yellow: "watch", red: "bad", no_data: "faint" }[unit.light] }, unit.sign, " ", say(unit.word), unit.whose && t(`（${say(unit.whose)}）`, ` (${say(unit.whose)})`))),
      h("td", { class: "n" }, unit.own), h("td", { class: "n" }, unit.members),
      h("td", { class: "n" }, unit.rate ? [`${unit.rate.percent}% `, h("small", {}, `${unit.rate.fulfilled}/${unit.rate.decided}`)] : "–")))))), more("lights", units, UNITS_AT_ONCE)];
}

/** The first of a list, or as many as were asked for. */
function shown(key, list, first) {
  return list.slice(0, app.view[key] || first);
}

function more(key, list, first, total = list.length) {
  const count = app.view[key] || first;
  return total > count && h("p", {}, h("button", { type: "button", onclick: () => { app.view[key] = count + Math.max(first, 200); draw(); } }, t(`再看${Math.min(Math.max(first, 200), total - count)}条（共${total}条）`, `Show ${Math.min(Math.max(first, 200), total - count)} more of ${total}`)));
}

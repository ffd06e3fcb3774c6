const FIRST_FINDINGS = 60;

/** Every finding, filtered, with its reason; choosing one explains it. */
function findings() {
  const view = app.view, verdicts = view.verdicts || [], most = view.findings || FIRST_FINDINGS, found = filtered();
  return [
    h("form", { class: "bar filter", role: "search", onsubmit: event => event.preventDefault() },
      h("label", { for: "verdict" }, t("结论", "Verdict")),
      h("select", { id: "verdict", onchange: event => { view.verdicts = event.target.value ? event.target.value.split(" ") : []; view.findings = 0; draw(); } },
        h("option", { value: "", selected: verdicts.length === 0 }, t("全部", "all")),
        verdicts.length > 1 && h("option", { value: verdicts.join(" "), selected: true }, verdicts.map(code => say(app.standing.verdicts.find(one => one.code === code).label)).join(t("、", ", "))),
        app.standing.verdicts.filter(one => one.count > 0).map(one => h("option", { value: one.code, selected: verdicts.length === 1 && verdicts[0] === one.code }, `${say(one.label)} ${one.count}`))),
      h("label", { for: "norm" }, t("规范", "Norm")),
      h("select", { id: "norm", onchange: event => { view.norm = event.target.value; view.findings = 0; draw(); } },
        h("option", { value: "", selected: !view.norm }, t("全部", "all")),
        Object.entries(app.standing.norms).map(([id, label]) => h("option", { value: id, selected: view.norm === id }, `${id} ${say(label)}`))),
      h("label", { for: "words" }, t("查找", "Find")),
      h("input", { id: "words", type: "search", value: view.words || "", oninput: event => { view.words = event.target.value; view.findings = 0; drawLater(); } }),
      isSupposing() && h("label", {}, h("input", { type: "checkbox", id: "changed-only", checked: view.changedOnly, onchange: event => { view.changedOnly = event.target.checked; draw(); } }), t(" 只看有变的", " changed only"))),
    h("p", { class: "small", role: "status" }, found ? t(`${found.count}项`, `${found.count} findings`) : t("正在查找…", "Looking …")),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("状态", "Standing") }, h("table", { class: "data findings" },
      h("thead", {}, h("tr", {}, [t("结论", "Verdict"), t("事项", "Duty"), t("谁", "Who"), t("期间", "Period"), t("应完成", "Due"), t("理由", "Reason")].map(name => h("th", { scope: "col" }, name)))),
      h("tbody", {}, found ? found.rows.map(findingRow) : null))),
    found && found.count > found.rows.length && h("p", {}, h("button", { type: "button", onclick: () => { view.findings = most + 200; draw(); } }, t(`再看${Math.min(200, found.count - found.rows.length)}条（共${found.count}条）`, `Show ${Math.min(200, found.count - found.rows.length)} more of ${found.count}`))),
  ];
}

function findingRow(one) {
  return h("tr", { class: one.change && "changed" },
    h("td", {}, tag(one.verdict, say(one.word)), was(one.change)),
    h("td", {}, whyButton(one), h("span", { class: "norm" }, " ", one.norm)),
    h("td", {}, one.owner),
    h("td", { class: "nowrap" }, one.period || ""),
    h("td", { class: "nowrap" }, one.due || ""),
    h("td", { class: "reason" }, say(one.reason)));
}

function filtered() {
  const { verdicts = [], norm = "", words = "", changedOnly, findings } = app.view;
  return told("findings", asked(), supposedFrom(),
    { unit: app.unit, verdicts, norm, words: words.toLowerCase(), changedOnly: Boolean(changedOnly && isSupposing()) }, findings || FIRST_FINDINGS);
}

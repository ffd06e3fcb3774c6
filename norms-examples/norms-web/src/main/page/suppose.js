/** What if: other readings, tighter numbers, holiday notices not known yet; and what differs then. */
const FIRST_DIFFERENCES = 60;
function suppose() {
  const set = (setting, value) => {
    app.settings = app.settings.filter(one => one.setting !== setting);
    if (value !== "") app.settings.push({ setting, value });
    ask().catch(failed);
  };
  const value = setting => (app.settings.find(one => one.setting === setting) || {}).value || "";
  return [
    h("p", { class: "lead" }, t("改上面的截至日，或改这里的口径和数量，看哪些结论会变；资料不会被改动。", "Move the as-of day above, or change readings and numbers here, and see which findings differ; no record is changed.")),
    app.standing.refusals.length > 0 && h("div", { class: "note", role: "alert" }, app.standing.refusals.map(one => h("p", {}, `${one.setting} ${one.value}${t("：", ": ")}${say(one.what)}`))),
    h("div", { class: "first" },
      h("section", { class: "card", "aria-labelledby": "settings" }, h("h2", { id: "settings" }, t("假设", "Suppose")),
        h("p", { class: "field" }, h("label", { for: "known-on" }, t("只知道这一天以前公布的放假通知", "Only holiday notices signed by this day are known")),
          h("input", { type: "date", id: "known-on", value: app.knownOn, onchange: event => { app.knownOn = event.target.value; ask().catch(failed); } })),
        tighten(set, value),
        app.about.readings.map(reading => h("p", { class: "field" },
          h("label", { for: "reading-" + reading.code }, say(reading.question), h("small", {}, " ", reading.code)),
          h("select", { id: "reading-" + reading.code, title: say(reading.reason), onchange: event => set(reading.code, event.target.value) },
            h("option", { value: "", selected: value(reading.code) === "" }, t("现行：", "as it is: ") + say(reading.reading)),
            reading.alternatives.map(one => h("option", { value: one.value, selected: value(reading.code) === one.value }, say(one.label))))))),
      h("section", { class: "card", "aria-labelledby": "differences" }, h("h2", { id: "differences" }, t("有变的", "What differs"), h("span", { class: "count" }, app.standing.changed)), differences())),
  ];
}

function tighten(set, value) {
  const norms = Object.entries(app.standing.norms);
  const chosen = app.view.tighten || "INS-2.1";
  return h("form", { class: "field", onsubmit: event => { event.preventDefault(); set(chosen, document.getElementById("tighter").value.trim()); } },
    h("label", { for: "tighten" }, t("收紧一项的数量，如2+/quarter、48", "Tighten a number, such as 2+/quarter or 48")),
    h("span", { class: "pair" },
      h("select", { id: "tighten", onchange: event => { app.view.tighten = event.target.value; draw(); } }, norms.map(([id, label]) => h("option", { value: id, selected: id === chosen }, `${id} ${say(label)}`))),
      h("input", { id: "tighter", "aria-label": t("数量", "Number"), value: value(chosen), placeholder: "2+/quarter" }),
      h("button", { type: "submit" }, t("试试", "Try"))));
}

function differences() {
  if (app.standing.changed === 0) return h("p", { class: "lead" }, isSupposing() ? t("没有不同。", "Nothing differs.") : t("还没有假设。", "Nothing is supposed yet."));
  const word = code => code === undefined ? h("span", { class: "tag faint" }, t("没有", "none")) : tag(code, say(app.standing.verdicts.find(one => one.code === code).label));
  const list = differing();
  if (!list) return h("p", { class: "lead", role: "status" }, t("正在比较…", "Comparing …"));
  return [
    h("ul", { class: "todo" }, shown("differences", list, FIRST_DIFFERENCES).map(one => h("li", {}, h("span", {}, word(one.before), " → ", word(one.after)),
      h("span", {}, one.after === undefined ? h("code", { class: "id" }, one.id) : h("button", { type: "button", class: "link", onclick: () => why(one.id) }, one.id), h("span", { class: "who" }, " ", say(one.label)))))),
    more("differences", list, FIRST_DIFFERENCES, app.standing.changed),
  ];
}

function differing() {
  return told("differences", asked(), supposedFrom(), app.view.differences || FIRST_DIFFERENCES);
}

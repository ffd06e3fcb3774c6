/** Shows why a finding is as it is, in a dialog: the tree of reasons, its days, and what makes it green. */
async function why(id) {
  try {
    const told = await client.call("explain", asked(), id);
    if (!told.tree) return;
    const spot = spotOf(document.activeElement);
    const dialog = h("dialog", { class: "why", "aria-labelledby": "why-title", onclose: () => { dialog.remove(); if (document.activeElement === document.body && atSpot(spot)) atSpot(spot).focus(); } },
      h("div", { class: "why-head" },
        h("h2", { id: "why-title" }, say(told.label)),
        h("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, t("关闭", "Close"))),
      h("p", {}, tag(told.verdict, say(told.word)), h("code", { class: "id" }, told.id)),
      told.days && h("p", { class: "small" }, t("日期：", "Days: "), told.days.map(say).join(" · ")),
      told.remedy && h("section", { class: "remedy" },
        h("h3", {}, t("怎样变绿：", "Remedy: "), say(told.remedy.outcome.label)),
        h("p", {}, say(told.remedy.why)),
        told.remedy.acts.length > 0 && h("ul", {}, told.remedy.acts.map(act => h("li", {}, say(act))))),
      h("h3", {}, t("理由", "Reasons")),
      h("ul", { class: "tree" }, branch(told.tree, 0)));
    document.body.append(dialog);
    dialog.showModal();
  } catch (error) {
    failed(error);
  }
}

function branch(step, depth) {
  const line = [h("span", { class: "kind kind-" + step.kind.code }, say(step.kind.label)), " ", say(step.text)];
  return h("li", {}, step.details.length === 0
    ? h("div", {}, line)
    : h("details", { open: depth < 2 }, h("summary", {}, line), h("ul", {}, step.details.map(one => branch(one, depth + 1)))));
}

const SHADES = {
  met: "good", "made-up": "good", missed: "bad", "not-met": "bad", open: "watch", closing: "watch",
  "needs-judgment": "watch", "no-data": "faint", upcoming: "plain", exempt: "faint", "not-applicable": "faint",
};
const SIGNS = { met: "✓", "made-up": "✓", missed: "✗", "not-met": "✗", open: "▸", closing: "!", "needs-judgment": "?", "no-data": "?", upcoming: "", exempt: "–", "not-applicable": "–" };

function tag(verdict, word) {
  return h("span", { class: "tag " + SHADES[verdict] }, SIGNS[verdict] ? SIGNS[verdict] + " " : "", word);
}

function ofUnit(one) {
  return app.unit === "" || one.unit === app.unit;
}

function whyButton(finding, ...text) {
  return h("button", { type: "button", class: "link", "aria-haspopup": "dialog", onclick: () => why(finding.id) }, text.length > 0 ? text : say(finding.label));
}

/** What a finding was before the supposition, if that was another. */
function was(change) {
  if (!change) return null;
  const word = code => say((app.standing.verdicts.find(one => one.code === code) || {}).label);
  return h("span", { class: "was" }, change.before === undefined ? t("新增", "new") : change.before === change.after ? t("有变", "changed") : t("原：", "was: ") + word(change.before));
}

/** Who owes duties that are alike. */
function whose(one) {
  return one.size > 1 ? t(`${unitName(one.unit)}，${one.size}人`, `${unitName(one.unit)}, ${one.size} persons`) : one.owner;
}

function unitName(id) {
  const unit = app.standing.units.find(one => one.id === id);
  return unit ? unit.name : "";
}

/* The page: what is open, what is asked, and which tab is shown. */
const SAMPLE_DAY = "2026-09-15";
const TABS = [
  ["now", () => t("本期", "Now"), now],
  ["year", () => t("年历", "Year"), year],
  ["findings", () => t("状态", "Standing"), findings],
  ["suppose", () => t("假设", "What if"), suppose],
  ["ledger", () => t("台账", "Ledger"), ledger],
  ["propose", () => t("建议", "Proposals"), propose],
  ["records", () => t("资料", "Records"), records],
  ["results", () => t("下载", "Downloads"), results],
];
const app = {
  files: null,
  about: null,
  check: null,
  base: SAMPLE_DAY,
  asOf: SAMPLE_DAY,
  knownOn: "",
  settings: [],
  standing: null,
  told: {},
  edition: 0,
  tab: "now",
  message: null,
  unit: "",
  view: {},
};

function asked() {
  return { asOf: app.asOf, knownOn: app.knownOn, settings: app.settings };
}

function baseQuestion() {
  return { asOf: app.base, knownOn: "", settings: [] };
}

function isSupposing() {
  return app.asOf !== app.base || app.knownOn !== "" || app.settings.length > 0;
}

function failed(error) {
  app.message = error.message;
  draw();
}

async function open(files, asOf) {
  app.files = files;
  app.base = app.asOf = asOf;
  app.knownOn = "";
  app.settings = [];
  app.unit = "";
  app.message = null;
  app.view = {};
  app.told = {};
  app.edited = false;
  await read();
}

/** Reads the files anew, after they were opened or edited; they are kept while the engine reads. */
async function read() {
  const files = app.files;
  app.about = app.about || await client.call("about");
  const opened = client.call("open", files.map(({ name, bytes, sheets }) => ({ name, bytes, sheets })), app.asOf);
  app.notKept = !store.keep(files, app.asOf);
  const check = await opened;
  if (app.files !== files) return;
  app.check = check;
  app.edition++;
  if (!app.check.usable) app.tab = "records";
  if (app.tab !== "records" || !app.check.usable || !app.standing) {
    await ask();
    return;
  }
  draw(); // the records need not wait for how it stands
  const units = unitNames();
  await ask(() => app.tab === "records" && unitNames() === units ? fill(document.getElementById("status"), status()) : draw());
}

/** The question from which what is supposed differs; nothing, if nothing is supposed. */
function supposedFrom() {
  return isSupposing() ? baseQuestion() : null;
}

/** An answer that is shown; while it is on its way, the one before, or nothing. */
function told(call, ...given) {
  const key = JSON.stringify([app.edition, ...given]), slot = app.told[call] ||= {};
  if (slot.key !== key) {
    slot.key = key;
    slot.coming = client.call(call, ...given).then(answer => {
      if (slot.key !== key) return;
      slot.answer = answer;
      if (foreseeing > 0) return;
      if (document.activeElement && document.activeElement.id === "slider") drawAnswer();
      else draw();
    }).catch(failed);
  }
  return slot.answer;
}

/** Asks again, after the question changed, and at once for what the tab will show, so that both are drawn together. */
let asking = 0, foreseeing = 0;
async function ask(show = draw) {
  const mine = ++asking;
  foreseeing++;
  try {
    const standing = app.check.usable ? (await Promise.all([client.call("standing", asked(), supposedFrom()), foreseen()]))[0] : null;
    if (mine !== asking) return;
    app.standing = standing;
  } finally {
    foreseeing--;
  }
  show();
}

function foreseen() {
  const tell = { now: todos, findings: filtered, year: planned, suppose: isSupposing() && differing }[app.tab];
  if (tell) tell();
  return Promise.all(Object.values(app.told).map(slot => slot.coming));
}

/** Draws what depends on the answer alone, so that the slider is not taken out of somebody's hand. */
function drawAnswer() {
  keepingFocus(document.getElementById("app"), () => {
    fill(document.getElementById("status"), status());
    document.getElementById("as-of").value = app.asOf;
    fill(document.getElementById("panel"), TABS.find(([id]) => id === app.tab)[2]());
  });
}

function closeFolder() {
  store.forget();
  asking++;
  app.files = app.check = app.standing = null;
  app.told = {};
  app.tab = "now";
  draw();
}

function draw() {
  document.documentElement.lang = t("zh-CN", "en");
  const moved = [...document.querySelectorAll(".scroll[id]")].map(one => [one.id, one.scrollLeft]);
  const root = document.getElementById("app");
  keepingFocus(root, () => fill(root, app.check ? [head(), main()] : welcome()));
  document.title = (collegeName() || "") + t("党组织工作规范", "Norms of Party organizations");
  for (const [id, left] of moved) if (document.getElementById(id)) document.getElementById(id).scrollLeft = left;
  const tab = document.getElementById("tab-" + app.tab);
  if (tab) tab.parentNode.scrollLeft = tab.offsetLeft + tab.offsetWidth - tab.parentNode.offsetLeft - tab.parentNode.clientWidth;
}

function unitNames() {
  return app.standing ? JSON.stringify(app.standing.units.map(unit => [unit.id, unit.name])) : "";
}

function collegeName() {
  return app.standing && app.standing.units.length > 0 ? app.standing.units[0].name + " · " : "";
}

function languageButton() {
  return h("button", { type: "button", id: "language", lang: t("en", "zh-CN"), onclick: () => { language = t("en", "zh"); draw(); } }, t("English", "中文"));
}

function welcome() {
  const choose = (id, folder) => h("input", {
    type: "file", id, class: "vh", tabindex: "-1", multiple: true, webkitdirectory: folder, "aria-hidden": "true",
    onchange: event => take([...event.target.files].filter(file => !folder || (file.webkitRelativePath || "").split("/").length <= 2)),
  });
  const canChooseFolder = "webkitdirectory" in document.createElement("input");
  const zone = h("div", {
    class: "zone",
    ondragover: event => { event.preventDefault(); zone.classList.add("over"); },
    ondragleave: () => zone.classList.remove("over"),
    ondrop: event => { event.preventDefault(); zone.classList.remove("over"); dropped(event.dataTransfer).then(take).catch(failed); },
  },
  h("p", { class: "big" }, t("把学院的文件夹或工作簿拖到这里", "Drop the college's folder or workbook here")),
  h("p", { class: "choices" },
    canChooseFolder && h("button", { type: "button", class: "main", id: "choose-folder", onclick: () => document.getElementById("folder-input").click() }, t("选择文件夹", "Choose a folder")),
    h("button", { type: "button", id: "choose-files", onclick: () => document.getElementById("files-input").click() }, t("选择文件", "Choose files")),
    h("button", { type: "button", id: "open-sample", onclick: () => open(sampleFiles(), SAMPLE_DAY).catch(failed) }, t("看示例学院", "Open the sample college"))),
  choose("folder-input", true), choose("files-input", false),
  h("p", { class: "small" }, t("工作簿（.xlsx）或CSV文件，表头中文、英文都可以。", "Workbooks (.xlsx) or CSV files, headers in Chinese or English.")));
  return [
    h("header", { class: "top" }, h("h1", {}, t("党组织工作规范", "Norms of Party organizations")), languageButton()),
    h("main", { id: "main", class: "welcome" },
      app.message && h("p", { class: "note", role: "alert" }, app.message),
      h("p", { class: "lead" }, t("一个学院今年应当做什么、由谁做、何时前完成，截至今天完成得如何，依据哪一条。", "What a college owes this year, by whom and by when, how it stands today, and on what ground.")),
      zone,
      h("ul", { class: "promises" },
        h("li", {}, h("b", {}, t("文件不离开这台电脑。", "Files do not leave this computer.")), t("本页不联网，断网也能用。", " This page uses no network and works offline.")),
        h("li", {}, h("b", {}, t("与命令行同一个引擎。", "The same engine as the command line.")), t("同样的资料得到同样的结果，逐字节相同。", " The same files give the same results, byte for byte.")),
        h("li", {}, h("b", {}, t("改动留在本浏览器。", "Edits stay in this browser.")), t("刷新不丢，随时可以全部清除。", " They survive a reload; one button forgets everything."))))];
}

async function take(list) {
  try {
    const files = await takeFiles(list);
    if (files.length === 0) throw new Error(t("这里没有文件", "there are no files here"));
    await open(files, today());
  } catch (error) {
    failed(error);
  }
}

/** The day on which somebody asks is theirs to choose; it begins as the day of their computer. */
function today() {
  const date = new Date();
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}

function head() {
  const first = app.asOf.slice(0, 4) + "-01-01", days = daysBetween(first, app.asOf.slice(0, 4) + "-12-31");
  const label = h("b", { id: "day-label" }, dayText(app.asOf));
  return h("header", {},
    h("div", { class: "top" },
      h("h1", {}, app.standing && app.standing.units.length > 0 ? app.standing.units[0].name : t("党组织工作规范", "Norms of Party organizations")),
      h("span", { class: "tools" },
        languageButton(),
        h("button", { type: "button", id: "print", onclick: () => window.print() }, t("打印", "Print")),
        h("button", { type: "button", id: "close", onclick: closeFolder }, t("关闭并全部清除", "Close and forget")))),
    app.check.usable && h("div", { class: "day bar" },
      h("label", { for: "as-of" }, t("截至", "As of")),
      h("input", { type: "date", id: "as-of", value: app.asOf, min: app.check.first, max: app.check.last, onchange: event => setDay(event.target.value).catch(failed) }),
      h("input", {
        type: "range", id: "slider", min: 0, max: days, value: daysBetween(first, app.asOf), "aria-label": t("截至日", "As-of day"), "aria-valuetext": dayText(app.asOf),
        oninput: event => { label.textContent = dayText(plusDays(first, Number(event.target.value))); inTurn("day", () => setDay(plusDays(first, Number(event.target.value)), drawAnswer)); },
      }),
      label,
      h("span", { class: "pick" }, h("label", { for: "unit" }, t("单位", "Unit")), h("select", { id: "unit", onchange: event => { app.unit = event.target.value; draw(); } },
        h("option", { value: "", selected: app.unit === "" }, t("全部单位", "all units")),
        (app.standing ? app.standing.units : []).map(unit => h("option", { value: unit.id, selected: unit.id === app.unit }, unit.name))))),
    h("div", { id: "status" }, status()),
    app.message && h("p", { class: "note", role: "alert" }, app.message),
    app.notKept && h("p", { class: "note", role: "status" }, t("资料太多，浏览器存不下：刷新后须重新打开，请及时下载改动。", "Too much for this browser to keep: open the files again after a reload, and download your edits.")),
    h("div", { class: "tabs", role: "tablist", "aria-label": t("内容", "Contents"), onkeydown: moveTab },
      shownTabs().map(([id, name]) => h("button", {
        type: "button", role: "tab", id: "tab-" + id, "aria-selected": String(app.tab === id), "aria-controls": "panel", tabindex: app.tab === id ? "0" : "-1",
        onclick: () => { app.tab = id; app.message = null; draw(); },
      }, name()))));
}

/** That something is supposed, and the ways back. */
function status() {
  return isSupposing() && app.standing && h("p", { class: "note", role: "status" },
    t(`假设中：与${dayText(app.base)}相比，${app.standing.changed}项不同。`, `Supposing: ${app.standing.changed} findings differ from ${dayText(app.base)}. `),
    h("button", { type: "button", id: "back", onclick: () => { app.asOf = app.base; app.knownOn = ""; app.settings = []; ask().catch(failed); } }, t("恢复", "Back")),
    app.asOf !== app.base && app.knownOn === "" && app.settings.length === 0
      ? h("button", { type: "button", id: "rebase", onclick: () => { app.base = app.asOf; ask().catch(failed); } }, t("就用这一天", "Use this day")) : null);
}

function shownTabs() {
  return TABS.filter(([id]) => app.check.usable || id === "records");
}

function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const tabs = shownTabs(), at = tabs.findIndex(([id]) => id === app.tab);
  app.tab = tabs[(at + step + tabs.length) % tabs.length][0];
  draw();
  document.getElementById("tab-" + app.tab).focus();
}

function main() {
  const tab = TABS.find(([id]) => id === app.tab);
  return h("main", { id: "main", tabindex: "-1" }, h("div", { id: "panel", role: "tabpanel", "aria-labelledby": "tab-" + app.tab }, tab[2]()));
}

/** Draws when somebody has stopped typing. */
let drawing = 0;
function drawLater() {
  clearTimeout(drawing);
  drawing = setTimeout(draw, 60);
}

/** Takes a step at once; of those that come while it is under way, the last is taken after it. */
const turns = new Map();
async function inTurn(kind, step) {
  if (turns.has(kind)) {
    turns.set(kind, step);
    return;
  }
  turns.set(kind, null);
  await step().catch(failed);
  const next = turns.get(kind);
  turns.delete(kind);
  if (next) inTurn(kind, next);
}

async function setDay(day, show) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < app.check.first || day > app.check.last) return;
  app.asOf = day;
  await ask(show);
}

addEventListener("beforeunload", event => { if (app.files && app.notKept && app.edited) event.preventDefault(); });

const kept = store.recall();
if (kept && kept.files) open(unpacked(kept.files), kept.asOf).catch(error => { store.forget(); app.check = null; failed(error); });
else draw();

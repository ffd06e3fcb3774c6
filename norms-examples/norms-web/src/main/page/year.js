/** The year: a calendar for each month with the days off, and what is due on which day. */
function year() {
  const key = JSON.stringify(asked());
  if (app.view.yearOf !== key) {
    app.view.yearOf = key;
    app.view.yearAnswer = null;
    client.call("year", asked()).then(answer => { app.view.yearAnswer = answer; draw(); }).catch(failed);
  }
  const answer = app.view.yearAnswer;
  if (!answer) return h("p", { class: "lead", role: "status" }, t("正在排年历…", "Planning the year …"));
  const marks = new Map(answer.days.map(day => [day.day, day]));
  const duties = new Map();
  for (const duty of answer.duties) {
    if (!ofUnit(duty)) continue;
    const month = duty.due.slice(0, 7);
    if (!duties.has(month)) duties.set(month, []);
    duties.get(month).push(duty);
  }
  const months = [];
  for (let i = 1; i <= 12; i++) months.push(answer.from.slice(0, 5) + String(i).padStart(2, "0"));
  return [
    h("ul", { class: "legend" },
      h("li", {}, h("i", { class: "due" }, "8"), t("有应完成的事", "something is due")), h("li", {}, h("i", { class: "holiday" }, "8"), t("放假", "day off")),
      h("li", {}, h("i", { class: "makeup" }, "8"), t("调休上班", "make-up working day")), h("li", {}, h("i", { class: "here" }, "8"), t("截至日", "as-of day"))),
    h("div", { class: "year" }, months.map(month => monthCard(month, marks, duties.get(month) || []))),
  ];
}

function monthCard(month, marks, duties) {
  const byDay = new Map();
  for (const duty of duties) {
    if (!byDay.has(duty.due)) byDay.set(duty.due, []);
    byDay.get(duty.due).push(duty);
  }
  return h("section", { class: "month", "aria-label": monthText(month) },
    h("h2", {}, monthText(month), h("small", {}, duties.length > 0 ? t(`${duties.length}项`, `${duties.length} due`) : "")),
    grid(month, marks, byDay),
    h("ul", { class: "dues" }, [...byDay.keys()].sort().map(day => {
      const groups = alike(byDay.get(day));
      return h("li", {}, h("time", { datetime: day }, t(`${Number(day.slice(8))}日`, String(Number(day.slice(8))))),
        h("ul", {}, shown(day, groups, 4).map(group => h("li", {}, whyButton(group[0]), h("span", { class: "who" }, " ", group.length > 1 ? t(`${unitName(group[0].unit)}，${group.length}人`, `${unitName(group[0].unit)}, ${group.length} persons`) : group[0].owner), group[0].provisional && h("span", { class: "was" }, t("暂定", "provisional")))),
          groups.length > shown(day, groups, 4).length && h("li", {}, h("button", { type: "button", class: "link", onclick: () => { app.view[day] = 1000; draw(); } }, t(`另有${groups.length - 4}项`, `${groups.length - 4} more`)))));
    })));
}

function grid(month, marks, byDay) {
  const first = month + "-01", rows = [];
  const lead = (weekdayOf(first) + 6) % 7;
  let day = plusDays(first, -lead);
  do {
    const cells = [];
    for (let i = 0; i < 7; i++, day = plusDays(day, 1)) {
      const mark = marks.get(day), inside = day.startsWith(month);
      if (!inside) { cells.push(h("td", {})); continue; }
      const kinds = [i > 4 && !mark && "weekend", mark && (mark.work ? "makeup" : "holiday"), byDay.has(day) && "due", day === app.asOf && "here"];
      cells.push(h("td", { class: kinds.filter(Boolean).join(" "), title: mark && say(mark.label) }, Number(day.slice(8))));
    }
    rows.push(h("tr", {}, cells));
  } while (day.startsWith(month));
  return h("table", { class: "days" },
    h("thead", {}, h("tr", {}, [1, 2, 3, 4, 5, 6, 0].map(i => h("th", { scope: "col" }, WEEKDAYS[language][i].slice(0, 2))))),
    h("tbody", {}, rows));
}

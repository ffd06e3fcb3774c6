/** The year: a calendar for each month with the days off, and what is due on which day. */
function year() {
  const answer = planned();
  if (!answer) return h("p", { class: "lead", role: "status" }, t("正在排年历…", "Planning the year …"));
  const marks = new Map(answer.days.map(day => [day.day, day]));
  const months = [];
  for (let i = 1; i <= 12; i++) months.push(answer.from.slice(0, 5) + String(i).padStart(2, "0"));
  return [
    h("ul", { class: "legend" },
      h("li", {}, h("i", { class: "due" }, "8"), t("有应完成的事", "something is due")), h("li", {}, h("i", { class: "holiday" }, "8"), t("放假", "day off")),
      h("li", {}, h("i", { class: "makeup" }, "8"), t("调休上班", "make-up working day")), h("li", {}, h("i", { class: "here" }, "8"), t("截至日", "as-of day"))),
    h("div", { class: "year" }, months.map(month => monthCard(month, marks, answer.due.filter(one => one.day.startsWith(month))))),
  ];
}

function monthCard(month, marks, due) {
  const duties = due.reduce((sum, one) => sum + one.duties, 0);
  return h("section", { class: "month", "aria-label": monthText(month) },
    h("h2", {}, monthText(month), h("small", {}, duties > 0 ? t(`${duties}项`, `${duties} due`) : "")),
    grid(month, marks, new Set(due.map(one => one.day))),
    h("ul", { class: "dues" }, due.map(({ day, count, groups }) => {
      const list = shown(day, groups, 4);
      return h("li", {}, h("time", { datetime: day }, t(`${Number(day.slice(8))}日`, String(Number(day.slice(8))))),
        h("ul", {}, list.map(one => h("li", {}, whyButton(one), h("span", { class: "who" }, " ", whose(one)), one.provisional && h("span", { class: "was" }, t("暂定", "provisional")))),
          count > list.length && h("li", {}, list.length < groups.length
            ? h("button", { type: "button", class: "link", onclick: () => { app.view[day] = 1000; draw(); } }, t(`另有${count - list.length}项`, `${count - list.length} more`))
            : t(`另有${count - list.length}项，选一个单位来看`, `${count - list.length} more; choose a unit`))));
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

/** What is due in a year, whatever the as-of day in it. */
function planned() {
  return told("year", { ...asked(), asOf: app.asOf.slice(0, 4) + "-01-01" }, app.unit);
}

let language = "zh";

/** A text in the language of the page. */
function t(zh, en) {
  return language === "zh" ? zh : en;
}

/** A text of the engine in the language of the page. */
function say(label) {
  return label ? label[language] : "";
}

const WEEKDAYS = { zh: ["日", "一", "二", "三", "四", "五", "六"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A day with its weekday: 9月15日周二, Tue 15 Sep. */
function dayText(day) {
  const [, month, date] = day.split("-").map(Number);
  const weekday = WEEKDAYS[language][weekdayOf(day)];
  return t(`${month}月${date}日周${weekday}`, `${weekday} ${date} ${MONTHS[month - 1].slice(0, 3)}`);
}

function monthText(month) {
  const [, number] = month.split("-").map(Number);
  return t(`${number}月`, MONTHS[number - 1]);
}

function weekdayOf(day) {
  return new Date(day + "T00:00:00Z").getUTCDay();
}

function plusDays(day, days) {
  return new Date(Date.parse(day + "T00:00:00Z") + days * 86400000).toISOString().slice(0, 10);
}

function daysBetween(from, to) {
  return Math.round((Date.parse(to + "T00:00:00Z") - Date.parse(from + "T00:00:00Z")) / 86400000);
}

/*
 * Runs in the worker behind the engine: holds the folder that is open and the last questions about it. A large college has
 * hundreds of thousands of findings; they stay here, and the page is told those that it shows.
 */
const MOST_GROUPS = 400;
let folder = null;
let questions = new Map();

function question(asked) {
  const key = JSON.stringify(asked);
  let known = questions.get(key);
  if (!known) known = { of: asked, asked: folder.ask({ from: "", to: "", knownOn: "", settings: [], ...asked }), changes: new Map() };
  questions.delete(key);
  questions.set(key, known);
  if (questions.size > 4) questions.delete(questions.keys().next().value);
  return known;
}

/** What findings are chosen by: columns of the numbers of units, norms and verdicts, and of due days such as 20261231. */
function columns(asked) {
  const known = question(asked);
  return known.columns ||= known.asked.columns();
}

/** What differs from another question; nothing, if there is none. */
function changes(asked, before) {
  if (!before) return null;
  const known = question(asked), key = JSON.stringify(before);
  if (!known.changes.has(key)) known.changes.set(key, known.asked.compare(question(before).asked));
  return known.changes.get(key);
}

/** Findings by their places, with what differs from another question. */
function rows(asked, before, places) {
  const { asked: answers } = question(asked);
  return before ? answers.rowsSince(question(before).asked, places) : answers.rows(places);
}

function dayNumber(day) {
  return Number(day.replaceAll("-", ""));
}

/** The places of the findings of a unit for which something holds. */
function places({ units, unit: ofUnits }, unit, wanted) {
  const found = [], mine = units.indexOf(unit);
  if (unit !== "" && mine < 0) return found;
  for (let i = 0; i < ofUnits.length; i++) if ((unit === "" || ofUnits[i] === mine) && wanted(i)) found.push(i);
  return found;
}

/** Findings that are alike but for who owes them, as one: many people owe the same on the same day. */
function alike(rows) {
  const groups = new Map();
  for (const one of rows) {
    const key = one.byPerson ? [one.norm, one.unit, one.due, one.period, one.verdict, one.label.zh].join("|") : one.id;
    const group = groups.get(key);
    if (group) group.size++;
    else groups.set(key, { ...one, size: 1 });
  }
  return { count: groups.size, groups: [...groups.values()].slice(0, MOST_GROUPS) };
}

function ofUnit(unit) {
  return one => unit === "" || one.unit === unit;
}

const calls = {
  open(files, asOf) {
    folder = norms.open(files);
    questions = new Map();
    practised = 0;
    return folder.check(asOf);
  },
  standing(asked, before) {
    const known = question(asked), list = columns(asked), counts = list.units.map(() => ({}));
    for (let i = 0; i < list.unit.length; i++) {
      const unit = counts[list.unit[i]], verdict = list.verdicts[list.verdict[i]];
      unit[verdict] = (unit[verdict] || 0) + 1;
    }
    const differing = changes(asked, before);
    return {
      ...known.overview ||= known.asked.overview(),
      counts: Object.fromEntries(list.units.map((unit, i) => [unit, counts[i]])),
      changed: differing ? differing.size() : 0,
    };
  },
  /** What the engine reminds of, and whatever else is due until a day, by when it is due. */
  todo(asked, before, unit, sunday, last) {
    const list = columns(asked), { due, verdict } = list, reminded = new Set(list.urgent);
    const today = dayNumber(asked.asOf), endOfWeek = dayNumber(sunday), end = dayNumber(last);
    const isToCome = list.verdicts.map(code => ["open", "closing", "upcoming"].includes(code));
    const dated = places(list, unit, i => due[i] && (reminded.has(i) || (due[i] <= end && isToCome[verdict[i]]))).sort((one, other) => due[one] - due[other]);
    const some = found => alike(rows(asked, before, found));
    return {
      past: some(dated.filter(i => due[i] < today)),
      week: some(dated.filter(i => due[i] >= today && due[i] <= endOfWeek)),
      month: some(dated.filter(i => due[i] > endOfWeek)),
      standing: some(places(list, unit, i => !due[i] && reminded.has(i))),
    };
  },
  /** Findings that a filter lets pass: how many there are, and the first with their reasons. */
  findings(asked, before, { unit, verdicts, norm, words, changedOnly }, most) {
    const { asked: answers } = question(asked), list = columns(asked);
    const isWanted = list.verdicts.map(code => verdicts.length === 0 || verdicts.includes(code));
    const differing = changedOnly ? new Set(answers.places(changes(asked, before))) : null;
    let found = places(list, unit, i => isWanted[list.verdict[i]] && (norm === "" || list.norms[list.norm[i]] === norm) && (!differing || differing.has(i)));
    if (words !== "") {
      const texts = answers.rows(found);
      found = found.filter((_, i) => [texts[i].id, texts[i].owner, texts[i].label.zh, texts[i].label.en].some(text => text.toLowerCase().includes(words)));
    }
    const shown = rows(asked, before, found.slice(0, most)), reasons = answers.reasons(shown.map(one => one.id));
    return { count: found.length, rows: shown.map((one, i) => ({ ...one, reason: reasons[i] })) };
  },
  /** The first of what differs, in words. */
  differences: (asked, before, most) => changes(asked, before).rows(most),
  year(asked, unit) {
    const { from, to, days, duties } = question(asked).asked.yearInShort(), byDay = new Map();
    for (const duty of duties) {
      if (!ofUnit(unit)(duty)) continue;
      if (!byDay.has(duty.due)) byDay.set(duty.due, []);
      byDay.get(duty.due).push(duty);
    }
    return {
      from, to, days,
      due: [...byDay.keys()].sort().map(day => {
        const groups = byDay.get(day);
        return { day, duties: groups.reduce((sum, one) => sum + one.size, 0), count: groups.length, groups: groups.slice(0, MOST_GROUPS) };
      }),
    };
  },
  ledger(asked, unit, kind, most) {
    const known = question(asked), kinds = new Map();
    const mine = (known.ledger ||= known.asked.ledger()).filter(ofUnit(unit));
    for (const one of mine) for (const label of one.kinds) kinds.set(label.zh, label);
    const list = mine.filter(one => !kinds.has(kind) || one.kinds.some(label => label.zh === kind));
    return { kinds: [...kinds.values()], count: list.length, rows: list.slice(0, most) };
  },
  admissions: asked => question(asked).asked.admissions(),
  terms: asked => question(asked).asked.terms(),
  explain: (asked, id) => question(asked).asked.explain(id),
  propose: asked => question(asked).asked.propose(),
  file: (asked, name) => question(asked).asked.file(name),
  about: () => ({ tables: norms.tables(), readings: norms.readings(), files: norms.files(), version: norms.version() }),
};

/*
 * The browser compiles what has run some times into faster code. So once files are open and nobody asks anything, the
 * answers for some other days are found and thrown away, between which a question may come at any time.
 */
const PRACTICE = 16, PRACTICE_MS = 250;
let practised = 0, resting = 0;

function practise() {
  const last = [...questions.values()].pop();
  if (!last || !last.overview || practised >= PRACTICE) return;
  const begun = performance.now(), day = new Date(last.of.asOf);
  day.setUTCDate(day.getUTCDate() + (practised % 2 === 0 ? 1 : -1) * 9 * (practised + 1));
  const other = folder.ask({ from: "", to: "", knownOn: "", settings: [], ...last.of, asOf: day.toISOString().slice(0, 10) });
  other.overview();
  const { urgent } = other.columns(), rows = other.rowsSince(last.asked, urgent.slice(0, 60));
  other.reasons(rows.map(one => one.id));
  other.compare(last.asked).size();
  practised = performance.now() - begun > PRACTICE_MS ? PRACTICE : practised + 1;
  resting = setTimeout(practise, 40);
}

self.onmessage = ({ data }) => {
  clearTimeout(resting);
  const begun = performance.now();
  try {
    const answer = calls[data.call](...data.given);
    self.postMessage({ number: data.number, answer, took: performance.now() - begun });
  } catch (error) {
    self.postMessage({ number: data.number, error: String(error && error.message || error) });
  }
  resting = setTimeout(practise, 400);
};

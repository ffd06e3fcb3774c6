/*
 * Runs in the worker behind the engine: holds the folder that is open and the last questions about it. A large college has
 * hundreds of thousands of findings; they stay here, and the page is told those that it shows.
 */
const MOST_GROUPS = 400, MOST_CHANGES = 2000;
let folder = null;
let questions = new Map();

function question(asked) {
  const key = JSON.stringify(asked);
  let known = questions.get(key);
  if (!known) known = { asked: folder.ask({ from: "", to: "", knownOn: "", settings: [], ...asked }), changes: new Map() };
  questions.delete(key);
  questions.set(key, known);
  if (questions.size > 4) questions.delete(questions.keys().next().value);
  return known;
}

function standing(asked) {
  const known = question(asked);
  return known.standing ||= known.asked.standing();
}

/** What differs from another question, by the ids of findings; nothing, if there is none. */
function changes(asked, before) {
  if (!before) return new Map();
  const known = question(asked), key = JSON.stringify(before);
  if (!known.changes.has(key)) known.changes.set(key, new Map(known.asked.changesSince(question(before).asked).map(one => [one.id, one])));
  return known.changes.get(key);
}

/** Duties that are alike but for who owes them, as one: many people owe the same on the same day. */
function alike(list, changed, most) {
  const groups = new Map();
  for (const one of list) {
    const key = one.byPerson ? [one.norm, one.unit, one.due, one.period, one.verdict, one.label.zh].join("|") : one.id;
    const group = groups.get(key);
    if (group) group.size++;
    else groups.set(key, { ...one, size: 1, change: changed.get(one.id) });
  }
  return { count: groups.size, groups: [...groups.values()].slice(0, most) };
}

function ofUnit(unit) {
  return one => unit === "" || one.unit === unit;
}

const calls = {
  open(files, asOf) {
    folder = norms.open(files);
    questions = new Map();
    return folder.check(asOf);
  },
  standing(asked, before) {
    const { findings, urgent, ...rest } = standing(asked);
    const counts = {};
    for (const one of findings) {
      const unit = counts[one.unit] ||= {};
      unit[one.verdict] = (unit[one.verdict] || 0) + 1;
    }
    const changed = changes(asked, before);
    return { ...rest, counts, changed: changed.size, changes: [...changed.values()].slice(0, MOST_CHANGES) };
  },
  /** What the engine reminds of, and whatever else is due until a day, by when it is due. */
  todo(asked, before, unit, sunday, last) {
    const { findings, urgent } = standing(asked), changed = changes(asked, before), mine = ofUnit(unit);
    const reminded = new Set(urgent.map(one => one.id));
    const dated = findings.filter(one => one.due && mine(one) && (reminded.has(one.id) || (one.due <= last && ["open", "closing", "upcoming"].includes(one.verdict))))
      .sort((one, other) => one.due < other.due ? -1 : one.due > other.due ? 1 : 0);
    const some = list => alike(list, changed, MOST_GROUPS);
    return {
      past: some(dated.filter(one => one.due < asked.asOf)),
      week: some(dated.filter(one => one.due >= asked.asOf && one.due <= sunday)),
      month: some(dated.filter(one => one.due > sunday)),
      standing: some(findings.filter(one => !one.due && reminded.has(one.id) && mine(one))),
    };
  },
  /** Findings that a filter lets pass: how many there are, and the first with their reasons. */
  findings(asked, before, { unit, verdicts, norm, words, changedOnly }, most) {
    const changed = changes(asked, before), mine = ofUnit(unit);
    const list = standing(asked).findings.filter(one => mine(one)
      && (verdicts.length === 0 || verdicts.includes(one.verdict)) && (norm === "" || one.norm === norm) && (!changedOnly || changed.has(one.id))
      && (words === "" || [one.id, one.owner, one.label.zh, one.label.en].some(text => text.toLowerCase().includes(words))));
    const rows = list.slice(0, most), reasons = question(asked).asked.reasons(rows.map(one => one.id));
    return { count: list.length, rows: rows.map((one, i) => ({ ...one, reason: reasons[i], change: changed.get(one.id) })) };
  },
  year(asked, unit) {
    const { from, to, days, duties } = question(asked).asked.year(), byDay = new Map();
    for (const duty of duties.filter(ofUnit(unit))) {
      if (!byDay.has(duty.due)) byDay.set(duty.due, []);
      byDay.get(duty.due).push(duty);
    }
    return { from, to, days, due: [...byDay.keys()].sort().map(day => ({ day, duties: byDay.get(day).length, ...alike(byDay.get(day), new Map(), MOST_GROUPS) })) };
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

self.onmessage = ({ data }) => {
  const begun = performance.now();
  try {
    const answer = calls[data.call](...data.given);
    self.postMessage({ number: data.number, answer, took: performance.now() - begun });
  } catch (error) {
    self.postMessage({ number: data.number, error: String(error && error.message || error) });
  }
};

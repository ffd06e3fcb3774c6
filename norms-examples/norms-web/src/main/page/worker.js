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
  if (!known) known = { asked: folder.ask({ from: "", to: "", knownOn: "", settings: [], ...asked }), changes: new Map() };
  questions.delete(key);
  questions.set(key, known);
  if (questions.size > 4) questions.delete(questions.keys().next().value);
  return known;
}

/** What findings are chosen by: columns of units, norms, verdicts and due days. */
function columns(asked) {
  const known = question(asked);
  return known.columns ||= known.asked.columns();
}

/** What differs from another question: of findings by their ids, and in words; nothing, if there is none. */
function changes(asked, before) {
  if (!before) return { byId: new Map(), rows: () => [] };
  const known = question(asked), key = JSON.stringify(before);
  if (!known.changes.has(key)) {
    const found = known.asked.compare(question(before).asked);
    known.changes.set(key, { byId: new Map(found.brief().map(one => [one.id, one])), rows: most => found.rows(most) });
  }
  return known.changes.get(key);
}

/** The numbers of the findings of a unit for which something holds. */
function numbers({ units }, unit, wanted) {
  const found = [];
  for (let i = 0; i < units.length; i++) if ((unit === "" || units[i] === unit) && wanted(i)) found.push(i);
  return found;
}

/** Findings that are alike but for who owes them, as one: many people owe the same on the same day. */
function alike(rows, changed) {
  const groups = new Map();
  for (const one of rows) {
    const key = one.byPerson ? [one.norm, one.unit, one.due, one.period, one.verdict, one.label.zh].join("|") : one.id;
    const group = groups.get(key);
    if (group) group.size++;
    else groups.set(key, { ...one, size: 1, change: changed.get(one.id) });
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
    return folder.check(asOf);
  },
  standing(asked, before) {
    const known = question(asked), { units, verdicts } = columns(asked), counts = {};
    for (let i = 0; i < units.length; i++) {
      const unit = counts[units[i]] ||= {};
      unit[verdicts[i]] = (unit[verdicts[i]] || 0) + 1;
    }
    return { ...known.overview ||= known.asked.overview(), counts, changed: changes(asked, before).byId.size };
  },
  /** What the engine reminds of, and whatever else is due until a day, by when it is due. */
  todo(asked, before, unit, sunday, last) {
    const list = columns(asked), { due, verdicts } = list, changed = changes(asked, before).byId;
    const reminded = new Set(list.urgent);
    const dated = numbers(list, unit, i => due[i] && (reminded.has(i) || (due[i] <= last && ["open", "closing", "upcoming"].includes(verdicts[i]))))
      .sort((one, other) => due[one] < due[other] ? -1 : due[one] > due[other] ? 1 : 0);
    const some = found => alike(question(asked).asked.rows(found), changed);
    return {
      past: some(dated.filter(i => due[i] < asked.asOf)),
      week: some(dated.filter(i => due[i] >= asked.asOf && due[i] <= sunday)),
      month: some(dated.filter(i => due[i] > sunday)),
      standing: some(numbers(list, unit, i => !due[i] && reminded.has(i))),
    };
  },
  /** Findings that a filter lets pass: how many there are, and the first with their reasons. */
  findings(asked, before, { unit, verdicts, norm, words, changedOnly }, most) {
    const { asked: answers } = question(asked), list = columns(asked), changed = changes(asked, before).byId;
    const ids = changedOnly ? answers.ids() : [];
    let found = numbers(list, unit, i => (verdicts.length === 0 || verdicts.includes(list.verdicts[i])) && (norm === "" || list.norms[i] === norm)
      && (!changedOnly || changed.has(ids[i])));
    if (words !== "") {
      const rows = answers.rows(found);
      found = found.filter((_, i) => [rows[i].id, rows[i].owner, rows[i].label.zh, rows[i].label.en].some(text => text.toLowerCase().includes(words)));
    }
    const rows = answers.rows(found.slice(0, most)), reasons = answers.reasons(rows.map(one => one.id));
    return { count: found.length, rows: rows.map((one, i) => ({ ...one, reason: reasons[i], change: changed.get(one.id) })) };
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

self.onmessage = ({ data }) => {
  const begun = performance.now();
  try {
    const answer = calls[data.call](...data.given);
    self.postMessage({ number: data.number, answer, took: performance.now() - begun });
  } catch (error) {
    self.postMessage({ number: data.number, error: String(error && error.message || error) });
  }
};

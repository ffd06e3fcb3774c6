/* Runs in the worker behind the engine: holds the folder that is open and the last questions about it. */
let folder = null;
let questions = new Map();

function question(asked) {
  const key = JSON.stringify(asked);
  let known = questions.get(key);
  if (!known) known = folder.ask({ from: "", to: "", knownOn: "", settings: [], ...asked });
  questions.delete(key);
  questions.set(key, known);
  if (questions.size > 6) questions.delete(questions.keys().next().value);
  return known;
}

const calls = {
  open(files, asOf) {
    folder = norms.open(files);
    questions = new Map();
    return folder.check(asOf);
  },
  check: asOf => folder.check(asOf),
  standing: asked => question(asked).standing(),
  year: asked => question(asked).year(),
  ledger: asked => question(asked).ledger(),
  admissions: asked => question(asked).admissions(),
  terms: asked => question(asked).terms(),
  reasons: (asked, ids) => question(asked).reasons(ids),
  explain: (asked, id) => question(asked).explain(id),
  propose: asked => question(asked).propose(),
  changes: (asked, before) => question(asked).changesSince(question(before)),
  file: (asked, name) => question(asked).file(name),
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

"use strict";
const engine = require("./norms.js");

/** A question with every field; what is left out asks for what the command line does without it. */
const whole = question => ({ from: "", to: "", knownOn: "", settings: [], ...question });

function open(files) {
  const folder = engine.open(files.map(file => ({ ...file, bytes: new Int8Array(file.bytes) })));
  return { check: day => folder.check(day), ask: question => folder.ask(whole(question)) };
}

function assess(files, day, question = {}) {
  const folder = open(files);
  const check = folder.check(day);
  return check.usable ? { check, standing: folder.ask({ ...question, asOf: day }).standing() } : { check };
}

module.exports = { open, assess, tables: engine.tables, readings: engine.readings, files: engine.files, version: engine.version };

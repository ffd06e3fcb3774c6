/** The engine of norms for JavaScript. Days are texts such as "2026-09-15". */

/** A text for people. */
export interface Label { zh: string; en: string }

/** A file of a college: CSV as it is; a workbook with its sheets, which the caller has to open. */
export interface GivenFile { name: string; bytes: ArrayLike<number>; sheets?: GivenSheet[] }
export interface GivenSheet { name: string; hidden: boolean; from1904: boolean; rows: { line: number; cells: GivenCell[] }[] }
/** A cell: flaw is "" or one of "failed", "pending", "merged", "long-number". */
export interface GivenCell { text: string; day: boolean; flaw: string }

/** What is asked. What is left out asks for what the command line does without it. */
export interface Question {
  asOf: string;
  /** Lists what is due from this day … */
  from?: string;
  /** … to this one, which belongs to the range. */
  to?: string;
  /** Leaves out holiday notices signed later. */
  knownOn?: string;
  /** Supposes rows of a profile: readings fixed, numbers tightened. */
  settings?: { setting: string; value: string }[];
}

export interface Problem { place: string; line: number; column: string; value: string; what: Label }

export interface Check {
  /** Whether questions can be asked; else problems says why not. */
  usable: boolean;
  problems: Problem[];
  leniencies: Label[];
  notes: Label[];
  organizations: number;
  people: number;
  records: number;
  /** The first and the last day that can be asked about. */
  first: string;
  last: string;
}

export type Verdict = "upcoming" | "open" | "closing" | "met" | "made-up" | "missed" | "not-met" | "exempt"
  | "not-applicable" | "needs-judgment" | "no-data";

export interface Finding {
  id: string;
  norm: string;
  label: Label;
  /** The branch or general branch under which it is listed; empty if none. */
  unit: string;
  owner: string;
  byPerson: boolean;
  verdict: Verdict;
  word: Label;
  atLeast: number;
  done?: string;
  period?: string;
  due?: string;
  deadline?: string;
}

export interface Rate { fulfilled: number; decided: number; percent: number }

export interface Unit {
  id: string;
  name: string;
  light?: "green" | "yellow" | "red" | "no_data";
  sign?: string;
  word?: Label;
  whose?: Label;
  own?: number;
  members?: number;
  rate?: Rate;
  membersRate?: Rate;
}

export interface Standing {
  asOf: string;
  from: string;
  to: string;
  verdicts: { code: Verdict; label: Label; count: number }[];
  units: Unit[];
  norms: { [id: string]: Label };
  urgent: { id: string; daysLeft?: number }[];
  findings: Finding[];
  /** What of the supposed settings was refused; nothing is supposed then. */
  refusals: { setting: string; value: string; what: Label }[];
}

export interface Step { kind: { code: string; label: Label }; text: Label; details: Step[] }

export interface Explanation {
  id: string;
  label: Label;
  verdict: Verdict;
  word: Label;
  tree: Step;
  days?: Label[];
  remedy?: { outcome: { code: string; label: Label }; why: Label; acts: Label[] };
}

export interface Change { id: string; label: Label; kinds: string[]; before?: Verdict; after?: Verdict; norm: string; owner: string }

export interface Duty {
  id: string; norm: string; label: Label; unit: string; owner: string; byPerson: boolean; period: string; due: string;
  deadline: string; provisional: boolean;
}

export interface Year { from: string; to: string; days: { day: string; work: boolean; label: Label }[]; duties: Duty[] }

export interface Proposal {
  asOf: string;
  optimal: boolean;
  proof: Label;
  entries: {
    date: string; organization: string; subject: string; kinds: string[]; isActivity: boolean; slot?: Label; room?: string;
    met: { id: string; label: Label; why: Label }[];
  }[];
  unplaced: { id: string; label: Label; why: Label }[];
  conflicts: Label[];
}

export interface Held {
  id: string; date: string; unit: string; organizations: string[]; kinds: Label[]; chair: string[];
  /** Who is recorded as present, and who was entitled to be; both are missing where no attendance is recorded. */
  present?: number; entitled?: number;
  hours?: string; period?: Label; part?: string; filed?: string;
}

export interface AdmissionCases {
  stages: { label: Label; count: number }[];
  cases: {
    person: string; unit: string; organization: string; stage: Label; last: Label; lastDay: string;
    state: { code: string; label: Label }; why: Label; findings: Label[];
    next?: Label; earliest?: string; latest?: string; provisional?: boolean; blocks?: Label[];
  }[];
}

export interface BodyTerms {
  organization: string; unit: string; elected?: string; opens?: string; lastDay?: string;
  state: { code: string; label: Label }; pressing: boolean; notes: Label[];
}

/** A question that was asked. What it needs is computed once. */
export interface Asked {
  standing(): Standing;
  year(): Year;
  /** The activities in the range up to the as-of day, the latest first. */
  ledger(): Held[];
  admissions(): AdmissionCases;
  /** The terms of office, the most pressing first. */
  terms(): BodyTerms[];
  /** Why, each in a sentence; of an unknown id, an object without fields. */
  reasons(ids: string[]): Partial<Label>[];
  /** Why, as a tree; of an unknown id, an object without fields. */
  explain(id: string): Partial<Explanation>;
  propose(): Proposal;
  changesSince(before: Asked): Change[];
  /** The bytes that the command line writes; a name of files(). */
  file(name: string): Int8Array;
}

export interface Folder {
  check(day: string): Check;
  /** Throws if the files have a problem. */
  ask(question: Question): Asked;
}

export interface Column {
  name: string; zh: string; required: boolean; kind: string; list: boolean; what: Label; example: string; refersTo?: string;
  terms: { code: string; label: Label }[];
}

/** Reads files, whatever they hold. */
export function open(files: GivenFile[]): Folder;
/** Reads files and tells how the college stands on a day; without standing if the files have a problem. */
export function assess(files: GivenFile[], day: string, question?: Partial<Question>): { check: Check; standing?: Standing };
/** The tables of a college with their columns. */
export function tables(): { name: string; file: string; zh: string; columns: Column[] }[];
/** The readings that can be supposed, with the values to set. */
export function readings(): {
  code: string; question: Label; value?: string; reading: Label; reason: Label; alternatives: { value: string; label: Label }[];
}[];
/** The names of the files that a question can write. */
export function files(): string[];
/** The version of the engine. */
export function version(): string;

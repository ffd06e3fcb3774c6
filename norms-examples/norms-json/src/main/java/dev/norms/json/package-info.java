/**
 * The values of norms as JSON, for whoever stores or sends them: {@link dev.norms.json.NormsJson#mapper()} writes and
 * reads them, so that core and calendar know nothing of JSON.
 *
 * <p><b>Form.</b> Names of fields are in lower case with underscores, as the columns of a college's files are. Ids,
 * periods, norms, obligations and provisions are strings, in the text forms that users store; terms are their codes;
 * labels have both languages; numbers are plain decimals without trailing zeros; dates {@code 2021-03-05}. What is
 * absent is left out. A value that may be of several kinds has a field {@code type}. An id that may be an
 * organization's or a person's is {@code {"organization": "art"}} or {@code {"person": "p001"}}. Where a fact was read
 * is not written; what is read has its place in the JSON as its origin. The schema is
 * {@link dev.norms.json.NormsJson#schema()}; a field is never renamed or removed.
 *
 * <p><b>Read back.</b> Whatever is made of its parts is read back equal: facts, records, a whole college and ledger,
 * norms with their readings, profiles, procedures, periods, windows, explanations, notices. What is computed is only
 * written: schedules, obligations, findings, assessments, what needs attention, comparisons, moves, uses, cases of
 * admission, reviews of ballots, terms and their bodies; so are editions and books, which hold the code that builds
 * their norms, and what holds one of these. To have a computed value again, read the facts and compute it: the same
 * arguments give the same answer. A reading is known by its code; one that is not the library's is read with its words
 * for a value.
 *
 * <p><b>Errors.</b> Unknown fields, missing fields, wrong values, repeated fields and text behind the value are
 * refused; {@link dev.norms.json.NormsJson#problems} says in both languages what is wrong and where, as a JSON path. A
 * college or a ledger whose parts do not fit together is refused with every problem at once.
 *
 * <p>Inside, three general rules ({@code Shapes}, {@code Names}, {@code TextForms}) fit every value of the domain as it
 * is; what does not write itself has a form beside it, a record of what is written ({@code Forms}). It needs reflection
 * and works on the class path. May import: everything of core and calendar.
 */
@NullMarked
package dev.norms.json;

import org.jspecify.annotations.NullMarked;

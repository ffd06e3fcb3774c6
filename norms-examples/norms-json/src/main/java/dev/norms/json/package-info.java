/**
 * The library's values as JSON, to store or send: {@link dev.norms.json.NormsJson#mapper()} writes and reads them,
 * {@link dev.norms.json.NormsModule} teaches them to someone else's mapper; core and calendar do not depend on JSON.
 *
 * <p><b>Form.</b> Field names are in lower case with underscores, like the columns of a college's files. Ids, periods,
 * norms, obligations and provisions are strings, in their stored text form; terms are written as codes; labels in both
 * languages; numbers as plain decimals without trailing zeros; dates as {@code 2021-03-05}. Absent values are left out.
 * A value of one of several kinds has a field {@code type}. A reference to either an organization or a person is
 * {@code {"organization": "art"}} or {@code {"person": "p001"}}. The origin of a fact is not written; a fact that is
 * read has its place in the JSON as origin. The schema is {@link dev.norms.json.NormsJson#schema()}; a field is never
 * renamed or removed.
 *
 * <p><b>Read back.</b> Values made of their parts are read back equal: facts, records, a whole college and ledger,
 * norms with their readings, profiles, procedures, periods, windows, explanations, notices. Computed values are not
 * read as themselves: schedules, obligations, findings and assessments are read as the data that they carry
 * ({@link dev.norms.json.ScheduleData} and others); reminders, comparisons, changes of schedules, effects of
 * activities, cases of admission, reviews of ballots, terms and their bodies are only written; so are editions and
 * books, which contain code, and every value that contains one of these. To restore a computed value, read the facts
 * and compute it again: the same arguments give the same answer. A reading is identified by its code; a reading unknown
 * to the library gets its text as value.
 *
 * <p><b>Errors.</b> Unknown fields, missing fields, wrong values, repeated fields and text after the value are
 * rejected; {@link dev.norms.json.NormsJson#problems} describes each problem in both languages with its JSON path. A
 * college or a ledger with parts that do not fit together is rejected with all problems at once.
 *
 * <p>Inside, three general rules ({@code TypeShapes}, {@code AttributeNames}, {@code TextForms}) cover most domain
 * types; the others have a form, a record that is written in their place ({@code Forms}). Values are built by the
 * public methods of their builders, so that nothing has to be opened on the module path.
 */
@NullMarked
package dev.norms.json;

import org.jspecify.annotations.NullMarked;

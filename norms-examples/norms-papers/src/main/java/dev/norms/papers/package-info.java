/**
 * The papers that an office sends and files anyway: reminders, monthly lists, a circular, registers, rosters and the
 * record of an admission.
 *
 * <p>{@link dev.norms.papers.Papers} is the entry point: it makes the sheets of a standing and writes them as Word
 * documents and pages. What the papers are is in {@code sheet}, what they say in {@code content}, how they look in
 * {@code template}, where a college may replace it. What is due, missing or next comes from {@code dev.norms.report}.
 * The packages, each of which may use those to its left:
 *
 * <pre>sheet ← content, template ← this one</pre>
 */
@NullMarked
package dev.norms.papers;

import org.jspecify.annotations.NullMarked;

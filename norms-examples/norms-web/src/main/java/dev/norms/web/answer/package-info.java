/**
 * Questions about a college and their answers as plain data, for whoever shows them.
 *
 * <p>An {@link dev.norms.web.answer.OpenCollege} is what was read; {@link dev.norms.web.answer.OpenCollege#ask} gives a
 * {@link dev.norms.web.answer.Question}, whose answers are texts, numbers, lists and fields by name, every text for
 * people in both languages. Nothing here depends on a browser; every decision is the library's.
 */
@NullMarked
package dev.norms.web.answer;

import org.jspecify.annotations.NullMarked;

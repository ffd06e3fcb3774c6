/**
 * The codes of other systems for our terms, both ways, and the ministry's tables as a college's files.
 *
 * <p>A {@link dev.norms.codes.CodeTable} maps one code table, such as that of political status (GB/T 4762), to one of
 * our terms and back; what a mapping cannot keep is named by a {@link dev.norms.codes.Loss}. A
 * {@link dev.norms.codes.ministry.MinistryImport} turns the tables that vocational colleges report to the ministry into
 * a college's files, and lists what the tables do not contain. No other module has a code of another system.
 */
@NullMarked
package dev.norms.codes;

import org.jspecify.annotations.NullMarked;

/**
 * What a college fills in: {@link dev.norms.files.template.TemplateBook} writes a workbook,
 * {@link dev.norms.files.template.TemplateFiles} CSV files, both from {@link dev.norms.files.template.TemplateTable}s.
 *
 * <p>Headers, comments, drop-downs and formats come from the columns of the tables; this package is about spreadsheets,
 * not about colleges.
 */
@NullMarked
package dev.norms.files.template;

import org.jspecify.annotations.NullMarked;

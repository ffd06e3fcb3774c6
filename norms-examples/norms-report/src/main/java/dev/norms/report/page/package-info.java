/**
 * Views as pages: {@link dev.norms.report.page.Pages} gives each view to its template in {@code src/main/jte}.
 *
 * <p>Templates are compiled with the module and escape everything by the place where it stands; a section of a page is
 * a template of its own under {@code part}. A page is one file with its style and script, for screens light and dark,
 * for telephones and for paper. Does not belong here: choice and wording (year, standing). May import: year, standing.
 */
@NullMarked
package dev.norms.report.page;

import org.jspecify.annotations.NullMarked;

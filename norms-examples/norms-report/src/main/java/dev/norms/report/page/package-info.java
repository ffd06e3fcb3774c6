/**
 * Views as pages: {@link dev.norms.report.page.Pages} renders each view with its template in {@code src/main/jte}.
 *
 * <p>Templates are compiled with the module and escape every value for its context; each section of a page is a
 * template under {@code part}. A page is one file with its style and script, for light and dark screens, for phones and
 * for paper. Content and wording come from the views.
 */
@NullMarked
package dev.norms.report.page;

import org.jspecify.annotations.NullMarked;

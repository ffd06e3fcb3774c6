/** The build of the page: {@code PageWriter} puts its parts into one file. */
@NullMarked
package dev.norms.web.page;

import org.jspecify.annotations.NullMarked;

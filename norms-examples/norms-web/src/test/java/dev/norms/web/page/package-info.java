/** Tests of how the page is put together. */
@NullMarked
package dev.norms.web.page;

import org.jspecify.annotations.NullMarked;

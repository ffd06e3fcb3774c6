/** Stand for classes of {@code java.util}. */
@NullMarked
package dev.norms.web.library.java.util;

import org.jspecify.annotations.NullMarked;

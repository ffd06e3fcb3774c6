/** Stand for classes of {@code java.text}. */
@NullMarked
package dev.norms.web.library.java.text;

import org.jspecify.annotations.NullMarked;

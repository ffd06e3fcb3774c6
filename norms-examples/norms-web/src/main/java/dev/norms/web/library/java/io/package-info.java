/** Stand for classes of {@code java.io}. */
@NullMarked
package dev.norms.web.library.java.io;

import org.jspecify.annotations.NullMarked;

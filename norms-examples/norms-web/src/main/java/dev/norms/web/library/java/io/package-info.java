/** Replacements for those classes of {@code java.io} that the JavaScript compiler's class library lacks. */
@NullMarked
package dev.norms.web.library.java.io;

import org.jspecify.annotations.NullMarked;

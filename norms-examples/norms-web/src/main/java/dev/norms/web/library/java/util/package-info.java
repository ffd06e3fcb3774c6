/** Replacements for those classes of {@code java.util} that the JavaScript compiler's class library lacks. */
@NullMarked
package dev.norms.web.library.java.util;

import org.jspecify.annotations.NullMarked;

/** Replacements for those classes of {@code java.text} that the JavaScript compiler's class library lacks. */
@NullMarked
package dev.norms.web.library.java.text;

import org.jspecify.annotations.NullMarked;

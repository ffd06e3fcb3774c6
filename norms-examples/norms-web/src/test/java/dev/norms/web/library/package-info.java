/** Tests of what the compiler's class library lacks. */
@NullMarked
package dev.norms.web.library;

import org.jspecify.annotations.NullMarked;

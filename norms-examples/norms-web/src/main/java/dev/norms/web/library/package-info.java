/**
 * What the compiler's class library lacks, supplied to it while it compiles, so that the libraries stay plain Java:
 * calls are replaced by {@link dev.norms.web.library.MissingCalls}, classes by those under this package, and
 * {@link dev.norms.web.library.Resources} lists what is compiled in beside classes.
 */
@NullMarked
package dev.norms.web.library;

import org.jspecify.annotations.NullMarked;

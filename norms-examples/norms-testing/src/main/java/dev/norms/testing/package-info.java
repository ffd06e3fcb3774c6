/**
 * Programs of the machine that tests start: {@link dev.norms.testing.Programs} finds and runs them,
 * {@link dev.norms.testing.LibreOffice} converts files. A test whose program is not installed is skipped with a notice.
 */
@NullMarked
package dev.norms.testing;

import org.jspecify.annotations.NullMarked;

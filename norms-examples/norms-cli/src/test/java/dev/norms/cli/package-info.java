/**
 * Tests of the command line: every command and every failure through {@link dev.norms.cli.Run}, golden files of the
 * sample college, and the language-neutral cases of {@code norms-examples/cases}.
 *
 * <p>Golden files are compared byte by byte; after a change that is meant, write them anew with
 * {@code -Dnorms.golden=write} and look at the difference before committing it.
 */
@NullMarked
package dev.norms.cli;

import org.jspecify.annotations.NullMarked;

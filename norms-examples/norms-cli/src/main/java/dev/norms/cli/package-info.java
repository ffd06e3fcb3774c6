/**
 * The command line: {@link dev.norms.cli.Norms} is the program.
 *
 * <p>{@code Norms} is the only class that takes streams, folder and clock from the system; a
 * {@link dev.norms.cli.Program} parses the arguments, runs a command and prints one line for each problem. The packages
 * below it, each of which may import those to its left:
 *
 * <pre>text ← result ← report ← run ← command ← this one</pre>
 *
 * <p>This package handles arguments, exit status and messages; files are read by {@code dev.norms.files}.
 */
@NullMarked
package dev.norms.cli;

import org.jspecify.annotations.NullMarked;

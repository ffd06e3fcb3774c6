/**
 * The command line: {@link dev.norms.cli.Norms} is the program.
 *
 * <p>{@code Norms} takes streams, folder and clock from the system, which nothing else does; a
 * {@link dev.norms.cli.Program} reads the arguments, runs the command they name and tells what went wrong, one line per
 * problem. The packages below it, each of which may import those to its left:
 *
 * <pre>text ← result ← report ← run ← command ← this one</pre>
 *
 * <p>Belongs here: arguments, exit status, messages. Does not belong here: how files are read
 * ({@code dev.norms.files}), what commands do, and any decision about a norm, which is the library's.
 */
@NullMarked
package dev.norms.cli;

import org.jspecify.annotations.NullMarked;

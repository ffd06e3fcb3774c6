/**
 * A run of the program: its environment, language and messages.
 *
 * <p>An {@link dev.norms.cli.run.Environment} holds the outside world (folder, streams, clock,
 * {@link dev.norms.cli.run.Shell}); a {@link dev.norms.cli.run.Session} adds the language and is passed to commands; a
 * {@link dev.norms.cli.run.Failure} ends it with a message for the user.
 */
@NullMarked
package dev.norms.cli.run;

import org.jspecify.annotations.NullMarked;

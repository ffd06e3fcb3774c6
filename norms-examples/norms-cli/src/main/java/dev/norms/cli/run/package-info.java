/**
 * What a run of the program is: its environment, its language, its messages.
 *
 * <p>An {@link dev.norms.cli.run.Environment} holds what a run has of the world (folder, streams, clock,
 * {@link dev.norms.cli.run.Shell}); a {@link dev.norms.cli.run.Session} adds the language and is what a command works
 * with; a {@link dev.norms.cli.run.Failure} ends it with a sentence for the user. Does not belong here: arguments, and
 * what is read, asked and shown (command). May import: result, text.
 */
@NullMarked
package dev.norms.cli.run;

import org.jspecify.annotations.NullMarked;

/**
 * The commands of the program.
 *
 * <p>{@link dev.norms.cli.command.Commands} creates them: {@code MainCommand} without arguments, {@code PlanCommand},
 * {@code AssessCommand}, {@code PapersCommand}, {@code ExplainCommand}, {@code BookCommand}, {@code TraceCommand}. Each
 * reads {@code Inputs} (a folder, or the bundled {@code Sample}; a copy of the document is read by
 * {@code DocumentFile}), and combines sections and files ({@code ResultOutput}). To add a command, add its class and
 * name it in {@code Commands}.
 */
@NullMarked
package dev.norms.cli.command;

import org.jspecify.annotations.NullMarked;

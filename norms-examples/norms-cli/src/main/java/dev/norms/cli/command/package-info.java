/**
 * The commands: what each reads, asks the library, shows and writes.
 *
 * <p>{@link dev.norms.cli.command.Commands} is the entry: {@code MainCommand} without arguments, {@code PlanCommand},
 * {@code AssessCommand}, {@code ExplainCommand}, {@code BookCommand}, {@code TraceCommand}. Each reads {@code Inputs}
 * (a folder, or the bundled {@code Sample}; a copy of the document is read by {@code DocumentFile}), and puts sections
 * and files together ({@code Results}, {@code Warnings}). To add a command, add its class and name it in
 * {@code Commands}. Does not belong here: how a section looks (report), the form of files (result), how arguments are
 * read and their problems told ({@code dev.norms.cli}). May import: run, report, result, text, norms-report.
 */
@NullMarked
package dev.norms.cli.command;

import org.jspecify.annotations.NullMarked;

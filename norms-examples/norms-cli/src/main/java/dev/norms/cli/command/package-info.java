/**
 * The commands of the program.
 *
 * <p>{@link dev.norms.cli.command.Commands} creates them: {@code MainCommand} runs without arguments, every other
 * {@code …Command} is a subcommand. Each reads {@code Inputs} (a folder, or the bundled {@code Sample}; a copy of the
 * document is read by {@code DocumentFile}), and combines sections and files ({@code ResultOutput}, {@code Warnings}).
 * To add a command, add its class and name it in {@code Commands}.
 */
@NullMarked
package dev.norms.cli.command;

import org.jspecify.annotations.NullMarked;

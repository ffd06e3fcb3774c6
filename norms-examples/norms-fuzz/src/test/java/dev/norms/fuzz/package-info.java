/**
 * Every parser against broken and hostile input ({@code .ci/run fuzz}).
 *
 * <p>{@link dev.norms.fuzz.Target} lists the parsers with what each promises: a value or named problems, within the
 * bounds of {@link dev.norms.fuzz.Bounds}. {@link dev.norms.fuzz.Fuzzer} is what Jazzer calls with inputs that it grows
 * by the code they reach, from the files of {@link dev.norms.fuzz.Seeds}; {@link dev.norms.fuzz.Enlarged} repeats parts
 * of them up to a megabyte. An input that breaks a promise becomes a test of the module that broke it.
 */
@NullMarked
package dev.norms.fuzz;

import org.jspecify.annotations.NullMarked;

/**
 * The meaning of each family of requirements, one small file for each. Not exported.
 *
 * <p>{@link dev.norms.calendar.family.Families} leads from a requirement to its
 * {@link dev.norms.calendar.family.Family}, which says when it is owed
 * ({@link dev.norms.calendar.family.RequirementTiming}), what counts for it, on which facts it rests and how it is
 * worded ({@link dev.norms.calendar.family.CountWording}). Whoever adds a family to norms-core is led by javac:
 * {@code Families} lacks a method, the new class must join {@code Family} or {@code RecordFamily}, and each method that
 * is abstract there is a question to answer.
 */
@NullMarked
package dev.norms.calendar.family;

import org.jspecify.annotations.NullMarked;

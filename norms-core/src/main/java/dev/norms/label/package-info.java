/**
 * Terms in Chinese and English, and the stable codes they have in files.
 *
 * <p>The terms of the domain are Chinese, those of the code English; a {@link dev.norms.label.Label} holds both sides
 * of a term, and a {@link dev.norms.label.Coded} term has a code that users store. Belongs here: naming and parsing of
 * codes. Does not belong here: any rule.
 *
 * <p>Throughout the library: no argument and no result is null, a null argument throws {@code NullPointerException};
 * absence is an {@code Optional}. Every type is immutable and may be shared between threads.
 */
@NullMarked
package dev.norms.label;

import org.jspecify.annotations.NullMarked;

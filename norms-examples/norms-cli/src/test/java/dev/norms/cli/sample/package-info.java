/**
 * The generator of the bundled sample college.
 *
 * <p>It knows nothing of the library: it writes the plain files that a college would hand in. Its output lies among the
 * resources of this module, and a test holds both equal. What goes wrong in this college is listed in one place,
 * {@link dev.norms.cli.sample.Gaps}; everything else follows the year's rhythm. All people are made up and are keys
 * only.
 */
@NullMarked
package dev.norms.cli.sample;

import org.jspecify.annotations.NullMarked;

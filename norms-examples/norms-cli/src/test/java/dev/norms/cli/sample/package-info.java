/**
 * The generator of the bundled sample college.
 *
 * <p>The generator does not use the library: it writes plain files as a college would supply them. Its output is
 * bundled among the resources of this module, and a test checks that both are equal. What goes wrong in this college is
 * listed in one place, {@link dev.norms.cli.sample.Gaps}; everything else follows the rhythm of the year. All people
 * are fictitious and known by key only.
 */
@NullMarked
package dev.norms.cli.sample;

import org.jspecify.annotations.NullMarked;

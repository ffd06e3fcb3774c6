/** Tests of the reading of cells. */
@NullMarked
package dev.norms.files.cell;

import org.jspecify.annotations.NullMarked;

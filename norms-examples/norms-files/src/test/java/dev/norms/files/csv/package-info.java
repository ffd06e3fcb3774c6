/** Tests of the reading of CSV. */
@NullMarked
package dev.norms.files.csv;

import org.jspecify.annotations.NullMarked;

/** Tests of the reading of tables. */
@NullMarked
package dev.norms.files.table;

import org.jspecify.annotations.NullMarked;

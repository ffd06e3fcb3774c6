/** Tests of reading workbooks. */
@NullMarked
package dev.norms.files.workbook;

import org.jspecify.annotations.NullMarked;

package dev.norms.report.sheet;

import org.dhatim.fastexcel.Workbook;

/**
 * A workbook that is being written, and the heading of its sheets.
 *
 * @param workbook the workbook
 * @param heading the college, what the workbook holds, and its day or days
 */
record Book(Workbook workbook, String heading) {}

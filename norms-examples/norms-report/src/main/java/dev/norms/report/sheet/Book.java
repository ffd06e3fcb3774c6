package dev.norms.report.sheet;

import org.dhatim.fastexcel.Workbook;

/**
 * A workbook in the making, and what stands above every sheet of it.
 *
 * @param workbook the workbook
 * @param heading the college, what the workbook holds, and its day or days
 */
record Book(Workbook workbook, String heading) {}

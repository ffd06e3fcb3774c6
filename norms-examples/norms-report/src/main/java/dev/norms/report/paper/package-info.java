/**
 * What is printed and hung up or handed out: a page of each branch, and the year on a wall.
 *
 * <p>A {@link dev.norms.report.paper.BranchPage} fits one sheet of A4: it holds as much as has room and says how much
 * more there is. A {@link dev.norms.report.paper.WallView} is the plan of a year by norm and month, for A3. Both are
 * views for templates; what is due and what is missing comes from {@code agenda} and {@code year}.
 */
@NullMarked
package dev.norms.report.paper;

import org.jspecify.annotations.NullMarked;

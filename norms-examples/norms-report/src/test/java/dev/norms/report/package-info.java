/** Pages and sheets: whole outputs, what hostile texts do to them, and what browsers and offices make of them. */
package dev.norms.report;

/**
 * How the papers look: Word documents with fields such as <code>${组织}</code>, and the pages made from them.
 *
 * <p>A {@link dev.norms.papers.template.Template} is one such document, read and checked;
 * {@link dev.norms.papers.template.Templates} has one for each paper: a college's own, or the one that comes with the
 * library, which {@code BundledForms} makes from the texts in {@code form} when the library is built, with office fonts
 * and layout after GB/T 9704. {@link dev.norms.papers.template.PrintPage} turns filled documents into a page to be
 * printed.
 */
@NullMarked
package dev.norms.papers.template;

import org.jspecify.annotations.NullMarked;

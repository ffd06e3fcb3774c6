/**
 * The norms of the document 院党总支〔2020〕4号 as data; only this package and those below it depend on the document.
 *
 * <p>{@link dev.norms.opinion.ImplementationOpinion#book()} is the entry. One file for each category of the annex
 * ({@code OrganizationNorms}, {@code AdmissionNorms} and {@code MeetingNorms} for the institutions,
 * {@code ManagementNorms}, {@code ActivityNorms}, {@code ImageNorms}) and one for what only the articles of each part
 * of the body demand ({@code FoundationArticles} to {@code SupervisionArticles}). {@code dev.norms.opinion.reading}
 * holds the readings of the document. To add a norm of a known family, add it to its file: nothing else changes.
 * {@link dev.norms.opinion.ImplementationOpinion#clauses()} gives the norms that follow from every sentence of the
 * document, from the table {@code clauses-2020.txt}. A second college's document is a sibling package. The document's
 * sentences are not quoted here; labels and summaries are our own.
 */
@NullMarked
package dev.norms.opinion;

import org.jspecify.annotations.NullMarked;

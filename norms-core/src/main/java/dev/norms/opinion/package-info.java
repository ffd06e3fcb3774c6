/**
 * The one package that knows the document 院党总支〔2020〕4号: its norms as data.
 *
 * <p>{@link dev.norms.opinion.ImplementationOpinion#book()} is the entry. One file for each category of the annex
 * ({@code OrganizationNorms}, {@code AdmissionNorms} and {@code MeetingNorms} for the institutions,
 * {@code ManagementNorms}, {@code ActivityNorms}, {@code ImageNorms}) and one for what only the articles of each part
 * of the body demand ({@code FoundationArticles} to {@code SupervisionArticles}). {@code dev.norms.opinion.reading}
 * says how the document is read. To add a norm of a known family, add it to its file: nothing else changes.
 * {@link dev.norms.opinion.ImplementationOpinion#clauses()} says of every sentence of the document which norms it gives
 * rise to, from the table {@code clauses-2020.txt}. A second college's document is a sibling package. The document's
 * sentences are not quoted here; labels and summaries are our own.
 */
@NullMarked
package dev.norms.opinion;

import org.jspecify.annotations.NullMarked;

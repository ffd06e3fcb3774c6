/**
 * What may stand in a cell of a college's table: {@link dev.norms.files.form.DomainForms} read the library's values
 * with the library's own parsers, and {@link dev.norms.files.form.Meanings} are the names and labels that are accepted
 * instead of ids and codes.
 */
@NullMarked
package dev.norms.files.form;

import org.jspecify.annotations.NullMarked;

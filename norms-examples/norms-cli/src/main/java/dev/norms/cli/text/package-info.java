/**
 * Text in a terminal: its width, line breaks, columns and colors.
 *
 * <p>A {@link dev.norms.cli.text.Page} collects lines, headings and {@link dev.norms.cli.text.Grid}s in one language
 * and never exceeds its width; {@link dev.norms.cli.text.Cells} measures text, since a Chinese character takes two
 * cells; a {@link dev.norms.cli.text.Styled} text has a {@link dev.norms.cli.text.Tone}, which becomes a color only if
 * colors are enabled.
 */
@NullMarked
package dev.norms.cli.text;

import org.jspecify.annotations.NullMarked;

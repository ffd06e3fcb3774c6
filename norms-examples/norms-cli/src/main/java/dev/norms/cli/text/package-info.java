/**
 * Text in the cells of a terminal: how wide it is, where it breaks, how it is set in columns and colored.
 *
 * <p>A {@link dev.norms.cli.text.Page} collects lines, headings and {@link dev.norms.cli.text.Grid}s in one language
 * and never gets wider than its width; {@link dev.norms.cli.text.Cells} measures, since a Chinese character takes two
 * cells; a {@link dev.norms.cli.text.Styled} text has a {@link dev.norms.cli.text.Tone}, which becomes a color only
 * where colors were asked for. Belongs here: what any program with Chinese output needs. Does not belong here: norms
 * and findings (report). May import: norms-core's label.
 */
@NullMarked
package dev.norms.cli.text;

import org.jspecify.annotations.NullMarked;

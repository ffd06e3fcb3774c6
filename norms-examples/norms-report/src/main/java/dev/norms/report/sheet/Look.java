package dev.norms.report.sheet;

import dev.norms.report.unit.Shade;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/**
 * The look of a cell.
 *
 * @param shade its colors
 * @param format the format of its number or date; empty for a text or a plain number
 * @param centered whether it stands in the middle
 * @param wrapped whether its text wraps
 * @param framed whether it has a frame
 */
record Look(Shade shade, String format, boolean centered, boolean wrapped, boolean framed) {
    /** The look of a cell without a style. */
    static final Look NONE = new Look(Shade.PLAIN, "", false, false, false);

    private static final String FRAME = "B9B4AA";

    static StyleSetter framed(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).borderColor(FRAME).verticalAlignment("top");
    }

    void set(StyleSetter style) {
        shaded(style);
        if (!format.isEmpty()) {
            style.format(format);
        }
        if (centered) {
            style.horizontalAlignment("center");
        } else if (framed && !format.isEmpty()) {
            style.horizontalAlignment("right").indent(1); // no number touches the text beside it
        }
        if (wrapped) {
            style.wrapText(true);
        }
        (framed ? framed(style) : style).set();
    }

    private void shaded(StyleSetter style) {
        switch (shade) {
            case GOOD -> style.fillColor("E3F4E7").fontColor("1A6B34");
            case WATCH -> style.fillColor("FDF0D3").fontColor("7A4B00");
            case BAD -> style.fillColor("FDE4E2").fontColor("A3161B");
            case FAINT -> style.fillColor("F0EFEC").fontColor("5F6871");
            case PLAIN -> {}
        }
    }
}

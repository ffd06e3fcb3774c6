package dev.norms.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import dev.norms.label.Label;

/**
 * One of several things that a norm requires by name: an item of a check list, a stage, an inspected matter (项). A
 * record may name it by its code, its Chinese or its English name.
 *
 * @param code the code, lower-case words joined by hyphens
 * @param label what it is
 */
public record Item(String code, Label label) {
    public Item {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
    }

    /**
     * An item.
     *
     * @param code the code
     * @param zh the Chinese name
     * @param en the English name
     * @return the item
     */
    public static Item of(String code, String zh, String en) {
        return new Item(code, Label.of(zh, en));
    }

    /**
     * Returns whether a text names this item.
     *
     * @param text the text of a record
     * @return true if it is the code or one of the names; in ASCII letters case is ignored, and a space may stand for a
     *     hyphen
     */
    public boolean isNamed(String text) {
        String name = plain(text);
        return name.equals(code) || text.equals(label.zh()) || name.equals(plain(label.en()));
    }

    private static String plain(String text) {
        return Ascii.toLowerCase(text).replace(' ', '-');
    }
}

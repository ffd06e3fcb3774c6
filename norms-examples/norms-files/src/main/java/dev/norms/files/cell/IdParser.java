package dev.norms.files.cell;

import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Parses an id, or a name that belongs to exactly one id. */
final class IdParser<T> implements CellForm.Parser<T> {
    private final Optional<Class<?>> type;
    private final Function<String, T> parser;
    private final Label what;

    IdParser(Optional<Class<?>> type, Function<String, T> parser, Label what) {
        this.type = type;
        this.parser = parser;
        this.what = what;
    }

    @Override
    public Optional<T> read(String text, CellContext context) {
        List<String> meant = type.map(wanted -> context.meant(wanted, text)).orElseGet(List::of);
        if (meant.size() > 1) {
            String ids = String.join("、", meant);
            context.complain(
                    Label.of(
                            "有" + meant.size() + "个同名，请写其中一个编号：" + ids,
                            meant.size() + " have this name, write one of the ids: " + ids.replace("、", ", ")),
                    text);
            return Optional.empty();
        }
        String id = meant.isEmpty() ? text : meant.get(0);
        try {
            T value = parser.apply(id);
            if (!meant.isEmpty()) {
                context.lenient(Leniency.NAME_FOR_ID);
            }
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            context.complain(invisible(id).orElse(what), text);
            return Optional.empty();
        }
    }

    /** Returns the message for a text with an invisible character, such as a mark of writing direction. */
    private static Optional<Label> invisible(String text) {
        OptionalInt found = text.codePoints().filter(IdParser::isInvisible).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String code = String.format(Locale.ROOT, "U+%04X", found.getAsInt());
        return Optional.of(Label.of(
                "编号含有看不见的字符" + code + "，请删去重新输入",
                "the id has an invisible character, " + code + "; delete and retype it"));
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}

package dev.norms.files.cell;

import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a decimal or whole number, perhaps in full-width digits, perhaps with a unit after it. */
final class NumberParser implements CellForm.Parser<BigDecimal> {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final Pattern form;
    private final Label wanted;
    private final Pattern unit;

    private NumberParser(Pattern form, Label wanted, String units) {
        this.form = form;
        this.wanted = wanted;
        // "(?!)" matches nothing
        this.unit = Pattern.compile("\\s*(?:" + (units.isEmpty() ? "(?!)" : units) + ")$", Pattern.CASE_INSENSITIVE);
    }

    /** Reads decimal numbers that may have one of several units, joined by {@code |}. */
    static NumberParser decimal(String units) {
        return new NumberParser(DECIMAL, Label.of("须为十进制数，如7.5", "must be a plain decimal such as 7.5"), units);
    }

    /** Reads whole numbers that may have one of several units, joined by {@code |}. */
    static NumberParser whole(String units) {
        return new NumberParser(
                WHOLE, Label.of("须为不多于六位的整数，如12", "must be a whole number of at most six digits such as 12"), units);
    }

    @Override
    public Optional<BigDecimal> read(String text, CellContext context) {
        if (form.matcher(text).matches()) {
            return Optional.of(number(text));
        }
        String half = LooseText.halfWidth(text);
        Matcher end = unit.matcher(half);
        boolean hasUnit = end.find();
        String digits = hasUnit ? half.substring(0, end.start()) : half;
        if (!form.matcher(digits).matches()) {
            context.complain(wanted, text);
            return Optional.empty();
        }
        if (!half.equals(text)) {
            context.lenient(Leniency.FULL_WIDTH);
        }
        if (hasUnit) {
            context.lenient(Leniency.UNIT);
        }
        return Optional.of(number(digits));
    }

    private static BigDecimal number(String digits) {
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number; // 100, not 1E+2
    }
}

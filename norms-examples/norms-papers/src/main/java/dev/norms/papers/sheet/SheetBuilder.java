package dev.norms.papers.sheet;

import com.google.common.base.CharMatcher;
import dev.norms.report.unit.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Builder of a sheet; every field of its paper must be set, and nothing else may be. */
public final class SheetBuilder {
    /** An unpaired surrogate, which no document can hold; a pair is one code point and does not match. */
    private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    /** Any surrogate, paired or not: a cheap test before the regular expression. */
    private static final CharMatcher SURROGATES = CharMatcher.inRange('\uD800', '\uDFFF');

    /**
     * A day as labels write it, not as a piece of an id or a path: no letter or digit of ASCII, {@code _}, {@code /} or
     * {@code -} stands on either side, and no dot before it. A dot may follow, since sentences end with one.
     */
    private static final Pattern DAY = Pattern.compile("(?<![\\w/.-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])");

    private static final String NONE = "无";

    private final PaperKind paper;
    private final String key;
    private final String about;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Begins a sheet.
     *
     * @param paper the kind of paper
     * @param key the id of the organization or person; empty for the college
     * @param about the name of the organization, person or college
     */
    public SheetBuilder(PaperKind paper, String key, String about) {
        this.paper = paper;
        this.key = key;
        this.about = clean(about);
    }

    /**
     * Sets a field.
     *
     * @param name its name
     * @param value its text; invisible characters, marks of writing direction and unpaired surrogates are replaced
     * @return this builder
     */
    public SheetBuilder put(String name, String value) {
        values.put(name, clean(value));
        return this;
    }

    /**
     * Sets a field to a number.
     *
     * @param name its name
     * @param value the number
     * @return this builder
     */
    public SheetBuilder put(String name, long value) {
        return put(name, Long.toString(value));
    }

    /**
     * Sets rows, which are numbered if their first column is the number (序号).
     *
     * @param name the name of the rows
     * @param cells the other columns of each row in their order; if there are no rows, a single one is set, with 无 in
     *     the first of these columns
     * @return this builder
     */
    public SheetBuilder rows(String name, Collection<List<String>> cells) {
        PaperKind.Rows rows = paper.rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        boolean numbered = rows.columns().get(0).equals("序号");
        List<Map<String, String>> all = new ArrayList<>();
        for (List<String> row : cells.isEmpty() ? List.of(nothing(rows, numbered)) : cells) {
            List<String> whole = new ArrayList<>(row);
            if (numbered) {
                whole.add(0, cells.isEmpty() ? "" : Integer.toString(all.size() + 1));
            }
            all.add(row(rows, whole));
        }
        values.put(name, List.copyOf(all));
        return this;
    }

    private static List<String> nothing(PaperKind.Rows rows, boolean numbered) {
        List<String> row = new ArrayList<>(Collections.nCopies(rows.columns().size() - (numbered ? 1 : 0), ""));
        row.set(0, NONE);
        return row;
    }

    private static Map<String, String> row(PaperKind.Rows rows, List<String> cells) {
        if (cells.size() != rows.columns().size()) {
            throw new IllegalArgumentException(
                    "row must have " + rows.columns() + ", but had " + cells.size() + " cells");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(rows.columns().get(i), clean(cells.get(i)));
        }
        return Collections.unmodifiableMap(row);
    }

    /**
     * Ends the sheet.
     *
     * @param college the name of the college
     * @param asOf the as-of day, which is also the day of the paper
     * @return the sheet
     * @throws IllegalStateException if a field of the paper has no value, or a value belongs to no field
     */
    public Sheet build(String college, LocalDate asOf) {
        put("单位", college).put("截至", day(asOf)).put("日期", day(asOf));
        List<String> names = new ArrayList<>(PaperKind.EVERYWHERE);
        names.addAll(paper.fields());
        paper.rows().forEach(rows -> names.add(rows.name()));
        if (!values.keySet().equals(Set.copyOf(names))) {
            throw new IllegalStateException(
                    "fields of " + paper.code() + " must be " + names + ", but were " + values.keySet());
        }
        return new Sheet(paper, key, about, values);
    }

    /**
     * A day as papers write it.
     *
     * @param day the day
     * @return for instance {@code 2026年9月15日}
     */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * A day in a table.
     *
     * @param day the day, if known
     * @return for instance {@code 2026.9.15}; empty if it is not known
     */
    public static String cell(Optional<LocalDate> day) {
        return day.map(known -> known.getYear() + "." + known.getMonthValue() + "." + known.getDayOfMonth())
                .orElse("");
    }

    /**
     * A sentence with days as papers write them.
     *
     * @param sentence for instance {@code 延期至2026-12-15无批准文号}
     * @return for instance {@code 延期至2026年12月15日无批准文号}
     */
    public static String prose(String sentence) {
        return DAY.matcher(sentence)
                .replaceAll(found -> found.group(1) + "年" + Integer.parseInt(found.group(2)) + "月"
                        + Integer.parseInt(found.group(3)) + "日");
    }

    /** The text as pages show it, without unpaired surrogates. */
    private static String clean(String text) {
        String visible = VisibleText.of(text);
        return SURROGATES.matchesNoneOf(visible)
                ? visible
                : UNPAIRED_SURROGATE.matcher(visible).replaceAll("\uFFFD");
    }
}

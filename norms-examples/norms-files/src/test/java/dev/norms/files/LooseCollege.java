package dev.norms.files;

import com.google.common.io.ByteSource;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.cell.Term;
import dev.norms.files.table.Column;
import dev.norms.files.table.TableFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up college written as people and spreadsheets write it: every file and every cell in one of its loose forms.
 */
final class LooseCollege {
    private static final List<String> DAYS = List.of(
            "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyy年M月d日", "yyyy/M/d 0:00", "yyyy-MM-dd 00:00:00", "yyyy/MM/dd");

    private final Random random;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    /** Names by id, for ids that a unique name may replace. */
    private final Map<String, String> names = new HashMap<>();

    LooseCollege(MadeUpCollege college, long seed) {
        this.random = new Random(seed);
        college.rows().keySet().forEach(file -> rows.put(file, college.rows().get(file)));
        List<List<String>> named = new ArrayList<>();
        for (String id : college.people) {
            names.put(id, "某人" + named.size());
            named.add(List.of(id, names.get(id)));
        }
        rows.put("names.csv", named);
        List<List<String>> organizations = college.rows().get("organizations.csv");
        for (List<String> row : organizations) {
            String name = row.get(2);
            boolean isUnique = organizations.stream()
                            .filter(other -> other.get(2).equals(name))
                            .count()
                    == 1;
            boolean isId = organizations.stream().anyMatch(other -> other.get(0).equals(name));
            if (isUnique && !isId) {
                names.put(row.get(0), name.strip());
            }
        }
    }

    Map<String, ByteSource> files() {
        Map<String, ByteSource> files = new LinkedHashMap<>();
        for (TableFormat<?> table : CollegeFolder.tables()) {
            files.put(fileName(table), ByteSource.wrap(encoded(text(table))));
        }
        return files;
    }

    private String fileName(TableFormat<?> table) {
        return one(
                table.file(),
                table.chinese() + ".csv",
                table.name() + " (1).csv",
                table.name().toUpperCase(Locale.ROOT) + ".CSV",
                table.chinese() + " - 副本.csv");
    }

    private byte[] encoded(String text) {
        Charset charset = Charset.forName(one("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"));
        boolean isUnicode = charset.name().startsWith("UTF");
        boolean hasMark = isUnicode && (!charset.equals(StandardCharsets.UTF_8) || random.nextBoolean());
        byte[] bytes = ((hasMark ? "\ufeff" : "") + text).getBytes(charset);
        // a text so short that it is good UTF-8, too, has two meanings
        return isUnicode || !isUtf8(bytes) ? bytes : text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        return !new String(bytes, StandardCharsets.UTF_8).contains("\ufffd");
    }

    private String text(TableFormat<?> table) {
        String separator = one(",", ",", ";", "\t");
        List<List<String>> lines = new ArrayList<>();
        boolean hasOwnColumn = random.nextBoolean();
        int empty = random.nextInt(3);
        List<String> header = new ArrayList<>();
        table.columns().forEach(column -> header.add(title(column)));
        if (hasOwnColumn) {
            header.add(0, "自编栏目");
        }
        header.addAll(Collections.nCopies(empty, ""));
        if (random.nextInt(3) == 0) {
            lines.add(List.of("二〇二六年" + table.chinese() + "一览"));
        }
        lines.add(header);
        List<List<String>> shuffled = new ArrayList<>(rows.getOrDefault(table.file(), List.of()));
        Collections.shuffle(shuffled, random);
        for (List<String> row : shuffled) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                cells.add(
                        row.get(i).isEmpty() ? "" : loose(table, table.columns().get(i), row.get(i)));
            }
            if (hasOwnColumn) {
                cells.add(0, "另记" + lines.size());
            }
            cells.addAll(Collections.nCopies(empty, ""));
            lines.add(shortened(cells));
            if (random.nextInt(6) == 0) {
                lines.add(List.of("# 以下由组织员补录"));
            }
        }
        if (random.nextInt(3) == 0) {
            lines.add(List.of("合计", Integer.toString(shuffled.size())));
        }
        String end = one("\n", "\r\n");
        return (separator.equals(",") || random.nextBoolean() ? "" : "sep=" + separator + end)
                + lines.stream()
                        .map(line -> line.stream()
                                .map(cell -> quoted(cell, separator))
                                .collect(Collectors.joining(separator, "", end)))
                        .collect(Collectors.joining());
    }

    private List<String> shortened(List<String> cells) {
        int end = cells.size();
        while (random.nextBoolean() && end > 1 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private String title(Column<?> column) {
        return one(
                column.name(),
                column.chinese(),
                column.chinese() + "*",
                column.chinese() + "（必填）",
                column.name().toUpperCase(Locale.ROOT));
    }

    private String loose(TableFormat<?> table, Column<?> column, String cell) {
        ColumnShape shape = column.form().shape();
        if (!shape.isList()) {
            return loose(table, column, shape, cell);
        }
        return Stream.of(cell.split(";"))
                .map(part -> loose(table, column, shape, part))
                .collect(Collectors.joining(one(";", "；", "、", ",", "，", "\n")));
    }

    private String loose(TableFormat<?> table, Column<?> column, ColumnShape shape, String value) {
        return switch (shape.kind()) {
            case DATE -> day(LocalDate.parse(value));
            case MONTH -> month(value);
            case PERIOD -> period(value);
            case NUMBER -> number(column, value);
            case YES_OR_NO ->
                value.equals("yes") || value.equals("是")
                        ? one("是", "√", "有", "Y", "TRUE", "1", "yes")
                        : one("否", "×", "无", "N", "False", "0", "no");
            case CODE -> code(shape, value);
            case ID ->
                isDefined(table, column)
                        ? value
                        : Optional.ofNullable(names.get(value))
                                .filter(name -> random.nextBoolean())
                                .orElse(value);
            case TEXT -> value;
        };
    }

    /** Returns whether the column is where an id is defined, or one of activities, which have no names. */
    private static boolean isDefined(TableFormat<?> table, Column<?> column) {
        return (column.name().equals("id") && !table.name().equals("people"))
                || column.name().equals("activity");
    }

    private String day(LocalDate day) {
        int number = (int) ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        return random.nextInt(5) == 0
                ? Integer.toString(number)
                : full(day.format(DateTimeFormatter.ofPattern(one(DAYS.toArray(String[]::new)), Locale.ROOT)));
    }

    private String month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return random.nextInt(4) == 0
                ? day(first.plusDays(random.nextInt(28)))
                : first.format(DateTimeFormatter.ofPattern(
                        one("yyyy/M", "yyyy年M月", "yyyy-M", "MMM-yy", "yyyy年M月份"), Locale.ENGLISH));
    }

    private String period(String period) {
        if (period.matches("\\d{4}-\\d{2}")) {
            return month(period);
        }
        return period.matches("\\d{4}-Q\\d")
                ? one(
                        period,
                        period.toLowerCase(Locale.ROOT),
                        period.replace("-Q", "年第") + "季度",
                        period.replace('-', '_'))
                : period;
    }

    private String number(Column<?> column, String value) {
        return full(value) + (column.name().equals("hours") ? one("", "学时", " 学时", "小时", "h") : "");
    }

    private String code(ColumnShape shape, String code) {
        Optional<Term> term =
                shape.terms().stream().filter(each -> each.code().equals(code)).findFirst();
        return term.map(each -> one(
                        code,
                        code.toUpperCase(Locale.ROOT),
                        code.replace('-', '_'),
                        each.label().zh(),
                        each.label().en().toUpperCase(Locale.ROOT)))
                .orElse(code);
    }

    /** Returns a text with full-width digits and signs, sometimes. */
    private String full(String text) {
        return random.nextInt(4) != 0
                ? text
                : text.chars()
                        .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 0x7f ? c + 0xFEE0 : c)))
                        .collect(Collectors.joining());
    }

    private String quoted(String text, String separator) {
        boolean must = text.contains(separator) || text.contains("\"") || text.contains("\n") || text.contains("\r");
        return must || random.nextInt(5) == 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}

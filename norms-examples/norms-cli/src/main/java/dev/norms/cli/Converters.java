package dev.norms.cli;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.Namespace;
import dev.norms.cli.command.Alarms;
import dev.norms.cli.command.BookList;
import dev.norms.cli.command.CsvFor;
import dev.norms.cli.command.FeedsAs;
import dev.norms.cli.command.FeedsPer;
import dev.norms.cli.command.PrintedPage;
import dev.norms.cli.command.TemplateAs;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.papers.sheet.PaperKind;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Converters of argument values, with messages in the language of the run. */
final class Converters {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> WEB = Set.of("http", "https");

    private static final Label NO_BASE = Label.of(
            "应为放这些网页的文件夹的网址（http或https），如 https://party.example.edu/art/",
            "must be the address (http or https) of the folder with the pages, such as https://party.example.edu/art/");

    private Converters() {}

    static void register(CommandLine line, Language language) {
        line.registerConverter(LocalDate.class, text -> day(text, language));
        line.registerConverter(ObligationId.class, text -> obligation(text, language));
        line.registerConverter(Path.class, text -> path(text, language));
        line.registerConverter(BookList.class, text -> oneOf(BookList.values(), BookList::code, text, language));
        line.registerConverter(CsvFor.class, text -> oneOf(CsvFor.values(), CsvFor::code, text, language));
        line.registerConverter(FeedsAs.class, text -> oneOf(FeedsAs.values(), FeedsAs::code, text, language));
        line.registerConverter(FeedsPer.class, text -> oneOf(FeedsPer.values(), FeedsPer::code, text, language));
        line.registerConverter(
                PrintedPage.class, text -> oneOf(PrintedPage.values(), PrintedPage::code, text, language));
        line.registerConverter(PaperKind.class, text -> oneOf(PaperKind.values(), PaperKind::code, text, language));
        line.registerConverter(TemplateAs.class, text -> oneOf(TemplateAs.values(), TemplateAs::code, text, language));
        line.registerConverter(Namespace.class, text -> namespace(text, language));
        line.registerConverter(Alarms.class, text -> alarms(text, language));
        line.registerConverter(URI.class, text -> base(text, language));
        line.registerConverter(Language.class, text -> language(text, language));
    }

    private static LocalDate day(String text, Language language) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw wrong(Label.of("没有这一天", "there is no such date"), text, language);
        }
        throw wrong(Label.of("日期应形如 2026-09-15", "must be a date such as 2026-09-15"), text, language);
    }

    private static ObligationId obligation(String text, Language language) {
        try {
            return ObligationId.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    Label.of(
                            "应办事项的编号应形如 INS-2.1@art-f1/2026-Q2（规范@组织或人员/期间）",
                            "must be the id of an obligation such as INS-2.1@art-f1/2026-Q2 (norm@organization or person/period)"),
                    text,
                    language);
        }
    }

    private static Path path(String text, Language language) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong(Label.of("不是有效的路径", "must be a valid path"), text, language);
        }
    }

    private static Namespace namespace(String text, Language language) {
        try {
            return Namespace.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    Label.of(
                            "命名空间应为1至253个字母、数字、点、下划线或连字符，首尾为字母或数字，如 party.example.edu",
                            "must be 1 to 253 letters, digits, dots, underscores and hyphens, the first and"
                                    + " the last a letter or digit, such as party.example.edu"),
                    text,
                    language);
        }
    }

    private static Alarms alarms(String text, Language language) {
        return Alarms.parse(text)
                .orElseThrow(() -> wrong(
                        Label.of("应为 none、lead 或时刻，如 09:00", "must be none, lead or a time such as 09:00"),
                        text,
                        language));
    }

    private static URI base(String text, Language language) {
        try {
            URI base = URI.create(text.endsWith("/") ? text : text + "/");
            if (WEB.contains(Ascii.toLowerCase(Objects.requireNonNullElse(base.getScheme(), "")))
                    && base.getHost() != null
                    && base.getFragment() == null
                    && base.getQuery() == null) {
                return base;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(NO_BASE, text, language);
        }
        throw wrong(NO_BASE, text, language);
    }

    private static Language language(String text, Language language) {
        return Stream.of(Language.values())
                .filter(candidate -> candidate.code().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(Label.of("应为 zh 或 en", "must be zh or en"), text, language));
    }

    private static <E> E oneOf(E[] all, Function<E, String> code, String text, Language language) {
        String codes = Stream.of(all).map(code).collect(Collectors.joining(", "));
        return Stream.of(all)
                .filter(candidate -> code.apply(candidate).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(Label.of("应为 " + codes + " 之一", "must be one of " + codes), text, language));
    }

    private static TypeConversionException wrong(Label what, String value, Language language) {
        return new TypeConversionException(what.in(language) + " (" + value + ")");
    }
}

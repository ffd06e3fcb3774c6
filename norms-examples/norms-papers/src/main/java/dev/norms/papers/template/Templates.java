package dev.norms.papers.template;

import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.papers.sheet.PaperKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A template for each kind of paper: a college's own, or the one that comes with the library. */
public final class Templates {
    private static final String ENDING = ".docx";

    private final Map<PaperKind, Template> own;
    private final Map<PaperKind, Template> bundled = new ConcurrentHashMap<>();

    private Templates(Map<PaperKind, Template> own) {
        this.own = own;
    }

    /**
     * Returns the templates that come with the library.
     *
     * @return the templates
     */
    public static Templates bundled() {
        return new Templates(Map.of());
    }

    /**
     * Reads a college's own templates; papers without one keep that of the library.
     *
     * @param files the contents of files by name; each is named like its paper, by code or in Chinese, such as
     *     {@code month.docx} or {@code 月度工作提示.docx}; files with other endings, hidden ones and the lock files of word
     *     processors are ignored
     * @return the templates, with every problem: names that are no paper's, two files for one paper, files that are no
     *     documents, unknown fields
     */
    public static Checked<Templates> check(Map<String, byte[]> files) {
        List<Problem> problems = new ArrayList<>();
        Map<PaperKind, Template> own = new EnumMap<>(PaperKind.class);
        new TreeMap<>(files).forEach((name, content) -> {
            if (name.endsWith(ENDING) && !name.startsWith("~$") && !name.startsWith(".")) {
                Optional<PaperKind> paper = paper(name.substring(0, name.length() - ENDING.length()));
                if (paper.isEmpty()) {
                    problems.add(problem(name, "", unnamed(), ""));
                } else if (own.containsKey(paper.get())) {
                    problems.add(problem(name, "", Label.of("同一种文书有两个模板", "two templates for one paper"), ""));
                } else {
                    read(name, paper.get(), content, problems).ifPresent(template -> own.put(paper.get(), template));
                }
            }
        });
        return new Checked<>(new Templates(own), problems);
    }

    private static Optional<PaperKind> paper(String name) {
        return Stream.of(PaperKind.values())
                .filter(paper -> paper.code().equals(name) || paper.label().zh().equals(name))
                .findFirst();
    }

    private static Label unnamed() {
        String names = String.join(
                "、", Arrays.stream(PaperKind.values()).map(PaperKind::code).toList());
        return Label.of("模板的文件名应为其一：" + names, "a template is named like one of: " + names.replace("、", ", "));
    }

    private static Optional<Template> read(String name, PaperKind paper, byte[] content, List<Problem> problems) {
        try {
            List<String> unknown = FieldScan.of(content).stream()
                    .filter(Predicate.not(FieldScan.known(paper)::contains))
                    .toList();
            unknown.forEach(field -> problems.add(problem(
                    name,
                    field,
                    Label.of(
                            "没有这个字段，可用的有" + String.join("、", FieldScan.known(paper)),
                            "no such field; there are " + String.join(", ", FieldScan.known(paper))),
                    "")));
            if (!unknown.isEmpty()) {
                return Optional.empty();
            }
            Template template = Template.of(Form.of(paper, content));
            template.fill(FieldScan.trial(paper)); // throws if it cannot be filled in
            return Optional.of(template);
        } catch (IOException e) {
            problems.add(
                    problem(name, "", Label.of("不是可以填写的Word文档（.docx）", "no Word document (.docx) to fill in"), ""));
            return Optional.empty();
        }
    }

    private static Problem problem(String file, String attribute, Label what, String value) {
        return new Problem(new Origin(file), attribute, what, value);
    }

    /**
     * Returns the template of a kind of paper.
     *
     * @param paper the kind
     * @return the college's own, else that of the library
     */
    public Template template(PaperKind paper) {
        Template template = own.get(paper);
        return template == null ? bundled.computeIfAbsent(paper, Templates::build) : template;
    }

    private static Template build(PaperKind paper) {
        try {
            return Template.of(Form.bundled(paper));
        } catch (IOException e) {
            throw new IllegalStateException("the template of " + paper.code() + " is broken", e);
        }
    }
}

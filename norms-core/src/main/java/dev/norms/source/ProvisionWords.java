package dev.norms.source;

import dev.norms.label.Label;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in words, as people cite them. */
final class ProvisionWords {
    /** A Chinese title that ends in what distinguishes editions of a rule. */
    private static final Pattern EDITION = Pattern.compile("(.*)（(\\d{4}年.*|试行)）");

    /** The beginning that a short title leaves out. */
    private static final String PARTY = "中国共产党";

    /** The names of the annex's rows, as the annex has them. */
    private static final Map<String, Label> ROWS = Map.ofEntries(
            row("ORG-1", "组织建制", "tiers"),
            row("ORG-2", "班子构成", "committees"),
            row("ORG-3", "任期规定", "terms of office"),
            row("INS-1", "党员发展", "admission of members"),
            row("INS-2", "三会一课", "three meetings and one lecture"),
            row("INS-3", "组织生活会", "organizational life meeting"),
            row("INS-4", "述职评议考评", "appraisal"),
            row("MGT-1", "工作目标责任", "goals"),
            row("MGT-2", "党员教育管理", "education of members"),
            row("MGT-3", "经费使用管理", "funds"),
            row("MGT-4", "群团工作", "mass organizations"),
            row("ACT-1", "联系帮带活动", "links"),
            row("ACT-2", "表彰慰问活动", "commendation and visits"),
            row("ACT-3", "志愿者活动", "volunteers"),
            row("IMG-1", "队伍形象", "members"),
            row("IMG-2", "活动场所", "premises"),
            row("IMG-3", "档案资料", "archives"));

    private ProvisionWords() {}

    private static Map.Entry<String, Label> row(String code, String zh, String en) {
        return Map.entry(code, Label.of(zh, en));
    }

    static Label of(Provision provision, Collection<RuleSource> rules) {
        if (provision instanceof Provision.Article article) {
            return part(
                    Label.format("第{0}条", "article {0}", article.number()),
                    "第{1}句",
                    "sentence {1}",
                    article.sentence());
        }
        if (provision instanceof Provision.Annex annex) {
            Label name = ROWS.getOrDefault(annex.row(), Label.same(annex.row()));
            return part(Label.format("附件“{0}”", "annex “{0}”", name), "第{1}项", "demand {1}", annex.demand());
        }
        if (provision instanceof Provision.Preamble preamble) {
            return part(Label.of("序言", "preamble"), "第{1}段", "piece {1}", preamble.piece());
        }
        if (provision instanceof Provision.Heading heading) {
            return Label.format("第{0}处标题", "heading {0}", heading.number());
        }
        return upper((Provision.Upper) provision, rules);
    }

    private static Label part(Label whole, String zh, String en, OptionalInt part) {
        return part.isEmpty() ? whole : Label.format("{0}" + zh, "{0}, " + en, whole, part.getAsInt());
    }

    /** Returns a rule by its title; in Chinese the short one, with the edition at the end if several rules share it. */
    private static Label upper(Provision.Upper upper, Collection<RuleSource> rules) {
        Optional<Label> full = rules.stream()
                .filter(rule -> rule.code().equals(upper.rule()))
                .map(RuleSource::title)
                .findFirst();
        Label english = full.orElse(Label.same(upper.rule()));
        String title = full.map(Label::zh).map(ProvisionWords::shortTitle).orElse(upper.rule());
        long namesakes = rules.stream()
                .filter(rule -> shortTitle(rule.title().zh()).equals(title))
                .count();
        Matcher edition = EDITION.matcher(full.map(Label::zh).orElse(""));
        return Label.of(
                "《" + title + "》"
                        + upper.article().map(number -> "第" + number + "条").orElse("")
                        + (namesakes > 1 && edition.matches() ? "（" + edition.group(2) + "）" : ""),
                english.en()
                        + upper.article().map(number -> ", article " + number).orElse(""));
    }

    private static String shortTitle(String title) {
        String named = title.startsWith(PARTY) ? title.substring(PARTY.length()) : title;
        Matcher edition = EDITION.matcher(named);
        return edition.matches() ? edition.group(1) : named;
    }
}

package dev.norms.clause;

import com.google.common.collect.ImmutableList;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.source.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document made up for the tests, with its clauses. */
final class SmallDocument {
    /** Address, norms and words; the last part of each is what follows the words on the page. */
    private static final List<List<String>> PARTS = List.of(
            List.of("preamble#1", "", "关于读书小组的说明", "\n\n"),
            List.of("preamble#2", "", "为了多读书，特作说明。", "\n\n"),
            List.of("heading:1", "", "一、读书", "\n\n"),
            List.of("article:1#1", "ART-1.1", "1. 大家按时到会。", ""),
            List.of("article:1#2", "ART-1.1 ART-1.2", "迟到的人要说明原因，并补看“记录”。", "\n\n"),
            List.of("heading:2", "", "（一）书目", "\n"),
            List.of("article:2#1", "ART-2.1", "2.每月读 1 本书（薄的也行）。", ""),
            List.of("article:2#2", "ART-2.2", "读完的书放回3号柜，不要折角。", "\n\n"),
            List.of("heading:3", "", "二、其他", "\n"),
            List.of("article:3#1", "", "3.本说明从下月起使用。", "\n\n"),
            List.of("heading:4", "", "附件", "\n\n"),
            List.of("heading:5", "", "名称\t要求", "\n"),
            List.of("annex:ORG-1", "", "组织\t人员", "\t"),
            List.of("annex:ORG-1#1", "ORG-1.1", "设组长、组员", ""),
            List.of("annex:ORG-1#2", "ORG-1.2", "", "\n"),
            List.of("annex:INS-1", "", "会议", "\t"),
            List.of("annex:INS-1#1", "INS-1.1", "大会 1-2 次/年；", ""),
            List.of("annex:INS-1#2", "INS-1.2", "小会 1 次/周，", ""),
            List.of("annex:INS-1#3", "INS-1.3", "碰头会 1 次/天", "\n"));

    private SmallDocument() {}

    /** The document as typed. */
    static String text() {
        return textWith(-1, "");
    }

    /** The document with other words at one place. */
    static String textWith(int part, String words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARTS.size(); i++) {
            text.append(i == part ? words : PARTS.get(i).get(2))
                    .append(PARTS.get(i).get(3));
        }
        return text.toString();
    }

    /** The document with words added behind one place. */
    static String textWithBehind(int part, String words) {
        return textWith(part, words(part) + words);
    }

    static String words(int part) {
        return PARTS.get(part).get(2);
    }

    static String address(int part) {
        return PARTS.get(part).get(0);
    }

    /** The places that have words of their own. */
    static List<Integer> places() {
        return Stream.iterate(0, i -> i + 1)
                .limit(PARTS.size())
                .filter(i -> !words(i).isEmpty())
                .toList();
    }

    static Clauses clauses() {
        ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
        Fingerprint words = Fingerprint.of("x");
        for (List<String> part : PARTS) {
            words = part.get(2).isEmpty() ? words : Fingerprint.of(part.get(2));
            clauses.add(clause(part.get(0), part.get(1), words));
        }
        return Clauses.of(clauses.build());
    }

    static Clause clause(String address, String norms, Fingerprint words) {
        return Clause.builder()
                .provision(Provision.parse(address))
                .summary(Label.of("概述" + address, "summary of " + address))
                .executability(norms.isEmpty() ? Executability.RECITAL : Executability.DECIDED)
                .norms(Stream.of(norms.split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(NormId::parse)
                        .toList())
                .words(words)
                .reason(norms.isEmpty() ? Optional.of(Label.of("不提要求", "no demand")) : Optional.empty())
                .build();
    }
}

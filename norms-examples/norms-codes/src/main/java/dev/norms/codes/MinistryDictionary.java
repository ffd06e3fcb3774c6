package dev.norms.codes;

import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the codes of the ministry's dictionaries say in ours, as the college's own dictionary file has it. */
final class MinistryDictionary {
    static final String ORGANIZATION_TYPES = "DZZLXDM";
    static final String POSTS = "DNLDRYZWDM";
    static final String STATES = "DZZZTDM";
    static final String MEMBER_STATES = "XDYFZZTDM";
    static final String FORMS = "HDXSDM";

    /** What stands for a code that is to be left out. */
    static final String NOTHING = "-";

    /** What stands for the state of an organization that is no more. */
    static final String DISSOLVED = "dissolved";

    private static final ImmutableMap<String, List<String>> OURS = ImmutableMap.of(
            ORGANIZATION_TYPES, codes(OrganizationKind.values()),
            POSTS, codes(Role.values()),
            STATES, List.of("live", DISSOLVED),
            MEMBER_STATES, codes(MemberStatus.values()),
            FORMS, ActivityKind.known().stream().map(ActivityKind::code).toList());

    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    MinistryDictionary(List<Row> rows) {
        rows.forEach(this::add);
    }

    private static List<String> codes(Coded[] terms) {
        return Stream.of(terms).map(Coded::code).toList();
    }

    private void add(Row row) {
        String name = row.get(MinistryTables.Dictionary.NAME);
        String ours = row.get(MinistryTables.Dictionary.OURS);
        List<String> allowed = OURS.get(name);
        if (allowed == null) {
            row.report(
                    MinistryTables.Dictionary.NAME,
                    Label.of("字典须为" + String.join("、", OURS.keySet()), "must be one of " + OURS.keySet()),
                    name);
        } else if (!ours.equals(NOTHING) && !allowed.contains(ours)) {
            row.report(MinistryTables.Dictionary.OURS, unknown(ours, allowed), ours);
        } else if (meanings.computeIfAbsent(name, any -> new HashMap<>())
                        .putIfAbsent(row.get(MinistryTables.Dictionary.CODE), ours)
                != null) {
            row.report(
                    MinistryTables.Dictionary.CODE,
                    Label.of("代码重复", "the code is given twice"),
                    row.get(MinistryTables.Dictionary.CODE));
        }
    }

    private static Label unknown(String text, List<String> allowed) {
        return NearTerms.nearest(text, allowed.stream(), code -> code)
                .map(code -> Label.of("没有这个代码，是否指" + code, "there is no such code, perhaps " + code + " is meant"))
                .orElseGet(() -> Label.of("没有这个代码", "there is no such code"));
    }

    /**
     * Returns our code for that in a cell; empty, with a problem, if the dictionary has none, or if it is to be left
     * out.
     */
    Optional<String> of(String name, Row row, Column<String> column) {
        Optional<String> code = row.find(column);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String ours = meanings.getOrDefault(name, Map.of()).get(code.get());
        if (ours == null) {
            row.report(
                    column,
                    Label.of(
                            "dictionary.csv 的字典 " + name + " 没有这个代码",
                            "the dictionary " + name + " of dictionary.csv has no such code"),
                    code.get());
        }
        return Optional.ofNullable(ours).filter(one -> !one.equals(NOTHING));
    }
}

package dev.norms.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Map;
import java.util.Set;

/** The names of sources and kinds of records. */
final class KindNames {
    private static final ImmutableMap<String, Label> ACTIVITIES =
            ActivityKind.known().stream().collect(ImmutableMap.toImmutableMap(ActivityKind::code, ActivityKind::label));
    private static final ImmutableMap<String, Label> OTHERS = ImmutableList.<Coded>builder()
            .add(DocumentKind.values())
            .add(TargetKind.values())
            .add(CheckList.values())
            .build()
            .stream()
            .collect(ImmutableMap.toImmutableMap(Coded::code, Coded::label));

    private KindNames() {}

    /** The names of the sources, then of the kinds in brackets; a kind without a name here is shown by its code. */
    static Label label(Set<EvidenceSource> sources, Set<String> kinds) {
        Label from = Label.join(sources.stream().map(EvidenceSource::label).toList(), "、", ", ");
        if (kinds.isEmpty()) {
            return from;
        }
        boolean activities = sources.contains(EvidenceSource.ACTIVITIES) || sources.contains(EvidenceSource.ATTENDANCE);
        Map<String, Label> known = activities ? ACTIVITIES : OTHERS;
        Label names = Label.join(
                kinds.stream()
                        .map(kind -> known.getOrDefault(kind, Label.same(kind)))
                        .toList(),
                "、",
                ", ");
        return Label.format("{0}（{1}）", "{0} ({1})", from, names);
    }
}

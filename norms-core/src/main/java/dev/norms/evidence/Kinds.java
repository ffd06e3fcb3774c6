package dev.norms.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Set;
import java.util.StringJoiner;

/** The names of sources and kinds of records. */
final class Kinds {
    private static final ImmutableMap<String, Label> ACTIVITIES =
            ActivityKind.known().stream().collect(ImmutableMap.toImmutableMap(ActivityKind::code, ActivityKind::label));
    private static final ImmutableMap<String, Label> OTHERS = ImmutableList.<Coded>builder()
            .add(DocumentKind.values())
            .add(TargetKind.values())
            .add(CheckList.values())
            .build()
            .stream()
            .collect(ImmutableMap.toImmutableMap(Coded::code, Coded::label));

    private Kinds() {}

    /** The names of the sources, then of the kinds in brackets; a kind added by a college is shown by its code. */
    static Label label(Set<EvidenceSource> sources, Set<String> kinds) {
        StringJoiner zh = new StringJoiner("、");
        StringJoiner en = new StringJoiner(", ");
        boolean activities = false;
        for (EvidenceSource source : sources) {
            zh.add(source.label().zh());
            en.add(source.label().en());
            activities |= source == EvidenceSource.ACTIVITIES || source == EvidenceSource.ATTENDANCE;
        }
        if (kinds.isEmpty()) {
            return Label.of(zh.toString(), en.toString());
        }
        StringJoiner names = new StringJoiner("、", "（", "）");
        StringJoiner inEnglish = new StringJoiner(", ", " (", ")");
        for (String kind : kinds) {
            Label name = (activities ? ACTIVITIES : OTHERS).getOrDefault(kind, Label.same(kind));
            names.add(name.zh());
            inEnglish.add(name.en());
        }
        return Label.of(zh + names.toString(), en + inEnglish.toString());
    }
}

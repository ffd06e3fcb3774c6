package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A list of items that are looked for in a check (清单). */
public enum CheckList implements Coded {
    /** The six things that an activity room has (六有); source: annex row 16. */
    SIX_HAVES(Label.of("“六有”清单", "six haves")),
    /** The classes of materials on display in the activity room; source: article 15. */
    MATERIAL_CLASSES(Label.of("党建资料分类清单", "material classes")),
    /** The classes of an archive; no norm of this document requires it, but a college may keep it. */
    ARCHIVE(Label.of("档案分类清单", "archive classes")),
    /** The volunteer team of a branch; source: annex row 14. */
    VOLUNTEER_TEAM(Label.of("志愿者队伍清单", "volunteer team"));

    private final Label label;

    CheckList(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}

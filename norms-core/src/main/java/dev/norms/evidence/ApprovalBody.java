package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A body that discusses a themed practice activity beforehand; source: article 13. */
public enum ApprovalBody implements Coded {
    /** The branch (党支部). */
    BRANCH(Label.of("党支部", "branch")),
    /** The branch of the youth league (团支部). */
    LEAGUE_BRANCH(Label.of("团支部", "youth-league branch")),
    /** The class committee (班委会). */
    CLASS_COMMITTEE(Label.of("班委会", "class committee"));

    private final Label label;

    ApprovalBody(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}

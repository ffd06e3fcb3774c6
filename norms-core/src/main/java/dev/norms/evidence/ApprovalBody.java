package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A body that discusses a themed practice activity beforehand; source: article 13. */
public enum ApprovalBody implements Coded {
    /** The branch (党支部). */
    BRANCH("branch", Label.of("党支部", "branch")),
    /** The branch of the youth league (团支部). */
    LEAGUE_BRANCH("league-branch", Label.of("团支部", "youth-league branch")),
    /** The class committee (班委会). */
    CLASS_COMMITTEE("class-committee", Label.of("班委会", "class committee"));

    private final String code;
    private final Label label;

    ApprovalBody(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}

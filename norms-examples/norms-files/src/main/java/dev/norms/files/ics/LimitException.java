package dev.norms.files.ics;

import dev.norms.label.Label;

/** Thrown inside this package when a file exceeds one of its {@link Limits}. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final Label what;

    private LimitException(int line, Label what) {
        super(what.en(), null, false, false);
        this.line = line;
        this.what = what;
    }

    static LimitException line(int line, int bytes) {
        return new LimitException(line, Label.of("一行超过" + bytes + "字节", "the line is longer than " + bytes + " bytes"));
    }

    static LimitException components(int line, int components) {
        return new LimitException(
                line, Label.of("超过" + components + "个部件", "there are more than " + components + " components"));
    }

    static LimitException properties(int line, int properties) {
        return new LimitException(
                line, Label.of("超过" + properties + "个属性", "there are more than " + properties + " properties"));
    }

    static LimitException depth(int line, int depth) {
        return new LimitException(
                line, Label.of("部件嵌套超过" + depth + "层", "components are nested more than " + depth + " deep"));
    }

    int line() {
        return line;
    }

    Label what() {
        return what;
    }
}

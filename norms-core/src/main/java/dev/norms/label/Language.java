package dev.norms.label;

/** A language in which labels and explanations can be read. */
public enum Language {
    /** Chinese (中文), the language of the source document. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The two-letter code of ISO 639-1.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }
}

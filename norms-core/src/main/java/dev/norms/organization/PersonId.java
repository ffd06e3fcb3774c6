package dev.norms.organization;

/**
 * The id of a person, an opaque key.
 *
 * @param text the id, of the form that {@link SubjectId} describes; for instance {@code p001}
 */
public record PersonId(String text) implements SubjectId {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public PersonId {
        SubjectId.checked(text);
    }

    /**
     * Returns the id with the given text. This is the same as {@link #parse}.
     *
     * @param text the id, of the form that {@link SubjectId} describes
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static PersonId of(String text) {
        return new PersonId(text);
    }

    /**
     * Reads an id.
     *
     * @param text the id, of the form that {@link SubjectId} describes
     * @return the id; its {@code toString} is the text
     * @throws IllegalArgumentException if it is not of that form
     */
    public static PersonId parse(String text) {
        return new PersonId(text);
    }

    /**
     * The id itself.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}

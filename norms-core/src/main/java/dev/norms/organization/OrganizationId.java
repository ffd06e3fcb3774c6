package dev.norms.organization;

/**
 * The id of an organization.
 *
 * @param text the id, of the form that {@link SubjectId} describes; for instance {@code art-f1}
 */
public record OrganizationId(String text) implements SubjectId {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public OrganizationId {
        SubjectId.checked(text);
    }

    /**
     * Returns the id with the given text. This is the same as {@link #parse}.
     *
     * @param text the id, of the form that {@link SubjectId} describes
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static OrganizationId of(String text) {
        return new OrganizationId(text);
    }

    /**
     * Reads an id.
     *
     * @param text the id, of the form that {@link SubjectId} describes
     * @return the id; its {@code toString} is the text
     * @throws IllegalArgumentException if it is not of that form
     */
    public static OrganizationId parse(String text) {
        return new OrganizationId(text);
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

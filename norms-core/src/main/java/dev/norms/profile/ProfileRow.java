package dev.norms.profile;

import static java.util.Objects.requireNonNull;

/**
 * A change as written in a file ({@code profile.csv}).
 *
 * <table>
 *   <caption>What is set, and to what</caption>
 *   <tr><th>setting</th><th>value</th></tr>
 *   <tr><td>{@code INS-2.1}, a norm</td><td>{@code 2+/quarter}, {@code 2+} targets, {@code 40} class hours</td></tr>
 *   <tr><td>{@code funds-published}, a reading</td><td>as its {@link dev.norms.norm.ValueForm} says</td></tr>
 *   <tr><td>{@code activity-kind:red-film}</td><td>its Chinese name, or {@code 红色观影|red film}</td></tr>
 *   <tr><td>{@code counts-as:red-film}</td><td>{@code themed-party-day}, a kind of the document</td></tr>
 * </table>
 *
 * @param setting what is set
 * @param value the value to which it is set
 * @param reason why
 * @param by who decided it: a body or a person's key
 */
public record ProfileRow(String setting, String value, String reason, String by) {
    public ProfileRow {
        requireNonNull(setting, "setting");
        requireNonNull(value, "value");
        requireNonNull(reason, "reason");
        requireNonNull(by, "by");
    }

    /**
     * A change as a row.
     *
     * @param change the change
     * @return the row
     * @throws IllegalArgumentException if it adds a norm, which has no text form
     */
    public static ProfileRow of(Change change) {
        if (change instanceof Change.Add) {
            throw new IllegalArgumentException("change must have a text form, but was " + change.setting());
        }
        return new ProfileRow(change.setting(), change.value(), change.reason(), change.by());
    }
}

package dev.norms.internal.style;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown by a generated builder that was not given everything. */
public final class MissingAttributes extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> names;

    /**
     * An exception for some attributes.
     *
     * @param names the names of the attributes
     */
    public MissingAttributes(String... names) {
        super("must be given, but was not: " + String.join(", ", names));
        this.names = ImmutableList.copyOf(names);
    }

    /**
     * Returns the names of the attributes.
     *
     * @return the names of the attributes
     */
    public List<String> names() {
        return names;
    }
}

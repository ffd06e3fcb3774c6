package dev.norms.papers.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * One paper to be written: a kind of paper about an organization, a person or the college.
 *
 * @param paper the kind
 * @param key the id of the organization or person; empty for the college
 * @param about the name of the organization, person or college
 * @param fields the values of the template's fields: texts, and lists of rows; unmodifiable
 */
public record Sheet(PaperKind paper, String key, String about, Map<String, Object> fields) {
    public Sheet {
        fields = ImmutableMap.copyOf(fields);
    }

    /**
     * The place of its document in a folder of results.
     *
     * @return for instance {@code month/art-f1.docx}, or {@code circular.docx}
     */
    public String file() {
        return paper.code() + (key.isEmpty() ? "" : "/" + key) + ".docx";
    }
}

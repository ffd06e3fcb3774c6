package dev.norms.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.internal.style.MissingAttributes;
import dev.norms.label.Label;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception that another virtual machine reads, as one of a test or of a distributed job. */
class SerializedExceptionsTest {
    private static final Label WHAT = Label.of("未知", "unknown");

    @Test
    void what_is_wrong_with_facts_is_read_back() throws Exception {
        List<Problem> problems = List.of(new Problem(new Origin("posts.csv:12"), "person", WHAT, "p9"));
        InvalidFactsException read = copy(new InvalidFactsException(problems), InvalidFactsException.class);
        assertThat(read.problems()).isEqualTo(problems);
        assertThat(read).hasMessage("posts.csv:12: person: unknown (p9)");
    }

    @Test
    void what_is_wrong_with_a_profile_is_read_back() throws Exception {
        List<ProfileProblem> problems =
                List.of(new ProfileProblem(1, ProfileProblem.Attribute.VALUE, "INS-2.1", WHAT, "1", "2"));
        assertThat(copy(new ProfileRefusedException(problems), ProfileRefusedException.class)
                        .problems())
                .isEqualTo(problems);
    }

    @Test
    void the_names_of_missing_attributes_are_read_back() throws Exception {
        assertThat(copy(new MissingAttributes("id", "label"), MissingAttributes.class)
                        .names())
                .containsExactly("id", "label");
    }

    private static <T> T copy(T exception, Class<T> type) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return type.cast(in.readObject());
        }
    }
}

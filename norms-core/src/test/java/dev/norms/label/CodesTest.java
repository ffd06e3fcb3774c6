package dev.norms.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Codes of an enumeration that is loaded anew, so that nothing about it is known from before. */
class CodesTest {
    enum Sample {
        BRANCH,
        GENERAL_BRANCH,
        GENERAL_BRANCH_COMMITTEE
    }

    /** Loads {@link Sample} itself, as a second application of a server would. */
    private static final class Apart extends ClassLoader {
        private Apart() {
            super(CodesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Sample.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try {
                byte[] bytes = Resources.toByteArray(Resources.getResource(name.replace('.', '/') + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void codes_are_the_names_in_small_letters_with_hyphens() throws ClassNotFoundException {
        Class<?> sample = new Apart().loadClass(Sample.class.getName());

        assertThat(sample).isNotEqualTo(Sample.class);
        assertThat(sample.getEnumConstants())
                .extracting(term -> Codes.of((Enum<?>) term))
                .containsExactly("branch", "general-branch", "general-branch-committee");
    }
}

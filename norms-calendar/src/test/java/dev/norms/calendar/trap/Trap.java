package dev.norms.calendar.trap;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** What other systems got wrong, or none of them has, and this test holds: where it was seen. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Trap {
    /** Each as it is listed in {@link EveryTrapTest}. */
    String[] value();

    /** The sentence of the test and the sources of its trap. */
    final class Names extends DisplayNameGenerator.ReplaceUnderscores {
        public Names() {}

        @Override
        public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
            String sentence = super.generateDisplayNameForMethod(enclosing, testClass, method);
            Trap trap = method.getAnnotation(Trap.class);
            return trap == null ? sentence : sentence + " [" + String.join("; ", trap.value()) + "]";
        }
    }
}

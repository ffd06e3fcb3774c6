package dev.norms.spring;

import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.Formatter;
import org.springframework.format.Parser;
import org.springframework.format.Printer;

/** The application's own converters, which are used instead of the library's, whichever was added first. */
final class OwnConverters {
    private final ListableBeanFactory beans;

    OwnConverters(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Returns whether the application has a bean that converts one type to the other; one of the two is a string. */
    boolean exist(Class<?> from, Class<?> to) {
        Class<?> value = from.equals(String.class) ? to : from;
        return Stream.of(
                        ResolvableType.forClassWithGenerics(Converter.class, from, to),
                        ResolvableType.forClassWithGenerics(Formatter.class, value),
                        ResolvableType.forClassWithGenerics(
                                from.equals(String.class) ? Parser.class : Printer.class, value))
                .anyMatch(type -> beans.getBeanNamesForType(type, true, false).length > 0);
    }
}

package dev.norms.web.library;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teavm.extension.spi.resources.ResourcesPolicy;

/** The resources that the engine reads, which are compiled into it. */
public final class Resources implements ResourcesPolicy {
    private static final String WORKDAYS = "dev/norms/calendar/workday/";

    @Override
    public String[] supplyResources(Collection<? extends String> classes) {
        return Stream.concat(
                        IntStream.range(2016, 2100)
                                .mapToObj(year -> WORKDAYS + year + ".txt")
                                .filter(name -> Resources.class.getClassLoader().getResource(name) != null),
                        Stream.of(
                                WORKDAYS + "festivals.txt",
                                WORKDAYS + "law.txt",
                                "dev/norms/calendar/assessment/engine.properties",
                                "dev/norms/opinion/clauses-2020.txt"))
                .toArray(String[]::new);
    }
}

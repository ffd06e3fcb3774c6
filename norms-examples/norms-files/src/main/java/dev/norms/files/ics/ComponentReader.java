package dev.norms.files.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reader of the components of unfolded text; nothing in them is interpreted, least of all a time zone. */
final class ComponentReader implements VObjectDataListener {
    private final Unfolded unfolded;
    private final Set<String> wanted;
    private final Limits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private final ImmutableList.Builder<Component> roots = ImmutableList.builder();
    private int components;
    private int properties;
    private boolean complete = true;

    private ComponentReader(Unfolded unfolded, Set<String> wanted, Limits limits) {
        this.unfolded = unfolded;
        this.wanted = wanted;
        this.limits = limits;
    }

    /**
     * Reads the components.
     *
     * @param wanted the names of the properties to keep, in upper case
     * @throws LimitException if the number or depth of components, or the number of properties, exceeds the limits
     */
    static Components read(Unfolded unfolded, Set<String> wanted, Limits limits) {
        ComponentReader reader = new ComponentReader(unfolded, wanted, limits);
        try (VObjectReader lines = new VObjectReader(new StringReader(unfolded.text()), SyntaxRules.iCalendar())) {
            lines.parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!reader.open.isEmpty()) {
            reader.complete = false;
            reader.close();
        }
        return new Components(reader.roots.build(), reader.complete);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        int line = unfolded.line(context.getLineNumber());
        if (open.size() == limits.depth()) {
            throw LimitException.depth(line, limits.depth());
        }
        if (++components > limits.components()) {
            throw LimitException.components(line, limits.components());
        }
        open.push(new Open(upper(name), line));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        String upper = upper(name);
        if (open.stream().noneMatch(each -> each.name.equals(upper))) {
            return;
        }
        // components that are still open within this one end with it
        while (!open.element().name.equals(upper)) {
            close();
        }
        close();
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        Open component = open.peek();
        String name = upper(property.getName());
        if (component == null || !wanted.contains(name)) {
            return;
        }
        int line = unfolded.line(context.getLineNumber());
        if (++properties > limits.properties()) {
            throw LimitException.properties(line, limits.properties());
        }
        component.properties.add(new Property(name, parameters(property), property.getValue(), line));
    }

    @Override
    public void onVersion(String value, Context context) {}

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {}

    private void close() {
        Component component = open.pop().component();
        Open parent = open.peek();
        if (parent == null) {
            roots.add(component);
        } else {
            parent.components.add(component);
        }
    }

    private static ImmutableMap<String, String> parameters(VObjectProperty property) {
        ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
        for (Map.Entry<@Nullable String, List<String>> each : property.getParameters()) {
            if (each.getKey() != null && !each.getValue().isEmpty()) {
                parameters.put(upper(each.getKey()), each.getValue().get(0));
            }
        }
        return parameters.buildKeepingLast();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The components of a file, and whether none is still open where the file ends. */
    record Components(ImmutableList<Component> roots, boolean complete) {}

    /** A component whose end has not been read yet. */
    private static final class Open {
        private final String name;
        private final int line;
        private final ImmutableList.Builder<Property> properties = ImmutableList.builder();
        private final ImmutableList.Builder<Component> components = ImmutableList.builder();

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        Component component() {
            return new Component(name, line, properties.build(), components.build());
        }
    }
}

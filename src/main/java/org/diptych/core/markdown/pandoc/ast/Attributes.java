package org.diptych.core.markdown.pandoc.ast;

import java.util.List;
import java.util.Map;

/**
 * What stands in braces behind an element: {@code {#id .class key=value}}.
 *
 * @param id the id, empty for none
 * @param classes the classes in order
 * @param pairs the other attributes in order
 */
public record Attributes(String id, List<String> classes, List<Map.Entry<String, String>> pairs) {

    public static final Attributes NONE = new Attributes("", List.of(), List.of());

    public Attributes {
        classes = List.copyOf(classes);
        pairs = List.copyOf(pairs);
    }

    /** The same attributes with one class more, before the others. */
    public Attributes withClass(String name) {
        return new Attributes(
                id,
                java.util.stream.Stream.concat(java.util.stream.Stream.of(name), classes.stream())
                        .toList(),
                pairs);
    }

    public boolean isEmpty() {
        return id.isEmpty() && classes.isEmpty() && pairs.isEmpty();
    }
}

package org.diptych.core.markdown.markdownit.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of one element, in the order in which they are written. Confined to one thread. */
public final class Attributes {
    private final List<Attribute> all = new ArrayList<>();

    /** A name with its value. */
    public record Attribute(String name, String value) {
        /** Whether a second one adds to the first and does not take its place. */
        private boolean joins() {
            return name.equals("class") || name.equals("css-module");
        }
    }

    /** Gives the attribute {@code name} this value; it keeps its place if it has one. */
    public Attributes set(String name, String value) {
        int known = indexOf(name);
        Attribute attribute = new Attribute(name, value);
        if (known < 0) {
            all.add(attribute);
        } else {
            all.set(known, attribute);
        }
        return this;
    }

    /** Adds {@code value} to what the attribute {@code name} has. */
    public Attributes join(String name, String value) {
        return set(name, get(name).map(before -> before + " " + value).orElse(value));
    }

    /** What is typed in braces: classes are added, of others the last holds. */
    public Attributes add(List<Attribute> typed) {
        for (Attribute attribute : typed) {
            if (attribute.joins()) {
                join(attribute.name(), attribute.value());
            } else {
                set(attribute.name(), attribute.value());
            }
        }
        return this;
    }

    /** The value of the attribute {@code name}. */
    public Optional<String> get(String name) {
        int known = indexOf(name);
        return known < 0 ? Optional.empty() : Optional.of(all.get(known).value());
    }

    private int indexOf(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** All of them, in order; a view. */
    public List<Attribute> all() {
        return all;
    }
}

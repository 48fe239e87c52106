package org.diptych.core.syntax;

import java.util.List;
import java.util.Objects;

/**
 * How a site cites: with which tags, and how they are written. Nobody else spells them. Immutable; nothing is null.
 *
 * @param citation the name of the tag that cites keys
 * @param list the name of the tag around the list of references
 */
public record CitationSyntax(String citation, String list) {
    /** hexo-reference-plus: <code>{% ref key … %}</code> and <code>{% references %}</code>. */
    public static final CitationSyntax USUAL = new CitationSyntax("ref", "references");

    public CitationSyntax {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(list, "list");
    }

    /** Whether the tag called {@code name} cites. */
    public boolean isCitation(String name) {
        return name.equals(citation);
    }

    /** Whether Hexo, looking for the end of a citation, takes the tag called {@code name} for it. */
    public boolean endsCitation(String name) {
        return name.startsWith("end" + citation);
    }

    /** Whether a list of references begins with the tag called {@code name}. */
    public boolean isList(String name) {
        return name.equals(list);
    }

    /** Whether a list of references ends with the tag called {@code name}. */
    public boolean isListEnd(String name) {
        return name.equals(ends());
    }

    private String ends() {
        return "end" + list;
    }

    /** A citation of {@code keys}, in their order. */
    public String cite(List<String> keys) {
        return begun(keys) + "%}";
    }

    /** A citation of {@code keys} up to where one more may follow. */
    public String begun(List<String> keys) {
        return "{% " + citation + " " + String.join(" ", keys) + " ";
    }

    /** What stands before a list of references. */
    public String listOpening() {
        return "{% " + list + " %}";
    }

    /** What stands behind a list of references. */
    public String listClosing() {
        return "{% " + ends() + " %}";
    }
}

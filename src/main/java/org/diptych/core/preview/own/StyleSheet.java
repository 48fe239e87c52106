package org.diptych.core.preview.own;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A style sheet of an author's own, made harmless: its rules reach the post and nothing else of the page, fetch nothing,
 * and move nothing out of its place. What is left out is told. Immutable.
 */
public final class StyleSheet {
    /** In characters; nobody writes so much by hand. */
    public static final int LARGEST = 256 * 1024;

    /** No style. */
    public static final StyleSheet NONE = new StyleSheet(List.of(), List.of());

    private final List<SheetRule> rules;
    private final List<SheetFault> faults;

    StyleSheet(List<SheetRule> rules, List<SheetFault> faults) {
        this.rules = List.copyOf(rules);
        this.faults = List.copyOf(faults);
    }

    /** What of {@code css} is harmless. */
    public static StyleSheet read(String css) {
        return new SheetReader(css).read();
    }

    /** What was left out, in the order of the sheet. */
    public List<SheetFault> faults() {
        return faults;
    }

    /** Whether nothing of the sheet can be used. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The rules for the application's page. */
    String inPreview() {
        return rules.stream().map(SheetRule::inPreview).collect(Collectors.joining());
    }

    /** The rules for a page on its own. */
    String exported() {
        return rules.stream().map(SheetRule::exported).collect(Collectors.joining());
    }
}

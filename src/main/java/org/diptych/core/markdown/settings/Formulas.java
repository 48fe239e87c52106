package org.diptych.core.markdown.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a site does with the formulas of its posts. Immutable; nothing is null.
 *
 * @param key the front matter's key without which the site typesets no formula of a post; empty if it needs none or that
 *     is not known
 * @param macros the macros and environments it gives them, each as the TeX that defines it
 */
public record Formulas(Optional<String> key, List<String> macros) {
    /** All formulas are typeset, with what MathJax knows. */
    public static final Formulas USUAL = new Formulas(Optional.empty(), List.of());

    public Formulas {
        Objects.requireNonNull(key, "key");
        macros = List.copyOf(macros);
    }
}

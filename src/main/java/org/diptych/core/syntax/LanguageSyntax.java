package org.diptych.core.syntax;

import java.util.List;
import java.util.Objects;

/**
 * How a site marks languages: with which tags, how they are written, and which languages a new post has. Nobody else
 * spells them. Immutable; nothing is null.
 *
 * @param body the name of the tag around what is written in one language, which its argument names
 * @param chooser the name of the tag that lets a reader choose
 * @param shown the language that a page shows until its reader chooses
 * @param usual the languages of a new post, in their order
 */
public record LanguageSyntax(String body, String chooser, Language shown, List<Language> usual) {
    /** <code>{% language_switch %}</code> and <code>{% lang_content en %}</code>, English and Chinese. */
    public static final LanguageSyntax USUAL = new LanguageSyntax(
            "lang_content", "language_switch", Language.ENGLISH, List.of(Language.ENGLISH, Language.CHINESE));

    public LanguageSyntax {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(chooser, "chooser");
        Objects.requireNonNull(shown, "shown");
        usual = List.copyOf(usual);
    }

    /** Whether the tag called {@code name} begins a body. */
    public boolean isBody(String name) {
        return name.equals(body);
    }

    /** Whether the tag called {@code name} ends a body. */
    public boolean isBodyEnd(String name) {
        return name.equals("end" + body);
    }

    /** Whether the tag called {@code name} lets a reader choose. */
    public boolean isChooser(String name) {
        return name.equals(chooser);
    }

    /** Whether what a post says in several languages may begin with the tag called {@code name}. */
    public boolean mayBegin(String name) {
        return isBody(name) || isChooser(name);
    }

    /** What stands before a body in {@code language}. */
    public String opening(String language) {
        return "{% " + body + " " + language + " %}";
    }

    /** What stands behind a body. */
    public String closing() {
        return "{% end" + body + " %}";
    }

    /** What lets a reader choose. */
    public String choice() {
        return "{% " + chooser + " %}";
    }

    /** The tags of {@link #usual}. */
    public List<String> usualTags() {
        return usual.stream().map(Language::tag).toList();
    }

    /** The language a post gets next that is written in {@code first}: the first of the usual ones that it is not. */
    public String after(String first) {
        Language written = new Language(first);
        return usual.stream()
                .filter(language -> !language.isSameAs(written))
                .findFirst()
                .map(Language::tag)
                .orElseThrow();
    }
}

package org.diptych.ui.app.parts;

import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.TextCount;
import org.diptych.ui.shared.PostPart;

/** What parts are called, and how their length is said, in the author's language. */
public record PartNames(Messages messages) {

    /** The part's name; a body's is its language's own name. */
    public String of(PostPart part) {
        return switch (part.kind()) {
            case FRONT_MATTER -> messages.get("part.front-matter");
            case SUMMARY -> messages.get("part.summary");
            case BODY -> language(part.language());
            case REFERENCES -> messages.get("part.references");
            case BETWEEN -> messages.get("part.between");
            case TAIL -> messages.get("part.tail");
        };
    }

    /** {@code language}'s name in itself, such as English or 中文; a body without a language is just the text. */
    public String language(String language) {
        if (language.isEmpty()) {
            return messages.get("part.body");
        }
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** How long a text is: in words, or in characters where it is mostly written in those. */
    public String length(TextCount count) {
        return count.mostlyCharacters()
                ? messages.get("part.characters", count.characters())
                : messages.get("part.words", count.words());
    }
}

package org.diptych.ui.references;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry's text seems to be made of: whoever wrote it in APA's order, {@code Authors (year). Title. Rest}, finds
 * it cut; any other text is a title. Immutable; nothing is null.
 */
record EntryParts(String authors, String year, String title) {
    private static final Pattern APA =
            Pattern.compile("(.*?)\\s*[(（]((?:19|20)\\d\\d[a-z]?)[^)）]*[)）][.。]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TITLE_END = Pattern.compile("(?<=[.?!。？！])\\s+(?=\\p{Lu}|https?:|\\p{IsHan})");

    EntryParts {
        Objects.requireNonNull(authors, "authors");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(title, "title");
    }

    static EntryParts of(String text) {
        Matcher apa = APA.matcher(text.strip());
        if (!apa.matches()) {
            return new EntryParts("", "", text.strip());
        }
        String title = TITLE_END.split(apa.group(3), 2)[0];
        return new EntryParts(apa.group(1), apa.group(2), title.replaceFirst("[.。]$", ""));
    }
}

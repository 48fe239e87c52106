package org.diptych.desk.citing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.bibliography.Work;

/**
 * What an entry's text seems to be made of: whoever wrote it in APA's order, {@code Authors (year). Title. Rest}, finds
 * it cut; any other text is a title. Immutable; nothing is null.
 */
public record EntryParts(String authors, String year, String title) {
    private static final Pattern APA =
            Pattern.compile("(.*?)\\s*[(（]((?:19|20)\\d\\d[a-z]?)[^)）]*[)）][.。]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TITLE_END = Pattern.compile("(?<=[.?!。？！])\\s+(?=\\p{Lu}|https?:|\\p{IsHan})");

    private static final int MOST_MAKERS = 4;

    public EntryParts {
        Objects.requireNonNull(authors, "authors");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(title, "title");
    }

    static EntryParts of(Work work) {
        String makers = work.makers().stream()
                .limit(MOST_MAKERS)
                .map(name -> (name.particle() + " " + name.family()).strip())
                .collect(Collectors.joining(", "));
        boolean more = work.makers().size() > MOST_MAKERS;
        return new EntryParts(more ? makers + "…" : makers, work.year(), work.title());
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

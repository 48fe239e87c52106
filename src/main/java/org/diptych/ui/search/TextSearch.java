package org.diptych.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Finds a query in a text and works out what replacing it changes. Stateless. */
final class TextSearch {
    private TextSearch() {}

    /**
     * The matches in order; matches of no characters, as of {@code x*}, are left out.
     *
     * @throws PatternSyntaxException if the query is no regular expression
     * @throws PatientText.TooLong if the pattern takes too long
     */
    static List<TextRange> find(SearchQuery query, String text) {
        List<TextRange> matches = new ArrayList<>();
        if (!query.text().isEmpty()) {
            Matcher matcher = query.pattern().matcher(new PatientText(text));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    matches.add(new TextRange(matcher.start(), matcher.end()));
                }
            }
        }
        return matches;
    }

    /**
     * What replacing each match by {@code replacement} changes. For a regular expression {@code $1} stands for its
     * first group, {@code \n} and {@code \t} for a line end and a tab.
     *
     * @throws IllegalArgumentException if the replacement names a group that is not there
     */
    static List<TextEdit> replacements(SearchQuery query, String replacement, String text) {
        List<TextEdit> edits = new ArrayList<>();
        String template = query.regex() ? withLineEnds(replacement) : Matcher.quoteReplacement(replacement);
        Matcher matcher = query.pattern().matcher(new PatientText(text));
        int from = 0;
        while (matcher.find()) {
            StringBuilder before = new StringBuilder();
            matcher.appendReplacement(before, template);
            String inserted = before.substring(matcher.start() - from);
            from = matcher.end();
            if (matcher.end() > matcher.start()) {
                edits.add(new TextEdit(new TextRange(matcher.start(), matcher.end()), inserted));
            }
        }
        return edits;
    }

    /** All of {@code edits} as one, so that one undo takes them back; empty where there are none. */
    static Optional<TextEdit> asOne(List<TextEdit> edits, String text) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        TextRange whole = new TextRange(
                edits.get(0).range().start(),
                edits.get(edits.size() - 1).range().end());
        List<TextEdit> inside = edits.stream()
                .map(edit -> new TextEdit(edit.range().shift(-whole.start()), edit.replacement()))
                .toList();
        return Optional.of(new TextEdit(whole, TextEdit.applyAll(whole.in(text), inside)));
    }

    private static String withLineEnds(String replacement) {
        return Pattern.compile("\\\\([nt\\\\$])")
                .matcher(replacement)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group(1)) {
                            case "n" -> "\n";
                            case "t" -> "\t";
                            default -> escape.group();
                        }));
    }
}

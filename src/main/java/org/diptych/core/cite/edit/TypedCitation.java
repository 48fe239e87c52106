package org.diptych.core.cite.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.text.TextRange;

/**
 * A citation that is being typed: <code>{% ref key</code>, with or without its end, or pandoc's {@code [@key}, which Hexo does
 * not know and which gives way to the tag. Immutable; nothing is null.
 *
 * @param whole what gives way to the finished citation, in the line
 * @param word what is being typed, in the line; possibly empty
 * @param keys the other keys of the tag, in their order
 */
public record TypedCitation(TextRange whole, TextRange word, List<String> keys) {
    private static final Pattern TAG = Pattern.compile(
            "\\{%-?\\s*" + CitationSyntax.USUAL.citation() + "\\s+((?:[^\\s%{}]++\\s++)*+)([^\\s%{}]*)");
    private static final Pattern REST = Pattern.compile("([^\\s%{}]*)((?:\\s++[^\\s%{}]++)*+)\\s*-?%}");
    private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)\\[@([^\\[\\]@]{0,60})");

    public TypedCitation {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(word, "word");
        keys = List.copyOf(keys);
    }

    /** The citation the author types at {@code column} of {@code line}, from 0, if there is one. */
    public static Optional<TypedCitation> at(String line, int column) {
        String before = line.substring(0, column);
        int tag = before.lastIndexOf("{%");
        int bracket = before.lastIndexOf("[@");
        return tag >= bracket
                ? tag < 0 ? Optional.empty() : inTag(line, tag, column)
                : inBracket(line, bracket, column);
    }

    private static Optional<TypedCitation> inTag(String line, int start, int column) {
        Matcher begun = TAG.matcher(line).region(start, column);
        if (!begun.matches()) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(line).region(column, line.length());
        boolean ended = rest.lookingAt();
        List<String> keys = Stream.of(begun.group(1), ended ? rest.group(2) : "")
                .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
                .filter(key -> !key.isEmpty())
                .toList();
        return Optional.of(new TypedCitation(
                new TextRange(start, ended ? rest.end() : column),
                new TextRange(begun.start(2), ended ? rest.end(1) : column),
                keys));
    }

    private static Optional<TypedCitation> inBracket(String line, int start, int column) {
        Matcher begun = BRACKET.matcher(line).region(start, column).useTransparentBounds(true);
        if (!begun.matches()) {
            return Optional.empty();
        }
        boolean closed = line.startsWith("]", column);
        return Optional.of(new TypedCitation(
                new TextRange(start, closed ? column + 1 : column), new TextRange(begun.start(1), column), List.of()));
    }
}

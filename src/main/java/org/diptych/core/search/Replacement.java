package org.diptych.core.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What takes the place of a match.
 *
 * <p>For a plain query it is the text as it is written. For a regular expression {@code $1} and {@code \1} stand for
 * its first group, {@code $0} and {@code \0} for the whole match, <code>${name}</code> for a group of that name,
 * {@code $$} for a dollar, and {@code \n} and {@code \t} for a line break and a tab. All else stands for itself, so
 * that TeX arrives whole: {@code \nabla} and {@code \theta} because a letter follows, <code>\\</code> and {@code \$}
 * because TeX means something by them, and a dollar before anything but a digit. Where a line break is to stand
 * before a letter, empty braces end it, as they do in TeX: <code>\n{}and</code>.
 *
 * <p>Immutable, once made.
 */
public final class Replacement {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(\\\\|\\$|\\d{1,9}|[nt](?:\\{\\}|(?![A-Za-z{])))" + "|\\$(\\$|\\d{1,9}|\\{([A-Za-z][A-Za-z0-9]*)\\})");
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

    private final List<Piece> pieces = new ArrayList<>();
    private final int groups;
    private int missing = -1;

    private Replacement(int groups) {
        this.groups = groups;
    }

    /**
     * What {@code written} says to a match of {@code query}.
     *
     * @throws java.util.regex.PatternSyntaxException if the query is no regular expression
     */
    public static Replacement of(SearchQuery query, String written) {
        if (!query.regex()) {
            Replacement plain = new Replacement(0);
            plain.pieces.add(new Piece(written, -1, null));
            return plain;
        }
        Matcher counted = query.pattern().matcher("");
        Replacement replacement = new Replacement(counted.groupCount());
        replacement.read(written, names(query));
        return replacement;
    }

    /** A group it names that the expression does not have; empty where there is none. */
    public OptionalInt missingGroup() {
        return missing < 0 ? OptionalInt.empty() : OptionalInt.of(missing);
    }

    /** What takes the place of {@code found}, which the same query found. */
    public String text(Found found) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String group = piece.name != null
                    ? found.named().get(piece.name)
                    : piece.text != null ? piece.text : found.groups().get(piece.group);
            // A group in an alternative that was not taken.
            text.append(group == null ? "" : group);
        }
        return text.toString();
    }

    private void read(String written, Set<String> names) {
        Matcher escape = ESCAPE.matcher(written);
        int from = 0;
        while (escape.find()) {
            String name = escape.group(3);
            if (name != null && !names.contains(name)) {
                continue;
            }
            literal(written.substring(from, escape.start()));
            from = escape.end();
            if (name != null) {
                pieces.add(new Piece(null, -1, name));
            } else {
                meaning(escape.group(), escape.group(1) == null ? escape.group(2) : escape.group(1));
            }
        }
        literal(written.substring(from));
    }

    private void meaning(String escape, String what) {
        char first = what.charAt(0);
        if (Character.isDigit(first)) {
            group(what);
        } else if (escape.equals("$$")) {
            literal("$");
        } else if (first == 'n') {
            literal("\n");
        } else if (first == 't') {
            literal("\t");
        } else {
            literal(escape);
        }
    }

    /** As many digits as make a group the expression has; the others stand for themselves. */
    private void group(String digits) {
        int length = digits.length();
        while (length > 1 && Integer.parseInt(digits.substring(0, length)) > groups) {
            length--;
        }
        int group = Integer.parseInt(digits.substring(0, length));
        if (group > groups) {
            missing = missing < 0 ? group : missing;
        } else {
            pieces.add(new Piece(null, group, null));
            literal(digits.substring(length));
        }
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, -1, null));
        }
    }

    /** The names of groups in {@code query}; a name that is only text, in brackets say, is not among them. */
    static Set<String> names(SearchQuery query) {
        if (!query.regex()) {
            return Set.of();
        }
        Matcher matcher = query.pattern().matcher("");
        return names(query.text()).stream()
                .filter(name -> isGroup(matcher, name))
                .collect(Collectors.toSet());
    }

    private static boolean isGroup(Matcher matcher, String name) {
        try {
            return matcher.start(name) >= -1;
        } catch (IllegalStateException noMatchYet) {
            return true;
        } catch (IllegalArgumentException noGroup) {
            return false;
        }
    }

    private static Set<String> names(String expression) {
        Set<String> names = new HashSet<>();
        NAMED.matcher(expression).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** A text, or a group by its number or its name. */
    private record Piece(@Nullable String text, int group, @Nullable String name) {}
}

package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas in running text as MathJax 3 does with NexT's delimiters: {@code $…$}, {@code $$…$$}, {@code \(…\)},
 * {@code \[…\]}, {@code \begin{…}…\end{…}} and references to equations; {@code \$} is a dollar. Stateless.
 */
final class FormulaFinder {
    private static final int STEPS = 200;

    private static final Pattern START = Pattern.compile(
            "(\\$\\$|\\$|\\\\\\(|\\\\\\[)|\\\\begin\\s*\\{([^}]{0,100})\\}|(\\\\[\\\\$]|\\\\(?:eq)?ref\\s*\\{[^}]{0,1000}\\})");

    private FormulaFinder() {}

    /**
     * A formula, or an escaped dollar or backslash, in a text.
     *
     * @param start its first character
     * @param end after its last
     * @param tex what is typeset, or the text that stands for an escape
     * @param kind what it is
     */
    record Found(int start, int end, String tex, Kind kind) {}

    /** What is found. */
    enum Kind {
        INLINE,
        DISPLAY,
        ESCAPE
    }

    /** What ends a formula, by its mark; also finds what is stepped over before that. */
    private static final Map<String, Pattern> CLOSED_BY = Stream.of("$", "$$", "\\)", "\\]")
            .collect(Collectors.toMap(Function.identity(), close -> endOr(Pattern.quote(close))));

    private static Pattern endOr(String end) {
        return Pattern.compile(end + "|\\\\(?:[a-zA-Z]|[\\s\\S])|[{}]");
    }

    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (text.indexOf('$') < 0 && text.indexOf('\\') < 0) {
            return found;
        }
        MeteredText metered = new MeteredText(text, new WorkMeter(text.length(), STEPS));
        try {
            Map<String, Integer> last = new HashMap<>();
            Matcher start = START.matcher(metered);
            int at = 0;
            while (at <= text.length() && start.find(at)) {
                Found one = one(metered, start, last);
                if (one != null) {
                    found.add(one);
                }
                at = one == null ? start.end() : one.end();
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            // Ten thousand formulas that nothing closes are none.
            return found;
        }
        return found;
    }

    private static @Nullable Found one(MeteredText text, Matcher start, Map<String, Integer> last) {
        String special = start.group(3);
        if (special != null) {
            return special.length() == 2
                    ? new Found(start.start(), start.end(), special.substring(1), Kind.ESCAPE)
                    : new Found(start.start(), start.end(), special, Kind.INLINE);
        }
        String environment = start.group(2);
        if (environment != null) {
            String close = "{" + environment + "}";
            Matcher end = end(text, last, start.end(), endOr("\\\\end\\s*(" + Pattern.quote(close) + ")"), close);
            return end == null
                    ? null
                    : new Found(start.start(), end.end(), text.substring(start.start(), end.end()), Kind.DISPLAY);
        }
        String open = start.group(1);
        String close = open.startsWith("$") ? open : open.equals("\\(") ? "\\)" : "\\]";
        Matcher end = end(text, last, start.end(), closedBy(close), close);
        Kind kind = open.equals("$$") || open.equals("\\[") ? Kind.DISPLAY : Kind.INLINE;
        return end == null ? null : new Found(start.start(), end.end(), text.substring(start.end(), end.start()), kind);
    }

    private static Pattern closedBy(String close) {
        Pattern known = CLOSED_BY.get(close);
        return known == null ? endOr(Pattern.quote(close)) : known;
    }

    /** The first {@code close} after {@code from} outside braces. */
    private static @Nullable Matcher end(
            MeteredText text, Map<String, Integer> last, int from, Pattern pattern, String close) {
        String sought = close.startsWith("{") ? "\\end" : close;
        if (last.computeIfAbsent(sought, text.toString()::lastIndexOf) < from) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        int braces = 0;
        for (int at = from; at <= text.length() && matcher.find(at); at = matcher.end()) {
            String hit = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : matcher.group();
            if (hit.equals(close) && braces == 0) {
                return matcher;
            }
            if (hit.equals("{")) {
                braces++;
            } else if (hit.equals("}") && braces > 0) {
                braces--;
            }
        }
        return null;
    }
}

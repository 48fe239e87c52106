package org.diptych.core.markdown.marked;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.marked.block.Definition;
import org.jspecify.annotations.Nullable;

/** Finds links, images and references as marked does. */
final class LinkFinder {
    private final Passage passage;
    private final Labels labels;
    private final Map<String, Anchor.Target> definitions;

    /** For finding links in {@code passage}, and references to {@code definitions}. */
    LinkFinder(Passage passage, Map<String, Anchor.Target> definitions) {
        this.passage = passage;
        this.labels = new Labels(passage);
        this.definitions = definitions;
    }

    /** What labels refer to, by the label. */
    static Map<String, Anchor.Target> targets(Map<String, Definition> definitions) {
        Map<String, Anchor.Target> targets = new HashMap<>();
        definitions.forEach((label, definition) -> targets.put(
                label,
                new Anchor.Target(
                        MarkedText.unescaped(definition.address()), MarkedText.unescaped(definition.title()))));
        return targets;
    }

    private static String key(String label) {
        return label.replaceAll(Signs.BLANK + "+", " ").toLowerCase(Locale.ROOT);
    }

    /** What stands in {@code textStart..textEnd} leads to {@code target}; the whole ends at {@code end}. */
    record Found(int textStart, int textEnd, Anchor.@Nullable Target target, int end) {}

    /** The link or image at {@code at}, null if there is none. */
    @Nullable
    Found link(int at, int to) {
        int open = labels.open(at, to);
        int close = open < 0 ? -1 : labels.close(open, to);
        if (close < 0 || passage.at(close + 1, to) != '(') {
            return null;
        }
        int start = passage.skipBlanks(close + 2, to);
        Found found = passage.at(start, to) == '<' ? inAngles(open, close, start, to) : null;
        return found == null ? plain(open, close, start, to) : found;
    }

    private @Nullable Found inAngles(int open, int close, int start, int to) {
        for (int i = start + 1; i < to && i >= 0; i++) {
            char c = passage.at(i);
            if (c == '>') {
                Tail tail = i == start + 1 ? null : tail(i + 1, to);
                return tail == null ? null : found(open, close, passage.string(start + 1, i), tail);
            } else if (c == '\n' || c == '<') {
                return null;
            } else if (c == '\\') {
                i = labels.escaped(i, to);
            }
        }
        return null;
    }

    /** The longest address that ends before a bracket; what follows its own closing bracket is cut off again. */
    private @Nullable Found plain(int open, int close, int start, int to) {
        int last = start;
        while (last < to && passage.at(last) > ' ') {
            last++;
        }
        for (int i = last; i >= start; i--) {
            Tail tail = tail(i, to);
            if (tail != null) {
                return cut(open, close, start, i, tail);
            }
        }
        return null;
    }

    private @Nullable Found cut(int open, int close, int start, int end, Tail tail) {
        if (passage.at(start, end) == '<') {
            boolean angles = passage.at(end - 1) == '>' && end - start > 1 && !isEscaped(start, end - 1);
            return angles ? found(open, close, passage.string(start + 1, end - 1), tail) : null;
        }
        int level = 0;
        int closed = -1;
        boolean any = false;
        for (int i = start; i < end && closed < 0; i++) {
            char c = passage.at(i);
            any |= c == ')';
            if (c == '\\') {
                any |= passage.at(i + 1, end) == ')';
                i++;
            } else if (c == '(') {
                level++;
            } else if (c == ')') {
                level--;
                closed = level < 0 ? i : -1;
            }
        }
        if (closed >= 0) {
            // marked counts from behind the bracket and forgets the blanks between it and the address.
            int shift = start - (close + 2);
            Tail shorter = new Tail("", trimmed(open, closed + 1 - shift));
            return found(open, close, passage.string(start, closed), shorter);
        }
        return level > 0 && any ? null : found(open, close, Signs.trimmed(passage.string(start, end)), tail);
    }

    private boolean isEscaped(int from, int at) {
        int slashes = at;
        while (slashes > from && passage.at(slashes - 1) == '\\') {
            slashes--;
        }
        return (at - slashes) % 2 == 1;
    }

    private int trimmed(int from, int end) {
        int at = end;
        while (at > from && Signs.isBlank(passage.at(at - 1))) {
            at--;
        }
        return at;
    }

    private Found found(int open, int close, String address, Tail tail) {
        return new Found(
                open,
                close,
                new Anchor.Target(MarkedText.unescaped(address), MarkedText.unescaped(tail.title())),
                tail.end());
    }

    /** What follows an address: perhaps a title, and the bracket, which ends at {@code end}. */
    private record Tail(String title, int end) {}

    private @Nullable Tail tail(int from, int to) {
        int start = skipSpaces(from, to);
        if (passage.at(start, to) == '\n') {
            start = skipSpaces(start + 1, to);
        }
        char quote = passage.at(start, to);
        if (quote == '"' || quote == '\'' || quote == '(') {
            Tail titled = titled(start, quote == '(' ? ')' : quote, to);
            if (titled != null) {
                return titled;
            }
        }
        int bracket = passage.skipBlanks(from, to);
        return passage.at(bracket, to) == ')' ? new Tail("", bracket + 1) : null;
    }

    private @Nullable Tail titled(int start, char quote, int to) {
        Tail behindEscaped = null;
        for (int i = start + 1; i < to; i++) {
            char c = passage.at(i);
            boolean escaped = c == '\\' && passage.at(i + 1, to) == quote;
            if (escaped) {
                i++;
            } else if (c != quote) {
                continue;
            }
            int bracket = passage.skipBlanks(i + 1, to);
            Tail tail = passage.at(bracket, to) == ')' ? new Tail(passage.string(start + 1, i), bracket + 1) : null;
            if (!escaped) {
                return tail == null ? behindEscaped : tail;
            }
            behindEscaped = tail == null ? behindEscaped : tail;
        }
        return behindEscaped;
    }

    private int skipSpaces(int from, int to) {
        int at = from;
        while (at < to && (passage.at(at) == ' ' || passage.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Brackets that may refer to a definition; the label is at {@code labelStart..labelEnd}. */
    private record Reference(int textStart, int textEnd, int labelStart, int labelEnd, int end) {}

    private @Nullable Reference brackets(int at, int to) {
        int open = labels.open(at, to);
        if (open < 0) {
            return null;
        }
        int close = labels.close(open, to);
        if (close >= 0 && passage.at(close + 1, to) == '[') {
            int second = labels.closeOfPlain(close + 2, to);
            if (labels.isOne(close + 2, second)) {
                return new Reference(open, close, close + 2, second, second + 1);
            }
        }
        int only = labels.closeOfPlain(open, to);
        if (!labels.isOne(open, only)) {
            return null;
        }
        return new Reference(open, only, open, only, passage.has("[]", only + 1, to) ? only + 3 : only + 1);
    }

    /**
     * The link or image at {@code at} that refers to a definition; without a target if nothing is defined, and null where
     * no brackets stand that could refer.
     */
    @Nullable
    Found reference(int at, int to) {
        Reference brackets = brackets(at, to);
        if (brackets == null) {
            return null;
        }
        Anchor.Target target = definitions.get(key(passage.string(brackets.labelStart(), brackets.labelEnd())));
        return new Found(brackets.textStart(), brackets.textEnd(), target, brackets.end());
    }

    boolean hasDefinitions() {
        return !definitions.isEmpty();
    }

    /** Where the reference at {@code at} ends that is masked for emphasis: one written in small letters; else -1. */
    int endOfReference(int at, int to) {
        Reference brackets = brackets(at, to);
        if (brackets == null) {
            return -1;
        }
        boolean single = brackets.textStart() == brackets.labelStart();
        String label = passage.string(brackets.labelStart(), brackets.labelEnd());
        boolean masked = definitions.containsKey(label)
                && !(single && passage.at(brackets.end(), to) == '(')
                && brackets.end() == brackets.labelEnd() + 1;
        return masked ? brackets.end() : -1;
    }
}

package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.jspecify.annotations.Nullable;

/** Finds links, images and references in one passage. Confined to one thread. */
final class LinkReader {
    private static final int DEEPEST_BRACKETS = 32;

    private final Passage passage;
    private final Map<String, LinkTarget> definitions;
    private final IntBinaryOperator skip;

    /** @param skip where that ends which begins at a place; the second number is where the text ends */
    LinkReader(Passage passage, Map<String, LinkTarget> definitions, IntBinaryOperator skip) {
        this.passage = passage;
        this.definitions = definitions;
        this.skip = skip;
    }

    /** What stands in {@code textStart..textEnd} leads to {@code target}; the whole ends at {@code end}. */
    record Found(int textStart, int textEnd, LinkTarget target, int end) {}

    /** What brackets may refer to. */
    Map<String, LinkTarget> definitions() {
        return definitions;
    }

    /** What brackets in {@code document} may refer to. */
    static Map<String, LinkTarget> definitions(Document document) {
        Map<String, LinkTarget> definitions = new HashMap<>();
        for (var reference : Parser.REFERENCES.get(document).values()) {
            String address = Uris.published(Uris.unescaped(reference.getUrl().toString()));
            String title = Uris.unescaped(reference.getTitle().toString());
            definitions.putIfAbsent(key(reference.getReference().toString()), new LinkTarget(address, title));
        }
        return definitions;
    }

    private static String key(String label) {
        return label.replaceAll(Signs.BLANK + "+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }

    /** The link whose bracket opens at {@code at}; null if there is none. */
    @Nullable
    Found link(int at, int to) {
        return found(at, labelEnd(at, to, true), to);
    }

    /** The image whose exclamation mark is at {@code at}; null if there is none. */
    @Nullable
    Found image(int at, int to) {
        return passage.at(at + 1, to) == '[' ? found(at + 1, labelEnd(at + 1, to, false), to) : null;
    }

    /**
     * Where the label closes whose bracket opens at {@code open}; -1 if it does not.
     *
     * @param alone whether a link within it makes it none
     */
    int labelEnd(int open, int to, boolean alone) {
        int level = 1;
        for (int at = open + 1; at < to; ) {
            char c = passage.at(at);
            if (c == ']') {
                level--;
                if (level == 0) {
                    return at;
                }
            }
            int next = skip.applyAsInt(at, to);
            if (c == '[' && next == at + 1) {
                level++;
            } else if (c == '[' && alone) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    private @Nullable Found found(int open, int close, int to) {
        if (close < 0) {
            return null;
        }
        if (passage.at(close + 1, to) == '(') {
            int start = skipBlanks(close + 2, to);
            if (start >= to) {
                return null;
            }
            Found inline = inline(open, close, start, to);
            if (inline != null) {
                return inline;
            }
        }
        return reference(open, close, to);
    }

    private @Nullable Found inline(int open, int close, int start, int to) {
        String address = "";
        String title = "";
        int at = start;
        int end = destinationEnd(start, to);
        if (end >= 0) {
            boolean angles = passage.at(start) == '<';
            String typed = angles ? passage.string(start + 1, end - 1) : passage.string(start, end);
            String published = Uris.published(Uris.unescaped(typed));
            if (Uris.isAllowed(published)) {
                address = published;
                at = end;
            }
            int blanks = skipBlanks(at, to);
            int titleEnd = blanks > at ? titleEnd(blanks, to) : -1;
            if (titleEnd >= 0) {
                title = Uris.unescaped(passage.string(blanks + 1, titleEnd - 1));
                blanks = skipBlanks(titleEnd, to);
            }
            at = blanks;
        }
        return passage.at(at, to) == ')' ? new Found(open + 1, close, new LinkTarget(address, title), at + 1) : null;
    }

    private @Nullable Found reference(int open, int close, int to) {
        if (definitions.isEmpty()) {
            return null;
        }
        int end = close + 1;
        String label = "";
        if (passage.at(end, to) == '[') {
            int labelEnd = labelEnd(end, to, false);
            if (labelEnd >= 0) {
                label = passage.string(end + 1, labelEnd);
                end = labelEnd + 1;
            }
        }
        LinkTarget target = definitions.get(key(label.isEmpty() ? passage.string(open + 1, close) : label));
        return target == null ? null : new Found(open + 1, close, target, end);
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(passage.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private int destinationEnd(int start, int to) {
        return passage.at(start) == '<' ? anglesEnd(start, to) : plainEnd(start, to);
    }

    private int anglesEnd(int start, int to) {
        for (int at = start + 1; at < to; at++) {
            char c = passage.at(at);
            if (c == '\n' || c == '<') {
                return -1;
            }
            if (c == '>') {
                return at + 1;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private int plainEnd(int start, int to) {
        int level = 0;
        int at = start;
        while (at < to) {
            char c = passage.at(at);
            if (c <= ' ' || c == '\u007F') {
                break;
            }
            if (c == '\\' && at + 1 < to) {
                if (passage.at(at + 1) == ' ') {
                    break;
                }
                at += 2;
                continue;
            }
            level += c == '(' ? 1 : 0;
            if (level > DEEPEST_BRACKETS || c == ')' && level == 0) {
                break;
            }
            level -= c == ')' ? 1 : 0;
            at++;
        }
        return at == start || level != 0 ? -1 : at;
    }

    private int titleEnd(int start, int to) {
        char open = passage.at(start, to);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int at = start + 1; at < to; at++) {
            char c = passage.at(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '(' && close == ')') {
                return -1;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }
}

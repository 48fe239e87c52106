package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.pandoc.ast.inline.CodeSpan;
import org.diptych.core.markdown.pandoc.ast.inline.Formula;
import org.diptych.core.markdown.pandoc.ast.inline.LineBreak;
import org.diptych.core.markdown.pandoc.ast.inline.NoteReference;
import org.diptych.core.markdown.pandoc.ast.inline.ReferenceLink;
import org.diptych.core.markdown.pandoc.ast.inline.Words;

/** The ids pandoc makes up for headings. */
public final class HeadingIds {
    private HeadingIds() {}

    /** The id of {@code heading}, {@code section} if none of its characters may stand in one. */
    public static String of(Node heading) {
        StringBuilder text = new StringBuilder();
        appendText(heading, text);
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        String lower = text.toString().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (isAllowed(c)) {
                if (gap && id.length() > 0) {
                    id.append('-');
                }
                gap = false;
                if (id.length() > 0 || Character.isLetter(c)) {
                    id.appendCodePoint(c);
                }
            }
        }
        return id.length() == 0 ? "section" : id.toString();
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '.'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** {@code id}, or the first of {@code id-1}, {@code id-2} … that is not taken; {@code last} says which of them went last. */
    public static String unique(String id, Set<String> taken, Map<String, Integer> last) {
        if (!taken.contains(id)) {
            return id;
        }
        int number = last.getOrDefault(id, 0) + 1;
        while (taken.contains(id + "-" + number)) {
            number++;
        }
        last.put(id, number);
        return id + "-" + number;
    }

    /** The characters of {@code parent} that are not marks. */
    public static void appendText(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node, text);
        }
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Words words) {
            text.append(words.text());
        } else if (node instanceof CodeSpan code) {
            text.append(code.code());
        } else if (node instanceof Formula formula) {
            text.append(formula.tex());
        } else if (node instanceof LineBreak) {
            text.append(' ');
        } else if (node instanceof ReferenceLink link) {
            link.before().forEach(before -> append(before, text));
            appendText(link, text);
            text.append(link.full() ? link.key() : "");
        } else if (!(node instanceof NoteReference)) {
            appendText(node, text);
        }
    }
}

package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
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
        appendText(heading, text, true);
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = Character.toLowerCase(text.codePointAt(i));
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
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
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
        appendText(parent, text, false);
    }

    /** @param notes whether the label of a note counts: a heading is named before it is known which labels stand for one */
    private static void appendText(Node parent, StringBuilder text, boolean notes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node, text, notes);
        }
    }

    private static void append(Node node, StringBuilder text, boolean notes) {
        if (node instanceof Words words) {
            text.append(words.text());
        } else if (node instanceof CodeSpan code) {
            text.append(code.code());
        } else if (node instanceof Formula formula) {
            // TeX outside of dollars has no say, though its formula is published.
            text.append(formula.getChars().startsWith("\\") ? "" : formula.tex());
        } else if (node instanceof LineBreak) {
            text.append(' ');
        } else if (node instanceof ReferenceLink link) {
            link.before().forEach(before -> append(before, text, notes));
            appendText(link, text, notes);
            text.append(link.full() ? link.key() : "");
        } else if (node instanceof NoteReference note) {
            text.append(notes ? note.label() : "");
        } else {
            appendText(node, text, notes);
        }
    }
}

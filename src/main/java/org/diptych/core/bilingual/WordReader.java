package org.diptych.core.bilingual;

import java.util.Locale;
import java.util.Set;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Reads out of a block what is the same in every language, and the words that are translated. Used for one block. */
final class WordReader {
    /** Letters of English that say about as much as one Chinese character. */
    private static final double IDEOGRAPH = 3.2;

    /** Inflected forms of a word begin alike. */
    private static final int STEM = 6;

    private static final int SHORTEST = 3;

    private final Set<String> marks;
    private final Set<String> words;
    private double length;

    WordReader(Set<String> marks, Set<String> words) {
        this.marks = marks;
        this.words = words;
    }

    /** Adds what {@code block} holds, and says how much there is to read, in Latin letters. */
    double read(BodyBlock block) {
        for (Node node : block.nodes()) {
            gather(node);
        }
        if (!block.mark().isEmpty()) {
            marks.add(block.kind() + block.mark());
        }
        return length;
    }

    private void gather(Node node) {
        Kind kind = node.kind();
        if (kind instanceof Kind.Text text) {
            prose(text.text());
        } else if (kind instanceof Kind.Citation citation) {
            marks.add("@" + citation.key());
        } else if (kind instanceof Kind.Link link) {
            marks.add("→" + link.address());
        } else if (kind instanceof Kind.Image image) {
            marks.add("→" + image.address());
            return;
        } else if (kind instanceof Kind.CodeSpan code) {
            marks.add("`" + NeutralMarks.squeezed(code.code()));
        } else if (kind instanceof Kind.Formula formula) {
            marks.add("$" + NeutralMarks.formula(formula.tex()));
            tex(formula.tex());
        } else if (kind instanceof Kind.Html html && html.html().contains("src=")) {
            marks.add(NeutralMarks.squeezed(html.html()));
        } else if (kind instanceof Kind.CodeBlock code) {
            code.code()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.length() > SHORTEST)
                    .forEach(line -> marks.add("|" + line));
        }
        node.children().forEach(this::gather);
    }

    private void tex(String tex) {
        int i = 0;
        while (i < tex.length()) {
            int end = i;
            boolean command = tex.charAt(i) == '\\';
            end += command ? 1 : 0;
            while (end < tex.length() && isLatin(tex.charAt(end))) {
                end++;
            }
            if (end > i + (command ? 1 : 0)) {
                marks.add("\\" + tex.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    private void prose(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLatin(c)) {
                int end = i + 1;
                while (end < text.length() && (isLatin(text.charAt(end)) || joins(text, end))) {
                    end++;
                }
                latin(text.substring(i, end));
                i = end;
            } else {
                if (Character.isIdeographic(c)) {
                    length += IDEOGRAPH;
                    if (i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1))) {
                        words.add(text.substring(i, i + 2));
                    }
                }
                i++;
            }
        }
    }

    /** An apostrophe, a hyphen, a decimal point: within a word. */
    private static boolean joins(String text, int at) {
        return "'’-.".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isLatin(text.charAt(at + 1));
    }

    private void latin(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        marks.add(word);
        length += word.length() + 1;
        if (word.length() >= SHORTEST && !Character.isDigit(word.charAt(0))) {
            words.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}

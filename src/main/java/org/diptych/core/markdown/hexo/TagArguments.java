package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.MeteredText;

/**
 * The words of a tag. Blanks part them; quotes hold a word together and are taken off, as Nunjucks' lexer does.
 *
 * @param name the first word
 * @param words the others
 * @param end where the tag ends in its text
 */
record TagArguments(String name, List<String> words, int end) {
    /** What ends a word for Nunjucks' lexer, besides blanks. */
    private static final String DELIMITERS = "()[]{}%*-+~/#,:|.<>=!";

    /** The tag whose <code>{%</code> stands at {@code start}, or null if it is never closed. */
    static TagArguments at(MeteredText text, int start) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int i = start + 2;
        if (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("%}", i) || text.startsWith("-%}", i)) {
                flush(words, word);
                int end = text.indexOf("%}", i) + 2;
                return words.isEmpty()
                        ? new TagArguments("", List.of(), end)
                        : new TagArguments(words.get(0), List.copyOf(words.subList(1, words.size())), end);
            }
            boolean opensString = (c == '"' || c == '\'') && startsToken(text, i, word);
            int close = opensString ? text.indexOf(c, i + 1) : -1;
            if (close > 0) {
                word.append(text.substring(i + 1, close));
                i = close + 1;
            } else if (Character.isWhitespace(c)) {
                flush(words, word);
                i++;
            } else {
                word.append(c);
                i++;
            }
        }
        return null;
    }

    /** A quote within a word, such as an apostrophe, is a character of the word. */
    private static boolean startsToken(MeteredText text, int at, StringBuilder word) {
        char before = text.charAt(at - 1);
        return word.length() == 0 || DELIMITERS.indexOf(before) >= 0 || before == '"' || before == '\'';
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}

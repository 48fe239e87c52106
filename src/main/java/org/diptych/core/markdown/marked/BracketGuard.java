package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps brackets that make no link plain characters. flexmark would make each a reference of its own, which no emphasis
 * can cross.
 */
final class BracketGuard implements InlineParserExtension {
    /** CommonMark's own limit. */
    private static final int LONGEST_LABEL = 999;

    /** Where the brackets close that were kept. */
    private final BitSet closers = new BitSet();
    /** Which bracket closes which, -1 for none, as far as was looked. */
    private final Map<Integer, Integer> matched = new HashMap<>();

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        closers.clear();
        matched.clear();
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (input.charAt(start) == ']') {
            return closers.get(start) && character(parser, input, start, start + 1);
        }
        int open = input.charAt(start) == '!' ? start + 1 : start;
        if (open >= input.length() || input.charAt(open) != '[' || mayBeLink(parser, input, open)) {
            return false;
        }
        int close = closing(input, open);
        if (close >= 0) {
            closers.set(close);
        }
        return character(parser, input, start, open + 1);
    }

    private static boolean character(LightInlineParser parser, BasedSequence input, int from, int to) {
        parser.appendText(input, from, to);
        parser.setIndex(to);
        return true;
    }

    private boolean mayBeLink(LightInlineParser parser, BasedSequence input, int open) {
        int close = closing(input, open);
        if (close < 0) {
            return false;
        }
        char next = close + 1 < input.length() ? input.charAt(close + 1) : 0;
        if (next == '(') {
            return true;
        }
        int second = next == '[' ? closing(input, close + 1) : -1;
        int from = second > close + 2 ? close + 2 : open + 1;
        int to = second > close + 2 ? second : close;
        if (to - from > LONGEST_LABEL) {
            return false;
        }
        var references = Parser.REFERENCES.get(parser.getDocument());
        return references.containsKey(references.normalizeKey(input.subSequence(from, to)));
    }

    private int closing(BasedSequence input, int open) {
        if (!matched.containsKey(open)) {
            match(input, open);
        }
        return matched.get(open);
    }

    /** Finds what closes the bracket at {@code from} and each one behind it that is looked at on the way. */
    private void match(BasedSequence input, int from) {
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = from; i < input.length(); i++) {
            switch (input.charAt(i)) {
                case '\\' -> i++;
                case '[' -> opened.push(i);
                case ']' -> {
                    matched.put(opened.pop(), i);
                    if (opened.isEmpty()) {
                        return;
                    }
                }
                default -> {}
            }
        }
        opened.forEach(open -> matched.put(open, -1));
    }

    /** Makes the guard for each text. */
    static final class Factory implements InlineParserExtensionFactory, Unordered {
        @Override
        public CharSequence getCharacters() {
            return "[]!";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BracketGuard();
        }
    }
}

package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;

/**
 * Keeps brackets that make no link plain characters. flexmark would make each a reference of its own, which no emphasis
 * can cross.
 */
final class BracketGuard implements InlineParserExtension {
    /** Where the brackets close that were kept. */
    private final BitSet closers = new BitSet();

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        closers.clear();
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

    private static boolean mayBeLink(LightInlineParser parser, BasedSequence input, int open) {
        int close = closing(input, open);
        if (close < 0) {
            return false;
        }
        char next = close + 1 < input.length() ? input.charAt(close + 1) : 0;
        if (next == '(') {
            return true;
        }
        int second = next == '[' ? closing(input, close + 1) : -1;
        CharSequence label =
                second > close + 2 ? input.subSequence(close + 2, second) : input.subSequence(open + 1, close);
        var references = Parser.REFERENCES.get(parser.getDocument());
        return references.containsKey(references.normalizeKey(label));
    }

    private static int closing(BasedSequence input, int open) {
        int depth = 0;
        for (int i = open; i < input.length(); i++) {
            switch (input.charAt(i)) {
                case '\\' -> i++;
                case '[' -> depth++;
                case ']' -> {
                    depth--;
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
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

package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links addresses that stand in running text, by marked's rules: not the full stop or bracket they end with. */
final class BareAddressParser implements InlineParserExtension {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:ftp|https?)://|www\\.)(?:[a-zA-Z0-9-]+\\.?)+[^\\s<]*");
    private static final Pattern WITHOUT_END =
            Pattern.compile("(?:[^?!.,:;*_'\"~()&]+|\\([^)]*\\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'\"~)]+(?!$))+");

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        char next = parser.peek(1);
        if (next != 't' && next != 'w') {
            return false;
        }
        Matcher address = ADDRESS.matcher(input).region(start, input.length());
        if (!address.lookingAt()) {
            return false;
        }
        int end = start + trimmed(address.group()).length();
        parser.flushTextNode();
        parser.appendNode(new BareAddress(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    private static String trimmed(String address) {
        String before;
        String trimmed = address;
        do {
            before = trimmed;
            Matcher kept = WITHOUT_END.matcher(before);
            trimmed = kept.find() ? kept.group() : "";
        } while (!before.equals(trimmed));
        return trimmed;
    }

    /** Makes the parser for each text. */
    static final class Factory implements InlineParserExtensionFactory, Unordered {
        @Override
        public CharSequence getCharacters() {
            return "hfw";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BareAddressParser();
        }
    }
}

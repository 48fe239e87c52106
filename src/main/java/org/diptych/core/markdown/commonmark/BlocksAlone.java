package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets flexmark find blocks and what brackets refer to, and read nothing that they hold. */
public final class BlocksAlone extends CommonmarkInlineParser {

    private BlocksAlone(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, processors, links, extensions);
    }

    /** For {@code Parser.Builder.customInlineParserFactory}. */
    public static InlineParser of(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        return new BlocksAlone(options, specialCharacters, delimiterCharacters, processors, links, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node node) {
        // what blocks hold is read later, by the rules of the dialect
    }

    /** As CommonMark has it: between angle brackets blanks may stand, and what begins with one is nothing else. */
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int at = index + 1; at < input.length(); at++) {
            char c = input.charAt(at);
            if (c == '\n' || c == '<') {
                return null;
            }
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, at + 1);
                index = at + 1;
                return destination;
            }
            at += c == '\\' ? 1 : 0;
        }
        return null;
    }
}

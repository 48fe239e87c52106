package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.markdown.commonmark.LineStarts;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.block.HeadingStart;
import org.diptych.core.markdown.markdownit.block.TableParser;
import org.jspecify.annotations.Nullable;

/** The abbreviations that one text explains, each on a line such as {@code *[HTML]: …}, and where they stand in it. */
final class Abbreviations {
    private static final Pattern LINE = Pattern.compile("\\*\\[((?:[^\\[\\]\\\\]++|\\\\.)++)\\]:(.*)");
    private static final String BESIDE = "\\p{P}|\\p{Z}|[ \\r\\n$+<=>^`|~]";

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private @Nullable Pattern pattern;

    /** The abbreviations explained below {@code node}. */
    static Abbreviations below(Node node) {
        Abbreviations found = new Abbreviations();
        found.collect(node);
        if (!found.meanings.isEmpty()) {
            String any = found.meanings.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            found.pattern = Pattern.compile("(^|" + BESIDE + ")(" + any + ")($|" + BESIDE + ")");
        }
        return found;
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Line line) {
                meanings.putIfAbsent(line.name, line.meaning);
            }
            collect(child);
        }
    }

    /** {@code tokens} with what each abbreviation means around it. */
    List<Token> marked(List<Token> tokens) {
        Pattern wanted = pattern;
        if (wanted == null) {
            return tokens;
        }
        List<Token> marked = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.is(Token.Type.TEXT)) {
                mark(token, wanted, marked);
            } else {
                marked.add(token);
            }
        }
        return marked;
    }

    private void mark(Token token, Pattern wanted, List<Token> target) {
        Matcher matcher = wanted.matcher(token.text());
        int at = 0;
        for (int from = 0; from <= token.text().length() && matcher.find(from); from = at) {
            int start = matcher.start(2);
            int end = matcher.end(2);
            if (start > at) {
                target.add(Linkifier.part(token, at, start));
            }
            LinkTarget meaning = new LinkTarget("", meanings.getOrDefault(matcher.group(2), ""));
            int place = Linkifier.place(token, start);
            target.add(Token.open("abbr", meaning, place, place));
            target.add(Linkifier.part(token, start, end));
            target.add(Token.close("abbr", Linkifier.place(token, end), Linkifier.place(token, end)));
            at = end;
        }
        if (at == 0) {
            target.add(token);
        } else if (at < token.text().length()) {
            target.add(Linkifier.part(token, at, token.text().length()));
        }
    }

    /** A line that explains an abbreviation; it is not published. */
    static final class Line extends Block {
        private final String name;
        private final String meaning;

        private Line(BasedSequence chars, String name, String meaning) {
            super(chars);
            this.name = name;
            this.meaning = meaning;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final Line line;

        private LineParser(Line line) {
            this.line = line;
        }

        @Override
        public Block getBlock() {
            return line;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // it is one line
        }
    }

    /** Begins them. */
    static final class Factory extends LineStarts {
        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ListBlockParser.Factory.class, HeadingStart.Factory.class);
        }

        @Override
        public BlockStart start(ParserState state, MatchedBlockParser matched) {
            if (!TableParser.mayEndParagraph(state, matched)) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            BasedSequence text = line.subSequence(state.getNextNonSpaceIndex()).trimEOL();
            Matcher explained = LINE.matcher(text);
            if (state.getIndent() >= 4
                    || !explained.matches()
                    || Signs.trimmed(explained.group(2)).isEmpty()) {
                return BlockStart.none();
            }
            String name = explained.group(1).replaceAll("\\\\(.)", "$1");
            Line block = new Line(text, name, Signs.trimmed(explained.group(2)));
            return BlockStart.of(new LineParser(block)).atIndex(line.length());
        }
    }
}

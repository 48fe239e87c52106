package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.markdownit.address.AddressFinder;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.definition.Definitions;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Reads what the blocks of one text hold, in their order, once all of them are found. Confined to one thread. */
final class InlinePass {
    /** What a cell costs, be it empty. */
    private static final int CELL = 32;

    private final Syntax syntax;
    private final WorkMeter meter;
    private final Typography typography;
    private final Map<String, LinkTarget> definitions;
    private final Footnotes notes;
    private final Abbreviations abbreviations;
    private final @Nullable Emoji emoji;
    private final Map<Node, Content> contents = new IdentityHashMap<>();

    /** What a block holds; the places of the tokens count in {@code chars}, {@code waits} says what passes wait for. */
    record Content(BasedSequence chars, List<Token> tokens, Waits waits) {}

    /** Whether passes over all pieces are still to come: for attributes, which belong to blocks too. */
    private enum Waits {
        NO,
        /** They are, and nothing in the block may be an address. */
        WITHOUT_ADDRESSES,
        WITH_ADDRESSES
    }

    InlinePass(Document document, MarkdownItSettings settings, WorkMeter meter) {
        this.syntax = settings.syntax();
        this.meter = meter;
        this.typography = new Typography(settings.quotes(), meter);
        this.definitions = LinkReader.definitions(document);
        this.notes = Footnotes.below(document);
        this.abbreviations = Abbreviations.below(document);
        this.emoji = syntax.has(Plugin.EMOJI) ? new Emoji(syntax.has(Plugin.EMOTICONS)) : null;
    }

    Footnotes notes() {
        return notes;
    }

    /** What {@code block} holds, which has been read. */
    @Nullable
    Content of(Node block) {
        return contents.get(block);
    }

    /** Reads what {@code block} and the blocks in it hold. */
    void read(Node block) {
        if (block instanceof Paragraph paragraph) {
            read(paragraph.getContentChars(), paragraph);
        } else if (block instanceof Heading heading) {
            read(heading.getText(), heading);
        } else if (block instanceof Definitions.Term term) {
            read(term.getChars(), term);
        } else if (block instanceof TableBlock.Part part && part.getParent() instanceof TableBlock.Part) {
            // A row of one letter has as many cells as the head.
            meter.spend(CELL);
            read(TableBlock.withoutEscapedBars(part.getChars()), part);
        } else {
            meter.enter();
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                read(child);
            }
            meter.leave();
        }
    }

    private void read(BasedSequence content, Node block) {
        BasedSequence chars = trimmed(content);
        Passage passage = Passage.of(chars, meter);
        List<Token> tokens = new InlineReader(passage, syntax, definitions, notes, meter).read(0, chars.length());
        Waits waits = AddressFinder.maybeIn(passage.text()) ? Waits.WITH_ADDRESSES : Waits.WITHOUT_ADDRESSES;
        Content held = new Content(chars, joined(tokens), waits);
        contents.put(block, syntax.has(Plugin.ATTRS) ? held : passed(held));
    }

    /** As JavaScript trims: the wide blanks that indent Chinese paragraphs go too. */
    private static BasedSequence trimmed(BasedSequence content) {
        int start = 0;
        int end = content.length();
        while (start < end && isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
            end--;
        }
        return content.subSequence(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) && (c < 0x1C || c > 0x1F) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Lets the passes over what {@code block} and the blocks in it hold, if they have waited. */
    void pass(Node block) {
        contents.computeIfPresent(block, (same, content) -> passed(content));
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            pass(child);
        }
    }

    private Content passed(Content content) {
        return content.waits() == Waits.NO
                ? content
                : new Content(
                        content.chars(), passed(content.tokens(), content.waits() == Waits.WITH_ADDRESSES), Waits.NO);
    }

    /** What markdown-it's passes over all pieces make of them; {@code addresses} says whether there may be any. */
    List<Token> passed(List<Token> joined, boolean addresses) {
        List<Token> tokens = joined;
        if (addresses && syntax.reads("linkify")) {
            tokens = Linkifier.linked(tokens, meter);
        }
        if (emoji != null) {
            tokens = emoji.shown(tokens);
        }
        tokens = abbreviations.marked(tokens);
        if (syntax.reads("replacements")) {
            Typography.replaceSigns(tokens);
        }
        setLevels(tokens);
        countNesting(tokens);
        if (syntax.reads("smartquotes")) {
            typography.curlQuotes(tokens);
        }
        if (syntax.has(Plugin.CJK_BREAKS)) {
            Typography.joinChineseLines(tokens);
        }
        return tokens;
    }

    /** The tokens with neighbouring texts as one, each with its level. */
    static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int first = 0, next; first < tokens.size(); first = next) {
            Token token = tokens.get(first);
            next = first + 1;
            while (token.is(Token.Type.TEXT)
                    && next < tokens.size()
                    && tokens.get(next).is(Token.Type.TEXT)) {
                next++;
            }
            if (next > first + 1) {
                join(token, tokens.subList(first, next));
            }
            joined.add(token);
        }
        setLevels(joined);
        return joined;
    }

    /** All at once: one by one, a text of lone marks would be copied for each of them. */
    private static void join(Token first, List<Token> texts) {
        StringBuilder text = new StringBuilder();
        texts.forEach(token -> text.append(token.text()));
        first.setText(text.toString());
        first.extendTo(texts.get(texts.size() - 1).to());
    }

    private static void setLevels(List<Token> tokens) {
        int level = 0;
        for (Token token : tokens) {
            level -= token.is(Token.Type.CLOSE) ? 1 : 0;
            token.setLevel(level);
            level += token.is(Token.Type.OPEN) ? 1 : 0;
        }
    }

    /** What nests in a list of tokens is a tree later, and whoever walks through that needs a stack. */
    private void countNesting(List<Token> tokens) {
        int depth = meter.depth();
        for (Token token : tokens) {
            for (int level = meter.depth() - depth; level < token.level(); level++) {
                meter.enter();
            }
        }
        meter.backTo(depth);
    }
}

package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Renders as hexo-renderer-marked 7 does; with its own settings: GitHub's Markdown, line breaks kept, typographic signs.
 *
 * <p>flexmark has no bound of its own and heeds no interruption. It reads a text that counts each look at it: a paragraph
 * that takes too many is published as plain characters, and the rest is read without it. Immutable.
 */
public final class MarkedEngine implements MarkdownEngine {
    /** Posts take up to 100 steps for each character. */
    private static final int STEPS = 400;

    /** So many paragraphs are left out one by one; after that, the whole text is plain. */
    private static final int MOST_LEFT_OUT = 4;

    private final MarkedSettings settings;
    private final SiteAddresses addresses;
    private final Parser parser;

    public MarkedEngine(MarkedSettings settings, SiteAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        this.parser = Parser.builder()
                .extensions(List.of(new MarkedExtension(settings.syntax())))
                .build();
    }

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        LeftOut leftOut = LeftOut.hopelessIn(markdown);
        for (int tries = 0; tries <= MOST_LEFT_OUT; tries++) {
            MappedText left = leftOut.rest();
            int[] place = new int[1];
            try {
                List<HtmlBlock> blocks = read(left, place);
                blocks.addAll(leftOut.blocks(settings.syntax().keepsLines()));
                blocks.sort(Comparator.comparingInt(HtmlBlock::start));
                return blocks;
            } catch (TooMuchWork | StackOverflowError tooMuch) {
                leftOut.add(left.originOf(place[0]));
            }
        }
        return leftOut.all().blocks(settings.syntax().keepsLines());
    }

    /** @param place is told where the reading has come to when it does not end well */
    private List<HtmlBlock> read(MappedText text, int[] place) {
        WorkMeter meter = new WorkMeter(text.length(), STEPS);
        MappedText source = ItemBreaks.inserted(text, meter);
        MeteredText metered = new MeteredText(source.text(), meter);
        List<HtmlBlock> blocks = new ArrayList<>();
        boolean parsed = false;
        Node node = null;
        try {
            Document document = parser.parse(BasedSequence.of(metered));
            InlinePass inlines = new InlinePass(document, settings.syntax(), meter);
            parsed = true;
            for (node = document.getFirstChild(); node != null; node = node.getNext()) {
                inlines.read(node);
            }
            MarkedWriter writer = new MarkedWriter(settings, addresses, meter);
            MarkedTree tree = new MarkedTree(new Spots(source.text(), source), writer);
            for (node = document.getFirstChild(); node != null; node = node.getNext()) {
                String html = writer.html(node);
                if (!html.isEmpty()) {
                    int start = source.originOf(node.getStartOffset());
                    int end = Math.max(start, source.originOfEnd(node.getEndOffset()));
                    blocks.add(new HtmlBlock(
                            html,
                            start,
                            end,
                            tree.of(node).stream()
                                    .map(read -> read.moved(-start))
                                    .toList()));
                }
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            place[0] = source.originOf(parsed && node != null ? node.getStartOffset() : metered.last());
            throw tooMuch;
        }
        return blocks;
    }
}

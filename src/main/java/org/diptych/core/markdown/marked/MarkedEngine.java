package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.diptych.core.markdown.commonmark.CommonMarkEngine;
import org.diptych.core.markdown.marked.block.MarkedBlocks;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Renders as hexo-renderer-marked 7 does; with its own settings: GitHub's Markdown, line breaks kept, typographic signs.
 * Immutable.
 */
public final class MarkedEngine extends CommonMarkEngine {
    private final MarkedSettings settings;
    private final SiteAddresses addresses;

    public MarkedEngine(MarkedSettings settings, SiteAddresses addresses) {
        super(settings.syntax().keepsLines());
        this.settings = settings;
        this.addresses = addresses;
    }

    @Override
    protected Blocks found(MappedText text, int[] place, WorkMeter meter) {
        int[] at = new int[1];
        try {
            MarkedBlocks blocks = MarkedBlocks.of(text, settings.syntax(), at, meter);
            return new Blocks(blocks.document(), blocks.text(), () -> reading(blocks, meter));
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            place[0] = text.originOf(at[0]);
            throw tooMuch;
        }
    }

    private Reading reading(MarkedBlocks blocks, WorkMeter meter) {
        MappedText source = blocks.text();
        InlinePass inlines = new InlinePass(blocks.definitions(), settings.syntax(), meter);
        MarkedWriter writer = new MarkedWriter(settings, addresses, meter);
        MarkedTree tree = new MarkedTree(new Spots(source.text(), source), writer);
        return new Reading() {
            @Override
            public void read(Node block) {
                inlines.read(block);
            }

            @Override
            public boolean isAlone() {
                return inlines.leavesNothingOpen();
            }

            @Override
            public String html(Node block) {
                return writer.html(block);
            }

            @Override
            public List<org.diptych.core.markdown.tree.Node> nodes(Node block) {
                return tree.of(block);
            }
        };
    }
}

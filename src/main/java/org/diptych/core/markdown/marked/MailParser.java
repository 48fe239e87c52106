package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.DoNotLinkDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links mail addresses that stand in running text. */
final class MailParser extends NodePostProcessor {
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]+@[a-zA-Z0-9_-]+(?:\\.[a-zA-Z0-9_-]*[a-zA-Z0-9])+(?![-_])");

    @Override
    public void process(NodeTracker state, Node node) {
        BasedSequence text = node.getChars();
        Matcher mail = MAIL.matcher(text);
        int at = 0;
        while (mail.find()) {
            insert(state, node, new Text(text.subSequence(at, mail.start())));
            insert(state, node, new BareAddress(text.subSequence(mail.start(), mail.end())));
            at = mail.end();
        }
        if (at > 0) {
            insert(state, node, new Text(text.subSequence(at)));
            node.unlink();
            state.nodeRemoved(node);
        }
    }

    private static void insert(NodeTracker state, Node before, Node node) {
        if (!node.getChars().isEmpty()) {
            before.insertBefore(node);
            state.nodeAdded(node);
        }
    }

    /** Makes the processor for texts that hold an {@code @}. */
    static final class Factory extends NodePostProcessorFactory {
        Factory() {
            super(false);
            addNodeWithExclusions(Text.class, DoNotLinkDecorate.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new MailParser();
        }
    }
}

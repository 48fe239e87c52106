package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.HtmlElement;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.ast.Paragraph;

/**
 * Makes lists tight or loose: one paragraph anywhere in the items makes all of them paragraphs, except one at the very
 * end of the list, which only the blank line after it made one.
 */
final class ListSpacing {
    private ListSpacing() {}

    static void settle(ListNode list) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            collect(item, paragraphs);
        }
        long loose = paragraphs.stream().filter(paragraph -> !paragraph.plain()).count();
        Node last = list.getLastChild() == null ? null : list.getLastChild().getLastChild();
        if (loose == 1 && last instanceof Paragraph end && !end.plain()) {
            end.setPlain(true);
        } else if (loose > 0) {
            paragraphs.forEach(paragraph -> paragraph.setPlain(false));
        }
    }

    private static void collect(Node parent, List<Paragraph> paragraphs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (node instanceof HtmlElement) {
                collect(node, paragraphs);
            }
        }
    }
}

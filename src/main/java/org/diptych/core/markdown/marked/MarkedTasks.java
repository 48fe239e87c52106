package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.tree.Kind;

/** Items of lists, with the boxes of tasks. */
final class MarkedTasks {
    /** An item's mark is followed by its box. */
    private static final Pattern BOX = Pattern.compile(" {0,3}(?:[*+-]|\\d{1,9}[.)])\\[([ xX])\\] +");

    private MarkedTasks() {}

    /** Whether a box begins {@code item}, and of which kind. */
    static Kind.Task task(Node item) {
        Matcher box = BOX.matcher(item.getChars());
        if (!box.lookingAt()) {
            return Kind.Task.NONE;
        }
        return box.group(1).isBlank() ? Kind.Task.OPEN : Kind.Task.DONE;
    }

    /** @param tight whether the list's items are no paragraphs */
    static void item(Node item, boolean tight, MarkedWriter writer) {
        Kind.Task task = task(item);
        if (task == Kind.Task.NONE) {
            writer.children(item);
            return;
        }
        String box = task == Kind.Task.OPEN
                ? "<input disabled=\"\" type=\"checkbox\"> "
                : "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ";
        StringBuilder html = writer.out();
        int start = html.length();
        writer.children(item);
        boolean within = !tight && item.getFirstChild() instanceof Paragraph && html.indexOf("<p>", start) == start;
        if (within) {
            html.insert(start + "<p>".length(), box);
        } else {
            html.insert(start, tight ? box : "<p>" + box + "</p>\n");
        }
    }
}

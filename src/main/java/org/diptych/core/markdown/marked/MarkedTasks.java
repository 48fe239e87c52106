package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.tree.Kind;

/** Items of lists, with the boxes of tasks. */
final class MarkedTasks {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\] +");

    private MarkedTasks() {}

    /** Whether a box begins {@code item}, and of which kind. */
    static Kind.Task task(Node item) {
        Node first = item.getFirstChild();
        Matcher box = first instanceof Paragraph ? BOX.matcher(first.getChars()) : null;
        if (box == null || !box.lookingAt()) {
            return Kind.Task.NONE;
        }
        return box.group(1).isBlank() ? Kind.Task.OPEN : Kind.Task.DONE;
    }

    static void item(Node item, MarkedWriter writer) {
        Kind.Task task = task(item);
        if (task == Kind.Task.NONE) {
            writer.children(item);
            return;
        }
        String input = task == Kind.Task.OPEN
                ? "<input disabled=\"\" type=\"checkbox\"> "
                : "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ";
        int start = writer.out().length();
        writer.children(item);
        String text = writer.out().substring(start);
        writer.out().setLength(start);
        int mark = text.indexOf(']') + 1;
        writer.out()
                .append(text, 0, text.indexOf('['))
                .append(input)
                .append(text.substring(mark).stripLeading());
    }
}

package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of lists, with the boxes of tasks. */
final class MarkedTasks {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\] +");

    private MarkedTasks() {}

    static void item(Node item, MarkedWriter writer) {
        Node first = item.getFirstChild();
        Matcher box = first instanceof Paragraph ? BOX.matcher(first.getChars()) : null;
        if (box == null || !box.lookingAt()) {
            writer.children(item);
            return;
        }
        String input = box.group(1).isBlank()
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

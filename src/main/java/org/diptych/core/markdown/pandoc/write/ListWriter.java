package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Node;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** Writes lists, and the boxes of task lists. */
public final class ListWriter {
    private final HtmlWriter writer;
    private final HtmlText html;

    ListWriter(HtmlWriter writer, HtmlText html) {
        this.writer = writer;
        this.html = html;
    }

    void list(ListNode list) {
        if (list.ordered()) {
            html.raw("<ol");
            if (list.style().equals("@")) {
                html.raw(" class=\"example\"");
            }
            if (list.start() != 1) {
                html.raw(" start=\"" + list.start() + "\"");
            }
            if (!list.style().isEmpty()) {
                html.raw(" type=\"" + (list.style().equals("@") ? "1" : list.style()) + "\"");
            }
            html.raw(">\n");
        } else {
            html.raw(isTaskList(list) ? "<ul class=\"task-list\">\n" : "<ul>\n");
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            html.raw("<li>");
            item(item);
            html.raw("</li>\n");
        }
        html.raw(list.ordered() ? "</ol>" : "</ul>");
    }

    private static boolean isTaskList(ListNode list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (box(item) == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box begins {@code item}, and of which kind. */
    public static Kind.Task task(Node item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Words first) {
            StringBuilder start = new StringBuilder();
            for (Node node = first; node instanceof Words words && start.length() < 4; node = node.getNext()) {
                start.append(words.text());
            }
            String text = start.toString();
            boolean blank = text.length() > 3 && Cursor.isBlank(text.charAt(3));
            if (blank && text.startsWith("[ ]")) {
                return Kind.Task.OPEN;
            }
            if (blank && (text.startsWith("[x]") || text.startsWith("[X]"))) {
                return Kind.Task.DONE;
            }
        }
        return Kind.Task.NONE;
    }

    private static @Nullable String box(Node item) {
        return switch (task(item)) {
            case OPEN -> "<input type=\"checkbox\" disabled=\"\" />\n";
            case DONE -> "<input type=\"checkbox\" disabled=\"\" checked=\"\" />\n";
            case NONE -> null;
        };
    }

    private void item(Node item) {
        String box = box(item);
        if (box == null) {
            writer.blocks(item);
            return;
        }
        Paragraph paragraph = (Paragraph) item.getFirstChild();
        html.raw(paragraph.plain() ? box : "<p>" + box);
        int skipped = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (skipped < 4 && node instanceof Words words) {
                int cut = Math.min(4 - skipped, words.text().length());
                skipped += cut;
                html.shown(words.text().substring(cut));
            } else {
                writer.write(node);
            }
        }
        html.raw(paragraph.plain() ? "" : "</p>");
        for (Node node = paragraph.getNext(); node != null; node = node.getNext()) {
            html.raw("\n");
            writer.write(node);
        }
    }
}

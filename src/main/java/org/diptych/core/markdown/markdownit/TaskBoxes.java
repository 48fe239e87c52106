package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.markdown.tree.Kind;

/** The boxes that begin items of a list which are tasks. Confined to one thread. */
final class TaskBoxes {
    /** How long a box is. */
    static final int LENGTH = 3;

    private final Syntax syntax;
    private final InlinePass inlines;

    TaskBoxes(Syntax syntax, InlinePass inlines) {
        this.syntax = syntax;
        this.inlines = inlines;
    }

    /** Whether a box begins any item of {@code list}. */
    boolean areIn(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (of(item) != Kind.Task.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box begins {@code item}, and of which kind. */
    Kind.Task of(Node item) {
        InlinePass.Content content =
                syntax.has(Plugin.TASKS) && item.getFirstChild() instanceof Paragraph first ? inlines.of(first) : null;
        String text = content == null ? "" : content.chars().toString();
        if (text.startsWith("[ ] ")) {
            return Kind.Task.OPEN;
        }
        return text.startsWith("[x] ") || text.startsWith("[X] ") ? Kind.Task.DONE : Kind.Task.NONE;
    }
}

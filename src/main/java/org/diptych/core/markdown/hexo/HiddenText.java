package org.diptych.core.markdown.hexo;

import java.util.List;
import org.diptych.core.markdown.hexo.TemplateUnit.Kind;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.hexo.code.CodeFences;
import org.diptych.core.post.PlainEdit;
import org.diptych.core.text.TextRange;

/**
 * What Hexo takes out of the content of a post before the Markdown renderer sees it. Immutable.
 *
 * @param content the content
 * @param fences its closed fenced code blocks, in order
 * @param units its templates and comments, in order
 * @param templates whether Hexo runs its template engine at all
 * @param outside where none of that is open: where the last edit of words ended
 */
record HiddenText(String content, List<CodeFence> fences, List<TemplateUnit> units, boolean templates, int outside) {

    /** What is taken out of {@code content}. */
    static HiddenText of(String content) {
        List<CodeFence> fences = CodeFences.in(content);
        return new HiddenText(
                content, fences, TemplateScanner.in(content, fences), TemplateScanner.runs(content, fences), 0);
    }

    /** What is taken out of {@code content} where the template engine is switched off: code alone. */
    static HiddenText ofCode(String content) {
        return new HiddenText(content, CodeFences.in(content), List.of(), false, 0);
    }

    /** What is taken out of {@code changed}; after an edit of words nothing is looked for anew. */
    HiddenText after(String changed) {
        return PlainEdit.between(content, changed, outside)
                .filter(this::leavesAll)
                .map(edit -> moved(edit, changed))
                .orElseGet(() -> of(changed));
    }

    /** Whether {@code edit} lies in no fence, and in no unit but between two tags. */
    private boolean leavesAll(PlainEdit edit) {
        return fences.stream().noneMatch(fence -> touches(edit, fence.start(), fence.end()))
                && units.stream()
                        .filter(unit -> unit.kind() != Kind.TEMPLATE)
                        .noneMatch(unit -> touches(edit, unit.start(), unit.end()));
    }

    private static boolean touches(PlainEdit edit, int start, int end) {
        return edit.start() <= end && edit.before() >= start;
    }

    private HiddenText moved(PlainEdit edit, String changed) {
        return new HiddenText(
                changed,
                fences.stream().map(fence -> moved(edit, fence)).toList(),
                units.stream().map(unit -> moved(edit, unit)).toList(),
                templates,
                edit.after());
    }

    private static CodeFence moved(PlainEdit edit, CodeFence fence) {
        TextRange moved = edit.moved(new TextRange(fence.start(), fence.end()));
        return new CodeFence(moved.start(), moved.end(), fence.arguments(), fence.code());
    }

    private static TemplateUnit moved(PlainEdit edit, TemplateUnit unit) {
        TextRange moved = edit.moved(new TextRange(unit.start(), unit.end()));
        return new TemplateUnit(unit.kind(), moved.start(), moved.end());
    }
}

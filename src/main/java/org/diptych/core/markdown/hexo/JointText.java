package org.diptych.core.markdown.hexo;

import java.util.List;
import java.util.regex.Matcher;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;

/** Blocks and the templates marked in them as one template, each character with its place. Used for one joint. */
final class JointText {
    private final TemplatedText text;
    private final List<TemplateUnit> templates;

    JointText(TemplatedText text, List<TemplateUnit> templates) {
        this.text = text;
        this.templates = templates;
    }

    /** The text of {@code blocks}; {@code inner} gets the numbers of the templates in them. */
    MappedText of(List<HtmlBlock> blocks, List<Integer> inner) {
        MappedText whole = MappedText.of(text.content(), 0);
        MappedText.Builder joint = new MappedText.Builder();
        for (HtmlBlock block : blocks) {
            String html = block.html();
            int start = text.outer().originOf(block.start());
            int end = Math.max(start, text.outer().originOfEnd(block.end()));
            Matcher mark = Placeholders.marks(html);
            int at = 0;
            while (mark.find()) {
                int number = Integer.parseInt(mark.group(2));
                if (mark.group(1).equals("swig") && number < templates.size()) {
                    joint.insert(html.substring(at, mark.start()), start, end);
                    TemplateUnit unit = templates.get(number);
                    int from = unit.start();
                    for (CodeFence fence : ContentPublisher.within(text.fences(), unit)) {
                        joint.copy(whole, from, fence.start());
                        text.placeholders().code(joint, whole, fence, 0);
                        from = fence.end();
                    }
                    joint.copy(whole, from, unit.end());
                    inner.add(number);
                    at = mark.end();
                }
            }
            joint.insert(html.substring(at), start, end);
        }
        return joint.build();
    }

    /** The same problem at the braces it is about: of what Markdown wrote only the block's place is known. */
    TemplateProblem placed(TemplateProblem problem) {
        for (int at = problem.start(); at + 1 < problem.end(); at++) {
            boolean marks = text.content().startsWith("{{", at)
                    || text.content().startsWith("{%", at)
                    || text.content().startsWith("{#", at)
                    || text.content().startsWith("#}", at);
            int place = at;
            if (marks && templates.stream().noneMatch(unit -> unit.start() <= place && place < unit.end())) {
                return new TemplateProblem(problem.kind(), problem.name(), at, at + 2);
            }
        }
        return problem;
    }
}

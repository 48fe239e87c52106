package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.code.CodeElements;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.syntax.PartSyntax;

/**
 * Finds the blocks that Hexo's template engine must see whole: between a tag that is a stretch of its own and its end
 * tag, around dashes that take blanks away, and where braces are left that Hexo did not hide. Stateless.
 */
final class Joints {
    private static final Pattern MARKS = Pattern.compile("\\{[{%#]|#\\}");
    private static final Pattern DASHES = Pattern.compile("\\{[{%#]-|-[}%#]\\}");

    private Joints() {}

    /**
     * Blocks that are one template.
     *
     * @param first the first block
     * @param last the last one
     * @param loose whether they are together only for braces that are no tag's
     */
    record Joint(int first, int last, boolean loose) {}

    /**
     * The joints among {@code blocks}, apart from each other and in order.
     *
     * @param units the stretches hidden in the blocks
     * @param reader reads a block in which braces are left, with what is hidden in it
     */
    static List<Joint> in(List<HtmlBlock> blocks, List<ReadUnit> units, Function<HtmlBlock, ReadUnit> reader) {
        List<Joint> joints = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String html = blocks.get(i).html();
            List<ReadUnit> hidden = hidden(html, units);
            boolean dashed = hidden.stream()
                    .anyMatch(unit -> !isSection(unit)
                            && DASHES.matcher(unit.text().text()).find());
            boolean loose = hasBraces(html);
            for (ReadUnit unit : loose ? List.of(reader.apply(blocks.get(i))) : hidden) {
                if (depth == 0 && unit.opened() > 0) {
                    begin = i;
                }
                int before = depth;
                depth = Math.max(0, depth - unit.strayEnds()) + unit.opened();
                if (before > 0 && depth == 0) {
                    add(joints, new Joint(begin, i, false));
                }
            }
            if (dashed || loose) {
                add(joints, new Joint(i, i, !dashed));
            }
        }
        return joints;
    }

    private static List<ReadUnit> hidden(String html, List<ReadUnit> units) {
        List<ReadUnit> hidden = new ArrayList<>();
        Matcher mark = Placeholders.marks(html);
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(2));
            if (mark.group(1).equals("swig") && number < units.size()) {
                hidden.add(units.get(number));
            }
        }
        return hidden;
    }

    /** Whether braces are left in {@code html}, outside of its code. */
    private static boolean hasBraces(String html) {
        return (html.indexOf('{') >= 0 || html.contains("#}"))
                && MARKS.matcher(CodeElements.withoutBraces(html)).find();
    }

    private static boolean isSection(ReadUnit unit) {
        return unit.parts().size() == 1
                && unit.parts().get(0) instanceof Template.Tag tag
                && PartSyntax.USUAL.isStart(tag.name());
    }

    private static void add(List<Joint> joints, Joint joint) {
        Joint added = joint;
        while (!joints.isEmpty() && joints.get(joints.size() - 1).last() >= added.first()) {
            Joint before = joints.remove(joints.size() - 1);
            added = new Joint(
                    Math.min(before.first(), added.first()),
                    Math.max(before.last(), added.last()),
                    before.loose() && added.loose());
        }
        joints.add(added);
    }
}

package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
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

    /** The joints among {@code blocks}, apart from each other and in order; {@code units} are the stretches hidden in them. */
    static List<Joint> in(List<HtmlBlock> blocks, List<ReadUnit> units) {
        List<Joint> joints = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String html = blocks.get(i).html();
            boolean dashed = false;
            Matcher mark = Placeholders.marks(html);
            while (mark.find()) {
                int number = Integer.parseInt(mark.group(2));
                if (mark.group(1).equals("swig") && number < units.size()) {
                    ReadUnit unit = units.get(number);
                    dashed |= !isSection(unit)
                            && DASHES.matcher(unit.text().text()).find();
                    if (depth == 0 && unit.opened() > 0) {
                        begin = i;
                    }
                    int before = depth;
                    depth = Math.max(0, depth - unit.strayEnds()) + unit.opened();
                    if (before > 0 && depth == 0) {
                        add(joints, new Joint(begin, i, false));
                    }
                }
            }
            if (dashed) {
                add(joints, new Joint(i, i, false));
            } else if (html.indexOf('{') >= 0 || html.contains("#}")) {
                if (MARKS.matcher(CodeElements.withoutBraces(html)).find()) {
                    add(joints, new Joint(i, i, true));
                }
            }
        }
        return joints;
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

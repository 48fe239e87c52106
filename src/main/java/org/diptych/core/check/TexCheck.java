package org.diptych.core.check;

import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.text.TextRange;

/** A TeX command outside of formulas: pandoc leaves it out, with its arguments. Chinese letters count to its name. */
final class TexCheck implements BlockCheck {

    @Override
    public List<Finding> check(BlockProse block) {
        if (block.dialect() != Dialect.PANDOC || block.plain().indexOf('\\') < 0) {
            return List.of();
        }
        // In what was meant for a formula, the dollars are what is wrong.
        List<TextRange> formulas = DollarCheck.formulas(block.plain());
        return block.all(Kind.Html.class).stream()
                .filter(BlockProse::isLostTex)
                .map(node -> new TextRange(node.start(), node.end()))
                .filter(tex -> tex.in(block.plain()).startsWith("\\")
                        && formulas.stream().noneMatch(tex::overlaps))
                .map(tex -> Finding.warning("tex-deleted", tex, tex.in(block.source())))
                .toList();
    }
}

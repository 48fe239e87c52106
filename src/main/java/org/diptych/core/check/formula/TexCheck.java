package org.diptych.core.check.formula;

import java.util.BitSet;
import java.util.List;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.text.TextRange;

/** A TeX command outside of formulas: pandoc leaves it out, with its arguments. Chinese letters count to its name. */
public final class TexCheck implements BlockCheck {

    @Override
    public List<Finding> check(BlockProse block) {
        if (!block.dialect().readsFormulas() || block.plain().indexOf('\\') < 0) {
            return List.of();
        }
        // In what was meant for a formula, the dollars are what is wrong.
        BitSet meant = new BitSet();
        DollarCheck.formulas(block.plain()).forEach(formula -> meant.set(formula.start(), formula.end()));
        return block.all(Kind.Html.class).stream()
                .filter(BlockProse::isLostTex)
                .map(node -> new TextRange(node.start(), node.end()))
                .filter(tex -> block.plain().charAt(tex.start()) == '\\' && !meant.get(tex.start()))
                .map(tex -> Finding.warning("tex-deleted", tex, tex.in(block.source())))
                .toList();
    }
}

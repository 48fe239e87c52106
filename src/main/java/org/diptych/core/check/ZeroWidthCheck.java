package org.diptych.core.check;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.text.TextEdit;

/** Characters nobody sees, which break searching, links and formulas. Those that join emoji are none of them. */
final class ZeroWidthCheck implements ParagraphCheck {
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u2060\uFEFF\u00AD]+");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        return Matches.of(INVISIBLE, paragraph.text(), match -> Finding.info(
                        "invisible-character", Matches.range(match), "U+%04X".formatted((int)
                                        match.group().charAt(0)))
                .with("remove-invisible", TextEdit.delete(Matches.range(match))));
    }
}

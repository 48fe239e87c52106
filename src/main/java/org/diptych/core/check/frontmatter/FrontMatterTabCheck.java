package org.diptych.core.check.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Tabs at the start of a line of front matter: Hexo makes two blanks of each, other programs refuse them. */
public final class FrontMatterTabCheck implements Check {
    private static final Pattern INDENT = Pattern.compile("(?m)^\\t+");

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Finding> findings = new ArrayList<>();
        FrontMatterPlace.evenBroken(post).ifPresent(place -> {
            Matcher matcher = Matches.matcher(INDENT, place.segment().content());
            while (matcher.find()) {
                TextRange range = place.inFile(new TextRange(matcher.start(), matcher.end()));
                findings.add(Finding.info("front-matter-tab", range)
                        .with("blanks-for-tabs", new TextEdit(range, "  ".repeat(range.length()))));
            }
        });
        return findings;
    }
}

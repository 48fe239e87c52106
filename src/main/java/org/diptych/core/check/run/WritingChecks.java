package org.diptych.core.check.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.writing.ChinesePunctuationCheck;
import org.diptych.core.check.writing.PageFormulas;
import org.diptych.core.check.writing.PostNames;
import org.diptych.core.check.writing.RepeatedWordCheck;
import org.diptych.core.check.writing.SpacingCheck;
import org.diptych.core.check.writing.SpellingCheck;
import org.diptych.core.check.writing.TitleHints;
import org.diptych.core.check.writing.WritingHints;

/**
 * The hints on writing that the author wants. Blocks that stay are not looked at again; what the post itself says are
 * names is left out after that, so that a reference that is added costs no word a second look.
 *
 * <p>Confined to one thread at a time.
 */
final class WritingChecks implements Check {
    /** So many hints nobody reads; showing more would hold the window. */
    private static final int MOST = 1_000;

    private final PostNames names = new PostNames();
    private WritingHints asked = WritingHints.NONE;
    private BlockChecks blocks = BlockChecks.only(List.of());

    @Override
    public List<Finding> check(CheckedPost post) {
        WritingHints wanted = post.writing();
        if (!wanted.equals(asked)) {
            blocks = BlockChecks.only(rules(wanted));
            asked = wanted;
        }
        if (wanted.equals(WritingHints.NONE)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(withoutNames(post, blocks.check(post)));
        findings.addAll(TitleHints.of(post.post(), post.frontMatter(), wanted));
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .limit(MOST)
                .toList();
    }

    private static List<BlockCheck> rules(WritingHints wanted) {
        List<BlockCheck> rules = new ArrayList<>();
        wanted.dictionary().ifPresent(dictionary -> rules.add(new SpellingCheck(dictionary, wanted.words())));
        if (wanted.repeated()) {
            rules.add(new RepeatedWordCheck());
        }
        if (wanted.spacing()) {
            rules.add(new SpacingCheck());
        }
        if (wanted.punctuation()) {
            rules.add(new ChinesePunctuationCheck());
        }
        return rules.stream()
                .map(rule -> (BlockCheck) block -> rule.check(PageFormulas.hidden(block)))
                .toList();
    }

    private List<Finding> withoutNames(CheckedPost post, List<Finding> findings) {
        Set<String> unknown = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(SpellingCheck.RULE)) {
                unknown.add(finding.arguments().get(0));
            }
        }
        if (unknown.isEmpty()) {
            return findings;
        }
        Set<String> known = names.among(unknown, post, findings);
        return findings.stream()
                .filter(finding -> !finding.rule().equals(SpellingCheck.RULE)
                        || !known.contains(finding.arguments().get(0)))
                .toList();
    }
}

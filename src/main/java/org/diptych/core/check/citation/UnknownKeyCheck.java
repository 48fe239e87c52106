package org.diptych.core.check.citation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;

/** A citation of a key that no reference has: Hexo publishes {@code [undefined]}. */
public final class UnknownKeyCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        List<Citation> undefined = post.bibliography().undefined();
        if (undefined.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> known = new HashMap<>();
        for (Reference reference : post.bibliography().references()) {
            if (reference.isWellFormed()) {
                known.computeIfAbsent(bare(reference.key()), bare -> new LinkedHashSet<>())
                        .add(reference.key());
            }
        }
        return undefined.stream().map(citation -> finding(citation, known)).toList();
    }

    private static Finding finding(Citation citation, Map<String, Set<String>> known) {
        Finding finding = Finding.error("unknown-citation-key", citation.range(), citation.key());
        Set<String> meant = known.getOrDefault(bare(citation.key()), Set.of());
        return meant.size() == 1
                ? finding.with(
                        "use-known-key",
                        new TextEdit(citation.range(), meant.iterator().next()))
                : finding;
    }

    /** The key without what is easily typed beside it: commas, brackets, another case, a dash for a low line. */
    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}，、；]", "");
    }
}

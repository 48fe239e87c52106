package org.diptych.core.check;

import java.util.List;
import java.util.Locale;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextEdit;

/** A citation of a key that no reference has: Hexo publishes {@code [undefined]}. */
final class UnknownKeyCheck implements Check {

    @Override
    public List<Finding> check(CheckedPost post) {
        return post.bibliography().undefined().stream()
                .map(citation -> finding(citation, post.bibliography().references()))
                .toList();
    }

    private static Finding finding(Citation citation, List<Reference> references) {
        Finding finding = Finding.error("unknown-citation-key", citation.range(), citation.key());
        List<String> meant = references.stream()
                .filter(Reference::isWellFormed)
                .map(Reference::key)
                .filter(key -> bare(key).equals(bare(citation.key())))
                .distinct()
                .toList();
        return meant.size() == 1
                ? finding.with("use-known-key", new TextEdit(citation.range(), meant.get(0)))
                : finding;
    }

    /** The key without what is easily typed beside it: commas, brackets, another case, a dash for a low line. */
    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}，、；]", "");
    }
}

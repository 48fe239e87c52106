package org.diptych.desk.frontmatter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords.Counted;

/** Finds the site's words for what is typed. Stateless. */
public final class WordSearch {
    private WordSearch() {}

    /**
     * The words that hold {@code typed}: first those that begin with it, then those in which it begins a word, each
     * most used first.
     *
     * @param taken words that are there already
     */
    public static List<Suggestion> of(List<Counted> known, String typed, Collection<String> taken, Messages words) {
        String sought = OtherSpelling.bare(typed);
        return known.stream()
                .filter(each -> !taken.contains(each.word()))
                .filter(each -> OtherSpelling.bare(each.word()).contains(sought))
                .sorted(Comparator.comparingInt((Counted each) -> rank(OtherSpelling.bare(each.word()), sought))
                        .thenComparing(Comparator.comparingInt(Counted::posts).reversed()))
                .map(each -> new Suggestion(each.word(), words.get("words.posts", each.posts())))
                .toList();
    }

    private static int rank(String word, String sought) {
        if (word.startsWith(sought)) {
            return word.length() == sought.length() ? 0 : 1;
        }
        return word.contains(" " + sought) ? 2 : 3;
    }
}

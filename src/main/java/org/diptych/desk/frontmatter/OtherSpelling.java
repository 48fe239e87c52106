package org.diptych.desk.frontmatter;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.site.SiteWords.Counted;

/**
 * The same word in another spelling, under which the site files other posts: {@code java} beside {@code Java}.
 *
 * @param word as this post spells it
 * @param other as others do
 * @param posts how many do; 0 for a second spelling in this post
 */
public record OtherSpelling(String word, String other, int posts) {

    /** The spelling of {@code word} that is used more than its own, if there is one. */
    public static Optional<OtherSpelling> of(String word, List<Counted> known) {
        String bare = bare(word);
        int own = known.stream()
                .filter(each -> each.word().equals(word))
                .mapToInt(Counted::posts)
                .findFirst()
                .orElse(0);
        return known.stream()
                .filter(each -> !each.word().equals(word) && each.posts() >= own)
                .filter(each -> bare(each.word()).equals(bare))
                .max(Comparator.comparingInt(Counted::posts))
                .map(each -> new OtherSpelling(word, each.word(), each.posts()));
    }

    /** A word before {@code word} in {@code words} that is the same in another spelling. */
    public static Optional<OtherSpelling> within(List<String> words, int place) {
        String word = words.get(place);
        return words.subList(0, place).stream()
                .filter(each -> !each.equals(word) && bare(each).equals(bare(word)))
                .findFirst()
                .map(each -> new OtherSpelling(word, each, 0));
    }

    /** The word without case, width, and the dashes or blanks between its parts. */
    static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ");
    }
}

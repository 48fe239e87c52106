package org.diptych.desk.browse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds posts by a few letters of their title, their file's name, their tags, languages or date; case, accents and the
 * width of letters do not matter. Made once for a list of posts, it answers each key within a few milliseconds.
 * Immutable and safe to share between threads.
 */
public final class PostFilter {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final List<Line> lines;

    /** @param posts in the order in which equals are to be listed */
    public PostFilter(List<PostEntry> posts) {
        this.lines = posts.stream()
                .map(post -> new Line(
                        post,
                        folded(post.title()),
                        folded(String.join(
                                " ",
                                post.place(),
                                String.join(" ", post.tags()),
                                String.join(" ", post.languages()),
                                post.date().toLocalDate().toString()))))
                .toList();
    }

    /** Those posts that hold every word of {@code query}, the best first; all of them if it is blank. */
    public List<PostEntry> find(String query) {
        String[] words = BLANKS.split(folded(query).strip());
        if (words[0].isEmpty()) {
            return lines.stream().map(Line::post).toList();
        }
        List<Hit> hits = new ArrayList<>();
        for (Line line : lines) {
            int score = line.score(words);
            if (score >= 0) {
                hits.add(new Hit(line.post(), score));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().map(Hit::post).toList();
    }

    private static String folded(String text) {
        String wide = text.chars().allMatch(c -> c < 0x80)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return wide.toLowerCase(Locale.ROOT);
    }

    private record Hit(PostEntry post, int score) {}

    /** A post with its letters as they are compared. */
    private record Line(PostEntry post, String title, String rest) {
        private static final int BEGINS_TITLE = 3;
        private static final int BEGINS_WORD = 2;
        private static final int IN_TITLE = 1;

        /** How well the words fit; negative if one is missing. */
        int score(String[] words) {
            int score = 0;
            for (String word : words) {
                int at = title.indexOf(word);
                if (at < 0 && !rest.contains(word)) {
                    return -1;
                }
                score += at < 0 ? 0 : at == 0 ? BEGINS_TITLE : beginsWord(at) ? BEGINS_WORD : IN_TITLE;
            }
            return score;
        }

        private boolean beginsWord(int at) {
            return !Character.isLetterOrDigit(title.charAt(at - 1));
        }
    }
}

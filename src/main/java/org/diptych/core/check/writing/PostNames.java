package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Reference;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.Language;

/**
 * Which unknown words are names to the post: they stand in its references, citation keys, tags, categories or author, in
 * its Chinese, which no English word would, or with a capital within sentences, more than once. Remembers the words of
 * parts that stay; confined to one thread at a time.
 */
public final class PostNames {
    private Map<Segment, Set<String>> known = Map.of();

    /** Those of {@code unknown} that are names. {@code findings} says where each stands. */
    public Set<String> among(Set<String> unknown, CheckedPost post, List<Finding> findings) {
        Set<String> said = said(post);
        Set<String> names = new HashSet<>();
        for (String word : unknown) {
            if (said.contains(stem(word))) {
                names.add(word);
            }
        }
        names.addAll(capitalised(post.post().text(), findings));
        return names;
    }

    /** Small letters, without a possessive: a name begins a sentence or not. */
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }

    private Set<String> said(CheckedPost post) {
        Set<String> words = new HashSet<>();
        Map<Segment, Set<String>> now = new HashMap<>();
        for (Segment segment : post.post().segments()) {
            if (segment.kind() == SegmentKind.REFERENCES
                    || segment.kind() == SegmentKind.BODY && new Language(segment.language()).isChinese()) {
                Set<String> before = known.get(segment);
                Set<String> of = before == null ? words(segment.content()) : before;
                now.put(segment, of);
                words.addAll(of);
            }
        }
        known = now;
        post.bibliography().references().stream().map(Reference::key).forEach(key -> words.addAll(words(key)));
        post.frontMatter().tags().forEach(tag -> words.addAll(words(tag)));
        post.frontMatter().categories().forEach(category -> words.addAll(words(category)));
        for (String key : List.of("author", "authors")) {
            post.frontMatter().find(key).map(Field::value).ifPresent(value -> add(value, words));
        }
        return words;
    }

    private static void add(FieldValue value, Set<String> words) {
        if (value instanceof FieldValue.Scalar scalar) {
            words.addAll(words(scalar.text()));
        } else if (value instanceof FieldValue.Items list) {
            list.items().forEach(item -> add(item, words));
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int place = 0;
        while (place < text.length()) {
            if (Scripts.isLatin(text.charAt(place))) {
                int end = EnglishWords.end(text, place);
                words.add(stem(text.substring(place, end)));
                place = end;
            } else {
                place++;
            }
        }
        return words;
    }

    private static Set<String> capitalised(String text, List<Finding> findings) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(SpellingCheck.RULE)) {
                String word = finding.arguments().get(0);
                if (Character.isUpperCase(word.charAt(0))) {
                    places.computeIfAbsent(word, same -> new ArrayList<>())
                            .add(finding.range().start());
                }
            }
        }
        Set<String> names = new HashSet<>();
        places.forEach((word, at) -> {
            if (at.size() > 1 && at.stream().anyMatch(place -> isWithinSentence(text, place))) {
                names.add(word);
            }
        });
        return names;
    }

    private static boolean isWithinSentence(String text, int place) {
        int before = place - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\n')) {
            before--;
        }
        return before >= 0
                && before < place - 1
                && (Character.isLowerCase(text.charAt(before)) || text.charAt(before) == ',');
    }
}

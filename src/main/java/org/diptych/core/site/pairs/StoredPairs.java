package org.diptych.core.site.pairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of one post of a site, as lines of a file: one of the post, then one of each pair. A damaged line costs itself
 * alone. Immutable; nothing is null.
 *
 * @param mark of the file as it was read
 * @param sides both texts of each pair
 */
record StoredPairs(String mark, List<List<String>> sides) {
    private static final String POST = "post";
    private static final String PAIR = "pair";
    private static final int FIELDS = 3;

    StoredPairs {
        sides = List.copyOf(sides);
    }

    /** The lines of all of {@code posts}, by their files. */
    static List<String> written(Map<String, StoredPairs> posts) {
        List<String> lines = new ArrayList<>();
        posts.forEach((file, post) -> {
            lines.add(POST + "\t" + escaped(file) + "\t" + escaped(post.mark));
            post.sides.forEach(both -> lines.add(PAIR + "\t" + escaped(both.get(0)) + "\t" + escaped(both.get(1))));
        });
        return lines;
    }

    static Map<String, StoredPairs> read(List<String> lines) {
        Map<String, StoredPairs> posts = new HashMap<>();
        String file = "";
        String mark = "";
        List<List<String>> sides = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS) {
                continue;
            }
            if (fields[0].equals(POST)) {
                keep(posts, file, mark, sides);
                file = plain(fields[1]);
                mark = plain(fields[2]);
                sides.clear();
            } else if (fields[0].equals(PAIR)) {
                sides.add(List.of(plain(fields[1]), plain(fields[2])));
            }
        }
        keep(posts, file, mark, sides);
        return posts;
    }

    private static void keep(Map<String, StoredPairs> posts, String file, String mark, List<List<String>> sides) {
        if (!file.isEmpty()) {
            posts.put(file, new StoredPairs(mark, sides));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

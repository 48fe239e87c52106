package org.diptych.core.bilingual.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;

/**
 * The numbers that the headings of a post have in the contents Hexo makes for its page: the helper {@code toc}, of which
 * theme NexT makes its sidebar. It numbers the page through, whatever the language, and counts by how headings lie within
 * each other, not by their levels. Stateless.
 */
public final class ContentsNumbers {
    private ContentsNumbers() {}

    /** The numbers, such as {@code 2.1.}, by where in the file each heading begins. */
    public static Map<Integer, String> of(Post post, PublishedPost published) {
        Map<Integer, Integer> levels = new TreeMap<>();
        for (PublishedSection section : published.sections()) {
            int start = post.contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                for (Node root : block.nodes()) {
                    for (Node heading : root.all(Kind.Heading.class)) {
                        int place = heading.in(block.source().start()).start() + start;
                        levels.put(place, ((Kind.Heading) heading.kind()).level());
                    }
                }
            }
        }
        List<String> numbers = numbers(List.copyOf(levels.values()));
        Map<Integer, String> placed = new HashMap<>();
        int next = 0;
        for (int place : levels.keySet()) {
            placed.put(place, numbers.get(next++));
        }
        return placed;
    }

    /** The numbers of headings with these levels, in order. */
    static List<String> numbers(List<Integer> levels) {
        List<Integer> open = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int level : levels) {
            while (!open.isEmpty() && open.get(open.size() - 1) >= level) {
                open.remove(open.size() - 1);
            }
            int depth = open.size();
            open.add(level);
            while (counts.size() > depth + 1) {
                counts.remove(counts.size() - 1);
            }
            if (counts.size() == depth) {
                counts.add(0);
            }
            counts.set(depth, counts.get(depth) + 1);
            StringBuilder number = new StringBuilder();
            counts.forEach(count -> number.append(count).append('.'));
            numbers.add(number.toString());
        }
        return numbers;
    }
}

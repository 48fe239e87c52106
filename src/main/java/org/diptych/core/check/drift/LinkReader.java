package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.check.drift.facts.Facts;

/** Brings links and what their blocks say together. Used for one comparison. */
final class LinkReader {
    private static final Pattern NOTE = Pattern.compile("[ >]*\\[\\^[^\\]\\s]+\\]:\\s*");

    private final String text;
    private final List<Facts> first;
    private final List<Facts> second;

    /**
     * @param first what the blocks of the first body say, in order
     * @param second what those of the second say
     */
    LinkReader(String text, List<Facts> first, List<Facts> second) {
        this.text = text;
        this.first = first;
        this.second = second;
    }

    /** What faces each other by {@code links}, in which each block of both bodies stands once, in order. */
    List<Facing> read(List<Link> links) {
        List<Facing> facings = new ArrayList<>(links.size());
        int a = 0;
        int b = 0;
        for (Link link : links) {
            int firstEnd = a + link.first().size();
            int secondEnd = b + link.second().size();
            boolean one = link.first().size() == 1 && link.second().size() == 1;
            boolean notes = one || notes(link.first()) == notes(link.second());
            facings.add(new Facing(
                    link.first(),
                    link.second(),
                    placed(link.first(), first.subList(a, firstEnd), notes),
                    placed(link.second(), second.subList(b, secondEnd), notes)));
            a = firstEnd;
            b = secondEnd;
        }
        return facings;
    }

    private List<Facts> placed(List<BodyBlock> blocks, List<Facts> facts, boolean notes) {
        if (notes) {
            return facts;
        }
        List<Facts> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock block = blocks.get(i);
            placed.add(isNote(text, block) ? Facts.NONE : facts.get(i));
        }
        return placed;
    }

    private long notes(List<BodyBlock> blocks) {
        return blocks.stream().filter(block -> isNote(text, block)).count();
    }

    /** Whether {@code block} is the text of a footnote: what is missing then is its mark. */
    static boolean isNote(String text, BodyBlock block) {
        int start = text.lastIndexOf('\n', block.range().start() - 1) + 1;
        String before = text.substring(start, block.range().start());
        return !before.isEmpty() && NOTE.matcher(before).matches()
                || block.source().startsWith("[^")
                        && NOTE.matcher(block.source()).lookingAt();
    }
}

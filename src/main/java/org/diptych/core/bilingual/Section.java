package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading and what stands below it up to the next heading.
 *
 * @param block the heading's place among its body's blocks
 * @param level the heading's level
 * @param blocks how many blocks stand below
 * @param marks what no translation changes: formulas, images and code below, Latin words and numbers in the title
 */
record Section(int block, int level, int blocks, Set<String> marks) {
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z0-9]{2,}");

    /** The sections of {@code body}; what stands before its first heading belongs to none. */
    static List<Section> of(Body body) {
        List<Section> sections = new ArrayList<>();
        List<BodyBlock> blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                Heading heading = body.headings().get(sections.size());
                sections.add(section(i, heading, blocks));
            }
        }
        return sections;
    }

    private static Section section(int at, Heading heading, List<BodyBlock> blocks) {
        Set<String> marks = new HashSet<>();
        Matcher word = LATIN_WORD.matcher(heading.title());
        while (word.find()) {
            marks.add(word.group().toLowerCase(Locale.ROOT));
        }
        int end = at + 1;
        while (end < blocks.size() && blocks.get(end).kind() != BlockKind.HEADING) {
            if (!blocks.get(end).mark().isEmpty()) {
                marks.add(blocks.get(end).mark());
            }
            end++;
        }
        return new Section(at, heading.level(), end - at - 1, marks);
    }

    /** How much speaks for this section and {@code other} being the same in two languages; 0 for it cannot be. */
    int likeness(Section other) {
        if (level != other.level) {
            return 0;
        }
        int shared = 0;
        for (String mark : marks) {
            shared += other.marks.contains(mark) ? 1 : 0;
        }
        return 16 + 8 * Math.min(shared, 8) + (blocks == other.blocks ? 4 : 0);
    }
}

package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.TextRange;

/** Where something can be planted in two languages of a post, in random order. */
final class PlantingPlaces {
    private final String text;
    private final List<Body> bodies;
    private final List<Link> links;
    private final Random random;

    PlantingPlaces(String text, List<Body> bodies, List<Link> links, Random random) {
        this.text = text;
        this.bodies = bodies;
        this.links = links;
        this.random = random;
    }

    static BodyBlock one(Link link, boolean second) {
        return (second ? link.second() : link.first()).get(0);
    }

    List<Link> pairs(Predicate<Link> wanted) {
        List<Link> found = new ArrayList<>(links.stream()
                .filter(link -> link.first().size() == 1 && link.second().size() == 1)
                .filter(wanted)
                .toList());
        Collections.shuffle(found, random);
        return found;
    }

    /** The lines of {@code block}, with the blank ones after it: what an author would delete. */
    static TextRange lines(String text, TextRange block) {
        int start = text.lastIndexOf('\n', block.start() - 1) + 1;
        int end = text.indexOf('\n', Math.max(start, block.end() - 1));
        end = end < 0 ? text.length() : end + 1;
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        return new TextRange(start, end);
    }

    boolean nestsBelow(Link link, boolean second) {
        List<BodyBlock> blocks = bodies.get(second ? 1 : 0).blocks();
        int next = blocks.indexOf(one(link, second)) + 1;
        return next < blocks.size()
                && blocks.get(next).level() > 0
                && (blocks.get(next).level() > one(link, second).level()
                        || blocks.get(next).kind() != BlockKind.ITEM);
    }

    TextRange sectionOf(Body body, BodyBlock heading) {
        int end = body.range().end();
        for (BodyBlock block : body.blocks()) {
            if (block.kind() == BlockKind.HEADING
                    && block.range().start() > heading.range().start()
                    && block.level() <= heading.level()) {
                end = block.range().start();
                break;
            }
        }
        return new TextRange(heading.range().start(), end);
    }

    static boolean atMargin(String text, int place) {
        return place == 0 || text.charAt(place - 1) == '\n';
    }

    List<Link> headings() {
        return pairs(link -> one(link, true).kind() == BlockKind.HEADING
                && one(link, false).kind() == BlockKind.HEADING
                && one(link, true).level() == one(link, false).level());
    }

    List<Link> plainParagraphs() {
        return pairs(link -> isPlain(one(link, false)) && isPlain(one(link, true)));
    }

    boolean isPlain(BodyBlock block) {
        boolean blank = block.range().end() + 1 < text.length()
                && text.startsWith("\n\n", block.range().end());
        return block.kind() == BlockKind.PARAGRAPH
                && block.level() == 0
                && blank
                && atMargin(text, block.range().start())
                && block.text().length() > 40
                && !block.source().contains("<")
                && !block.source().contains("$$")
                && !block.source().contains("```")
                && !block.source().startsWith("{%");
    }

    /** Where a block may be put before both: headings, if there are no plain paragraphs to put it behind. */
    List<TextRange[]> places() {
        List<TextRange[]> places = new ArrayList<>();
        for (Link link : plainParagraphs()) {
            int a = one(link, false).range().end();
            int b = one(link, true).range().end();
            places.add(new TextRange[] {new TextRange(a, a), new TextRange(b, b)});
        }
        for (Link link : headings()) {
            int a = one(link, false).range().start();
            int b = one(link, true).range().start();
            boolean apart = a > 2 && text.startsWith("\n\n", a - 2) && text.startsWith("\n\n", b - 2);
            if (apart) {
                places.add(new TextRange[] {new TextRange(a - 2, a - 2), new TextRange(b - 2, b - 2)});
            }
        }
        Collections.shuffle(places, random);
        return places;
    }

    List<Link> plainText() {
        return pairs(link -> isText(one(link, false)) && isText(one(link, true)));
    }

    boolean isText(BodyBlock block) {
        return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.ITEM)
                && block.text().length() > 30
                && !block.source().contains("<")
                && !block.source().contains("$$")
                && !block.source().contains("{%");
    }

    /** Whether the block is written in its language, and not in names and symbols. */
    boolean letters(BodyBlock block) {
        String read = block.text();
        long ideographs = read.codePoints().filter(Character::isIdeographic).count();
        return ideographs == 0 ? read.split(" ").length > 12 : ideographs * 2 > read.length();
    }
}

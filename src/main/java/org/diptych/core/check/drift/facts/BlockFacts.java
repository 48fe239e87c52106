package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.text.TextRange;

/**
 * What a block, or a few in a row, says that can be compared with another language. Immutable; nothing is null.
 *
 * @param formulas its formulas
 * @param listings its listings
 * @param spans code in its lines, without blanks
 * @param images the addresses of its images
 * @param links the addresses it links to
 * @param citations the keys it cites
 * @param notes the labels of the footnotes it marks
 * @param amounts the numbers it says
 * @param rows the rows of its tables, as they are read
 * @param said every number and Latin word that stands anywhere in it
 * @param prose how much it says
 * @param gaps where it is marked as still to be translated
 */
public record BlockFacts(
        List<Part<TexReading>> formulas,
        List<Part<Listing>> listings,
        List<Part<String>> spans,
        List<Part<String>> images,
        List<Part<String>> links,
        List<Part<String>> citations,
        List<Part<String>> notes,
        List<Part<Amount>> amounts,
        List<Part<String>> rows,
        Set<String> said,
        Prose prose,
        List<TextRange> gaps) {

    public static final BlockFacts NONE = new BlockFacts(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Prose.NONE,
            List.of());

    public BlockFacts {
        formulas = List.copyOf(formulas);
        listings = List.copyOf(listings);
        spans = List.copyOf(spans);
        images = List.copyOf(images);
        links = List.copyOf(links);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
        amounts = List.copyOf(amounts);
        rows = List.copyOf(rows);
        said = Set.copyOf(said);
        gaps = List.copyOf(gaps);
    }

    /**
     * How much is written, and in which letters.
     *
     * @param latin words in Latin letters
     * @param ideographs Chinese characters
     * @param length how much there is to read, in Latin letters
     * @param plain what is read, without blanks and in lower case
     */
    public record Prose(int latin, int ideographs, double length, String plain) {
        static final Prose NONE = new Prose(0, 0, 0, "");

        Prose with(Prose other) {
            return new Prose(
                    latin + other.latin, ideographs + other.ideographs, length + other.length, plain + other.plain);
        }
    }

    /** The same facts of blocks whose source begins {@code distance} further on. */
    public BlockFacts shift(int distance) {
        return new BlockFacts(
                shift(formulas, distance),
                shift(listings, distance),
                shift(spans, distance),
                shift(images, distance),
                shift(links, distance),
                shift(citations, distance),
                shift(notes, distance),
                shift(amounts, distance),
                shift(rows, distance),
                said,
                prose,
                gaps.stream().map(gap -> gap.shift(distance)).toList());
    }

    private static <T> List<Part<T>> shift(List<Part<T>> parts, int distance) {
        return parts.stream().map(part -> part.shift(distance)).toList();
    }

    /** The facts of all of {@code several}, in the order given. */
    public static BlockFacts of(List<BlockFacts> several) {
        if (several.size() < 2) {
            return several.isEmpty() ? NONE : several.get(0);
        }
        Set<String> said = new HashSet<>();
        several.forEach(facts -> said.addAll(facts.said));
        return new BlockFacts(
                all(several, BlockFacts::formulas),
                all(several, BlockFacts::listings),
                all(several, BlockFacts::spans),
                all(several, BlockFacts::images),
                all(several, BlockFacts::links),
                all(several, BlockFacts::citations),
                all(several, BlockFacts::notes),
                all(several, BlockFacts::amounts),
                all(several, BlockFacts::rows),
                said,
                several.stream().map(BlockFacts::prose).reduce(Prose.NONE, Prose::with),
                all(several, BlockFacts::gaps));
    }

    private static <T> List<T> all(List<BlockFacts> several, Function<BlockFacts, List<T>> what) {
        List<T> all = new ArrayList<>();
        several.forEach(facts -> all.addAll(what.apply(facts)));
        return all;
    }
}

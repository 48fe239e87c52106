package org.diptych.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.diptych.core.analysis.Reading;
import org.diptych.core.preview.PagePlace;
import org.diptych.core.preview.PageRow;

/**
 * What answers to what in two languages, as the page shows it: the pair at the caret, a row for each link where both are
 * side by side, and the ways between places of the text and heights of the page. Confined to the FX thread.
 *
 * <p>Places are those of one reading. Whoever gives or asks for some looks first whether {@link #revision()} is theirs.
 */
public final class PagePairs {
    private final Page page;
    private final Supplier<Reading> current;
    private List<Mark> marks = List.of();
    private List<PageRow> rows = List.of();

    /**
     * One side of the pair at the caret.
     *
     * @param places what shows it, none where it is missing
     * @param alone whether the other language lacks it
     * @param label the same in words, in the reader's language
     */
    public record Mark(List<PagePlace> places, boolean alone, String label) {
        public Mark {
            places = List.copyOf(places);
        }
    }

    /**
     * What the page shows at its reading line.
     *
     * @param section the section's key
     * @param index the block in it
     * @param kind what of the block, possibly the whole
     * @param nth which of these
     * @param share how far down in it, 0 to 1
     * @param y at which height of the page, in pixels
     */
    public record Sight(String section, int index, String kind, int nth, double share, double y) {}

    PagePairs(Page page, Supplier<Reading> current) {
        this.page = page;
        this.current = current;
    }

    /** The revision whose blocks the page holds, or is being filled with; -1 where there is none. */
    public long revision() {
        return page.isReady() && current.get() != null ? current.get().revision() : -1;
    }

    /** Shows {@code pair}, in place of the one before, at the side of its blocks. */
    public void mark(List<Mark> pair) {
        if (!marks.equals(pair)) {
            marks = List.copyOf(pair);
            tellMarks();
        }
    }

    /** From now on these are the rows of both languages side by side. */
    public void arrange(List<PageRow> linked) {
        boolean same = rows.equals(linked);
        rows = List.copyOf(linked);
        if (page.isReady()) {
            page.call("rows", same ? null : message());
        }
    }

    /**
     * Scrolls so that {@code share} of what is at {@code place} is {@code y} pixels below the page's top, as far as the
     * page goes.
     *
     * @return whether the page shows the place: it does not where it shows another language
     */
    public boolean bring(PagePlace place, double share, double y) {
        if (!page.isReady()) {
            return false;
        }
        Map<String, Object> told = told(place);
        told.put("share", share);
        return page.ask("bring", PageJson.write(Map.of("place", told, "y", y))).equals("true");
    }

    /** What the page shows at its reading line, in the column of {@code language} where both are shown. */
    public Optional<Sight> sight(String language) {
        if (!page.isReady()) {
            return Optional.empty();
        }
        String[] words = page.ask("where", language).split("\n", -1);
        if (words.length != 6 || !words[1].matches("\\d{1,6}") || !words[3].matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(new Sight(
                words[0],
                Integer.parseInt(words[1]),
                words[2],
                Integer.parseInt(words[3]),
                number(words[4]),
                number(words[5])));
    }

    /** How far down the page is scrolled, in pixels. */
    public double scrolled() {
        return page.isReady() ? page.scrollTop() : 0;
    }

    /** The page is there, and empty. */
    void begin() {
        page.call("rows", message());
        tellMarks();
    }

    private void tellMarks() {
        if (page.isReady()) {
            page.call(
                    "mark",
                    marks.stream()
                            .map(mark -> Map.of(
                                    "places",
                                    mark.places().stream().map(PagePairs::told).toList(),
                                    "alone",
                                    mark.alone(),
                                    "label",
                                    mark.label()))
                            .toList());
        }
    }

    /** Briefly, for there are many: the section of each side, and of each row for either side block, kind, which and of. */
    private Map<String, Object> message() {
        if (rows.isEmpty()) {
            return Map.of("keys", List.of(), "rows", List.of());
        }
        return Map.of(
                "keys",
                List.of(
                        rows.get(0).first().section().toString(),
                        rows.get(0).second().section().toString()),
                "rows",
                rows.stream()
                        .map(row -> List.of(brief(row.first()), brief(row.second())))
                        .toList());
    }

    private static List<Object> brief(PagePlace place) {
        PagePlace.Inside inside = place.inside();
        return List.of(place.index(), inside.kind(), inside.nth(), inside.of());
    }

    private static Map<String, Object> told(PagePlace place) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", place.section().toString());
        told.put("index", place.index());
        told.put("span", place.span());
        told.put("kind", place.inside().kind());
        told.put("nth", place.inside().nth());
        told.put("of", place.inside().of());
        return told;
    }

    private static double number(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }
}

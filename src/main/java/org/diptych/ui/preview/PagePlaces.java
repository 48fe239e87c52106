package org.diptych.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.analysis.Reading;
import org.diptych.core.preview.PreviewBlock;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.SectionKey;
import org.diptych.core.text.TextRange;

/** From a place in the source to a place in the page, and back. Stateless. */
final class PagePlaces {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N},，。 ]+");

    private PagePlaces() {}

    /**
     * A place in the source.
     *
     * @param segment the segment's index
     * @param offset in the segment's content
     */
    record Place(int segment, int offset) {}

    /** Where the page shows {@code offset} of segment {@code segment}, in the words of the page. */
    static Optional<Map<String, Object>> find(Reading reading, int segment, int offset) {
        PreviewPage page = reading.preview();
        List<SectionKey> keys = SectionKey.of(page);
        for (int i = 0; i < keys.size(); i++) {
            PreviewSection section = page.sections().get(i);
            int block = section.segment() == segment ? blockAt(section, offset) : -1;
            if (block >= 0) {
                TextRange source = section.blocks().get(block).source();
                double ratio = (double) (offset - source.start()) / Math.max(1, source.length());
                String content = reading.post().segments().get(segment).content();
                return Optional.of(Map.of(
                        "key", keys.get(i).toString(),
                        "index", block,
                        "text", words(content, offset),
                        "ratio", Math.max(0, Math.min(1, ratio))));
            }
        }
        return Optional.empty();
    }

    /** The longest run of plain words in the line at {@code offset}: what the page surely shows of it. */
    private static String words(String content, int offset) {
        int at = Math.max(0, Math.min(offset, content.length()));
        int start = content.lastIndexOf('\n', at - 1) + 1;
        int end = content.indexOf('\n', at);
        String line = content.substring(start, end < 0 ? content.length() : end);
        return NOT_WORDS
                .splitAsStream(line)
                .map(String::strip)
                .max(Comparator.comparingInt(String::length))
                .map(longest -> longest.substring(0, Math.min(longest.length(), 60)))
                .orElse("");
    }

    /** The last block that begins at or before {@code offset}, or the first. */
    private static int blockAt(PreviewSection section, int offset) {
        int found = section.blocks().isEmpty() ? -1 : 0;
        for (int i = 0; i < section.blocks().size(); i++) {
            if (section.blocks().get(i).source().start() <= offset) {
                found = i;
            }
        }
        return found;
    }

    /**
     * Where in the source a click in the page points: the block, how far down in it, and the word under the pointer
     * nearest to that.
     */
    static Optional<Place> locate(Reading reading, String key, String index, String ratio, String word) {
        PreviewPage page = reading.preview();
        List<String> keys =
                SectionKey.of(page).stream().map(SectionKey::toString).toList();
        int at = keys.indexOf(key);
        if (at < 0 || !index.matches("\\d{1,6}") || !ratio.matches("-?[0-9.]{1,20}")) {
            return Optional.empty();
        }
        PreviewSection section = page.sections().get(at);
        int block = Integer.parseInt(index);
        if (block >= section.blocks().size()) {
            return Optional.empty();
        }
        PreviewBlock found = section.blocks().get(block);
        String content = reading.post().segments().get(section.segment()).content();
        int guess = found.source().start()
                + (int) (Math.max(0, Math.min(1, Double.parseDouble(ratio)))
                        * found.source().length());
        return Optional.of(new Place(section.segment(), nearest(content, found.source(), word, guess)));
    }

    private static int nearest(String content, TextRange source, String word, int guess) {
        int best = -1;
        for (int i = word.isEmpty() ? -1 : content.indexOf(word, source.start());
                i >= 0 && i < source.end();
                i = content.indexOf(word, i + 1)) {
            if (best < 0 || Math.abs(i - guess) < Math.abs(best - guess)) {
                best = i;
            }
        }
        return best >= 0 ? best : word.isEmpty() ? guess : source.start();
    }
}

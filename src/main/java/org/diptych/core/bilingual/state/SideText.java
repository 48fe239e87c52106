package org.diptych.core.bilingual.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.text.TextRange;

/**
 * What one side of a pair says, as it is compared and kept: its blocks' text without the marks of lists and headings, one
 * blank wherever prose has white space. So a list that is numbered anew, or lines that are broken elsewhere, change
 * nothing. Immutable; nothing is null.
 */
public final class SideText {
    /** Nothing is said. */
    public static final SideText EMPTY = new SideText("");

    private static final String BETWEEN = "\n\n";
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*+•]|\\(?(?:\\d{1,9}|[A-Za-z]|[ivxlcIVXLC]{1,6}|#|@[\\w-]*)[.)])(?:\\s+|$)");
    private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s*");
    private static final Pattern HEADING_END = Pattern.compile("(?:\\s+#+|\\n[ \\t]*(?:=+|-+))?\\s*$");

    private final String text;
    private final String key;

    /** The words of {@code text}, a block's source. */
    public SideText(String text) {
        this(Objects.requireNonNull(text, "text"), squeezed(text));
    }

    private SideText(String text, String key) {
        this.text = text;
        this.key = key;
    }

    /** What {@code blocks} say together. */
    public static SideText of(List<BodyBlock> blocks) {
        return new SideText(PlacedText.of(blocks, false).text());
    }

    /** What blocks say together that say {@code texts} each by itself. */
    static SideText joined(List<SideText> texts) {
        StringBuilder text = new StringBuilder();
        StringBuilder key = new StringBuilder();
        for (SideText each : texts) {
            text.append(text.isEmpty() ? "" : BETWEEN).append(each.text);
            key.append(each.key);
        }
        return new SideText(text.toString(), key.toString());
    }

    /** What is compared and shown: a line, or several of a listing or table; an empty line between two blocks. */
    public String text() {
        return text;
    }

    /** What tells this text from others: all of it but white space. */
    String key() {
        return key;
    }

    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SideText side && text.equals(side.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The places in the file of {@code ranges}, which count from the start of the text that {@link #of} makes of {@code
     * blocks}; one that reaches over two blocks becomes two.
     */
    static List<TextRange> places(List<BodyBlock> blocks, List<TextRange> ranges) {
        PlacedText written = PlacedText.of(blocks, true);
        List<TextRange> places = new ArrayList<>();
        ranges.forEach(range -> written.addPlaces(range, places));
        return places;
    }

    /** The text of blocks, and where in the file each of its characters comes from. */
    private static final class PlacedText {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();
        /** Whether places are asked for: at each key the texts of all blocks are, and no place. */
        private final boolean placed;

        private PlacedText(boolean placed) {
            this.placed = placed;
        }

        static PlacedText of(List<BodyBlock> blocks, boolean placed) {
            PlacedText written = new PlacedText(placed);
            for (BodyBlock block : blocks) {
                if (!written.text.isEmpty()) {
                    written.text.append(BETWEEN);
                    written.place(-1);
                    written.place(-1);
                }
                written.add(block);
            }
            return written;
        }

        String text() {
            return text.toString();
        }

        private void place(int offset) {
            if (placed) {
                places.add(offset);
            }
        }

        private void add(BodyBlock block) {
            String source = block.source();
            TextRange said = said(block);
            boolean lines = block.kind() == BlockKind.CODE || block.kind() == BlockKind.TABLE;
            int begin = text.length();
            for (int i = said.start(); i < said.end(); i++) {
                char c = source.charAt(i);
                boolean blank = Character.isWhitespace(c) && !(lines && c == '\n');
                boolean again =
                        blank && (text.length() == begin || Character.isWhitespace(text.charAt(text.length() - 1)));
                if (!again) {
                    text.append(blank ? ' ' : c);
                    place(block.range().start() + i);
                }
            }
            while (text.length() > begin && Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.setLength(text.length() - 1);
                if (placed) {
                    places.remove(places.size() - 1);
                }
            }
        }

        /** Where in a block's source stands what it says, without marks before and after. */
        private static TextRange said(BodyBlock block) {
            String source = block.source();
            int start = 0;
            int end = source.length();
            Matcher mark = (block.kind() == BlockKind.HEADING ? HEADING : ITEM).matcher(source);
            boolean marked = block.kind() == BlockKind.HEADING || block.level() > 0;
            if (marked && mark.lookingAt()) {
                start = mark.end();
            }
            if (block.kind() == BlockKind.HEADING) {
                Matcher close = HEADING_END.matcher(source);
                if (close.find(start)) {
                    end = close.start();
                }
            }
            return new TextRange(start, end);
        }

        void addPlaces(TextRange range, List<TextRange> target) {
            int i = range.start();
            while (i < range.end()) {
                int from = i;
                while (i < range.end() && places.get(i) >= 0) {
                    i++;
                }
                if (i > from) {
                    target.add(new TextRange(places.get(from), places.get(i - 1) + 1));
                }
                i++;
            }
        }
    }
}

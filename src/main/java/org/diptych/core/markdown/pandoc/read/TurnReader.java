package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.ScanNotes;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.Patience;
import org.diptych.core.text.TooMuchWork;

/** Reads a whole text in turns, each of which can be read again by itself. Stateless. */
public final class TurnReader {
    private TurnReader() {}

    /**
     * Reads the text from {@code from}, where a block begins, until {@code end} says of a place between two blocks that
     * it is enough. A block that wants too much work, or nests too deep, becomes a paragraph of plain characters up to the
     * next blank line, and the reading goes on behind it.
     */
    public static List<Turn> read(ScanNotes reading, MappedText text, int from, IntPredicate end) {
        List<Turn> turns = new ArrayList<>();
        Cursor cursor = new Cursor(reading, text);
        cursor.at = from;
        Patience patience = new Patience(reading.meter());
        int blank = -1;
        while (!end.test(cursor.at)) {
            int start = cursor.at;
            List<Node> blocks = new ArrayList<>();
            BlockReader reader = new BlockReader(cursor, blocks);
            int bound = reading.bound();
            int referred = reading.referred().size();
            cursor.text.reachAnew(start);
            try {
                if (!reader.block()) {
                    break;
                }
            } catch (TooMuchWork | StackOverflowError tooMuch) {
                patience.lose();
                cursor.startAnew();
                blocks.clear();
                reader.plain(start, patience.isLost());
            }
            blank = Math.max(blank, blankLine(cursor, reader.lastCharacter(), blank));
            int reach = Math.max(cursor.text.reach(), blank);
            reach = reach >= text.length() ? Turn.WHOLE : reach;
            List<String> keys = List.copyOf(
                    reading.referred().subList(referred, reading.referred().size()));
            turns.add(new Turn(start, cursor.at, reach, reading.bound() == bound, keys, blocks));
        }
        return turns;
    }

    /**
     * Where the first blank line begins behind what was read, or the text's length: what is looked at once for several
     * blocks ends there at the latest.
     *
     * @param last where what was read ends
     * @param known one found before; what was read may not have come that far yet
     */
    private static int blankLine(Cursor cursor, int last, int known) {
        if (last < known) {
            return known;
        }
        String text = cursor.source.text();
        int end = text.indexOf('\n', last);
        while (end >= 0 && end + 1 < text.length() && !isBlankLine(text, end + 1)) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isBlankLine(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }
}

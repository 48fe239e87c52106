package org.diptych.core.markdown.pandoc.scan;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.TooMuchWork;

/** Finds the bars that part the cells of a table: those in code, in formulas and in tags do not. Stateless. */
public final class CellBars {
    private CellBars() {}

    /** The places of those in {@code line}; of none where there is more to look for than any line is worth. */
    public static List<Integer> in(String line) {
        if (line.indexOf('|') < 0) {
            return List.of();
        }
        try {
            return in(new Cursor(new ScanNotes(BasedSequence.of(line)), MappedText.of(line, 0)));
        } catch (TooMuchWork tooMuch) {
            return List.of();
        }
    }

    private static List<Integer> in(Cursor cursor) {
        List<Integer> bars = new ArrayList<>();
        int at = 0;
        while (at < cursor.limit) {
            if (cursor.text.charAt(at) == '|') {
                bars.add(at++);
            } else {
                at = past(cursor, at, cursor.limit);
            }
        }
        return bars;
    }

    /** Where what begins at {@code at}, in a line that ends at {@code end}, is over, and the next thing begins. */
    public static int past(Cursor cursor, int at, int end) {
        char c = cursor.text.charAt(at);
        int past = at + 1;
        if (c == '\\') {
            past = at + 2;
        } else if (c == '`') {
            past = cursor.pairs().codeEnd(at);
        } else if (c == '$') {
            past = FormulaScanner.displayEnd(cursor, at);
            past = past < 0 ? FormulaScanner.inlineEnd(cursor, at) : past;
        } else if (c == '<') {
            HtmlTag tag = HtmlTag.at(cursor.text, at, end);
            past = tag == null ? at + 1 : tag.end();
        }
        return past < 0 || past > end ? at + 1 : past;
    }
}

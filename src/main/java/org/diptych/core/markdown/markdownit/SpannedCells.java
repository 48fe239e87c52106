package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.markdownit.BlockToken.Type;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.text.WorkMeter;

/**
 * Hides the cells of a table that others cover, by their {@code rowspan} and {@code colspan}, step by step as
 * markdown-it-attrs does: what it counts wrongly is counted wrongly here. Confined to one thread.
 */
final class SpannedCells {
    private final List<BlockToken> row;
    private final WorkMeter meter;

    /** @param row the blocks of a text, each with its attributes as far as they have been read */
    SpannedCells(List<BlockToken> row, WorkMeter meter) {
        this.row = row;
        this.meter = meter;
    }

    /** Looks at the token at {@code at}: behind the head of a table columns are counted, behind its body cells are hidden. */
    void at(int at) {
        if (row.get(at).is(Type.ROW, -1)
                && at + 2 < row.size()
                && row.get(at + 1).is(Type.HEAD, -1)
                && row.get(at + 2).is(Type.BODY, 1)) {
            int columns = 0;
            for (int i = at - 1; !row.get(i).is(Type.ROW, 1); i--) {
                columns += row.get(i).is(Type.CELL, -1) ? 1 : 0;
            }
            row.get(at + 2).setColumns(columns);
        } else if (row.get(at).is(Type.BODY, -1)) {
            body(at);
        }
    }

    private void body(int end) {
        int start = end - 1;
        while (!row.get(start).is(Type.BODY, 1)) {
            start--;
        }
        int columns = row.get(start).columns();
        for (int i = start; i < end && columns >= 2; i++) {
            BlockToken token = row.get(i);
            int rows = token.isHidden() ? 0 : span(token, "rowspan");
            int across = token.isHidden() ? 0 : span(token, "colspan");
            if (rows > 1 && !countRows(i, rows, columns - Math.max(1, across))) {
                return;
            }
            if (token.is(Type.ROW, 1) && token.columns() != 0) {
                hideBehind(i, end);
            }
            if (across > 1) {
                hideAcross(i, start, end, across, columns);
            }
        }
    }

    /** The last number that is said for {@code name}; 0 for none. */
    private static int span(BlockToken token, String name) {
        int span = 0;
        for (Attribute attribute : token.attributes()) {
            if (attribute.name().equals(name)) {
                span = attribute.value().strip().matches("[+-]?\\d{1,9}")
                        ? Integer.parseInt(attribute.value().strip())
                        : 0;
            }
        }
        return span;
    }

    /** Whether the text has so many rows; of tables below too. */
    private boolean countRows(int at, int rows, int columns) {
        int left = columns;
        int more = rows;
        for (int i = at; more > 1; i++) {
            if (i >= row.size()) {
                return false;
            }
            meter.spend(1);
            BlockToken token = row.get(i);
            if (token.is(Type.ROW, 1)) {
                left -= token.columns() != 0 ? 1 : 0;
                token.setColumns(left);
                more--;
            }
        }
        return true;
    }

    private void hideBehind(int at, int end) {
        int most = row.get(at).columns();
        int cells = 0;
        for (int i = at; i < end; i++) {
            BlockToken token = row.get(i);
            if (token.is(Type.ROW, -1)) {
                return;
            }
            cells += token.is(Type.CELL, 1) ? 1 : 0;
            if (cells > most && !token.isHidden()) {
                token.hide();
            }
        }
    }

    private void hideAcross(int at, int start, int end, int across, int columns) {
        List<Integer> cells = new ArrayList<>();
        int count = columns;
        for (int i = at; i > start; i--) {
            if (row.get(i).is(Type.ROW, 1)) {
                count = row.get(i).columns() != 0 ? row.get(i).columns() : count;
                break;
            }
            if (row.get(i).is(Type.CELL, 1)) {
                cells.add(0, i);
            }
        }
        int place = cells.size() - 1;
        int rowEnd = at + 3;
        for (int i = at + 2; i < end; i++) {
            if (row.get(i).is(Type.ROW, -1)) {
                rowEnd = i;
                break;
            }
            if (row.get(i).is(Type.CELL, 1)) {
                cells.add(i);
            }
        }
        meter.spend(rowEnd - at);
        int real = Math.min(count - place, across);
        if (across > real) {
            row.get(at).add(List.of(new Attribute("colspan", Integer.toString(real))));
        }
        int first = count + 1 - columns - real;
        int from = first < 0 ? Math.max(0, cells.size() + first) : first;
        for (int i = from < cells.size() ? cells.get(from) : rowEnd; i < rowEnd; i++) {
            if (!row.get(i).isHidden()) {
                row.get(i).hide();
            }
        }
    }
}

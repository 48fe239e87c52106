package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A list with a dash before each item. Immutable. */
record BlockList(FrontMatterLines lines, Items list, ValueChange.Place place) {

    /** The edits after which the list holds {@code wanted}; dashes stay dashes. */
    List<TextEdit> edits(List<NewValue> wanted) {
        if (wanted.isEmpty()) {
            return emptied();
        }
        ListDifference difference = ListDifference.of(list.items(), wanted);
        List<TextEdit> edits = new ArrayList<>();
        ValueChange change = new ValueChange(lines, place.item(false));
        for (int i = difference.from(); i < difference.rest(); i++) {
            edits.addAll(change.edits(list.items().get(i), wanted.get(i)));
        }
        edits.addAll(without(difference.rest(), difference.rest() + difference.removed()));
        if (!difference.added().isEmpty()) {
            edits.add(inserted(difference.rest(), difference.added()));
        }
        return edits;
    }

    /** Its lines go, what is said between them stays. */
    private List<TextEdit> emptied() {
        if (place.key().isEmpty()) {
            return List.of(new TextEdit(list.range(), "[]"));
        }
        List<TextEdit> edits =
                new ArrayList<>(List.of(TextEdit.insert(place.key().get(), " []")));
        edits.addAll(without(0, list.items().size()));
        return edits;
    }

    private List<TextEdit> without(int first, int after) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = first; i < after; i++) {
            TextRange item = new TextRange(dash(i), end(i));
            boolean sharesLine = !lines.isFirst(dash(i)) && i + 1 < list.items().size();
            TextRange range = sharesLine ? new TextRange(dash(i), dash(i + 1)) : lines.whole(item);
            int last = edits.size() - 1;
            if (last >= 0 && edits.get(last).range().end() >= range.start()) {
                edits.set(last, TextEdit.delete(joined(edits.get(last).range(), range)));
            } else {
                edits.add(TextEdit.delete(range));
            }
        }
        return edits;
    }

    /** Both ranges as one; where the second takes the line end before it, the first must not leave its own. */
    private TextRange joined(TextRange one, TextRange next) {
        boolean tookLineEnd = next.start() < one.end();
        int start = tookLineEnd && one.start() > 0 ? lines.end(lines.start(one.start() - 1)) : one.start();
        return new TextRange(start, next.end());
    }

    private TextEdit inserted(int before, List<NewValue> added) {
        if (before == 0 && !lines.isFirst(dash(0))) {
            String indent = lines.lineEnd() + lines.indentOf(dash(0));
            return TextEdit.insert(
                    dash(0), added.stream().map(item -> written(item) + indent).collect(Collectors.joining()));
        }
        String indent = lines.indentOf(dash(Math.max(0, before - 1)));
        return before == 0
                ? TextEdit.insert(
                        lines.start(dash(0)),
                        added.stream()
                                .map(item -> indent + written(item) + lines.lineEnd())
                                .collect(Collectors.joining()))
                : TextEdit.insert(
                        lines.end(end(before - 1)),
                        added.stream()
                                .map(item -> lines.lineEnd() + indent + written(item))
                                .collect(Collectors.joining()));
    }

    /** The dash, the gap the author leaves behind it, the item. */
    private String written(NewValue item) {
        String gap = lines.text()
                .substring(
                        dash(0) + 1,
                        lines.withProperties(list.items().get(0).range().start()));
        return "-" + (gap.isEmpty() || gap.indexOf('\n') >= 0 ? " " : gap) + ListStyle.written(item, false);
    }

    private int dash(int item) {
        FieldValue value = list.items().get(item);
        int start = lines.withProperties(value.range().start());
        return lines.skipBlanksBack(start) - 1;
    }

    private int end(int item) {
        return list.items().get(item).range().end();
    }
}

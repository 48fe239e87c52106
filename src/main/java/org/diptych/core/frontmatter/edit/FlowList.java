package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A list in brackets. Immutable. */
record FlowList(FrontMatterLines lines, Items list, ValueChange.Place place) {

    /** The edits after which the list holds {@code wanted}; brackets stay brackets. */
    List<TextEdit> edits(List<NewValue> wanted) {
        List<FieldValue> items = list.items();
        TextRange inside = new TextRange(list.range().start() + 1, list.range().end() - 1);
        if (items.isEmpty() || wanted.isEmpty()) {
            boolean comment = inside.in(lines.text()).indexOf('#') >= 0;
            return List.of(
                    items.isEmpty() && comment
                            ? TextEdit.insert(inside.start(), join(wanted))
                            : new TextEdit(inside, join(wanted)));
        }
        ListDifference difference = ListDifference.of(items, wanted);
        List<TextEdit> edits = new ArrayList<>();
        ValueChange change = new ValueChange(lines, place.item(true));
        for (int i = difference.from(); i < difference.rest(); i++) {
            edits.addAll(change.edits(items.get(i), wanted.get(i)));
        }
        if (difference.removed() > 0) {
            edits.add(TextEdit.delete(without(difference.rest(), difference.rest() + difference.removed())));
        }
        if (!difference.added().isEmpty()) {
            edits.add(inserted(difference.rest(), join(difference.added())));
        }
        return edits;
    }

    private TextEdit inserted(int before, String written) {
        return before == 0
                ? TextEdit.insert(start(0), written + separator())
                : TextEdit.insert(end(before - 1), separator() + written);
    }

    /** The items from {@code first} up to {@code after}, with one of the commas around them. */
    private TextRange without(int first, int after) {
        if (after < list.items().size()) {
            return new TextRange(start(first), start(after));
        }
        TextRange withComma = new TextRange(first == 0 ? start(0) : end(first - 1), end(after - 1));
        boolean comment = first > 0
                && lines.text().substring(end(first - 1), start(first)).indexOf('#') >= 0;
        return comment ? new TextRange(start(first), end(after - 1)) : withComma;
    }

    /** What the author puts between two items. */
    private String separator() {
        if (list.items().size() < 2) {
            return ", ";
        }
        String between = lines.text().substring(end(0), start(1));
        return between.strip().equals(",") ? between : ", ";
    }

    private int start(int item) {
        return lines.withProperties(list.items().get(item).range().start());
    }

    private int end(int item) {
        return list.items().get(item).range().end();
    }

    private String join(List<NewValue> wanted) {
        return wanted.stream().map(item -> ListStyle.written(item, true)).collect(Collectors.joining(separator()));
    }
}

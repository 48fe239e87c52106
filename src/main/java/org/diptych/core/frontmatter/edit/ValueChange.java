package org.diptych.core.frontmatter.edit;

import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * Makes one value say something else, with its own characters. Immutable.
 *
 * @param lines the front matter's text
 * @param place where the value stands
 */
record ValueChange(FrontMatterLines lines, Place place) {

    /**
     * Where a value stands.
     *
     * @param flow whether within brackets
     * @param key the place after the colon, for the value of a key; empty for an item of a list
     * @param style how the author writes lists
     */
    record Place(boolean flow, Optional<Integer> key, ListStyle style) {
        Place item(boolean inBrackets) {
            return new Place(inBrackets, Optional.empty(), style);
        }
    }

    /** The edits after which {@code value} says what is wanted; none where it does. */
    List<TextEdit> edits(FieldValue value, NewValue wanted) {
        if (ValueMeaning.fulfils(value, wanted)) {
            return List.of();
        }
        if (wanted instanceof NewValue.Items list) {
            return toList(value, list);
        }
        if (value instanceof Scalar scalar && !isAlias(value)) {
            return List.of(scalar(scalar, wanted));
        }
        String written = ListStyle.written(wanted, place.flow());
        boolean block = !(value instanceof Scalar)
                && "[{*".indexOf(lines.text().charAt(value.range().start())) < 0;
        return block && place.key().isPresent() ? besideTheKey(value, written) : List.of(whole(value, written));
    }

    /** The lines below the key go; what comes instead stands beside it. */
    private List<TextEdit> besideTheKey(FieldValue value, String written) {
        int below = lines.end(lines.start(lines.start(value.range().start()) - 1));
        return List.of(
                TextEdit.insert(place.key().orElseThrow(), written.isEmpty() ? "" : " " + written),
                TextEdit.delete(new TextRange(below, value.range().end())));
    }

    private List<TextEdit> toList(FieldValue value, NewValue.Items wanted) {
        if (value instanceof Items list && !isAlias(value)) {
            boolean dashes = lines.text().charAt(list.range().start()) == '-';
            return dashes
                    ? new BlockList(lines, list, place).edits(wanted.items())
                    : new FlowList(lines, list, place).edits(wanted.items());
        }
        if (value instanceof Scalar && wanted.items().size() == 1 && !wanted.always()) {
            NewValue only = wanted.items().get(0);
            return value.range().isEmpty() && place.key().isPresent()
                    ? List.of(newList(value, wanted))
                    : edits(value, only);
        }
        boolean manyLines =
                lines.start(value.range().start()) != lines.start(value.range().end());
        boolean ownLine = place.key()
                .filter(colon -> lines.start(colon) != lines.start(value.range().start()))
                .isPresent();
        return manyLines || ownLine || isAlias(value) || !(value instanceof Scalar)
                ? List.of(whole(value, ListStyle.flow(wanted.items())))
                : List.of(newList(value, wanted));
    }

    /** Where a single value or none stood. */
    private TextEdit newList(FieldValue value, NewValue.Items wanted) {
        boolean dashes = place.style().block()
                && place.key().isPresent()
                && !wanted.items().isEmpty()
                && lines.text()
                        .substring(place.key().get(), value.range().start())
                        .isBlank();
        return dashes ? dashes(value, wanted) : whole(value, ListStyle.flow(wanted.items()));
    }

    private TextEdit dashes(FieldValue value, NewValue.Items wanted) {
        StringBuilder list = new StringBuilder();
        for (NewValue item : wanted.items()) {
            list.append(lines.lineEnd())
                    .append(place.style().indent())
                    .append("- ")
                    .append(ListStyle.written(item, false));
        }
        if (value.range().isEmpty()) {
            return TextEdit.insert(lines.end(value.range().end()), list.toString());
        }
        return new TextEdit(
                new TextRange(place.key().orElseThrow(), value.range().end()), list.toString());
    }

    private TextEdit scalar(Scalar value, NewValue wanted) {
        if (wanted instanceof NewValue.Text text) {
            String written = value.range().in(lines.text());
            ScalarStyle style = ScalarStyle.of(written);
            boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
            Optional<String> lines = block
                    ? BlockText.write(text.text(), style, blockIndent(value), this.lines.lineEnd())
                    : Optional.empty();
            return whole(value, lines.orElseGet(() -> ScalarText.write(text.text(), style, place.flow())));
        }
        return whole(value, ListStyle.written(wanted, place.flow()));
    }

    /** What the lines below {@code |} begin with. */
    private String blockIndent(Scalar value) {
        return value.range()
                .in(lines.text())
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse("  ");
    }

    /** {@code written} in place of the value; where there was none, after the colon or dash and a blank. */
    private TextEdit whole(FieldValue value, String written) {
        TextRange range = value.range();
        if (!range.isEmpty()) {
            return new TextEdit(range, written);
        }
        int at = range.start();
        boolean blank = at > 0 && " \t".indexOf(lines.text().charAt(at - 1)) >= 0;
        if (blank) {
            return TextEdit.insert(at, written);
        }
        boolean spare = lines.text().startsWith(" ", at)
                && lines.text().substring(at, lines.end(at)).isBlank();
        return spare ? TextEdit.insert(at + 1, written) : TextEdit.insert(at, " " + written);
    }

    private boolean isAlias(FieldValue value) {
        return lines.text().startsWith("*", value.range().start());
    }
}

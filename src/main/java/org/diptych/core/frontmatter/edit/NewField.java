package org.diptych.core.frontmatter.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.text.TextEdit;

/** A key that a front matter has not got yet. Immutable. */
record NewField(FrontMatterLines lines, List<Field> fields, ListStyle style) {
    /** Authors keep these at the head, in this order. */
    private static final List<String> HEAD = List.of("title", "date", "updated", "categories", "tags");

    /** A line that says {@code wanted}: after those it usually follows, else after the last. */
    TextEdit line(String key, NewValue wanted) {
        String written = indent() + ScalarText.write(key, ScalarStyle.PLAIN, false) + ":" + value(wanted);
        if (fields.isEmpty()) {
            String text = lines.text();
            int end = text.stripTrailing().length();
            return TextEdit.insert(end, end == 0 ? written : lines.lineEnd() + written);
        }
        Optional<Field> before = before(key);
        return before.map(
                        field -> TextEdit.insert(lines.end(field.value().range().end()), lines.lineEnd() + written))
                .orElseGet(() ->
                        TextEdit.insert(lines.start(fields.get(0).keyRange().start()), written + lines.lineEnd()));
    }

    /** The field it comes after; none where it comes first. */
    private Optional<Field> before(String key) {
        int place = HEAD.indexOf(key);
        if (place < 0) {
            return Optional.of(fields.get(fields.size() - 1));
        }
        return fields.stream()
                .filter(field -> HEAD.subList(0, place).contains(field.key()))
                .max(Comparator.comparingInt(field -> field.keyRange().start()));
    }

    private String indent() {
        return fields.isEmpty() ? "" : lines.before(fields.get(0).keyRange().start());
    }

    private String value(NewValue wanted) {
        if (wanted instanceof NewValue.Items list
                && style.block()
                && !list.items().isEmpty()) {
            StringBuilder items = new StringBuilder();
            list.items().forEach(item -> items.append(lines.lineEnd())
                    .append(style.indent())
                    .append("- ")
                    .append(ListStyle.written(item, false)));
            return items.toString();
        }
        String written =
                wanted instanceof NewValue.Items list ? ListStyle.flow(list.items()) : ListStyle.written(wanted, false);
        return written.isEmpty() ? "" : " " + written;
    }
}

package org.diptych.core.frontmatter.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;

/**
 * How the author writes lists.
 *
 * @param block one item a line, with a dash; else in brackets
 * @param indent what the dash stands behind
 */
record ListStyle(boolean block, String indent) {
    private static final ListStyle FLOW = new ListStyle(false, "");

    /** The style of the first list of {@code fields} that holds anything. */
    static ListStyle of(List<Field> fields, FrontMatterLines lines) {
        return fields.stream()
                .filter(field -> field.value() instanceof FieldValue.Items list
                        && !list.items().isEmpty())
                .findFirst()
                .map(field -> of(field, lines))
                .orElse(FLOW);
    }

    private static ListStyle of(Field field, FrontMatterLines lines) {
        int start = field.value().range().start();
        boolean dashes = lines.text().startsWith("-", start) && lines.isFirst(start);
        return dashes ? new ListStyle(true, lines.before(start)) : FLOW;
    }

    /** {@code items} in brackets. */
    static String flow(List<NewValue> items) {
        return items.stream().map(item -> written(item, true)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** One item, on one line. */
    static String written(NewValue wanted, boolean flow) {
        if (wanted instanceof NewValue.Items list) {
            return list.items().size() == 1 && !list.always() && !flow
                    ? written(list.items().get(0), false)
                    : flow(list.items());
        }
        if (wanted instanceof NewValue.Text text) {
            return ScalarText.write(text.text(), ScalarStyle.PLAIN, flow);
        }
        return wanted instanceof NewValue.Word word ? word.word() : flow ? "~" : "";
    }
}

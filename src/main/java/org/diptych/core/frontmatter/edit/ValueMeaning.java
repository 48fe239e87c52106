package org.diptych.core.frontmatter.edit;

import java.util.List;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Fields;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;

/** What values say, wherever they stand and however they are written. Stateless. */
final class ValueMeaning {
    private ValueMeaning() {}

    /** Whether {@code value} says what is wanted. */
    static boolean fulfils(FieldValue value, NewValue wanted) {
        if (wanted instanceof NewValue.Items list) {
            return fulfilsList(value, list);
        }
        if (!(value instanceof Scalar scalar)) {
            return false;
        }
        if (wanted instanceof NewValue.Text text) {
            return scalar.type() == Type.STRING && scalar.text().equals(text.text());
        }
        if (wanted instanceof NewValue.Word word) {
            return scalar.type() == Type.ofUnquoted(word.word())
                    && scalar.text().equals(word.word());
        }
        return scalar.type() == Type.NULL;
    }

    private static boolean fulfilsList(FieldValue value, NewValue.Items wanted) {
        if (value instanceof Items list) {
            return list.items().size() == wanted.items().size()
                    && all(
                            list.items(),
                            (i, item) -> fulfils(item, wanted.items().get(i)));
        }
        if (wanted.always() || wanted.items().size() > 1) {
            return false;
        }
        return fulfils(
                value,
                wanted.items().isEmpty() ? NewValue.NOTHING : wanted.items().get(0));
    }

    /** Whether both say the same. */
    static boolean same(FieldValue one, FieldValue other) {
        if (one instanceof Scalar a && other instanceof Scalar b) {
            return a.type() == b.type() && a.text().equals(b.text());
        }
        if (one instanceof Items a && other instanceof Items b) {
            return a.items().size() == b.items().size()
                    && all(a.items(), (i, item) -> same(item, b.items().get(i)));
        }
        return one instanceof Fields a
                && other instanceof Fields b
                && a.fields().size() == b.fields().size()
                && all(a.fields(), (i, field) -> same(field, b.fields().get(i)));
    }

    private static boolean same(Field one, Field other) {
        return one.key().equals(other.key()) && same(one.value(), other.value());
    }

    private static <T> boolean all(List<T> items, Test<T> test) {
        for (int i = 0; i < items.size(); i++) {
            if (!test.holds(i, items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private interface Test<T> {
        boolean holds(int index, T item);
    }
}

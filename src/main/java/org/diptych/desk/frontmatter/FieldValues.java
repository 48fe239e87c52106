package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.frontmatter.edit.NewValue;

/** Between what a field holds and what its control shows. Stateless. */
public final class FieldValues {
    private FieldValues() {}

    /** The text of a single value; empty for none and for lists. */
    public static String text(Optional<FieldValue> value) {
        return value.filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> scalar.type() != Type.NULL)
                .map(Scalar::text)
                .orElse("");
    }

    /** The texts of a list, or the one text. */
    static List<String> texts(Optional<FieldValue> value) {
        if (value.isPresent() && value.get() instanceof Items list) {
            return list.items().stream()
                    .map(item -> text(Optional.of(item)))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        String one = text(value);
        return one.isEmpty() ? List.of() : List.of(one);
    }

    /** {@code wanted}, but what {@code now} says as a number or date goes on saying it: nobody has touched it. */
    public static NewValue keeping(Optional<FieldValue> now, NewValue wanted) {
        if (wanted instanceof NewValue.Items list) {
            return new NewValue.Items(
                    list.items().stream().map(item -> keeping(now, item)).toList(), list.always());
        }
        boolean word = wanted instanceof NewValue.Text text
                && now.stream()
                        .flatMap(FieldValues::scalars)
                        .anyMatch(scalar ->
                                scalar.type() != Type.STRING && scalar.text().equals(text.text()));
        return word ? new NewValue.Word(((NewValue.Text) wanted).text()) : wanted;
    }

    private static Stream<Scalar> scalars(FieldValue value) {
        if (value instanceof Items list) {
            return list.items().stream().flatMap(FieldValues::scalars);
        }
        return value instanceof Scalar scalar ? Stream.of(scalar) : Stream.empty();
    }

    /** What {@code typed} is to say where a text belongs. */
    public static NewValue text(String typed) {
        return typed.isBlank() ? NewValue.NOTHING : new NewValue.Text(typed.strip());
    }

    /**
     * What {@code typed} is to say in a field that may hold anything: a number or date where there was one or nothing;
     * beside a text it is a text.
     */
    public static NewValue any(String typed, Optional<FieldValue> before) {
        String word = typed.strip();
        Type type = Type.ofUnquoted(word);
        Type was = before.filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).type())
                .orElse(Type.NULL);
        if (word.isEmpty()) {
            return NewValue.NOTHING;
        }
        boolean free = was == Type.NULL || was == type;
        return type != Type.STRING && type != Type.NULL && free ? new NewValue.Word(word) : new NewValue.Text(word);
    }

    /** A date, which some write so that YAML takes it for a text. */
    public static NewValue date(String written, Optional<FieldValue> before) {
        boolean text = before.filter(value -> value instanceof Scalar scalar && scalar.type() == Type.STRING)
                .isPresent();
        return text || Type.ofUnquoted(written) != Type.DATE ? new NewValue.Text(written) : new NewValue.Word(written);
    }
}

package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.CategoryPaths;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;

/**
 * A field that holds words.
 *
 * @param label what it is called
 * @param shape what each of its chips holds
 * @param key its key in this front matter
 * @param chips what it holds
 * @param wanted what it is to say, of the chips and what it says now
 */
public record ListField(
        String label,
        ChipShape shape,
        Function<FormReading, String> key,
        Function<FormReading, List<String>> chips,
        BiFunction<List<String>, Optional<FieldValue>, NewValue> wanted) {

    public static ListField tags(Messages words) {
        return new ListField(
                words.get("field.tags"),
                ChipShape.WORD,
                reading -> reading.listKey("tags", "tag"),
                reading -> reading.read().tags(),
                (now, value) -> NewValue.texts(now));
    }

    public static ListField categories(Messages words) {
        return new ListField(
                words.get("field.categories"),
                ChipShape.PATH,
                reading -> reading.listKey("categories", "category"),
                reading -> reading.read().categoryPaths().stream()
                        .map(ChipShape::chip)
                        .toList(),
                (now, value) -> CategoryPaths.wanted(
                        now.stream().map(ChipShape.PATH::parts).toList(), value));
    }

    /** The list at {@code key}. */
    public static ListField of(String key) {
        return new ListField(
                key,
                ChipShape.WORD,
                reading -> key,
                reading -> FieldValues.texts(reading.value(key)),
                (now, value) -> NewValue.texts(now));
    }
}

package org.diptych.core.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the front matter of a post says, read as Hexo reads it. Immutable; nothing is null.
 *
 * <p>Scalars are read as the text that stands in the file: {@code 1.10} stays {@code 1.10}.
 *
 * @param fields all keys with their values, in the order of the file; as far as the text can be read, if it has a fault
 * @param fault why Hexo cannot read it, if it cannot
 */
public record FrontMatter(List<Field> fields, Optional<FrontMatterFault> fault) {

    /** A post without front matter. */
    public static final FrontMatter NONE = new FrontMatter(List.of(), Optional.empty());

    public FrontMatter {
        fields = List.copyOf(fields);
    }

    /** The field of {@code key}; of duplicates the first. */
    public Optional<Field> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The title, if it has one. */
    public Optional<String> title() {
        return text("title");
    }

    /** The date as it stands in the file; without a zone it is in the site's time zone. */
    public Optional<String> date() {
        return text("date");
    }

    /** The date of the last change as it stands in the file. */
    public Optional<String> updated() {
        return text("updated");
    }

    /** The names of all categories, each once. */
    public List<String> categories() {
        return categoryPaths().stream().flatMap(List::stream).distinct().toList();
    }

    /**
     * The categories as Hexo nests them, each path from the outermost in: {@code [A, B]} is B within A, {@code [[A, B],
     * [C]]} is two paths.
     */
    public List<List<String>> categoryPaths() {
        Optional<FieldValue> value = value("categories", "category");
        if (value.orElse(null) instanceof FieldValue.Items list
                && list.items().stream().anyMatch(FieldValue.Items.class::isInstance)) {
            return list.items().stream()
                    .map(FrontMatter::names)
                    .filter(path -> !path.isEmpty())
                    .toList();
        }
        List<String> path = value.map(FrontMatter::names).orElse(List.of());
        return path.isEmpty() ? List.of() : List.of(path);
    }

    /** The names of the tags, in the order of the file. */
    public List<String> tags() {
        return value("tags", "tag").map(FrontMatter::names).orElse(List.of());
    }

    /** Whether the reference plugin works on the post. */
    public boolean refplus() {
        return isOn("refplus");
    }

    /** Whether the theme typesets formulas in the post. */
    public boolean mathjax() {
        return isOn("mathjax");
    }

    /** Whether {@code key} is there with a value that JavaScript takes for yes; {@code no} is such a value. */
    public boolean isOn(String key) {
        return find(key).map(field -> field.value().isTruthy()).orElse(false);
    }

    private Optional<String> text(String key) {
        return find(key).map(Field::value).flatMap(value -> names(value).stream()
                .findFirst());
    }

    /** Hexo takes the singular where the plural is missing. */
    private Optional<FieldValue> value(String plural, String singular) {
        return find(plural)
                .filter(field -> field.value().isTruthy())
                .or(() -> find(singular))
                .map(Field::value);
    }

    private static List<String> names(FieldValue value) {
        if (value instanceof FieldValue.Items list) {
            return list.items().stream().flatMap(FrontMatter::name).toList();
        }
        return name(value).toList();
    }

    private static Stream<String> name(FieldValue value) {
        return value instanceof FieldValue.Scalar scalar
                        && scalar.type() != FieldValue.Type.NULL
                        && !scalar.text().isEmpty()
                ? Stream.of(scalar.text())
                : Stream.empty();
    }
}

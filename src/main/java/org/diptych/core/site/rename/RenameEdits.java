package org.diptych.core.site.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** The edits of one post that give a tag, a category or a citation key another name. Stateless. */
final class RenameEdits {
    private RenameEdits() {}

    /** In places of {@code text}; none where the name is not in it, or cannot be changed without changing more. */
    static List<TextEdit> of(String text, Renaming renaming) {
        Post post = Post.parse(text);
        return switch (renaming.kind()) {
            case KEY -> keyEdits(Bibliography.of(post), renaming);
            case TAG -> listEdits(post, renaming, "tags", "tag");
            case CATEGORY -> listEdits(post, renaming, "categories", "category");
        };
    }

    /** Whether {@code text} has an entry under the old key and one under the new: two entries would share it. */
    static boolean collides(String text, Renaming renaming) {
        if (renaming.kind() != Renaming.Kind.KEY) {
            return false;
        }
        Bibliography bibliography = Bibliography.of(Post.parse(text));
        return bibliography.find(renaming.from()).isPresent()
                && bibliography.find(renaming.to()).isPresent();
    }

    private static List<TextEdit> keyEdits(Bibliography bibliography, Renaming renaming) {
        Stream<TextRange> entries = bibliography.references().stream()
                .filter(Reference::isWellFormed)
                .filter(reference -> reference.key().equals(renaming.from()))
                .map(Reference::keyRange);
        Stream<TextRange> uses =
                bibliography.citationsOf(renaming.from()).stream().map(Citation::range);
        return Stream.concat(entries, uses)
                .sorted(Comparator.comparingInt(TextRange::start))
                .map(range -> new TextEdit(range, renaming.to()))
                .toList();
    }

    private static List<TextEdit> listEdits(Post post, Renaming renaming, String plural, String singular) {
        OptionalInt index = post.indexOf(SegmentKind.FRONT_MATTER);
        if (index.isEmpty()) {
            return List.of();
        }
        Segment segment = post.segments().get(index.getAsInt());
        FrontMatter read = FrontMatterReader.of(post);
        // Hexo takes the singular where the plural is missing or says nothing.
        String key = read.isOn(plural) ? plural : singular;
        Optional<FieldValue> value = read.find(key).map(field -> field.value());
        if (value.isEmpty()) {
            return List.of();
        }
        int start = post.contentRange(index.getAsInt()).start();
        List<TextEdit> edits = segment.closing().strip().startsWith(";")
                ? jsonEdits(value.get(), renaming)
                : FrontMatterEdits.of(segment.content(), read).set(key, wanted(value.get(), renaming));
        return edits.stream()
                .map(edit -> new TextEdit(edit.range().shift(start), edit.replacement()))
                .toList();
    }

    /** The same value with the new name; in a list that has the new name already the old one goes. */
    private static NewValue wanted(FieldValue value, Renaming renaming) {
        if (value instanceof FieldValue.Items list) {
            List<NewValue> items = new ArrayList<>();
            for (FieldValue item : list.items()) {
                NewValue renamed = wanted(item, renaming);
                if (!isNew(item, renaming) || list.items().stream().noneMatch(other -> says(other, renaming.to()))) {
                    items.add(renamed);
                }
            }
            return new NewValue.Items(items, true);
        }
        return isNew(value, renaming) ? new NewValue.Text(renaming.to()) : same(value);
    }

    private static NewValue same(FieldValue value) {
        if (value instanceof FieldValue.Scalar scalar) {
            return switch (scalar.type()) {
                case STRING -> new NewValue.Text(scalar.text());
                case NULL -> new NewValue.Nothing();
                default -> new NewValue.Word(scalar.text());
            };
        }
        return new NewValue.Nothing();
    }

    private static boolean isNew(FieldValue value, Renaming renaming) {
        return says(value, renaming.from());
    }

    private static boolean says(FieldValue value, String name) {
        return value instanceof FieldValue.Scalar scalar
                && scalar.type() != FieldValue.Type.NULL
                && scalar.text().equals(name);
    }

    private static List<TextEdit> jsonEdits(FieldValue value, Renaming renaming) {
        if (value instanceof FieldValue.Items list) {
            return list.items().stream()
                    .flatMap(item -> jsonEdits(item, renaming).stream())
                    .toList();
        }
        String quoted = '"' + renaming.to().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return isNew(value, renaming) ? List.of(new TextEdit(value.range(), quoted)) : List.of();
    }
}

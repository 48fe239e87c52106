package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue.Fields;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * What changes in a YAML front matter when a value of it changes: the characters of that value, and no others.
 *
 * <pre>{@code
 * String yaml = "title: Notes # draft\ntags: [math]\n";
 * List<TextEdit> edits = FrontMatterEdits.of(yaml).set("title", new NewValue.Text("Notes: part 2"));
 * TextEdit.applyAll(yaml, edits); // title: "Notes: part 2" # draft
 * }</pre>
 *
 * <p>Before edits are given, the text they make is read again: they are given only if the value then says what was
 * wanted and no other value says anything else. What cannot be done so, and any change to a text that Hexo cannot read,
 * changes nothing: the list is empty. A value that stands behind an alias elsewhere changes there too, as its author
 * meant it to.
 *
 * <p>Immutable and safe to share between threads. Places are in the text given; nothing is null.
 */
public final class FrontMatterEdits {
    private static final Pattern ALIAS = Pattern.compile("(?:^|[\\s,\\[{:])\\*\\S");

    private final FrontMatterLines lines;
    private final FrontMatter read;

    private FrontMatterEdits(String yaml, FrontMatter read) {
        this.lines = new FrontMatterLines(yaml);
        this.read = read;
    }

    /** Edits of {@code yaml}, the content between {@code ---} fences, whatever its line ends. */
    public static FrontMatterEdits of(String yaml) {
        return of(yaml, FrontMatterReader.read(yaml));
    }

    /** @param read what was read of {@code yaml} */
    public static FrontMatterEdits of(String yaml, FrontMatter read) {
        return new FrontMatterEdits(yaml, Objects.requireNonNull(read, "read"));
    }

    /** Whether the text can be edited so: Hexo can read it, or it holds nothing but comments. */
    public boolean isEditable() {
        return read.fault()
                .filter(fault -> fault.kind() != Kind.NOT_A_MAPPING || !isEmpty())
                .isEmpty();
    }

    /** Lets {@code key} say {@code wanted}; a key that is not there comes on a line of its own. */
    public List<TextEdit> set(String key, NewValue wanted) {
        List<TextEdit> edits = isEditable() ? wish(key, wanted) : List.of();
        return says(edits, key, Optional.of(wanted)) ? edits : List.of();
    }

    /** Takes {@code key} away with its value and the lines they stand on. */
    public List<TextEdit> remove(String key) {
        Optional<Field> field = isEditable() ? read.find(key) : Optional.empty();
        if (field.isEmpty() || !lines.isFirst(field.get().keyRange().start())) {
            return List.of();
        }
        int end = field.get().value().range().end();
        TextRange gone = new TextRange(field.get().keyRange().start(), end);
        List<TextEdit> edits = List.of(TextEdit.delete(lines.whole(gone)));
        return says(edits, key, Optional.empty()) ? edits : List.of();
    }

    /**
     * Why there are no edits after which {@code key} says {@code wanted}, or is gone where that is empty. Empty if there
     * are some, or none are needed.
     */
    public Optional<Obstacle> obstacle(String key, Optional<NewValue> wanted) {
        boolean none = wanted.map(asked -> set(key, asked))
                .orElseGet(() -> remove(key))
                .isEmpty();
        if (!none || says(List.of(), key, wanted)) {
            return Optional.empty();
        }
        if (!isEditable()) {
            return Optional.of(Obstacle.UNREADABLE);
        }
        boolean tooLong = wanted.map(asked -> TextEdit.applyAll(lines.text(), wish(key, asked)))
                .flatMap(text -> FrontMatterReader.read(text).fault())
                .filter(fault -> fault.kind() == Kind.TOO_LARGE)
                .isPresent();
        if (tooLong) {
            return Optional.of(Obstacle.TOO_LONG);
        }
        boolean repeated =
                wanted.isEmpty() && read.find(key).filter(this::isMarked).isPresent();
        return Optional.of(repeated ? Obstacle.REPEATED : Obstacle.ENTANGLED);
    }

    /** What would do it, if nothing else stood in the text. */
    private List<TextEdit> wish(String key, NewValue wanted) {
        ListStyle style = ListStyle.of(read.fields(), lines);
        return read.find(key)
                .map(there -> changed(there, wanted, style))
                .orElseGet(() -> List.of(new NewField(lines, read.fields(), style).line(key, wanted)));
    }

    /** Whether the value can be repeated elsewhere. */
    private boolean isMarked(Field field) {
        int start = field.value().range().start();
        return lines.text().substring(field.keyRange().end(), start).contains("&");
    }

    private List<TextEdit> changed(Field field, NewValue wanted, ListStyle style) {
        int colon = lines.text().indexOf(':', field.keyRange().end()) + 1;
        boolean flow = lines.text().stripLeading().startsWith("{");
        ValueChange.Place place = new ValueChange.Place(flow, Optional.of(colon), style);
        return joined(new ValueChange(lines, place).edits(field.value(), wanted));
    }

    /** Edits that touch as one, so that nobody has to know which of them comes first; none where they cut each other. */
    private List<TextEdit> joined(List<TextEdit> edits) {
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : edits) {
            int last = joined.size() - 1;
            if (last < 0 || joined.get(last).range().end() < edit.range().start()) {
                joined.add(edit);
                continue;
            }
            TextEdit before = joined.get(last);
            if (before.range().end() == edit.range().start()) {
                TextRange both =
                        new TextRange(before.range().start(), edit.range().end());
                joined.set(last, new TextEdit(both, before.replacement() + edit.replacement()));
            } else if (isBelow(before, edit)) {
                String lines = edit.replacement().substring(this.lines.lineEnd().length());
                joined.set(last, new TextEdit(before.range(), lines + this.lines.lineEnd()));
            } else {
                return List.of();
            }
        }
        return joined;
    }

    /** Whether {@code edit} puts lines below the last of those that {@code gone} takes out with their ends. */
    private boolean isBelow(TextEdit gone, TextEdit edit) {
        return edit.range().isEmpty()
                && gone.replacement().isEmpty()
                && edit.range().start() == gone.range().end() - lines.lineEnd().length()
                && edit.replacement().startsWith(lines.lineEnd());
    }

    private boolean isEmpty() {
        return lines.text()
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    /** Whether after {@code edits} {@code key} says {@code wanted}, or is gone, and all else says what it did. */
    private boolean says(List<TextEdit> edits, String key, Optional<NewValue> wanted) {
        String edited = TextEdit.applyAll(lines.text(), edits);
        FrontMatterEdits after = of(edited);
        Optional<Field> field = after.read.find(key);
        boolean done = wanted.map(asked -> field.filter(there -> ValueMeaning.fulfils(there.value(), asked))
                        .isPresent())
                .orElse(field.isEmpty());
        int more = (field.isPresent() ? 1 : 0) - (read.find(key).isPresent() ? 1 : 0);
        return done
                && after.isEditable()
                && after.read.fields().size() == read.fields().size() + more
                && read.fields().stream()
                        .filter(other -> !other.key().equals(key))
                        .allMatch(other -> isAsBefore(other, after));
    }

    private boolean isAsBefore(Field field, FrontMatterEdits after) {
        return after.read
                .find(field.key())
                .filter(now -> ValueMeaning.same(field.value(), now.value()) || followsAnAlias(field))
                .isPresent();
    }

    private boolean followsAnAlias(Field field) {
        String written = field.value().range().in(lines.text());
        boolean holder = field.value() instanceof Items || field.value() instanceof Fields;
        return written.startsWith("*") || holder && ALIAS.matcher(written).find();
    }
}

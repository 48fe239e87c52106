package org.diptych.core.cite.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * What changes in a post's file when its references are edited: only the entries and keys concerned, all else stays as
 * it was typed.
 *
 * <p>Immutable and safe to share between threads. Places are in the file the post was read from. What cannot be done, as
 * moving the first entry up, changes nothing: the list is empty.
 */
public final class ReferenceEdits {
    private static final String NEW_ENTRY_GAP = "\n\n";

    private final Post post;
    private final String file;
    private final Bibliography bibliography;

    /** @param bibliography what was read of {@code post} */
    public ReferenceEdits(Post post, Bibliography bibliography) {
        this.post = Objects.requireNonNull(post, "post");
        this.file = post.text();
        this.bibliography = Objects.requireNonNull(bibliography, "bibliography");
    }

    /** A new entry after the last; needs a references block. */
    public List<TextEdit> add(String key, String text) {
        String entry = entry(key, text);
        List<Reference> references = bibliography.references();
        if (!references.isEmpty()) {
            return List.of(TextEdit.insert(last().range().end(), gap() + entry));
        }
        return post.indexOf(SegmentKind.REFERENCES).stream()
                .mapToObj(post::contentRange)
                .map(content -> intoEmptyBlock(content, entry))
                .findFirst()
                .stream()
                .toList();
    }

    /** Another text behind the key of {@code reference}. */
    public List<TextEdit> setText(Reference reference, String text) {
        String line = oneLine(text);
        if (line.equals(reference.text())) {
            return List.of();
        }
        int after = reference.keyRange().end() + 1;
        TextRange behind = new TextRange(after, reference.range().end());
        int found = behind.in(file).indexOf(reference.text());
        if (found < 0 || reference.text().isEmpty()) {
            return List.of(new TextEdit(behind, " " + line));
        }
        return List.of(
                new TextEdit(TextRange.ofLength(after + found, reference.text().length()), line));
    }

    /**
     * Another key for {@code reference}, and wherever it is cited. A second entry of the same key is cited by nobody:
     * there the entry alone changes.
     */
    public List<TextEdit> rename(Reference reference, String to) {
        String key = reference.key();
        if (key.equals(to)) {
            return List.of();
        }
        boolean cited = bibliography.find(key).filter(reference::equals).isPresent();
        Stream<TextRange> uses = cited ? bibliography.citationsOf(key).stream().map(Citation::range) : Stream.empty();
        return Stream.concat(Stream.of(reference.keyRange()), uses)
                .sorted(Comparator.comparingInt(TextRange::start))
                .map(range -> new TextEdit(range, to))
                .toList();
    }

    /** The list without {@code reference}; what cites it stays. */
    public List<TextEdit> delete(Reference reference) {
        return List.of(TextEdit.delete(withGap(place(reference))));
    }

    /** {@code reference} at the place of the {@code to}th entry, counted from 0. */
    public List<TextEdit> move(Reference reference, int to) {
        List<Reference> references = bibliography.references();
        int from = place(reference);
        if (from == to || to < 0 || to >= references.size()) {
            return List.of();
        }
        String entry = reference.range().in(file);
        TextRange target = references.get(to).range();
        TextEdit removed = TextEdit.delete(withGap(from));
        TextEdit inserted = to < from
                ? TextEdit.insert(target.start(), entry + gap())
                : TextEdit.insert(target.end(), gap() + entry);
        return List.of(removed, inserted);
    }

    /** The entries in the order in which the post first cites them; those it does not cite last, in their order. */
    public List<TextEdit> sortByFirstCitation() {
        Map<String, Integer> first = new HashMap<>();
        bibliography
                .citations()
                .forEach(
                        citation -> first.merge(citation.key(), citation.range().start(), Math::min));
        List<Reference> before = bibliography.references();
        List<Reference> after = before.stream()
                .sorted(Comparator.comparingInt(reference -> first.getOrDefault(reference.key(), Integer.MAX_VALUE)))
                .toList();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String entry = after.get(i).range().in(file);
            if (!entry.equals(before.get(i).range().in(file))) {
                edits.add(new TextEdit(before.get(i).range(), entry));
            }
        }
        return edits;
    }

    private int place(Reference reference) {
        int place = bibliography.references().indexOf(reference);
        if (place < 0) {
            throw new IllegalArgumentException("not an entry of this post: " + reference.key());
        }
        return place;
    }

    private Reference last() {
        return bibliography.references().get(bibliography.references().size() - 1);
    }

    /** What the author leaves between two entries. */
    private String gap() {
        List<Reference> references = bibliography.references();
        if (references.size() < 2) {
            return NEW_ENTRY_GAP;
        }
        String gap = between(references.size() - 2);
        return gap.isBlank() && gap.indexOf('\n') >= 0 ? gap : NEW_ENTRY_GAP;
    }

    private String between(int entry) {
        List<Reference> references = bibliography.references();
        return file.substring(
                references.get(entry).range().end(),
                references.get(entry + 1).range().start());
    }

    /** An entry with the blank between it and its neighbour; what else stands there, a stray line, is left alone. */
    private TextRange withGap(int entry) {
        List<Reference> references = bibliography.references();
        TextRange range = references.get(entry).range();
        if (entry + 1 < references.size() && between(entry).isBlank()) {
            return new TextRange(
                    range.start(), references.get(entry + 1).range().start());
        }
        if (entry > 0 && entry + 1 == references.size() && between(entry - 1).isBlank()) {
            return new TextRange(references.get(entry - 1).range().end(), range.end());
        }
        return range;
    }

    private TextEdit intoEmptyBlock(TextRange content, String entry) {
        String inside = content.in(file);
        String before = inside.startsWith("\n\n") ? "\n\n" : "\n";
        return TextEdit.insert(content.start(), before + entry + (inside.startsWith("\n") ? "" : "\n"));
    }

    private static String entry(String key, String text) {
        return ("[" + key + "] " + oneLine(text)).stripTrailing();
    }

    /** An entry wrapped onto a second line would be published as two. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

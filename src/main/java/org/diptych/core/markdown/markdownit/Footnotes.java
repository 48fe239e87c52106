package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diptych.core.markdown.markdownit.block.NoteParser;
import org.jspecify.annotations.Nullable;

/** The footnotes of one text, numbered in the order of their first marks. Confined to one thread. */
final class Footnotes {
    private final Map<String, NoteParser.NoteBlock> defined = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** The {@code count}th mark of the note numbered {@code number}, both from 0; an inline note has no label. */
    record Mark(int number, int count, String label) {
        /** That of a token which is no mark. */
        static final Mark NONE = new Mark(0, 0, "");
    }

    /** A note that is marked: it has a block of its own, or is written in the line. */
    static final class Note {
        private final NoteParser.@Nullable NoteBlock block;
        private final List<Token> inline;
        private int marks;

        private Note(NoteParser.@Nullable NoteBlock block, List<Token> inline) {
            this.block = block;
            this.inline = InlinePass.joined(inline);
        }

        NoteParser.@Nullable NoteBlock block() {
            return block;
        }

        List<Token> inline() {
            return inline;
        }

        int marks() {
            return Math.max(1, marks);
        }
    }

    /** The notes that are defined below {@code node}. */
    static Footnotes below(Node node) {
        Footnotes notes = new Footnotes();
        notes.collect(node);
        return notes;
    }

    private void collect(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof NoteParser.NoteBlock block) {
                defined.put(block.label(), block);
            }
            collect(child);
        }
    }

    boolean isDefined(String label) {
        return defined.containsKey(label);
    }

    /** One more mark of the note called {@code label}, which is defined. */
    Mark reference(String label) {
        int id = ids.computeIfAbsent(label, unseen -> {
            notes.add(new Note(defined.get(label), List.of()));
            return notes.size() - 1;
        });
        Note note = notes.get(id);
        return new Mark(id, note.marks++, label);
    }

    /** The mark of a note in the line, whose text {@code content} reads. */
    Mark inline(Supplier<List<Token>> content) {
        int id = notes.size();
        Note note = new Note(null, content.get());
        if (id < notes.size()) {
            notes.set(id, note);
        } else {
            notes.add(note);
        }
        return new Mark(id, 0, "");
    }

    /** All notes that are marked, in order. */
    List<Note> all() {
        return notes;
    }
}

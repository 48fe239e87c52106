package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.ast.PandocText;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.inline.NoteReference;
import org.diptych.core.markdown.pandoc.ast.inline.Picture;
import org.diptych.core.markdown.pandoc.ast.inline.ReferenceLink;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.read.BlockReader;
import org.diptych.core.markdown.pandoc.read.LinkReader;
import org.diptych.core.markdown.pandoc.scan.ScanNotes;
import org.diptych.core.markdown.pandoc.scan.Target;
import org.diptych.core.markdown.source.Patience;
import org.diptych.core.text.TooMuchWork;

/** Settles what only the whole text can tell: targets of references, figures, loose lists. */
final class Resolver {
    /** What a character costs that stands in the text once and is published many times. */
    private static final int COPY = 16;

    private final ScanNotes reading;
    private final HeadingNames headings;
    /** Marks of notes within notes stay text, or a note could hold itself. */
    private boolean inNotes;

    Resolver(ScanNotes reading, HeadingNames headings) {
        this.reading = reading;
        this.headings = headings;
    }

    /** Resolves what stands in {@code blocks}, all or some of a text whose headings are named. */
    void resolve(PandocText blocks) {
        resolveBlocks(blocks);
    }

    /** Resolves the notes, once their headings are named too. */
    void resolveNotes() {
        inNotes = true;
        for (List<Node> note : reading.notes().values()) {
            note.forEach(this::resolveNote);
        }
    }

    private void resolveBlocks(PandocText text) {
        Patience patience = new Patience(reading.meter());
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            try {
                if (!patience.isLost()) {
                    resolveChildren(node);
                    settle(node);
                    continue;
                }
            } catch (TooMuchWork | StackOverflowError tooMuch) {
                patience.lose();
            }
            Node plain = BlockReader.plain(node.getChars().toString());
            plain.setChars(node.getChars());
            node.insertBefore(plain);
            node.unlink();
            reading.giveUp(plain);
            node = plain;
        }
    }

    /** What a note cannot be given without too much work stays as it was read. */
    private void resolveNote(Node block) {
        int depth = reading.meter().depth();
        try {
            resolveChildren(block);
            settle(block);
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            reading.meter().allow(0, depth);
        }
    }

    private void resolveChildren(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            resolveOne(node);
            node = next;
        }
    }

    private void resolveOne(Node node) {
        Integer example = reading.exampleAt(node);
        if (node instanceof ReferenceLink link) {
            replace(link);
        } else if (node instanceof NoteReference note && isUnknown(note)) {
            putWords(note, "[^" + note.label() + "]");
        } else if (example != null) {
            putWords(node, example.toString());
        } else if (node.getFirstChild() != null) {
            resolveChildren(node);
            settle(node);
        }
    }

    private static void putWords(Node node, String text) {
        Words words = new Words(text);
        words.setChars(node.getChars());
        node.insertBefore(words);
        node.unlink();
    }

    private boolean isUnknown(NoteReference note) {
        return !note.label().isEmpty() && (inNotes || reading.note(note.label()) == null);
    }

    private static void settle(Node node) {
        if (node instanceof Paragraph paragraph) {
            makeFigure(paragraph);
        } else if (node instanceof ListNode list) {
            ListSpacing.settle(list);
        }
    }

    private void replace(ReferenceLink link) {
        ScanNotes.Definition definition = reading.definition(link.key());
        String heading = definition == null && !link.key().isBlank() ? headings.idOf(link.key()) : null;
        List<Node> nodes;
        if (definition == null && heading == null) {
            nodes = link.otherwise();
        } else {
            List<Node> children = new ArrayList<>();
            link.getChildren().forEach(children::add);
            Target target = definition == null ? new Target("#" + heading, "") : definition.target();
            // A thousand references to one long address are as long as a thousand addresses.
            reading.meter()
                    .spend(COPY * (target.address().length() + target.title().length()));
            Attributes attributes = definition == null ? Attributes.NONE : definition.attributes();
            Node node = LinkReader.node(link.image(), target, attributes, children);
            node.setChars(link.getChars());
            nodes = new ArrayList<>(link.before());
            nodes.add(node);
        }
        for (Node node : nodes) {
            link.insertBefore(node);
            resolveOne(node);
        }
        link.unlink();
    }

    /** An image with a description that is all of a paragraph becomes a figure. */
    private static void makeFigure(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        if (only == paragraph.getLastChild() && only instanceof Picture picture && picture.getFirstChild() != null) {
            Picture figure = new Picture(picture.address(), picture.title(), picture.attributes(), true);
            figure.takeChildren(picture);
            figure.setChars(picture.getChars());
            picture.insertBefore(figure);
            picture.unlink();
            paragraph.setPlain(false);
        }
    }
}

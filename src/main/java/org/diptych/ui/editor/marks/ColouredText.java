package org.diptych.ui.editor.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.diptych.core.highlight.InkedLine;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.Syntax;
import org.diptych.desk.text.LongText;
import org.diptych.desk.text.PostPart;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;

/**
 * A text as an editor first shows it, with its colours. To work them out for a long post takes longer than the window may
 * be held, so one may be made on any thread; the editor it is given to keeps it and goes on from there.
 */
public final class ColouredText {
    private final String text;
    private final Syntax syntax;
    /** The colours of each line; null where they are still to be worked out. */
    final List<InkedLine> lines = new ArrayList<>();

    final InkedText inks;
    final LineStyles styles = new LineStyles();
    final ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document;

    private ColouredText(Syntax syntax, String text) {
        this.text = text;
        this.syntax = syntax;
        List<String> split = Arrays.asList(text.split("\n", -1));
        this.inks = new InkedText(syntax, split.size());
        inks.advance(split::get, Integer.MAX_VALUE, (index, line) -> lines.add(line));
        this.document = document(split);
    }

    /** The colours of {@code part} as it is now. */
    public static ColouredText of(PostPart part) {
        return new ColouredText(syntax(part), part.content());
    }

    /** What works out the colours of {@code part} as it is now: that may be done on any thread. */
    public static Callable<ColouredText> colouring(PostPart part) {
        Syntax syntax = syntax(part);
        String text = part.content();
        return () -> new ColouredText(syntax, text);
    }

    private static Syntax syntax(PostPart part) {
        if (LongText.is(part.content())) {
            return Syntax.PLAIN;
        }
        return switch (part.kind()) {
            case FRONT_MATTER -> Syntax.YAML;
            case REFERENCES -> Syntax.REFERENCES;
            case SUMMARY, BODY, BETWEEN, TAIL -> Syntax.MARKDOWN;
        };
    }

    /** How it is coloured. */
    public Syntax syntax() {
        return syntax;
    }

    /** The text it was made of. */
    public String text() {
        return text;
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(List<String> split) {
        ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>> builder =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), List.of(), split.size());
        for (int i = 0; i < split.size(); i++) {
            String line = split.get(i);
            if (line.isEmpty()) {
                builder.addParagraph("", List.<String>of(), styles.paragraph(lines.get(i)));
            } else {
                builder.addParagraph(
                        line, styles.spans(lines.get(i), line, 0, List.of(), null), styles.paragraph(lines.get(i)));
            }
        }
        return builder.build();
    }
}

package org.diptych.desk.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.diptych.core.cite.edit.NewEntries;
import org.diptych.core.cite.edit.ReferencesBlock;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/**
 * Adds entries to the references of the post in front, and cites them: one step to take back. Confined to the FX
 * thread.
 */
public final class ReferenceAdding {
    private final ObservableValue<PostSession> session;
    private final Consumer<String> insert;
    private final Background background;
    private final Messages words;

    /**
     * @param session the post in front; its value may be null
     * @param insert puts a citation at the caret of the editor that had the focus
     * @param words area {@code panels}
     */
    public ReferenceAdding(
            ObservableValue<PostSession> session, Consumer<String> insert, Background background, Messages words) {
        this.session = session;
        this.insert = insert;
        this.background = background;
        this.words = words;
    }

    /**
     * Adds {@code entries}, in a block of their own where the post has none, and cites {@code keys}.
     *
     * @param keys what a citation at the caret names; none without one
     */
    public void add(List<NewReference> entries, List<String> keys) {
        PostSession open = session.getValue();
        if (open == null) {
            return;
        }
        List<String> lines = entries.stream()
                .map(entry -> NewEntries.line(entry.key(), entry.text()))
                .toList();
        Runnable cite = () -> {
            if (!keys.isEmpty()) {
                insert.accept(CitationSyntax.USUAL.cite(keys));
            }
        };
        Optional<PostPart> list = open.parts().stream()
                .filter(part -> part.kind() == SegmentKind.REFERENCES)
                .findFirst();
        if (lines.isEmpty()) {
            cite.run();
        } else if (list.isPresent()) {
            PostPart part = list.get();
            open.history().asOne(step(entries), () -> {
                part.apply(NewEntries.append(part.content(), lines));
                cite.run();
            });
        } else {
            withBlock(open, lines, step(entries), cite);
        }
    }

    private String step(List<NewReference> entries) {
        return entries.size() == 1
                ? words.get("references.step.add", entries.get(0).key())
                : words.get("references.step.add-several", entries.size());
    }

    /** The text is cut anew off the FX thread; if it changed meanwhile, once more. */
    private void withBlock(PostSession open, List<String> lines, String step, Runnable cite) {
        long revision = open.revision();
        String file = open.fileText();
        background
                .ask(() -> Post.parse(ReferencesBlock.appendedTo(file, lines)))
                .onlyIf(() -> session.getValue() == open)
                .thenAccept(longer -> {
                    if (open.revision() != revision) {
                        withBlock(open, lines, step, cite);
                        return;
                    }
                    open.history().asOne(step, () -> {
                        open.restructure(longer);
                        cite.run();
                    });
                });
    }
}

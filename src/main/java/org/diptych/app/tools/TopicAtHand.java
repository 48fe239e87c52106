package org.diptych.app.tools;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.diptych.app.commands.SideName;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.window.WindowFrame;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.manual.Topics;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.HelpTopic;

/** Which section of the manual speaks of what the author is in. Confined to the FX thread. */
public final class TopicAtHand {
    private final PostViews views;
    private final WindowFrame frame;
    private final Node page;
    private final SheetLayer sheets;

    /** @param page the preview */
    public TopicAtHand(PostViews views, WindowFrame frame, Node page, SheetLayer sheets) {
        this.views = views;
        this.frame = frame;
        this.page = page;
        this.sheets = sheets;
    }

    /** Whether the manual is shown already. */
    boolean isManual() {
        return frame.root().lookup(".manual") != null;
    }

    /** The section for what has the focus, or for what is found at the caret. */
    String topic() {
        Optional<String> special =
                sheets.topic().or(() -> HelpTopic.at(frame.root().getScene().getFocusOwner()));
        return special.orElseGet(this::topicOfWindow);
    }

    private String topicOfWindow() {
        Node owner = frame.root().getScene().getFocusOwner();
        Optional<PostView> view = views.current();
        if (view.isEmpty()) {
            return frame.root().lookup(".site-home") == null ? "start" : "site";
        }
        if (frame.sidePane().filter(pane -> isWithin(owner, pane)).isPresent()) {
            return frame.sideProperty().get().orElse(SideName.POSTS).topic();
        }
        if (isWithin(owner, page)) {
            return "page";
        }
        if (new TextFocus(views).isInForm()) {
            return "front-matter";
        }
        return found(view.get())
                .orElseGet(() -> Optional.ofNullable(view.get().activeProperty().get())
                        .map(TopicAtHand::ofPart)
                        .orElse("writing"));
    }

    private static Optional<String> found(PostView view) {
        int caret = view.caretProperty().get().offset();
        return Optional.ofNullable(view.post().session().analysisProperty().get()).stream()
                .flatMap(analysis -> analysis.findings().stream())
                .filter(finding -> finding.range().touches(caret))
                .flatMap(finding -> Topics.ofRule(finding.rule()).stream())
                .findFirst();
    }

    private static String ofPart(PostEditor editor) {
        SegmentKind kind = editor.part().kind();
        return switch (kind) {
            case FRONT_MATTER -> "front-matter";
            case REFERENCES -> "citations";
            case SUMMARY, BETWEEN, TAIL -> "parts";
            case BODY -> editor.commands().isInTable() ? "tables" : "writing";
        };
    }

    private static boolean isWithin(Node node, Node outer) {
        return Stream.iterate(node, inner -> inner != null, Node::getParent).anyMatch(inner -> inner == outer);
    }
}

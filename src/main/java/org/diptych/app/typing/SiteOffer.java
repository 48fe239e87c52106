package org.diptych.app.typing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.parts.PostViews;
import org.diptych.app.typing.SiteNames.Candidate;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.TypedName;
import org.diptych.core.text.TextRange;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.ShownName;

/** The site's posts while {@code {% post_link } is typed, its images while an address is. Confined to the FX thread. */
public final class SiteOffer implements Offer {
    private static final double LINE = 28;
    private static final int LINES = 8;

    private final ListView<Candidate> list = new ListView<>();
    private final VBox view = new VBox(list);
    private final Supplier<Optional<Path>> file;
    private final LatestTask<SiteIndex, SiteNames> preparing;
    private SiteNames names;
    private PostEditor editor;
    private TypedName typed;
    private int lineStart;
    private Runnable clicked = () -> {};

    /**
     * @param file the post that is written, if it has one
     * @param words area {@code site}
     */
    public SiteOffer(Supplier<Optional<Path>> file, Background background, Messages words) {
        this.file = file;
        this.preparing = new LatestTask<>(background, SiteNames::new, prepared -> names = prepared);
        view.getStyleClass().add("citation-picker");
        view.setManaged(false);
        list.setAccessibleText(words.get("offer.names"));
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setCellFactory(any -> new Line());
        list.setOnMouseClicked(event -> clicked.run());
    }

    /** Offers in the editors of {@code views} from now on, over {@code overlay}. */
    public void install(Node window, Pane overlay, PostViews views) {
        new TypingOffers(window, overlay, views, List.of(this));
    }

    /** Offers the names of {@code index} from now on. */
    public void take(SiteIndex index) {
        preparing.submit(index);
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        Optional<TypedName> found = names == null ? Optional.empty() : TypedName.at(line, column);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Candidate> fitting = names.find(found.get().kind(), found.get().word(), file.get());
        boolean settled =
                fitting.size() == 1 && fitting.get(0).name().equals(found.get().word());
        if (fitting.isEmpty() || settled) {
            return OptionalInt.empty();
        }
        editor = looked;
        typed = found.get();
        lineStart = looked.area().getCaretPosition() - column;
        list.getItems().setAll(fitting);
        list.setPrefHeight(LINE * Math.min(LINES, fitting.size()) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        return OptionalInt.of(typed.whole().start());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void onClicked(Runnable chosen) {
        clicked = chosen;
    }

    @Override
    public void move(int by) {
        int size = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(by) == 1 ? Math.floorMod(now + by, size) : Math.max(0, Math.min(size - 1, now + by));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - LINES / 2));
    }

    @Override
    public boolean choose(boolean more) {
        Candidate chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return false;
        }
        TextRange whole = typed.whole().shift(lineStart);
        String written = typed.written(chosen.name());
        Entered.in(editor, whole, written, written.length());
        return true;
    }

    private static final class Line extends ListCell<Candidate> {
        @Override
        protected void updateItem(Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            setText(null);
            setGraphic(empty || candidate == null ? null : line(candidate));
            setAccessibleText(
                    empty || candidate == null ? null : ShownName.of(candidate.name() + " " + candidate.detail()));
        }

        private static Node line(Candidate candidate) {
            Label name = new Label(ShownName.of(candidate.name()));
            name.setMinWidth(0);
            Label detail = new Label(ShownName.of(candidate.detail()));
            detail.getStyleClass().add("panel-note");
            detail.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(12, name, gap, detail);
            line.setPrefWidth(0);
            return line;
        }
    }
}

package org.diptych.ui.references;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceForm;
import org.diptych.desk.references.ReferenceRow;
import org.diptych.desk.references.References;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;
import org.kordamp.ikonli.feather.Feather;

/** The references of the open post: what each is, and how often each language cites it. */
public final class ReferencesPane extends BorderPane {
    private final ReferencesModel model;
    private final ReferenceForm form;
    private final Messages words;
    private final ReferencesTable table;
    private final Button add;
    private final Button sort;
    private final Button bringing;
    private final Label count = new Label();
    private final TextField filter = new TextField();

    /** @param words bundle {@code panels} */
    public ReferencesPane(ReferencesModel model, Messages words) {
        this(model, words, SiteReferenceActions.NOTHING);
    }

    /**
     * @param words bundle {@code panels}
     * @param beyond what it hands on to the window
     */
    public ReferencesPane(ReferencesModel model, Messages words, SiteReferenceActions beyond) {
        this.model = model;
        this.form = model.newForm(words);
        this.words = words;
        this.table = new ReferencesTable(model, new ReferenceActions(model, form, beyond), words);
        this.add = Buttons.icon(Feather.PLUS, words.get("references.new"), form::add);
        this.sort = Buttons.icon(Feather.LIST, words.get("references.sort"), form::sort);
        this.bringing = Buttons.icon(Feather.DOWNLOAD, words.get("references.bring"), () -> beyond.bring()
                .accept(""));
        new BroughtReferences(this, beyond.bring());
        getStyleClass().addAll("panel", "references-panel");
        count.getStyleClass().add("panel-note");
        filter.setPromptText(words.get("references.filter"));
        filter.setAccessibleText(filter.getPromptText());
        filter.textProperty().bindBidirectional(model.filterProperty());
        VBox.setMargin(filter, new Insets(0, 8, 8, 8));
        setTop(new VBox(new PanelHeader(words.get("references.title"), count, sort, bringing, add), filter));
        setBottom(new ReferenceFormPane(form, words, beyond));
        model.activeProperty().bind(Bindings.isNotNull(sceneProperty()).and(visibleProperty()));
        model.rows().addListener((ListChangeListener<ReferenceRow>) change -> show());
        model.referencesProperty().addListener(observable -> show());
        show();
    }

    private void show() {
        References references = model.referencesProperty().get();
        count.setText(
                references.rows().isEmpty()
                        ? ""
                        : String.valueOf(references.rows().size()));
        add.setDisable(!references.hasBlock());
        bringing.setDisable(!model.hasPost());
        sort.setDisable(references.rows().size() < 2);
        filter.setDisable(references.rows().isEmpty());
        if (!model.rows().isEmpty()) {
            setCenter(table);
        } else if (!model.hasPost()) {
            setCenter(new EmptyState(words.get("empty.noPost")));
        } else if (!references.hasBlock()) {
            setCenter(new EmptyState(
                    words.get("references.noBlock"), words.get("references.insertBlock"), form::insertBlock));
        } else if (references.rows().isEmpty()) {
            setCenter(new EmptyState(words.get("references.none"), words.get("references.new"), form::add));
        } else {
            setCenter(new EmptyState(words.get("references.filtered")));
        }
    }
}

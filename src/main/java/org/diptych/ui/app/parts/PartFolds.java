package org.diptych.ui.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.diptych.core.analysis.Analysis;
import org.diptych.ui.shared.PostPart;

/** The folded parts before or after the bodies, in the order of the file. */
final class PartFolds extends VBox {
    private final List<PartFold> folds = new ArrayList<>();

    PartFolds(String styleClass) {
        getStyleClass().add(styleClass);
    }

    void setFolds(List<PartFold> parts) {
        folds.clear();
        folds.addAll(parts);
        getChildren().setAll(parts);
    }

    List<PartFold> folds() {
        return folds;
    }

    Optional<PartFold> find(PostPart part) {
        return folds.stream().filter(fold -> fold.editor().part() == part).findFirst();
    }

    /** The open editors share {@code height}. */
    void share(double height) {
        long open = folds.stream().filter(fold -> fold.openProperty().get()).count();
        folds.forEach(fold -> fold.setEditorHeight(height / Math.max(1, open)));
    }

    void describe(OneLine words, Analysis analysis) {
        folds.forEach(fold -> fold.setContent(words.of(fold.editor().part(), analysis)));
    }
}

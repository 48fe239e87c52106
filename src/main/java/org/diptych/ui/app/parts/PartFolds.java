package org.diptych.ui.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.diptych.core.analysis.Analysis;
import org.diptych.ui.shared.PostPart;

/** The folded parts before or after the bodies, in the order of the file. */
final class PartFolds extends VBox {
    private final List<PartFold> folds = new ArrayList<>();
    private Node first;

    PartFolds(String styleClass) {
        getStyleClass().add(styleClass);
    }

    void setFolds(List<PartFold> parts) {
        folds.clear();
        folds.addAll(parts);
        arrange();
    }

    List<PartFold> folds() {
        return folds;
    }

    Optional<PartFold> find(PostPart part) {
        return folds.stream().filter(fold -> fold.editor().part() == part).findFirst();
    }

    /** Puts {@code node} before the parts, or nothing for null. */
    void setFirst(Node node) {
        first = node;
        arrange();
    }

    private void arrange() {
        getChildren().setAll(folds);
        if (first != null) {
            getChildren().add(0, first);
        }
    }

    /** The open editors share {@code height}; what knows its own takes that, but not over {@code most}. */
    void share(double height, double most) {
        long open = folds.stream().filter(fold -> fold.openProperty().get()).count();
        folds.forEach(fold -> fold.takeHeight(height / Math.max(1, open), most));
    }

    void describe(OneLine words, Analysis analysis) {
        folds.forEach(fold -> fold.setContent(words.of(fold.editor().part(), analysis)));
    }
}

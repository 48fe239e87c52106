package org.diptych.ui.panels;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diptych.app.parts.FindingWords;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.messages.Messages;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.desk.export.ExportModel;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.export.ExportSheet;
import org.diptych.ui.export.FoundList;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.CitationPicker;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.search.FindBar;

/** The window of {@link PanelsDemo}. */
public final class PanelsDemoWindow extends Application {
    private final SimpleObjectProperty<PostSession> session = new SimpleObjectProperty<>();
    private final Background background = Background.withThread("demo");
    private Messages words;
    private FindingWords sentences;
    private Navigator navigator;

    @Override
    public void start(Stage stage) throws IOException {
        List<String> arguments = getParameters().getRaw();
        boolean dark = arguments.get(1).equals("dark");
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        words = Messages.of("panels", Locale.forLanguageTag(arguments.get(2)));
        sentences = new FindingWords(words.locale());
        navigator = range -> System.out.println("go to " + range);
        session.set(analyzed(Files.readString(Path.of(arguments.get(0)))));
        HBox panels = new HBox(1, outline(), references(), findings());
        panels.getChildren().forEach(panel -> {
            HBox.setHgrow(panel, Priority.ALWAYS);
            ((Region) panel).setMaxWidth(320);
        });
        StackPane right = new StackPane(exportSheet());
        HBox.setHgrow(right, Priority.ALWAYS);
        panels.getChildren().add(right);
        FindBar bar = findBar();
        BorderPane window = new BorderPane(panels, bar, null, null, null);
        AnchorPane above = new AnchorPane();
        Scene scene = new Scene(new StackPane(window, above), 1590, 900);
        scene.getStylesheets()
                .add(PanelsDemoWindow.class
                        .getResource("/org/diptych/assets/themes/panels.css")
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
        bar.open(true, "agent");
        CitationPicker picker = new CitationPicker(
                new CitationPickerModel(session, System.out::println), words, new SimpleBooleanProperty());
        picker.open(above, new BoundingBox(1050, 520, 1, 20));
        if (arguments.size() > 3) {
            PauseTransition settled = new PauseTransition(Duration.seconds(1));
            settled.setOnFinished(event -> {
                Snapshots.write(scene, Path.of(arguments.get(3)));
                Platform.exit();
            });
            settled.play();
        }
    }

    private static PostSession analyzed(String text) {
        PostSession session = new PostSession(text);
        session.publish(new Analyzer().analyze(session.snapshot()));
        return session;
    }

    private Region outline() {
        OutlineModel model = new OutlineModel(session, navigator, new StepReader(), background);
        model.caretProperty().set(session.get().contentStart(3) + 2000);
        return new OutlinePane(model, words);
    }

    private Region references() {
        return new ReferencesPane(new ReferencesModel(session, navigator, background), words);
    }

    private FindBar findBar() {
        return new FindBar(
                new FindModel(session, navigator, background),
                words,
                new FindBar.Actions(() -> {}, () -> {}, new javafx.beans.property.SimpleBooleanProperty()));
    }

    private Region exportSheet() {
        ExportModel model = new ExportModel(
                session, open -> Optional.empty(), (to, text, encoding) -> Files.writeString(to, text), background);
        model.open();
        FoundList found = new FoundList(model.findings(), System.out::println, sentences::of, words);
        ExportSheet sheet = new ExportSheet(model, found, () -> {}, System.out::println, words);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        return sheet;
    }

    private Region findings() {
        FindingsModel model = new FindingsModel(session, navigator, sentences::of, words, background);
        return new FindingsPane(model, sentences::of, words);
    }
}

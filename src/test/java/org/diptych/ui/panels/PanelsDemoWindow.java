package org.diptych.ui.panels;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.messages.Messages;
import org.diptych.ui.findings.FindingsModel;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.outline.OutlineModel;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.ReferencesModel;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.shared.Background;
import org.diptych.ui.shared.Navigator;
import org.diptych.ui.shared.PostSession;

/** The window of {@link PanelsDemo}. */
public final class PanelsDemoWindow extends Application {
    private final SimpleObjectProperty<PostSession> session = new SimpleObjectProperty<>();
    private final Background background = Background.withThread("demo");
    private Messages words;
    private Navigator navigator;

    @Override
    public void start(Stage stage) throws IOException {
        List<String> arguments = getParameters().getRaw();
        boolean dark = arguments.get(1).equals("dark");
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        words = Messages.of("panels", Locale.forLanguageTag(arguments.get(2)));
        navigator = range -> System.out.println("go to " + range);
        session.set(analyzed(Files.readString(Path.of(arguments.get(0)))));
        HBox panels = new HBox(1, outline(), references(), findings());
        panels.getChildren().forEach(panel -> {
            HBox.setHgrow(panel, Priority.ALWAYS);
            ((Region) panel).setMaxWidth(360);
        });
        Scene scene = new Scene(panels, 1080, 800);
        scene.getStylesheets()
                .add(PanelsDemoWindow.class
                        .getResource("/org/diptych/assets/themes/panels.css")
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
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
        OutlineModel model = new OutlineModel(session, navigator, background);
        model.caretProperty().set(session.get().contentStart(3) + 2000);
        return new OutlinePane(model, words);
    }

    private Region references() {
        return new ReferencesPane(new ReferencesModel(session, navigator, background), words);
    }

    private Region findings() {
        FindingsModel model = new FindingsModel(
                session, navigator, finding -> finding.rule() + " " + finding.arguments(), words, background);
        return new FindingsPane(model, fix -> fix.id(), words);
    }
}

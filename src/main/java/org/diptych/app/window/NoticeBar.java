package org.diptych.app.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.manual.Topics;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.ui.shared.HelpTopic;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window has to tell, one line each: about itself and about the post that is shown. */
public final class NoticeBar extends VBox {
    private final Notices notices;
    private final OpenPosts posts;
    private final Messages messages;
    private final Consumer<String> help;

    /** @param help opens the manual at a section */
    public NoticeBar(Notices notices, OpenPosts posts, Messages messages, Consumer<String> help) {
        this.help = help;
        this.notices = notices;
        this.posts = posts;
        this.messages = messages;
        getStyleClass().add("notice-bar");
        InvalidationListener update = observable -> update();
        notices.notices().addListener(update);
        posts.currentProperty().addListener(update);
        update();
    }

    private void update() {
        getChildren()
                .setAll(notices.notices().stream()
                        .filter(this::concernsWhatIsShown)
                        .map(this::line)
                        .toList());
    }

    private boolean concernsWhatIsShown(Notice notice) {
        return notice.post().isEmpty()
                || notice.post().get() == posts.currentProperty().get();
    }

    private HBox line(Notice notice) {
        FontIcon icon = Icons.of(
                switch (notice.severity()) {
                    case INFO -> Feather.INFO;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ERROR -> Feather.ALERT_CIRCLE;
                });
        Label sentence = new Label(ShownName.of(notice.text()));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(8, icon, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", notice.severity().name().toLowerCase(java.util.Locale.ROOT));
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(notice.text());
        for (Notice.Action action : notice.actions()) {
            line.getChildren().add(button(notice, action));
        }
        Topics.ofNotice(notice.key()).ifPresent(topic -> {
            HelpTopic.set(line, Optional.of(topic));
            line.getChildren().add(helpButton(topic));
        });
        line.getChildren().add(closeButton(notice));
        return line;
    }

    private Button button(Notice notice, Notice.Action action) {
        Button button = new Button(action.label());
        button.setId("notice-" + notice.key());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            notices.notices().remove(notice);
            action.run().run();
        });
        return button;
    }

    private Button helpButton(String topic) {
        Button button = new Button(null, Icons.of(Feather.HELP_CIRCLE));
        button.getStyleClass().addAll("flat", "notice-help");
        button.setAccessibleText(messages.get("notice.help"));
        button.setTooltip(new Tooltip(messages.get("notice.help")));
        button.setOnAction(event -> help.accept(topic));
        return button;
    }

    private Button closeButton(Notice notice) {
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().addAll("flat", "notice-close");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(event -> notices.notices().remove(notice));
        return close;
    }
}

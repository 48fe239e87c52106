package org.diptych.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diptych.app.commands.KeyHolder;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is pressed while a window opens its posts. */
@Tag("window")
class KeyFocusWindowTest {
    private static final KeyCombination LEAVE = KeyCombination.keyCombination("Shortcut+Q");

    private final List<KeyCode> arrived = new ArrayList<>();
    private TextArea post;
    private KeyFocus focus;
    private Stage stage;

    @BeforeEach
    void show() {
        FxThread.run(() -> {
            post = new TextArea();
            post.addEventHandler(KeyEvent.KEY_PRESSED, event -> arrived.add(event.getCode()));
            StackPane root = new StackPane(post);
            SheetLayer sheets = new SheetLayer();
            root.getChildren().add(sheets);
            focus = new KeyFocus(root, sheets, new Region());
            stage = new Stage();
            stage.setScene(new Scene(root, 300, 200));
            focus.guard(stage, LEAVE::match);
            stage.show();
            post.requestFocus();
        });
    }

    @AfterEach
    void hide() {
        FxThread.run(stage::hide);
    }

    private List<KeyCode> pressed(KeyCode key, boolean control) {
        return FxThread.call(() -> {
            arrived.clear();
            Event.fireEvent(post, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            return List.copyOf(arrived);
        });
    }

    @Test
    void beforeAPostIsSeenItHasNoKeysBesideCommandsWhetherOrNotControlIsHeld() {
        assertThat(pressed(KeyCode.ENTER, false)).isEmpty();
        assertThat(pressed(KeyCode.END, true)).isEmpty();
        assertThat(pressed(KeyCode.Q, true)).containsExactly(KeyCode.Q);
    }

    @Test
    void onceItIsSeenItHasThemAll() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        FxThread.run(() -> {
            focus.holderProperty().addListener((observable, before, now) -> {
                if (before == KeyHolder.LOADING) {
                    seen.countDown();
                }
            });
            focus.begin();
        });

        assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(pressed(KeyCode.ENTER, false)).containsExactly(KeyCode.ENTER);
        assertThat(pressed(KeyCode.END, true)).containsExactly(KeyCode.END);
    }
}

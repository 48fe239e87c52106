package org.diptych.app.session;

import java.util.Properties;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;
import org.diptych.app.state.LastSession;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how the window is while it is worked in, so that a crash does not lose which posts were open: shortly
 * after posts come, go or are shown, and each minute where anything changed. Confined to the FX thread.
 */
public final class SessionKeeper {
    private final SessionView view;
    private final PropertiesFile file;
    private final Background worker;
    private final PauseTransition soon = new PauseTransition(Duration.seconds(1));
    private final Timeline eachMinute = new Timeline(new KeyFrame(Duration.minutes(1), event -> keep()));
    private @Nullable LastSession kept;
    private boolean stopped;

    /** @param worker writes {@code file} */
    public SessionKeeper(SessionView view, PropertiesFile file, Background worker) {
        this.view = view;
        this.file = file;
        this.worker = worker;
        soon.setOnFinished(event -> keep());
        eachMinute.setCycleCount(Animation.INDEFINITE);
    }

    public SessionView view() {
        return view;
    }

    /** From now on what is open counts. */
    public void begin(OpenPosts posts) {
        posts.posts().forEach(this::follow);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
            changed();
        });
        posts.currentProperty().addListener(observable -> changed());
        changed();
        eachMinute.play();
    }

    /** Writes how the window is for the last time: what comes after it is its closing. */
    public void keepLast() {
        keep();
        stop();
    }

    /** Writes nothing more. */
    public void stop() {
        stopped = true;
        soon.stop();
        eachMinute.stop();
    }

    private void changed() {
        if (!stopped) {
            soon.playFromStart();
        }
    }

    private void follow(OpenPost post) {
        post.pathProperty().addListener(observable -> changed());
    }

    private void keep() {
        LastSession now = view.now();
        if (!now.equals(kept)) {
            kept = now;
            Properties lines = now.write();
            worker.run(() -> file.write(lines));
        }
    }
}

package org.diptych.ui.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.ImageRoots;
import org.diptych.ui.app.posts.Desk;
import org.diptych.ui.app.posts.Notice;
import org.diptych.ui.app.posts.Notices;
import org.diptych.ui.app.posts.PostFiles;
import org.diptych.ui.app.posts.Scaffold;

/** Opens posts that have no file yet: new ones, and the sample. */
final class NewPosts {
    private final Desk desk;
    private final PostFiles files;
    private final SamplePost sample;
    private final Notices notices;
    private final Messages messages;

    NewPosts(Desk desk, PostFiles files, SamplePost sample, Notices notices, Messages messages) {
        this.desk = desk;
        this.files = files;
        this.sample = sample;
        this.notices = notices;
        this.messages = messages;
    }

    void create(String title) {
        files.cut(Scaffold.of(title, LocalDateTime.now())).thenAccept(post -> desk.openUntitled(post, ImageRoots.NONE));
    }

    void openSample() {
        files.submit(sample::read).whenComplete((post, failure) -> {
            if (failure == null) {
                desk.openUntitled(post, new ImageRoots(List.of(sample.folder()), Optional.empty()));
            } else {
                notices.show(new Notice(
                        "sample",
                        Notice.Severity.ERROR,
                        messages.get("notice.sample-failed", failure.getLocalizedMessage()),
                        List.of(),
                        Optional.empty()));
            }
        });
    }
}

package org.diptych.app.session;

import java.util.List;
import java.util.Optional;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.work.Task;

/** Opens the sample, as a post that has no file yet. Confined to the FX thread. */
public final class OpeningSample {
    private final SamplePost sample;
    private final Desk desk;
    private final PostFiles files;
    private final Notices notices;
    private final Messages messages;

    /** @param messages area {@code app} */
    public OpeningSample(SamplePost sample, Desk desk, PostFiles files, Notices notices, Messages messages) {
        this.sample = sample;
        this.desk = desk;
        this.files = files;
        this.notices = notices;
        this.messages = messages;
    }

    public Task<Void> open() {
        return files.submit(sample::read).whenComplete((post, failure) -> {
            if (failure == null) {
                desk.openUntitled(post, new ImageRoots(List.of(sample.folder()), Optional.empty()));
            } else {
                notices.show(Notice.error(
                        "sample", messages.get("notice.sample-failed", SystemFault.said(failure, messages.locale()))));
            }
        });
    }
}

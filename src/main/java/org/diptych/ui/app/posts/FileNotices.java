package org.diptych.ui.app.posts;

import java.util.List;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.Notice.Action;
import org.diptych.ui.app.posts.Notice.Severity;

/** Tells what befalls files, and offers the ways out. Confined to the FX thread. */
public final class FileNotices {
    private final Notices notices;
    private final Messages messages;
    private final FaultWords faults;

    /** @param messages area {@code app} */
    public FileNotices(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
        this.faults = new FaultWords(messages.locale());
    }

    /** A file could not be opened. */
    void notOpened(Throwable failure) {
        String sentence = faults.of(failure);
        // One notice for each file: none hides another's.
        notices.show(new Notice("open " + sentence, Severity.ERROR, sentence, List.of(), Optional.empty()));
    }

    /**
     * A post could not be written.
     *
     * @param changed whether it is because another program changed the file
     */
    void notSaved(OpenPost post, Throwable failure, boolean changed, Runnable again, Runnable elsewhere) {
        notices.show(new Notice(
                "save",
                Severity.ERROR,
                faults.of(failure),
                List.of(
                        new Action(messages.get(changed ? "notice.overwrite" : "notice.again"), again),
                        new Action(messages.get("notice.elsewhere"), elsewhere)),
                Optional.of(post)));
    }

    /** A post is written: what was said of its file is no longer so. */
    void saved(OpenPost post) {
        notices.withdraw("save", Optional.of(post));
        notices.withdraw("disk", Optional.of(post));
    }

    /** Another program changed the file of a post that had no changes of its own; it was read again. */
    void readAgain(OpenPost post) {
        notices.show(
                new Notice("disk", Severity.INFO, messages.get("notice.read-again"), List.of(), Optional.of(post)));
    }

    /** Another program changed the file of a post that has changes of its own. */
    void changedUnder(OpenPost post, Runnable take, Runnable keep) {
        notices.show(new Notice(
                "disk",
                Severity.WARNING,
                messages.get("notice.changed-under"),
                List.of(
                        new Action(messages.get("notice.take-file"), take),
                        new Action(messages.get("notice.keep-mine"), keep)),
                Optional.of(post)));
    }

    /** The file of a post is no longer where it was. */
    void gone(OpenPost post, Runnable save) {
        notices.show(new Notice(
                "disk",
                Severity.WARNING,
                messages.get("notice.gone"),
                List.of(new Action(messages.get("notice.make-anew"), save)),
                Optional.of(post)));
    }

    /** Nothing is told of the post any more. */
    void withdrawAll(OpenPost post) {
        notices.withdrawAll(post);
    }
}

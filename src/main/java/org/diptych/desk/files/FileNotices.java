package org.diptych.desk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notice.Action;
import org.diptych.desk.posts.Notice.Severity;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;

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
        notices.show(Notice.error("open " + sentence, sentence));
    }

    /** A post could not be written. */
    void notSaved(OpenPost post, Throwable failure, Runnable again, Runnable elsewhere) {
        notSaved(post, failure, again(again), elsewhere(elsewhere));
    }

    /** A post could not be written because its file's permissions forbid it. */
    void notWritable(OpenPost post, Throwable failure, Runnable permit, Runnable again, Runnable elsewhere) {
        Action permitting = new Action(messages.get("notice.permit"), permit);
        notSaved(post, failure, elsewhere(elsewhere), permitting, again(again));
    }

    /** A post cannot be written anywhere: what is shown is not what its file holds. */
    void onlyShown(OpenPost post) {
        String file = post.path().map(Path::toString).orElse("");
        notSaved(post, messages.get("notice.only-shown", file));
    }

    private void notSaved(OpenPost post, Throwable failure, Action... ways) {
        notSaved(post, faults.of(failure), ways);
    }

    private void notSaved(OpenPost post, String sentence, Action... ways) {
        notices.show(Notice.error("save", sentence).offering(ways).about(post));
    }

    private Action again(Runnable again) {
        return new Action(messages.get("notice.again"), again);
    }

    private Action elsewhere(Runnable elsewhere) {
        return new Action(messages.get("notice.elsewhere"), elsewhere);
    }

    /** A post is written: what was said of its file is no longer so. */
    void saved(OpenPost post) {
        notices.withdraw("save", Optional.of(post));
        fileIsFine(post);
    }

    /** Another program changed the files of posts that had no changes of their own; they were read again. */
    void readAgain(List<OpenPost> posts, Runnable undo) {
        boolean one = posts.size() == 1;
        posts.forEach(this::fileIsFine);
        notices.show(new Notice(
                one ? "disk" : "disk-many",
                Severity.INFO,
                one ? messages.get("notice.read-again") : messages.get("notice.read-again-many", posts.size()),
                List.of(new Action(messages.get("notice.undo"), undo)),
                one ? Optional.of(posts.get(0)) : Optional.empty()));
    }

    /** Another program changed the file of a post that has changes of its own. */
    void changedUnder(OpenPost post, Runnable merge, Runnable take, Runnable keep) {
        disk(
                post,
                messages.get("notice.changed-under"),
                new Action(messages.get("notice.merge"), merge),
                new Action(messages.get("notice.take-file"), take),
                new Action(messages.get("notice.keep-mine"), keep));
    }

    /** The file of a post is no longer where it was. */
    void gone(OpenPost post, Runnable save, Runnable elsewhere) {
        disk(
                post,
                messages.get("notice.gone"),
                new Action(messages.get("notice.make-anew"), save),
                elsewhere(elsewhere));
    }

    /**
     * The file of a post is at {@code place} now.
     *
     * @param saving whether the author wanted to save: {@code follow} does so there
     */
    void moved(OpenPost post, Path place, boolean saving, Runnable follow, Runnable again, Runnable elsewhere) {
        disk(
                post,
                messages.get("notice.moved", place.toString()),
                new Action(messages.get(saving ? "notice.save-there" : "notice.follow"), follow),
                new Action(messages.get("notice.make-anew"), again),
                elsewhere(elsewhere));
    }

    /** The file of an open post cannot be read any more. */
    void unreadable(OpenPost post, Throwable failure) {
        disk(post, faults.of(failure));
    }

    /** The system does not say when files change; they are looked at now and then. */
    void noEvents() {
        notices.show(Notice.info("events", messages.get("notice.no-events")));
    }

    /** What was said of the post's file on disk is no longer so. */
    void fileIsFine(OpenPost post) {
        notices.withdraw("disk", Optional.of(post));
    }

    private void disk(OpenPost post, String sentence, Action... ways) {
        notices.show(Notice.warning("disk", sentence).offering(ways).about(post));
    }

    /** The post is open in another window too, and can be read here. */
    void elsewhere(OpenPost post, Runnable change) {
        notices.show(Notice.warning("elsewhere", messages.get("notice.elsewhere-open"))
                .offering(new Action(messages.get("notice.change-anyway"), change))
                .about(post));
    }

    /** No post can be marked as open, so that other windows do not know of it, nor this one of theirs. */
    void noMarks(IOException failure) {
        notices.show(
                Notice.warning("marks", messages.get("notice.no-marks", SystemFault.said(failure, messages.locale()))));
    }

    /** The post is open in another window too, and has changes here already. */
    void elsewhereToo(OpenPost post) {
        notices.show(Notice.warning("elsewhere", messages.get("notice.elsewhere-too"))
                .about(post));
    }

    /** What was said of another window is no longer so. */
    void onlyHere(OpenPost post) {
        notices.withdraw("elsewhere", Optional.of(post));
    }

    /** Not every byte of the post's file is a character: it is shown, and not written. */
    void notText(OpenPost post, PostFile file, Runnable reopen) {
        notices.show(Notice.warning(
                        "encoding",
                        messages.get("notice.not-text", file.encoding().label()))
                .offering(new Action(messages.get("notice.reopen"), reopen))
                .about(post));
    }

    /** The post is in an encoding that Hexo does not read. */
    void encoding(OpenPost post, PostFile file, Runnable utf8, Runnable reopen) {
        notices.show(Notice.info(
                        "encoding",
                        messages.get("notice.encoding", file.encoding().label()))
                .offering(
                        new Action(messages.get("notice.save-utf8"), utf8),
                        new Action(messages.get("notice.reopen"), reopen))
                .about(post));
    }

    /** A line of the post, from 1, is too long for colours and for being broken on the screen. */
    void longLine(OpenPost post, int line) {
        notices.show(
                Notice.info("long-line", messages.get("notice.long-line", line)).about(post));
    }

    /** What was said of the post's encoding is no longer so. */
    void encodingIsFine(OpenPost post) {
        notices.withdraw("encoding", Optional.of(post));
    }

    /** Nothing is told of the post any more. */
    void withdrawAll(OpenPost post) {
        notices.withdrawAll(post);
    }
}

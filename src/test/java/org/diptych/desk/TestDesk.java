package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.desk.files.Desk;
import org.diptych.desk.files.DiskWatch;
import org.diptych.desk.files.FileNotices;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;

/** A desk without a window: real posts in real files, on the thread of the test, with an author who answers at once. */
public final class TestDesk implements AutoCloseable {
    private final OneThread thread = new OneThread();
    private final OpenPosts posts = new OpenPosts();
    private final Notices notices = new Notices();
    private final Answers answers = new Answers();
    private final Messages words;
    private final FileNotices fileNotices;
    private final PostFiles files;
    private final Desk desk;
    private final DiskWatch disk;

    /** A desk in English whose files are read and written at once. */
    public TestDesk() {
        this(Locale.ENGLISH);
    }

    /** @param locale the author's */
    public TestDesk(Locale locale) {
        words = Messages.of("app", locale);
        fileNotices = new FileNotices(notices, words);
        files = new PostFiles(thread.background());
        desk = new Desk(posts, files, fileNotices, answers, () -> Dialect.USUAL);
        disk = new DiskWatch(posts, files, fileNotices, desk);
    }

    /** @param disk reads and writes files when it pleases */
    public TestDesk(Executor disk) {
        words = Messages.of("app", Locale.ENGLISH);
        fileNotices = new FileNotices(notices, words);
        files = new PostFiles(new Background(disk, thread));
        desk = new Desk(posts, files, fileNotices, answers, () -> Dialect.USUAL);
        this.disk = new DiskWatch(posts, files, fileNotices, desk);
    }

    public OneThread thread() {
        return thread;
    }

    public OpenPosts posts() {
        return posts;
    }

    public Notices notices() {
        return notices;
    }

    public Answers author() {
        return answers;
    }

    public FileNotices fileNotices() {
        return fileNotices;
    }

    public PostFiles files() {
        return files;
    }

    public Desk desk() {
        return desk;
    }

    public DiskWatch disk() {
        return disk;
    }

    /** Opens {@code file}, which comes in front. */
    public OpenPost open(Path file) {
        desk.open(file);
        OpenPost opened = posts.currentProperty().get();
        assertThat(opened.path()).contains(file);
        return opened;
    }

    /** Waits until {@code post} was read as it stands. */
    public void awaitReading(OpenPost post) {
        thread.until(() -> post.factsProperty().get() != null
                && post.factsProperty().get().analysis().revision()
                        == post.session().revision());
    }

    /** Types {@code text} at the begin of the last part of {@code post} that has any. */
    public static void type(OpenPost post, String text) {
        List<PostPart> parts = post.session().parts();
        parts.get(parts.size() - 1).changed(0, 0, text);
    }

    /** The sentences the window shows. */
    public List<String> sentences() {
        return notices.notices().stream().map(Notice::text).toList();
    }

    /** The words of the buttons of all notices. */
    public List<String> buttons() {
        return notices.notices().stream()
                .flatMap(notice -> notice.actions().stream())
                .map(Notice.Action::label)
                .toList();
    }

    /** Presses the button {@code label}. */
    public void press(String label) {
        notices.notices().stream()
                .flatMap(notice -> notice.actions().stream())
                .filter(action -> action.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + buttons()))
                .run()
                .run();
    }

    @Override
    public void close() {
        disk.close();
        List.copyOf(posts.posts()).forEach(posts::remove);
    }
}

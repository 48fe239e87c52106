package org.diptych.desk.recovery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/** Keeps a journal of each open post that differs from its file. Confined to the FX thread. */
public final class Journals {
    private final JournalFolder folder;
    private final Background background;
    private final JournalTrouble trouble;
    private final Map<OpenPost, PostJournal> journals = new HashMap<>();

    /**
     * @param folder is used on the worker alone
     * @param background its worker does one thing after the other
     */
    public Journals(OpenPosts posts, JournalFolder folder, Background background, JournalTrouble trouble) {
        this.folder = folder;
        this.background = background;
        this.trouble = trouble;
        posts.posts().forEach(this::follow);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(post -> journals.remove(post).end());
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    /** Writes down at once what {@code post} is now. */
    public void write(OpenPost post) {
        PostJournal journal = journals.get(post);
        if (journal != null) {
            journal.write();
        }
    }

    /** Writes down that {@code text} of {@code post} is about to be saved in {@code file}; the task never fails. */
    public Task<Void> saving(OpenPost post, String text, Path file) {
        PostJournal journal = journals.get(post);
        return journal == null ? Task.done() : journal.saving(text, file);
    }

    private void follow(OpenPost post) {
        journals.put(post, new PostJournal(post, folder, background, trouble));
    }
}

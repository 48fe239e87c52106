package org.diptych.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.diptych.app.look.EditorLook;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.session.RecentLink;
import org.diptych.app.sheets.WindowQuestions;
import org.diptych.app.state.LastSession;
import org.diptych.core.file.watch.OpenMarks;
import org.diptych.core.site.Site;
import org.diptych.desk.browse.LatelyOpen;
import org.diptych.desk.files.Desk;
import org.diptych.desk.files.DiskWatch;
import org.diptych.desk.files.FileNotices;
import org.diptych.desk.files.OtherWindows;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.writing.HintMender;
import org.diptych.desk.writing.OwnWords;
import org.diptych.desk.writing.SpellingDictionary;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.desk.writing.WrittenToday;
import org.diptych.ui.editor.EditorSettings;

/** The posts that are open: their files, opened, saved and watched, and how their text is shown. */
final class PostsAtHand {
    private final Ground ground;
    final OpenPosts posts = new OpenPosts();
    /** Of the post in front; its value may be null. */
    final ObservableValue<PostSession> session = posts.currentProperty().map(OpenPost::session);

    final StepReader stepReader = new StepReader();
    final WritingDesk writing;
    final WrittenToday today;
    final ViewSurroundings surroundings;
    final LatelyOpen lately;
    final PostFiles files;
    final Desk desk;
    final DiskWatch disk;
    final OpenMarks marks;
    final OtherWindows elsewhere;
    final PostViews views;
    final FindModel find;

    PostsAtHand(Ground ground, LastSession last) {
        this.ground = ground;
        Background kept = ground.lasting("words");
        writing = new WritingDesk(
                posts,
                ground.settings,
                new OwnWords(ground.outside.folder(), kept),
                new SpellingDictionary(ground.outside.dictionary(), ground.worker("dictionary")),
                new HintMender(kept, ground.words("panels").get("findings.step")));
        today = new WrittenToday(
                new PropertiesFile(ground.outside.folder().resolve(WrittenToday.FILE)),
                kept,
                Clock.systemDefaultZone());
        surroundings = new ViewSurroundings(ground.locale, this::look, ground.background, writing, today);
        lately = LatelyOpen.of(last.recent().posts(), last.recent().sites());
        FileNotices notices = new FileNotices(ground.notices, ground.messages);
        files = new PostFiles(ground.fileWorker);
        Questions questions = new WindowQuestions(ground.outside.files(), posts, ground.sheetLayer, surroundings);
        desk = new Desk(posts, files, notices, questions, () -> settings().dialect());
        desk.mendBeforeSave(writing::beforeSave);
        disk = new DiskWatch(posts, files, notices, desk);
        marks = new OpenMarks(ground.outside.data().resolve("open"));
        elsewhere = new OtherWindows(marks, posts, files, notices, disk);
        views = new PostViews(posts, surroundings, ground.worker("views"));
        desk.prepareBeforeShown(views::prepare);
        find = new FindModel(session, views, ground.background);
        posts.posts().addListener(new RecentLink(lately.posts()));
    }

    private Settings settings() {
        return ground.settings.get();
    }

    private EditorSettings look(PostPart part) {
        return EditorLook.of(settings().editor(), part)
                .withYuanAsDollar(settings().insert().yuanIsDollar())
                .quiet(settings().writing().focus(), settings().writing().typewriter());
    }

    /** The folder of the site of the post in front. */
    Optional<Path> siteFolder() {
        return posts.current()
                .flatMap(post -> Optional.ofNullable(post.siteProperty().get()))
                .map(Site::folder);
    }

    /** Looks what became of the files while the author was elsewhere. */
    void lookAgain() {
        disk.look();
        elsewhere.look();
        writing.look();
    }

    void close() {
        disk.close();
        marks.close();
    }
}

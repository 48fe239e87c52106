package org.diptych.desk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.Folders;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.moving.PostLinks;
import org.diptych.core.site.moving.PostMove;
import org.diptych.core.site.rename.PostRename;
import org.diptych.core.site.rename.SiteRename;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFiles;

/**
 * Publishes drafts, takes posts back to the drafts, renames their files; what is open follows. Confined to the FX thread.
 */
public final class PostMoves {
    private static final String KEY = "move";

    private final Desk desk;
    private final OpenPosts posts;
    private final PostFiles files;
    private final SiteDesk siteDesk;
    private final Supplier<Dialect> usual;
    private final Notices notices;
    private final Messages words;
    private final Clock clock;
    private final BooleanBinding draft;
    private final BooleanBinding published;

    /** Whom it asks. */
    public record Around(Desk desk, OpenPosts posts, PostFiles files, SiteDesk siteDesk, Notices notices) {}

    /**
     * @param usual the Markdown of a site that does not say which
     * @param words area {@code site}
     */
    public PostMoves(Around around, Supplier<Dialect> usual, Messages words, Clock clock) {
        this.desk = around.desk();
        this.posts = around.posts();
        this.files = around.files();
        this.siteDesk = around.siteDesk();
        this.notices = around.notices();
        this.usual = Objects.requireNonNull(usual, "usual");
        this.words = Objects.requireNonNull(words, "words");
        this.clock = Objects.requireNonNull(clock, "clock");
        var path = posts.currentProperty().flatMap(OpenPost::pathProperty);
        var site = posts.currentProperty().flatMap(OpenPost::siteProperty);
        this.draft = Bindings.createBooleanBinding(
                () -> site.getValue() != null
                        && path.getValue() != null
                        && path.getValue().startsWith(site.getValue().drafts()),
                path,
                site);
        this.published = Bindings.createBooleanBinding(
                () -> site.getValue() != null
                        && path.getValue() != null
                        && path.getValue().startsWith(site.getValue().posts()),
                path,
                site);
    }

    /** Whether the post in front is a draft. */
    public BooleanBinding isDraft() {
        return draft;
    }

    /** Whether the post in front lies among the posts of its site. */
    public BooleanBinding isPublished() {
        return published;
    }

    /** Publishes the draft {@code file} as {@code hexo publish} does. */
    public void publish(Path file) {
        saved(
                file,
                () -> move(file, "move.published", site -> read -> {
                    String text = PostMove.dated(site, read.text(), clock);
                    return new Step(PostMove.publish(site, file, text, clock), text);
                }));
    }

    /** Takes the post {@code file} back to the drafts. */
    public void toDrafts(Path file) {
        saved(
                file,
                () -> move(file, "move.drafted", site -> read -> new Step(PostMove.toDrafts(site, file), read.text())));
    }

    /**
     * What another name of a file would bring about.
     *
     * @param trouble why the file cannot be called so, if that is so, in the author's language
     * @param linking the titles of the posts whose links would change
     */
    public record Looked(Optional<String> trouble, List<String> linking) {}

    private record Step(PostMove move, String text) {}

    private interface Plan {
        Step of(PostFile read);
    }

    private interface Plans {
        Plan in(Site site);
    }

    private record Moved(PostFile file, Post post, boolean changed) {}

    /** An open post is saved first: what is moved is what the author sees. */
    private void saved(Path file, Runnable then) {
        posts.find(file).ifPresentOrElse(open -> desk.save(open, then), then);
    }

    private void move(Path file, String said, Plans plans) {
        Optional<OpenPost> open = posts.find(file);
        files.submit(() -> {
                    Site site = Site.around(file).orElseThrow();
                    PostFile read = PostFileReader.read(file);
                    Step step = plans.in(site).of(read);
                    PostFile now = step.move().make(read, step.text());
                    return new Moved(now, Post.parse(step.text()), !step.text().equals(read.text()));
                })
                .whenComplete((moved, failure) -> {
                    if (failure != null) {
                        tell(Notice.Severity.ERROR, words.get("move.failed", fault(failure)));
                        return;
                    }
                    follow(open, moved, words.get("move.step"));
                    tell(
                            Notice.Severity.INFO,
                            words.get(said, shown(moved.file().path())));
                    siteDesk.written(List.of(), "");
                });
    }

    private void follow(Optional<OpenPost> open, Moved moved, String step) {
        open.filter(posts.posts()::contains).ifPresent(post -> {
            desk.moved(post, moved.file());
            if (moved.changed()) {
                post.follow(moved.file(), moved.post(), step);
            }
        });
    }

    /**
     * Says what it would bring about to call {@code file} {@code name}.
     *
     * @param then is told, later
     */
    public void look(Path file, String name, Consumer<Looked> then) {
        SiteIndex index = siteDesk.site();
        Map<Path, String> unsaved = siteDesk.unsaved();
        files.submit(() -> looked(index, file, name, unsaved)).thenAccept(then);
    }

    private Looked looked(SiteIndex index, Path file, String name, Map<Path, String> unsaved) {
        Optional<String> trouble = trouble(file, name);
        if (trouble.isPresent() || index == null) {
            return new Looked(trouble, List.of());
        }
        PostLinks links = links(index, file, name);
        List<String> titles = new ArrayList<>();
        links.in(index, unsaved.keySet()).forEach(rename -> titles.add(rename.title()));
        unsaved.forEach((path, text) -> {
            if (!links.edits(index, path, text).isEmpty()) {
                titles.add(index.find(path)
                        .map(post -> post.name())
                        .orElse(path.getFileName().toString()));
            }
        });
        return new Looked(Optional.empty(), titles);
    }

    private Optional<String> trouble(Path file, String name) {
        try {
            Path place =
                    file.resolveSibling(name + FileEnding.of(file.getFileName().toString()));
            boolean plain = !name.isBlank()
                    && !name.startsWith(".")
                    && !name.startsWith("_")
                    && Folders.of(place).equals(Folders.of(file))
                    && name.chars().noneMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0);
            return !plain
                    ? Optional.of(words.get("move.no-name"))
                    : Files.exists(place) ? Optional.of(words.get("move.taken", name)) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.of(words.get("move.no-name"));
        }
    }

    private PostLinks links(SiteIndex index, Path file, String name) {
        Site site = index.site();
        Path folder = file.startsWith(site.drafts()) ? site.drafts() : site.posts();
        Path renamed = PostMove.rename(site, file, name).to();
        return new PostLinks(usual.get(), PostMove.slug(site, folder, file), PostMove.slug(site, folder, renamed));
    }

    /** Calls {@code file} {@code name}; the links of the site's posts follow. */
    public void rename(Path file, String name) {
        saved(file, () -> renameSaved(file, name));
    }

    private record Renamed(Moved moved, List<PostFile> linking) {}

    private void renameSaved(Path file, String name) {
        SiteIndex index = siteDesk.site();
        Map<Path, String> unsaved = new HashMap<>(siteDesk.unsaved());
        Optional<OpenPost> open = posts.find(file);
        String step = words.get("move.step");
        Map<Path, List<TextEdit>> live = new HashMap<>();
        files.submit(() -> {
                    PostLinks links = links(index, file, name);
                    unsaved.forEach((path, text) -> live.put(path, links.edits(index, path, text)));
                    return made(index, file, name, links.in(index, unsaved.keySet()));
                })
                .whenComplete((renamed, failure) -> {
                    if (failure != null) {
                        tell(Notice.Severity.ERROR, words.get("move.failed", fault(failure)));
                        return;
                    }
                    follow(open, renamed.moved(), step);
                    unsaved.forEach((path, text) -> {
                        List<TextEdit> edits = live.getOrDefault(path, List.of());
                        if (!edits.isEmpty()) {
                            siteDesk.edit(path, text, edits, step);
                        }
                    });
                    siteDesk.written(renamed.linking(), step);
                    tell(
                            Notice.Severity.INFO,
                            words.get(
                                    "move.renamed", shown(renamed.moved().file().path())));
                });
    }

    /** All or nothing: where a link cannot be written, the file goes back to its name. */
    private static Renamed made(SiteIndex index, Path file, String name, List<PostRename> links)
            throws FileProblem, IOException {
        PostMove move = PostMove.rename(index.site(), file, name);
        Optional<PostRename> own =
                links.stream().filter(link -> link.file().path().equals(file)).findFirst();
        PostFile read = own.map(PostRename::file).orElse(null);
        read = read == null ? PostFileReader.read(file) : read;
        String text = own.map(link -> link.newText().text()).orElse(read.text());
        PostFile now = move.make(read, text);
        try {
            List<PostFile> linking = SiteRename.make(links.stream()
                    .filter(link -> own.filter(link::equals).isEmpty())
                    .toList());
            return new Renamed(new Moved(now, Post.parse(text), !text.equals(read.text())), linking);
        } catch (FileProblem notWritten) {
            move.takeBack();
            throw notWritten;
        }
    }

    private String shown(Path file) {
        return Optional.ofNullable(siteDesk.site())
                .map(index -> index.site().source())
                .filter(file::startsWith)
                .map(source -> source.relativize(file))
                .orElse(file)
                .toString();
    }

    private String fault(Throwable failure) {
        return failure instanceof java.nio.file.FileAlreadyExistsException taken
                ? words.get("move.taken", Path.of(taken.getFile()).getFileName())
                : new FaultWords(words.locale()).of(failure);
    }

    private void tell(Notice.Severity severity, String sentence) {
        notices.show(Notice.of(KEY, severity, sentence));
    }
}

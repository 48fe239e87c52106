package org.diptych.core.site.moving;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.AddressSlug;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.address.Permalinks;
import org.diptych.core.site.address.PostDate;
import org.diptych.core.text.TextEdit;

/**
 * A post's file, and its folder of images, on their way to another place. Nothing there is ever written over. Immutable;
 * nothing is null.
 *
 * @param from the file
 * @param to where it goes; nothing was there when this was made
 * @param folder whether its folder of images goes with it
 */
public record PostMove(Path from, Path to, boolean folder) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public PostMove {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * The draft {@code file} published as {@code hexo publish} does it: named by {@code new_post_name}, with the date its
     * front matter says, else that of now. Asks the disk: for a worker.
     *
     * @param text what the file holds
     */
    public static PostMove publish(Site site, Path file, String text, Clock clock) {
        FrontMatter front = FrontMatterReader.of(Post.parse(text));
        String name = FileEnding.without(within(site.drafts(), file));
        String slug = AddressSlug.of(
                word(front, "slug").orElse(name.substring(name.lastIndexOf('/') + 1)),
                site.addresses().files().letterCase());
        String layout = word(front, "layout").orElse(site.settings().defaultLayout());
        LocalDateTime date = front.date().flatMap(PostDate::parse).orElseGet(() -> now(site, clock));
        String named = new Permalinks(site.addresses()).newFileName(slug, layout, date);
        Path place = site.posts().resolve(FileEnding.of(named).isEmpty() ? named + ending(file) : named);
        return free(site, file, place.normalize());
    }

    /** The post {@code file} among the drafts again, under the name {@code post_link} knows it by. Asks the disk. */
    public static PostMove toDrafts(Site site, Path file) {
        String slug = slug(site, site.posts(), file);
        return free(site, file, site.drafts().resolve(slug + ending(file)));
    }

    /** {@code file} under another name, without its ending, in the same folder. */
    public static PostMove rename(Site site, Path file, String name) {
        return new PostMove(
                file, file.resolveSibling(name + ending(file)), site.addresses().assetFolders());
    }

    /** The name {@code post_link} knows the post in {@code file} by, which lies in {@code folder}. */
    public static String slug(Site site, Path folder, Path file) {
        return new Permalinks(site.addresses()).slug(within(folder, file));
    }

    /**
     * {@code text} with the date of now in its front matter, if that says none: what {@code hexo publish} takes from the
     * scaffold.
     */
    public static String dated(Site site, String text, Clock clock) {
        Post post = Post.parse(text);
        OptionalInt front = post.indexOf(SegmentKind.FRONT_MATTER);
        if (front.isEmpty() || FrontMatterReader.of(post).isOn("date")) {
            return text;
        }
        List<TextEdit> edits = FrontMatterEdits.of(
                        post.segments().get(front.getAsInt()).content())
                .set("date", new NewValue.Word(DATE.format(now(site, clock))));
        int start = post.contentRange(front.getAsInt()).start();
        return TextEdit.applyAll(
                text,
                edits.stream()
                        .map(edit -> new TextEdit(edit.range().shift(start), edit.replacement()))
                        .toList());
    }

    /**
     * Moves the file, which holds {@code text} from now on, and its folder. Waits for the disk: for a worker.
     *
     * @param read the file as it was read
     * @return the file where it is now
     * @throws FileProblem if the file cannot be written, or was changed since; then nothing is moved
     * @throws FileAlreadyExistsException if something has come to the place since; then nothing is moved
     */
    public PostFile make(PostFile read, String text) throws FileProblem, IOException {
        PostFile now = text.equals(read.text()) ? read : PostFileWriter.save(read, text);
        Files.createDirectories(to.getParent());
        Path images = folderOf(from);
        boolean withImages =
                folder && Files.isDirectory(images) && !folderOf(to).equals(images);
        if (withImages) {
            moveFolder(images, folderOf(to));
        }
        try {
            moveFile();
        } catch (IOException notMoved) {
            if (withImages) {
                Files.move(folderOf(to), images);
            }
            throw notMoved;
        }
        return now.at(to);
    }

    /** Takes what was moved back to where it was. */
    public void takeBack() throws IOException {
        PostMove back = new PostMove(to, from, folder);
        if (folder && Files.isDirectory(folderOf(to))) {
            moveFolder(folderOf(to), folderOf(from));
        }
        back.moveFile();
    }

    /** A link fails where another has the name; a move would go over it. */
    private void moveFile() throws IOException {
        try {
            Files.createLink(to, from);
            Files.delete(from);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(from, to);
        }
    }

    /** Over an empty folder, which a new post leaves, but over nothing else. */
    private static void moveFolder(Path images, Path place) throws IOException {
        if (Files.isDirectory(place) && isEmpty(place)) {
            Files.delete(place);
        }
        Files.move(images, place);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** {@code place}, or with a number after its name where that is taken, as Hexo does it. */
    private static PostMove free(Site site, Path file, Path place) {
        boolean folder = site.addresses().assetFolders();
        String name = place.toString();
        Path free = place;
        for (int i = 1; Files.exists(free) || folder && Files.isRegularFile(folderOf(free)); i++) {
            free = Path.of(FileEnding.without(name) + "-" + i + FileEnding.of(name));
        }
        return new PostMove(file, free, folder);
    }

    private static Path folderOf(Path file) {
        return Path.of(FileEnding.without(file.toString()));
    }

    private static String ending(Path file) {
        String ending = FileEnding.of(file.getFileName().toString());
        return ending.isEmpty() ? ".md" : ending;
    }

    private static String within(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<String> word(FrontMatter front, String key) {
        return front.find(key)
                .filter(field -> field.value().isTruthy())
                .filter(field -> field.value() instanceof FieldValue.Scalar)
                .map(field -> ((FieldValue.Scalar) field.value()).text());
    }

    private static LocalDateTime now(Site site, Clock clock) {
        return LocalDateTime.ofInstant(
                        clock.instant(), PostDate.zone(site.addresses().timezone()))
                .withNano(0);
    }
}

package org.diptych.desk.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which posts are listed in the panel and in a site's home, and in which order. */
class BrowseModelsTest {
    @TempDir
    Path folder;

    private final ObjectProperty<SiteIndex> site = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    private final List<Path> opened = new ArrayList<>();
    private final SimpleIntegerProperty known = new SimpleIntegerProperty();
    private final List<FoundText> texts = new ArrayList<>();

    private final PostFindings findings = new PostFindings() {
        @Override
        public OptionalInt of(Path post) {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt waiting(Path post) {
            return OptionalInt.empty();
        }

        @Override
        public boolean ask(Path post) {
            return false;
        }

        @Override
        public ObservableValue<? extends Number> revision() {
            return known;
        }
    };

    private final TextFinder finder = new TextFinder() {
        @Override
        public void begin() {}

        @Override
        public List<FoundText> find(String typed) {
            return List.copyOf(texts);
        }

        @Override
        public ObservableValue<? extends Number> revision() {
            return known;
        }
    };

    private final PostsModel posts =
            new PostsModel(new PostsModel.Sources(site, file, findings), opened::add, AnalyzedSession.AT_ONCE);
    private final HomeModel home =
            new HomeModel(site, finder, findings, entry -> opened.add(entry.file()), AnalyzedSession.AT_ONCE);
    private Path blog;

    @BeforeEach
    void write() throws IOException {
        blog = Files.createDirectories(folder.toRealPath().resolve("blog"));
        Files.writeString(blog.resolve("_config.yml"), "title: S\n");
        post(
                "_posts/old.md",
                "title: An old dial\ndate: 2020-01-01\ncategories: [[Time, Dials], [Time]]\ntags: [time]");
        post("_posts/new.md", "title: A new clock\ndate: 2026-01-01\ncategories: [Time]\ntags: [time, web]");
        post("_drafts/draft.md", "title: A draft\ndate: 2023-01-01");
    }

    private Path post(String name, String front) throws IOException {
        Path place = blog.resolve("source").resolve(name);
        Files.createDirectories(place.getParent());
        return Files.writeString(place, "---\n" + front + "\n---\ntext\n");
    }

    private void read() throws InterruptedException {
        site.set(SiteIndexer.read(blog));
    }

    private List<String> listed() {
        return posts.posts().stream().map(PostEntry::title).toList();
    }

    private List<String> shown() {
        return home.entries().stream().map(entry -> entry.post().name()).toList();
    }

    @Test
    void thePanelListsTheSitesPostsTheNewestFirstOnceSomeoneLooks() throws Exception {
        read();
        assertThat(listed()).isEmpty();
        posts.activeProperty().set(true);
        assertThat(listed()).containsExactly("A new clock", "A draft", "An old dial");
        assertThat(posts.ofSite()).isTrue();
        assertThat(posts.posts().get(1).draft()).isTrue();

        posts.filterProperty().set("dial time");
        assertThat(listed()).containsExactly("An old dial");
        posts.open(posts.posts().get(0));
        assertThat(opened).containsExactly(blog.resolve("source/_posts/old.md"));
    }

    @Test
    void outsideOfASiteItListsTheFolderTheLastChangedFirst() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Path first = Files.writeString(plain.resolve("first.md"), "---\ntitle: First\n---\n");
        Path second = Files.writeString(plain.resolve("second.markdown"), "no title");
        Files.writeString(plain.resolve(".hidden.md"), "x");
        Files.writeString(plain.resolve("other.txt"), "x");
        Files.setLastModifiedTime(first, FileTime.fromMillis(2_000_000_000_000L));
        Files.setLastModifiedTime(second, FileTime.fromMillis(1_000_000_000_000L));
        posts.activeProperty().set(true);
        assertThat(listed()).isEmpty();

        file.set(first);
        assertThat(listed()).containsExactly("First", "second.markdown");
        assertThat(posts.ofSite()).isFalse();
        assertThat(posts.file()).isEqualTo(first);

        Files.writeString(plain.resolve("third.md"), "x");
        posts.refresh();
        assertThat(listed()).contains("third.md");
        read();
        assertThat(listed()).as("the site's").containsExactly("A new clock", "A draft", "An old dial");
    }

    @Test
    void theHomesShelvesCountPostsOnceEach() throws Exception {
        home.activeProperty().set(true);
        assertThat(home.shelvesProperty().get()).isEmpty();
        read();

        assertThat(home.shelvesProperty().get())
                .extracting(shelf -> shelf.kind() + " " + shelf.posts())
                .containsExactly("ALL 3", "PUBLISHED 2", "DRAFTS 1", "CATEGORIES 2", "TAGS 2");
        Shelf time = home.shelvesProperty().get().get(3).below().get(0);
        assertThat(time.path()).containsExactly("Time");
        assertThat(time.posts()).as("one that is filed twice is one").isEqualTo(2);
        assertThat(time.below())
                .extracting(shelf -> shelf.path() + " " + shelf.posts())
                .containsExactly("[Time, Dials] 1");
        assertThat(home.shelvesProperty().get().get(4).below())
                .extracting(shelf -> shelf.path() + " " + shelf.posts())
                .containsExactly("[time] 2", "[web] 1");
    }

    @Test
    void aShelfShowsItsPostsAndNoOthers() throws Exception {
        home.activeProperty().set(true);
        read();
        assertThat(shown()).containsExactly("A new clock", "A draft", "An old dial");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.DRAFTS, List.of()));
        assertThat(shown()).containsExactly("A draft");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.PUBLISHED, List.of()));
        assertThat(shown()).containsExactly("A new clock", "An old dial");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.CATEGORY, List.of("Time", "Dials")));
        assertThat(shown()).containsExactly("An old dial");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.CATEGORY, List.of("Time")));
        assertThat(shown()).containsExactly("A new clock", "An old dial");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.TAG, List.of("web")));
        assertThat(shown()).containsExactly("A new clock");
        home.shelfProperty().set(new Shelf.Name(Shelf.Kind.TAGS, List.of()));
        assertThat(shown()).doesNotContain("A draft");
    }

    @Test
    void titlesComeBeforeTextsAndAPostThatHasBothComesOnce() throws Exception {
        home.activeProperty().set(true);
        read();
        FoundText.Excerpt excerpt = new FoundText.Excerpt("a dial here", new TextRange(2, 6), new TextRange(20, 24));
        texts.add(new FoundText("_posts/new.md", Optional.of(excerpt)));
        texts.add(new FoundText("_posts/old.md", Optional.of(excerpt)));
        texts.add(new FoundText("_posts/gone.md", Optional.of(excerpt)));

        home.wordsProperty().set("dial");

        assertThat(shown()).containsExactly("An old dial", "A new clock");
        assertThat(home.entries().get(0).excerpt()).isEmpty();
        assertThat(home.entries().get(1).excerpt()).contains(excerpt);
        home.open(home.entries().get(1));
        assertThat(opened).containsExactly(blog.resolve("source/_posts/new.md"));
    }

    @Test
    void whatMoreIsKnownOfTextsIsShownWhileOneSeeks() throws Exception {
        home.activeProperty().set(true);
        read();
        home.wordsProperty().set("gnomon");
        assertThat(shown()).isEmpty();
        texts.add(new FoundText("_posts/old.md", Optional.empty()));
        assertThat(shown()).isEmpty();

        known.set(1);

        assertThat(shown()).containsExactly("An old dial");
    }

    @Test
    void withoutASiteTheHomeIsEmpty() throws Exception {
        home.activeProperty().set(true);
        read();
        site.set(null);
        assertThat(shown()).isEmpty();
        assertThat(home.shelvesProperty().get()).isEmpty();
        assertThat(home.site()).isEmpty();
    }

    @Test
    void theFilesOpenedLastComeFirstEachOnceAndNotTooMany() {
        RecentFiles recent = new RecentFiles(List.of(Path.of("a"), Path.of("b"), Path.of("a")));
        assertThat(recent.files()).containsExactly(Path.of("a"), Path.of("b"));
        recent.add(Path.of("b"));
        assertThat(recent.files()).containsExactly(Path.of("b"), Path.of("a"));
        recent.forget(Path.of("b"));
        assertThat(recent.files()).containsExactly(Path.of("a"));
        IntStream.range(0, 40).forEach(i -> recent.add(Path.of("f" + i)));
        assertThat(recent.files()).hasSize(30).startsWith(Path.of("f39")).doesNotContain(Path.of("a"));
    }
}

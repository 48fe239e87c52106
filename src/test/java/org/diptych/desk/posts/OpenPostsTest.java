package org.diptych.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.desk.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tabs: which posts are open, and which of them is shown. */
class OpenPostsTest {
    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk();
    private final OpenPosts posts = desk.posts();
    private OpenPost a;
    private OpenPost b;
    private OpenPost c;

    @BeforeEach
    void open() throws IOException {
        folder = folder.toRealPath();
        a = open("a.md");
        b = open("b.md");
        c = open("c.md");
    }

    private OpenPost open(String name) throws IOException {
        return desk.open(Files.writeString(folder.resolve(name), name));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachTabCanBeReachedFromEachAndRoundTheEnds() {
        assertThat(posts.current()).contains(c);
        posts.step(1);
        assertThat(posts.current()).contains(a);
        posts.step(-1);
        assertThat(posts.current()).contains(c);
        posts.step(-2);
        assertThat(posts.current()).contains(a);
        posts.step(7);
        assertThat(posts.current()).contains(b);
    }

    @Test
    void afterATabIsClosedTheOneThatTakesItsPlaceIsShown() {
        posts.currentProperty().set(b);
        posts.remove(b);
        assertThat(posts.current()).as("the next").contains(c);
        posts.remove(c);
        assertThat(posts.current()).as("the last").contains(a);
        posts.remove(a);
        assertThat(posts.current()).isEmpty();
        posts.step(1);
        assertThat(posts.current()).isEmpty();
    }

    @Test
    void closingAnotherTabLeavesTheOneThatIsShown() {
        posts.remove(a);
        assertThat(posts.current()).contains(c);
        assertThat(posts.posts()).containsExactly(b, c);
    }

    @Test
    void aPostIsFoundByItsFileAndIsNotOnceItIsClosed() {
        assertThat(posts.find(folder.resolve("b.md"))).contains(b);
        assertThat(posts.find(folder.resolve("none.md"))).isEmpty();
        posts.remove(b);
        assertThat(posts.find(folder.resolve("b.md"))).isEmpty();
        assertThat(posts.paths()).containsExactly(folder.resolve("a.md"), folder.resolve("c.md"));
    }
}

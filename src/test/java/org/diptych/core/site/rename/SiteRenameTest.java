package org.diptych.core.site.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.diptych.core.file.FileProblem;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.rename.Renaming.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRenameTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.createDirectories(folder.resolve("source/_posts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tags: [java, web] # both | tags: [Java 17, web] # both",
                "tags: java | tags: Java 17",
                "tag: 'java' | tag: 'Java 17'",
                "tags: [\"java\", web] | tags: [\"Java 17\", web]",
                "tags: [web, java, Java 17] | tags: [web, Java 17]",
                "tags: [javascript, java] | tags: [javascript, Java 17]"
            })
    void changesATagsOwnCharactersAndNoOthers(String before, String after) throws Exception {
        Path post = post("a.md", "---\ntitle: java\n" + before + "\n---\n\njava\n");

        rename(Kind.TAG, "java", "Java 17");

        assertThat(post).hasContent("---\ntitle: java\n" + after + "\n---\n\njava\n");
    }

    @Test
    void keepsABlockListItsCommentsAndTheLineEndsOfTheFile() throws Exception {
        String text = "---\r\ntitle: A\r\ntags:\r\n  - web # one\r\n  - java   # two\r\n---\r\nText.\r\n";
        Path post = post("a.md", text);

        rename(Kind.TAG, "java", "a: b");

        assertThat(Files.readString(post)).isEqualTo(text.replace("- java   #", "- \"a: b\"   #"));
    }

    @Test
    void renamesACategoryOnWhateverLevelItStands() throws Exception {
        Path nested = post("a.md", "---\ncategories:\n  - [Maps, Old]\n  - [Notes, Maps]\n---\n");
        Path single = post("b.md", "---\ncategory: Maps\n---\n");
        Path json = post("c.md", "\"title\": \"A\",\n\"categories\": [[\"Maps\", \"New\"]]\n;;;\nText.\n");

        rename(Kind.CATEGORY, "Maps", "Atlas");

        assertThat(nested).hasContent("---\ncategories:\n  - [Atlas, Old]\n  - [Notes, Atlas]\n---\n");
        assertThat(single).hasContent("---\ncategory: Atlas\n---\n");
        assertThat(json).hasContent("\"title\": \"A\",\n\"categories\": [[\"Atlas\", \"New\"]]\n;;;\nText.\n");
    }

    @Test
    void renamesAKeyWithItsCitations() throws Exception {
        String text =
                """
                ---
                title: A
                ---
                See {% ref old %}.

                <!--more-->

                {% lang_content en %}
                old {% ref other old %}

                ```
                {% ref old %} in code
                ```
                {% endlang_content %}
                {% references %}
                [old] Old, A. (1990). Old things.

                [other] Other.
                {% endreferences %}
                """;
        Path post = post("a.md", text);
        Path other = post("b.md", "{% references %}\n[older] Older.\n{% endreferences %}\n");
        String before = Files.readString(other);

        rename(Kind.KEY, "old", "old1990");

        assertThat(Files.readString(post))
                .isEqualTo(text.replace("ref old %}.", "ref old1990 %}.")
                        .replace("other old %}", "other old1990 %}")
                        .replace("[old]", "[old1990]"));
        assertThat(other).hasContent(before);
    }

    @Test
    void leavesAPostAsItIsInWhichTwoEntriesWouldShareAKey() throws Exception {
        Path both = post("a.md", "{% references %}\n[old] Old.\n\n[new] New.\n{% endreferences %}\n");
        Path one = post("b.md", "{% references %}\n[old] Old.\n{% endreferences %}\n");
        String before = Files.readString(both);

        SiteRename plan = plan(Kind.KEY, "old", "new");
        SiteRename.make(plan.posts());

        assertThat(plan.colliding())
                .extracting(post -> post.file().path(), PostRename::title)
                .containsExactly(tuple(both, "a"));
        assertThat(both).hasContent(before);
        assertThat(one).hasContent("{% references %}\n[new] Old.\n{% endreferences %}\n");
    }

    @Test
    void showsEachLineBeforeAndAfter() throws Exception {
        post("a.md", "---\ntitle: A\ntags:\n  - java\n  - web\n  - Java\n---\n");

        assertThat(plan(Kind.TAG, "java", "jvm").posts().get(0).lines())
                .containsExactly(new LineChange(4, "  - java", "  - jvm"));
        assertThat(plan(Kind.TAG, "java", "Java").posts().get(0).lines())
                .containsExactly(new LineChange(4, "  - java", ""));
    }

    @Test
    void changesOnlyWhatIsWanted() throws Exception {
        Path first = post("a.md", "---\ntags: java\n---\n");
        Path second = post("b.md", "---\ntags: java\n---\n");
        SiteRename plan = plan(Kind.TAG, "java", "jvm");

        SiteRename.make(plan.posts().stream()
                .filter(post -> post.file().path().equals(first))
                .toList());

        assertThat(first).hasContent("---\ntags: jvm\n---\n");
        assertThat(second).hasContent("---\ntags: java\n---\n");
    }

    @Test
    void changesNothingWhenOneFileIsNoLongerWhatWasRead() throws Exception {
        Path first = post("a.md", "---\ntags: java\n---\n");
        Path second = post("b.md", "---\ntags: java\n---\n");
        SiteRename plan = plan(Kind.TAG, "java", "jvm");
        Files.writeString(second, "---\ntags: java\n---\nMore.\n");

        assertThatThrownBy(() -> SiteRename.make(plan.posts())).isInstanceOfSatisfying(FileProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(FileProblem.Kind.CHANGED);
            assertThat(problem.path()).isEqualTo(second);
        });

        assertThat(first).hasContent("---\ntags: java\n---\n");
    }

    @Test
    void namesThePostsItCannotChange() throws Exception {
        post("broken.md", "---\ntags: [java]\ntitle: a: b\n---\n");

        SiteRename plan = plan(Kind.TAG, "java", "jvm");

        assertThat(plan.posts()).isEmpty();
        assertThat(plan.unchanged()).hasSize(1);
    }

    @Test
    void leavesFilesAloneThatAreOpenWithChanges() throws Exception {
        Path open = post("a.md", "---\ntags: java\n---\n");

        SiteRename plan = SiteRename.plan(index(), new Renaming(Kind.TAG, "java", "jvm"), Set.of(open));

        assertThat(plan.posts()).isEmpty();
    }

    private void rename(Kind kind, String from, String to) throws Exception {
        SiteRename.make(plan(kind, from, to).posts());
    }

    private SiteRename plan(Kind kind, String from, String to) throws InterruptedException {
        return SiteRename.plan(index(), new Renaming(kind, from, to), Set.of());
    }

    private SiteIndex index() throws InterruptedException {
        return SiteIndexer.read(folder);
    }

    private Path post(String name, String text) throws IOException {
        Path file = folder.resolve("source/_posts").resolve(name);
        return Files.writeString(file, text);
    }
}

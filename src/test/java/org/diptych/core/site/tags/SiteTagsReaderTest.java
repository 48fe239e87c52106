package org.diptych.core.site.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTagsReaderTest {
    private static final String NOTE = "{% note %}\nA *note*.\n{% endnote %}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aSite() throws IOException {
        write("_config.yml", "title: S\ntheme: landscape\n");
        write("package.json", "{\"dependencies\": {\"hexo\": \"^8.0.0\", \"hexo-renderer-marked\": \"^7.0.0\"}}");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private PublishedPost publish(String body) {
        return new Publisher(Site.of(folder).publishing(Dialect.HEXO_DEFAULT))
                .publish(Post.parse("---\ntitle: t\n---\n" + body));
    }

    private static Stream<String> unknown(PublishedPost published) {
        return published.problems().stream()
                .filter(problem -> problem.kind() == PublishProblem.Kind.UNKNOWN_TAG)
                .map(PublishProblem::name);
    }

    @Test
    void aTagThatNobodyRegistersIsAnErrorOnce() {
        assertThat(unknown(publish(NOTE))).containsExactly("note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hexo.extend.tag.register('note', (args, content) => content, true);",
                "hexo.extend.tag.register('note', function (args, content) {\n  return f({}, ')');\n}, { ends: true });",
                "const { tag } = hexo.extend;\ntag.register(\"note\", run, {async: true, ends: true})",
                "const options = { ends: true };\nhexo.extend.tag.register('note', run, options);",
            })
    void aTagOfTheSitesScriptsIsABoxAroundItsBody(String script) throws IOException {
        write("scripts/tags.js", script);

        PublishedPost published = publish(NOTE);

        assertThat(published.problems()).isEmpty();
        assertThat(published.html())
                .contains("{% note %}")
                .contains("<em>note</em>")
                .doesNotContain("endnote");
    }

    @Test
    void aTagWithoutAnEndIsABoxInItsLine() throws IOException {
        write("scripts/tags/inline.js", "hexo.extend.tag.register('mine', (args, content) => `<b>${args[0]}</b>`);");

        PublishedPost published = publish("Text with {% mine a %} in it.\n");

        assertThat(published.problems()).isEmpty();
        assertThat(published.html())
                .contains("<p>Text with <span class=\"unknown-tag\">{% mine a %}</span> in it.</p>");
    }

    @Test
    void aTagThatIsCommentedOutIsNone() throws IOException {
        write("scripts/tags.js", "// hexo.extend.tag.register('note', run, true);\n");

        assertThat(unknown(publish(NOTE))).containsExactly("note");
    }

    @Test
    void installedPluginsAreRead() throws IOException {
        write("package.json", "{\"dependencies\": {\"hexo\": \"^8.0.0\", \"hexo-mine\": \"1.0.0\"}}");
        write("node_modules/hexo-mine/lib/index.js", "hexo.extend.tag.register('note', run, {ends: true});");

        assertThat(publish(NOTE).problems()).isEmpty();
        assertThat(unknown(publish("{% other %}"))).containsExactly("other");
    }

    @Test
    void aPluginThatIsNeitherInstalledNorKnownMayHaveAnyTag() throws IOException {
        write("package.json", "{\"dependencies\": {\"hexo\": \"^8.0.0\", \"hexo-tag-nobody-knows\": \"1.0.0\"}}");

        assertThat(publish(NOTE + "\n{% other %}\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "next,      note, cq",
        "next,      tabs, mermaid",
        "butterfly, note, hideToggle",
        "fluid,     note, fold",
        "icarus,    message, message",
        "volantis,  folding, timeline"
    })
    void aThemesTagsAreKnownWhereItIsTheSites(String theme, String one, String other) throws IOException {
        write("_config.yml", "title: S\ntheme: " + theme + "\n");
        String body = List.of(one, other).stream()
                .map(name -> "{% " + name + " a %}\nx\n{% end" + name + " %}\n")
                .reduce("", String::concat);

        assertThat(unknown(publish(body))).isEmpty();
    }

    @Test
    void anotherThemesTagsStopTheBuild() throws IOException {
        write("_config.yml", "title: S\ntheme: fluid\n");

        assertThat(unknown(publish("{% hideToggle a %}x{% endhideToggle %}"))).containsExactly("hideToggle");
    }

    @ParameterizedTest
    @CsvSource({"^8.0.0, 1", "^7.3.0, 1", "^6.3.0, 0"})
    void tagsForVideosWentWithHexoSeven(String version, int problems) throws IOException {
        write("package.json", "{\"dependencies\": {\"hexo\": \"" + version + "\"}}");

        assertThat(unknown(publish("{% youtube abc %}"))).hasSize(problems);
    }
}

package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A post that has no front matter gets one, before all that it says and without touching it. */
class NewFrontMatterTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 5, 7, 8, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text",
                "\n\nText\n",
                "日晷\r\n影子\r\n",
                "one\rtwo",
                "\uFEFFText\n",
                "\uFEFF",
                "- a: b\n---\n",
                "{% lang_content en %}\nHello\n{% endlang_content %}\n"
            })
    void itsHeadIsReadAndItsTextStaysAsItWas(String file) {
        String now = NewFrontMatter.before(file, NOW);

        String mark = file.startsWith("\uFEFF") ? "\uFEFF" : "";
        assertThat(now).startsWith(mark + "---").endsWith(file.substring(mark.length()));
        assertThat(now.lastIndexOf('\uFEFF')).isEqualTo(mark.isEmpty() ? -1 : 0);
        FrontMatter read = FrontMatterReader.of(Post.parse(now));
        assertThat(read.fault()).isEmpty();
        assertThat(read.date()).contains("2026-03-05 07:08:09");
        assertThat(read.title()).isEmpty();
        assertThat(read.tags()).isEmpty();
        assertThat(read.categories()).isEmpty();
        assertThat(LineEnd.firstOf(now)).isEqualTo(LineEnd.firstOf(file).or(() -> LineEnd.firstOf("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "日晷\r\n影子\r\n"})
    void whatItSaysNothingOfYetCanBeSaidAtOnce(String file) {
        String now = NewFrontMatter.before(file, NOW);
        String yaml =
                Post.parse(now).find(SegmentKind.FRONT_MATTER).orElseThrow().content();

        String titled = TextEdit.applyAll(yaml, FrontMatterEdits.of(yaml).set("title", new NewValue.Text("日晷: 一")));
        String tagged =
                TextEdit.applyAll(titled, FrontMatterEdits.of(titled).set("tags", NewValue.texts(List.of("时间", "a"))));

        assertThat(FrontMatterReader.read(tagged).title()).contains("日晷: 一");
        assertThat(FrontMatterReader.read(tagged).tags()).containsExactly("时间", "a");
        assertThat(FrontMatterReader.read(tagged).date()).contains("2026-03-05 07:08:09");
    }
}

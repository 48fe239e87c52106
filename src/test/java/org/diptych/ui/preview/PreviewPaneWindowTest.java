package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.diptych.core.analysis.Reading;
import org.diptych.core.preview.clean.ImageRoots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class PreviewPaneWindowTest {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static PreviewStage stage;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() throws Exception {
        stage = new PreviewStage();
    }

    @AfterAll
    static void close() throws Exception {
        stage.close();
    }

    @BeforeEach
    void showOneLanguage() throws Exception {
        stage.leave();
        stage.opened.clear();
        stage.visited.clear();
        stage.onFx(() -> {
            stage.pane().settingsProperty().set(PreviewSettings.DEFAULT.withLanguages(LanguageView.only("en")));
            return null;
        });
    }

    @Test
    void thePostIsShownWithItsHeaderAndReferences() throws Exception {
        stage.show(post("# One\n\nSee {% ref knuth %} and $x^2$.", "第一段。"));
        assertThat(stage.read("document.querySelector('.dp-title').textContent"))
                .isEqualTo("A title");
        assertThat(stage.read("document.querySelector('.dp-header').textContent"))
                .contains("2025-05-21");
        assertThat(stage.read("document.querySelector('sup.refplus-num').textContent"))
                .isEqualTo("[1]");
        assertThat(stage.read("document.querySelector('.dp-references').textContent"))
                .contains("The Art of Programming");
        assertThat(stage.holds("document.querySelector('.math svg')")).isTrue();
        assertThat(stage.holds("document.querySelector('section[lang=zh-CN]').hidden"))
                .isTrue();
    }

    @Test
    void aKeyChangesItsBlockAndLeavesTheOthersAndTheScrollPlace() throws Exception {
        String body = paragraphs(60);
        stage.show(post(body, "中文。"));
        stage.holds(
                "(window.kept = [...document.querySelectorAll('.dp-block')], document.scrollingElement.scrollTop = 900)");
        double before = Double.parseDouble(stage.read("kept[30].getBoundingClientRect().top"));
        String edited = body.replace(
                "Paragraph 3 ",
                "Paragraph 3, typed with a formula $\\frac{a}{b}$ and {% ref lamport %} and much more text so that its line breaks and everything below moves on, ");
        stage.show(post(edited, "中文。"));
        assertThat(stage.holds("[...document.querySelectorAll('.dp-block')].every((block, i) => block === kept[i])"))
                .isTrue();
        assertThat(
                        stage.holds(
                                "kept.some(block => block.textContent.includes('typed with') && block.querySelector('.math svg'))"))
                .isTrue();
        assertThat(stage.holds(
                        "kept.some(block => block.textContent.includes('[2]') && block.textContent.includes('typed'))"))
                .isTrue();
        assertThat(Double.parseDouble(stage.read("kept[30].getBoundingClientRect().top")))
                .isBetween(before - 1.5, before + 1.5);
    }

    @Test
    void aLetterIsDrawnBeforeAPageThatTakesLongChanges() throws Exception {
        String body = paragraphs(400);
        stage.show(post(body, "中文。"));
        // The last change told how long one takes.
        body = body.replace("Paragraph", "A paragraph");
        stage.show(post(body, "中文。"));
        Reading typed = stage.reading(post(body.replace("paragraph 3 ", "paragraph three "), "中文。"));
        Object before = stage.onFx(() -> {
            stage.pane().letLetterBeDrawn();
            stage.pane().show(typed);
            return stage.run("document.querySelector('.dp-body').textContent.includes('paragraph three')");
        });
        assertThat(before).isEqualTo(false);
        stage.untilHolds("document.querySelector('.dp-body').textContent.includes('paragraph three')");
    }

    @Test
    void inALongListOnlyTheChangedItemChanges() throws Exception {
        String list = "- one $a$\n- two $b$\n- three $c$\n";
        stage.show(post(list, "中文。"));
        stage.holds(
                "window.kept = [...document.querySelectorAll('.dp-body li')].map(li => [li, li.querySelector('svg')])");
        stage.show(post(list.replace("two", "2nd"), "中文。"));
        assertThat(
                        stage.holds(
                                "[...document.querySelectorAll('.dp-body section li, .dp-body li')].every((li, i) => li === kept[i][0])"))
                .isTrue();
        assertThat(stage.holds("kept.every(([li, svg]) => svg.isConnected)")).isTrue();
        assertThat(stage.read("document.querySelectorAll('.dp-body li')[1].textContent"))
                .startsWith("2nd");
    }

    @Test
    void ofTheContentsOnlyTheEntryOfTheChangedHeadingChanges() throws Exception {
        String body = "## One $a$\n\n## Two\n\n## Three $c$\n";
        stage.show(post(body, "中文。"));
        stage.holds("window.kept = [...document.querySelectorAll('.dp-toc li')]");
        assertThat(stage.read("document.querySelector('.dp-toc summary').textContent"))
                .isEqualTo("Contents");
        stage.show(post(body.replace("Two", "2nd").replace("## One", "## Nought\n\n## One"), "中文。"));
        assertThat(stage.read("[...document.querySelectorAll('.dp-toc li')].map(li => kept.indexOf(li)).join()"))
                .isEqualTo("-1,0,-1,2");
        assertThat(stage.read("[...document.querySelectorAll('.dp-toc li')][2].textContent"))
                .isEqualTo("2nd");
        assertThat(stage.holds(
                        "[...document.querySelectorAll('.dp-toc .math')].every(math => math.querySelector('svg'))"))
                .isTrue();
        stage.show(post("## One $a$\n", "中文。"));
        assertThat(stage.holds("document.querySelector('.dp-toc').hidden")).isTrue();
    }

    @Test
    void aBrokenFormulaSaysSoInPlaceAndTheRestStands() throws Exception {
        stage.show(post("Good $x$ bad $\\frac{a}$ good $y$", "中文。"));
        assertThat(stage.holds("document.querySelectorAll('.dp-body .math svg').length === 3"))
                .isTrue();
        assertThat(stage.read("document.querySelector('.dp-broken').title")).contains("Missing argument for \\frac");
    }

    @Test
    void macrosReachTheFormulasAfterThemAndNoFurther() throws Exception {
        stage.show(post("$\\newcommand{\\half}{\\frac12}$\n\n$\\half$\n", "中文。"));
        assertThat(stage.holds("document.querySelectorAll('.math')[1].querySelector('[data-mml-node=mfrac]')"))
                .isTrue();
        stage.show(post("nothing\n\n$\\half$\n", "中文。"));
        assertThat(stage.holds("document.querySelector('.math [data-mml-node=mfrac]')"))
                .isFalse();
    }

    @Test
    void theFormulasOfAHiddenLanguageWaitUntilItIsShown() throws Exception {
        stage.show(post("Text $a$", "文字 $b$"));
        assertThat(stage.holds("document.querySelector('section[lang=zh-CN] .math svg')"))
                .isFalse();
        stage.onFx(() -> {
            stage.pane().settingsProperty().set(PreviewSettings.DEFAULT.withLanguages(LanguageView.BOTH));
            return null;
        });
        assertThat(stage.holds("document.querySelector('section[lang=zh-CN] .math svg')"))
                .isTrue();
        assertThat(stage.holds("document.querySelector('.dp-columns')")).isTrue();
    }

    @Test
    void thePageFollowsTheFocusAndItsSwitchChangesTheSetting() throws Exception {
        stage.show(post("Text", "文字"));
        stage.onFx(() -> {
            stage.pane().settingsProperty().set(PreviewSettings.DEFAULT);
            stage.pane().focusLanguage("zh");
            return null;
        });
        assertThat(stage.holds("document.querySelector('section[lang=en]').hidden"))
                .isTrue();
        stage.holds("document.querySelector('.dp-choice').click()");
        stage.untilHolds("!document.querySelector('section[lang=en]').hidden");
        assertThat(stage.pane().settingsProperty().get().languages()).isEqualTo(LanguageView.only("en"));
    }

    @Test
    void linksGoToTheSystemAndThePageStays() throws Exception {
        stage.show(post(
                "[web](https://example.com/a?b=1&c=2) [other](/2024/post/) <a href=\"file:///etc/passwd\">f</a>",
                "中文。"));
        stage.holds("document.querySelectorAll('.dp-body a').forEach(a => a.click())");
        stage.untilHolds("true");
        assertThat(stage.opened).containsExactly(URI.create("https://example.com/a?b=1&c=2"));
        assertThat(stage.holds("document.querySelector('.dp-title')")).isTrue();
    }

    @Test
    void aCitationShowsItsReferenceGoesThereAndBack() throws Exception {
        stage.show(post("See {% ref knuth %}.\n\n" + paragraphs(60), "中文。"));
        stage.holds("document.querySelector('sup a').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))");
        assertThat(stage.read("document.querySelector('.dp-card').textContent")).contains("The Art of Programming");
        stage.holds("document.querySelector('sup a').click()");
        assertThat(stage.holds("document.scrollingElement.scrollTop > 500")).isTrue();
        assertThat(stage.holds("document.querySelector('.dp-lit').id === 'u-ref-knuth'"))
                .isTrue();
        stage.holds("document.querySelector('.dp-back').click()");
        assertThat(stage.holds("document.scrollingElement.scrollTop < 50")).isTrue();
    }

    @Test
    void localImagesShowAndAMissingOneIsALabelledBox() throws Exception {
        Files.write(folder.resolve("pixel.png"), Base64.getDecoder().decode(PIXEL));
        stage.onFx(() -> {
            stage.pane().imagesProperty().set(ImageRoots.of(folder.resolve("post.md"), Optional.empty()));
            return null;
        });
        stage.show(post("![there](pixel.png)\n\n![gone](gone.png)\n", "中文。"));
        stage.untilHolds(
                "document.querySelectorAll('img')[0].complete && document.querySelectorAll('img')[0].naturalWidth === 1");
        stage.untilHolds("document.querySelectorAll('img')[1].classList.contains('dp-missing')");
        assertThat(stage.read("document.querySelectorAll('img')[1].title")).contains("gone.png");
    }

    @Test
    void anImageThatComesLaterIsFoundWhenTheWindowIsBack() throws Exception {
        stage.onFx(() -> {
            stage.pane().imagesProperty().set(ImageRoots.of(folder.resolve("post.md"), Optional.empty()));
            return null;
        });
        stage.show(post("![later](later.png)\n", "中文。"));
        stage.untilHolds("document.querySelector('img').classList.contains('dp-missing')");
        Files.write(folder.resolve("later.png"), Base64.getDecoder().decode(PIXEL));
        stage.holds("diptych.retry()");
        stage.untilHolds("document.querySelector('img').naturalWidth === 1");
        assertThat(stage.holds("document.querySelector('img').classList.contains('dp-missing')"))
                .isFalse();
    }

    @Test
    void aPostIsShownAgainWhereItWasLeft() throws Exception {
        Object post = new Object();
        stage.onFx(() -> {
            stage.pane().turnTo(post);
            return null;
        });
        stage.show(post(paragraphs(60), "中文。"));
        stage.holds("document.scrollingElement.scrollTop = 700");
        stage.onFx(() -> {
            stage.pane().turnTo(new Object());
            return null;
        });
        stage.show(post("Another post.\n\n" + paragraphs(40).replace("Paragraph", "Passage"), "中文。"));
        assertThat(stage.read("document.scrollingElement.scrollTop")).isEqualTo("0");
        stage.onFx(() -> {
            stage.pane().turnTo(post);
            return null;
        });
        stage.show(post(paragraphs(60), "中文。"));
        assertThat(stage.read("document.scrollingElement.scrollTop")).isEqualTo("700");
    }

    @Test
    void aPlaceInALongListIsFoundByItsWords() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            list.append("- item number ").append(i).append(i % 7 == 0 ? " $\\frac{a}{b}$\n" : "\n");
        }
        String text = post(list.toString(), "中文。");
        stage.show(text);
        int offset = list.indexOf("item number 77");
        stage.onFx(() -> {
            stage.pane().reveal(bodySegment(text), offset);
            return null;
        });
        assertThat(
                        stage.holds(
                                "(b => b.top >= 0 && b.bottom <= innerHeight)([...document.querySelectorAll('li')].find(li => li.textContent.startsWith('item number 77')).getBoundingClientRect())"))
                .isTrue();
    }

    @Test
    void remoteImagesWaitWhereTheReaderIsAsked() throws Exception {
        stage.onFx(() -> {
            stage.pane().settingsProperty().set(PreviewSettings.DEFAULT.withRemoteImages(RemoteImages.ASK));
            return null;
        });
        stage.show(post("![a](https://example.invalid/a.png)", "中文。"));
        assertThat(stage.read("document.querySelector('img').src")).startsWith("data:image/svg+xml");
        assertThat(stage.read("document.querySelector('img').title")).contains("example.invalid");
    }

    @Test
    void aPlaceInTheSourceIsShownAndADoubleClickLeadsBack() throws Exception {
        String text = post(paragraphs(60), "中文。");
        stage.show(text);
        int offset = paragraphs(60).indexOf("Paragraph 50 ");
        stage.onFx(() -> {
            stage.pane().reveal(bodySegment(text), offset + 5);
            return null;
        });
        assertThat(
                        stage.holds(
                                "(b => b.top >= 0 && b.bottom <= innerHeight)([...document.querySelectorAll('.dp-block')].find(b => b.textContent.startsWith('Paragraph 50 ')).getBoundingClientRect())"))
                .isTrue();
        stage.holds(
                "[...document.querySelectorAll('.dp-block p')].find(b => b.textContent.startsWith('Paragraph 50 ')).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))");
        stage.untilHolds("true");
        assertThat(stage.visited).hasSize(1);
        assertThat(stage.visited.get(0)).isBetween(offset - 5, offset + 60);
    }

    @Test
    void codeIsColoured() throws Exception {
        stage.show(post("```java\nint a = 1; // one\n```\n", "中文。"));
        stage.untilHolds("document.querySelector('.hljs-comment')");
        assertThat(stage.read("document.querySelector('.hljs-comment').textContent"))
                .isEqualTo("// one");
    }

    private static int bodySegment(String text) {
        var segments = org.diptych.core.post.Post.parse(text).segments();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).language().equals("en")) {
                return i;
            }
        }
        throw new AssertionError("no English body");
    }

    private static String paragraphs(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Paragraph ").append(i).append(" of a long post, with enough words to fill a line or two.\n\n");
        }
        return text.toString();
    }

    private static String post(String english, String chinese) {
        return """
                ---
                title: A title
                date: 2025-05-21 12:36:43
                refplus: true
                ---
                Summary.

                <!--more-->

                {% lang_content en %}

                ENGLISH

                {% endlang_content %}

                {% lang_content zh %}

                CHINESE

                {% endlang_content %}

                {% references %}
                [knuth] Knuth, D. The Art of Programming.
                [lamport] Lamport, L. A Document Preparation System.
                {% endreferences %}
                """
                .replace("ENGLISH", english)
                .replace("CHINESE", chinese);
    }
}

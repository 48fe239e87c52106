package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewBlock;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that set formulas only in posts that ask for it, as their themes' sources say. */
class FormulaKeyTest {
    private static final String ON_DEMAND = "math:\n  every_page: false\n  mathjax:\n    enable: true\n";
    private static final String FORMULAS = "Of $x_1$ and $y^2$.\n\n<!--more-->\n\n$$\nz^3\n$$\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        write("_config.yml", "theme: next\n");
        write("_config.next.yml", ON_DEMAND);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPostWithoutTheKeyIsToldAndItsPageShowsTheTexAsTheSiteDoes(Dialect dialect) {
        Analysis analysis = analysis("---\ntitle: a\n---\n" + FORMULAS, dialect);

        Finding finding = formulas(analysis).get(0);
        assertThat(formulas(analysis)).hasSize(1);
        assertThat(finding.range().in(analysis.post().text())).isEqualTo("$x_1$");
        assertThat(page(analysis)).contains("x_1").doesNotContain("class=\"math");

        String fixed =
                TextEdit.applyAll(analysis.post().text(), finding.fixes().get(0).edits());
        assertThat(fixed).startsWith("---\ntitle: a\nmathjax: true\n---\n");
        Analysis after = analysis(fixed, dialect);
        assertThat(formulas(after)).isEmpty();
        assertThat(page(after)).contains("class=\"math inline\"", "class=\"math display\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mathjax: false", "mathjax:", "mathjax: 0", "mathjax: ''"})
    void aPostThatSwitchesThemOffIsToldSo(String line) {
        Analysis analysis = analysis("---\ntitle: a\n" + line + "\n---\n" + FORMULAS, Dialect.PANDOC);

        assertThat(formulas(analysis)).extracting(Finding::sentence).containsExactly("formulas-not-set.off");
        assertThat(TextEdit.applyAll(
                        analysis.post().text(),
                        formulas(analysis).get(0).fixes().get(0).edits()))
                .startsWith("---\ntitle: a\nmathjax: true\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It costs $5, or $6.\n", "`$x_1$` only\n", "    $x_1$\n", "```\n$$x$$\n```\n", "<!-- $x_1$ -->\n"
            })
    void aPostWithoutFormulasNeedsNoKey(String text) {
        for (Dialect dialect : Dialect.values()) {
            assertThat(formulas(analysis("---\ntitle: a\n---\n" + text, dialect)))
                    .isEmpty();
        }
    }

    @Test
    void theAnswerFollowsTheFrontMatterWhileItIsEdited() {
        Analyzer analyzer = new Analyzer();
        for (String key : List.of("", "mathjax: true\n", "", "mathjax: yes\n")) {
            Analysis analysis =
                    analyzer.analyze(snapshot("---\ntitle: a\n" + key + "---\n" + FORMULAS, Dialect.PANDOC));

            assertThat(page(analysis).contains("class=\"math")).isEqualTo(!key.isEmpty());
            assertThat(formulas(analysis).isEmpty()).isEqualTo(!key.isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next | math: {every_page: false, mathjax: {enable: true}} | mathjax",
                "next | math: {mathjax: {enable: true}} | mathjax",
                "next | math: {katex: {enable: true}} | mathjax",
                "next | math: {every_page: true, mathjax: {enable: true}} |",
                "next | math: {every_page: false, mathjax: {enable: false}} |",
                "next | math: {enable: true, per_page: true} | mathjax",
                "next | math: {per_page: false, mathjax: {enable: true}} |",
                "next | mathjax: {enable: true, per_page: true} | mathjax",
                "next | mathjax: {enable: true, per_page: false} |",
                "butterfly | math: {use: mathjax, per_page: false} | mathjax",
                "butterfly | math: {use: katex, per_page: false} | katex",
                "butterfly | math: {use: mathjax, per_page: true} |",
                "butterfly | math: {use: '', per_page: false} |",
                "butterfly | mathjax: {enable: true, per_page: false} | mathjax",
                "butterfly | mathjax: {enable: true, per_page: true} |",
                "fluid | post: {math: {enable: true, specific: true}} | math",
                "fluid | post: {math: {enable: true, specific: false}} |",
                "icarus | plugins: {mathjax: true} |",
                "next | '- no settings' |",
            })
    void eachThemeAsksInItsOwnWords(String theme, String settings, String key) throws IOException {
        write("_config.next.yml", "");
        write("_config.yml", "theme: " + theme + "\n");
        write("_config." + theme + ".yml", settings + "\n");

        assertThat(key().orElse(null)).isEqualTo(key);
    }

    @Test
    void whatTheSiteSaysGoesBeforeWhatComesWithTheTheme() throws IOException {
        write("_config.next.yml", "menu: {}\n");
        write("themes/next/_config.yml", ON_DEMAND);
        assertThat(key()).contains("mathjax");

        write("_config.next.yml", "math: {every_page: true}\n");
        assertThat(key()).isEmpty();

        write("_config.yml", "theme: next\ntheme_config: {math: {every_page: false}}\n");
        assertThat(key()).contains("mathjax");
    }

    @Test
    void theFilterAsksForItWhereTheThemeSetsNone() throws IOException {
        write("package.json", "{\"dependencies\": {\"hexo-filter-mathjax\": \"^0.9.0\"}}");
        write("_config.next.yml", "");
        assertThat(key()).contains("mathjax");

        write("_config.yml", "theme: next\nmathjax: {every_page: true}\n");
        assertThat(key()).isEmpty();
    }

    private Optional<String> key() {
        return Site.of(folder).rendering().formulas().key();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Analysis analysis(String text, Dialect dialect) {
        return new Analyzer().analyze(snapshot(text, dialect));
    }

    private Snapshot snapshot(String text, Dialect dialect) {
        return new Snapshot(1, Post.parse(text).segments(), Site.of(folder).publishing(dialect));
    }

    private static List<Finding> formulas(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().equals("formulas-not-set"))
                .toList();
    }

    private static String page(Analysis analysis) {
        StringBuilder page = new StringBuilder();
        analysis.preview().sections().forEach(section -> section.blocks().stream()
                .map(PreviewBlock::html)
                .forEach(page::append));
        return page.toString();
    }
}

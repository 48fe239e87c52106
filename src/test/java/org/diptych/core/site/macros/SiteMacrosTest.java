package org.diptych.core.site.macros;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The macros a site gives its formulas, wherever it says so. */
class SiteMacrosTest {
    private static final String REALS = "\\newcommand{\\RR}{\\mathbb{R}}";

    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        write("_config.yml", "theme: dial\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "_config.yml | mathjax: {macros: {RR: '\\mathbb{R}'}}",
                "_config.yml | mathjax: {tex: {macros: {RR: '\\mathbb{R}'}}}",
                "_config.yml | mathjax: {extension_options: {macros: {RR: '\\mathbb{R}'}}}",
                "_config.yml | katex: {macros: {'\\RR': '\\mathbb{R}'}}",
                "_config.yml | theme_config: {math: {mathjax: {macros: {RR: ['\\mathbb{R}']}}}}",
                "_config.dial.yml | math: {macros: {RR: '\\mathbb{R}'}}",
                "themes/dial/_config.yml | mathjax: {macros: {RR: '\\mathbb{R}', 'not a name': x}}",
                "node_modules/hexo-theme-dial/_config.yml | MathJax: {TeX: {Macros: {RR: ['\\mathbb{R}', 0]}}}",
            })
    void settingsSayThem(String file, String yaml) throws IOException {
        String theme = file.equals("_config.yml") ? "theme: dial\n" : "";
        write(file, theme + yaml + "\n");

        assertThat(macros()).containsExactly(REALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MathJax = {tex: {macros: {RR: '\\\\mathbb{R}'}}};",
                "window.MathJax = { loader: {load: ['ui/lazy']}, tex: { /* ours */ \"macros\": { RR: \"\\\\mathbb{R}\", } } }",
                "window.MathJax = window.MathJax || {tex: {macros: {RR: ['\\\\mathbb{R}', 0]}}}",
                "MathJax.tex = {macros: {RR: `\\\\mathbb{R}`}};",
                "MathJax.Hub.Config({ TeX: { Macros: { RR: \"\\\\mathbb{R}\" } } });",
                "load('//cdn.test/x.js'); MathJax = {tex: {macros: {RR: '\\\\mathbb{R}'}}}",
                "renderMathInElement(document.body, {macros: {'\\\\RR': String.raw`\\mathbb{R}`}});",
                "MathJax = {startup: {ready: () => { a({b: 1}); }}, tex: {inlineMath: [['$', '$'], ['\\\\(', '\\\\)']], "
                        + "macros: {RR: '\\\\math' + // long\n 'bb{R}'}}}",
                "MathJax = {tex: {macros: {off: name, call: f('}'), {{ theme.x }}: 1, <%= y %>, RR: '\\u005Cmathbb{R}'}}}",
            })
    void scriptsSayThemWhereTheyStandAsTheyAre(String script) throws IOException {
        for (String file : List.of(
                "themes/dial/layout/_partial/math.ejs",
                "node_modules/hexo-theme-dial/source/js/math.js",
                "source/_data/body-end.njk",
                "source/js/formulas.js",
                "scripts/mathjax.js")) {
            write(file, "<script>\n" + script + "\n</script>\n");

            assertThat(macros()).as(file).containsExactly(REALS);
            Files.delete(folder.resolve(file));
        }
    }

    @Test
    void aScriptThatASettingPutsIntoThePageSaysThemToo() throws IOException {
        write(
                "_config.dial.yml",
                "inject:\n  head:\n    - <script>MathJax = {tex:{macros:{RR:'\\\\mathbb{R}'}}}</script>\n");

        assertThat(macros()).containsExactly(REALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// MathJax = {tex: {macros: {RR: 'x'}}}",
                "/* MathJax = {tex: {macros: {RR: 'x'}}} */",
                "<!-- <script>MathJax = {tex: {macros: {RR: 'x'}}}</script> -->",
                "MathJax = {tex: {macros: {RR: `${x}`, S: name + 'x', T: 'a' + b, U: '{', V: '}{', W: '\\\\'}}}",
                "MathJax = {tex: {macros: theme.macros}}",
                "MathJax.InputJax.TeX.Augment({macros: {displaystyle: ['SetStyle', 'D', !0, 0]}})",
                "MathJax = {tex: {macros: {RR: ",
                "MathJax = {tex: {macros: {]})]}}}}",
            })
    void whatDoesNotStandThereIsNotGuessed(String script) throws IOException {
        write("scripts/mathjax.js", script);

        assertThat(macros()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{bold: ['{\\bf #1}', 1]} | \\newcommand{\\bold}[1]{{\\bf #1}}",
                "{pair: ['(#1,#2)', 2, 'x']} | \\newcommand{\\pair}[2][x]{(#1,#2)}",
                "{zero: 0} | \\newcommand{\\zero}{0}",
                "{odd: 'x\\'} | ''",
                "{odd: 'x\\\\\\'} | ''",
                "{even: 'x\\\\'} | \\newcommand{\\even}{x\\\\}",
                "{open: '\\{', '\\}': '}'} | \\newcommand{\\open}{\\{}",
                "{at: ['#1@#2', 2, ['(', ',', ')']]} | \\def\\at(#1,#2){#1@#2}",
                "{'\\\\norm': '\\lVert#1\\rVert_{#2}'} | ''",
                "{'\\norm': '\\lVert#1\\rVert_{#2}'} | \\newcommand{\\norm}[2]{\\lVert#1\\rVert_{#2}}",
            })
    void eachFormOfMathJaxAndKatexIsTheTexThatDefinesTheSame(String macros, String tex) throws IOException {
        write("_config.yml", "mathjax:\n  macros: " + macros + "\n");

        assertThat(String.join("", macros())).isEqualTo(tex.equals("''") ? "" : tex);
    }

    @Test
    void environmentsAreKnownToo() throws IOException {
        write("_config.yml", "mathjax: {tex: {environments: {braced: ['\\left\\{', '\\right\\}'], off: ['{']}}}\n");

        assertThat(macros()).containsExactly("\\newenvironment{braced}{\\left\\{}{\\right\\}}");
    }

    @Test
    void theSitesOwnGoBeforeItsThemesAndSettingsBeforeScripts() throws IOException {
        write("themes/dial/layout/a.njk", "MathJax = {tex: {macros: {a: '1', b: '1', c: '1', d: '1'}}}");
        write("source/_data/head.njk", "MathJax = {tex: {macros: {b: '2', c: '2', d: '2'}}}");
        write("themes/dial/_config.yml", "mathjax: {macros: {c: '3', d: '3'}}\n");
        write("_config.yml", "theme: dial\nmathjax: {macros: {d: '4'}}\n");

        assertThat(macros())
                .containsExactlyInAnyOrder(
                        "\\newcommand{\\a}{1}", "\\newcommand{\\b}{2}", "\\newcommand{\\c}{3}", "\\newcommand{\\d}{4}");
    }

    private List<String> macros() {
        return Site.of(folder).rendering().formulas().macros();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

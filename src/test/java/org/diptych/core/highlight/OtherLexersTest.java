package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLexersTest {

    private static String inked(Syntax syntax, String line, Ink ink) {
        List<String> found = new ArrayList<>();
        int at = 0;
        for (InkedRun run : InkedText.of(syntax, List.of(line)).get(0).runs()) {
            if (run.inks().has(ink)) {
                found.add(line.substring(at, at + run.length()).strip());
            }
            at += run.length();
        }
        return String.join("|", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            nullValues = "nothing",
            value = {
                "FIELD => title: A: B => title",
                "FIELD => 'quoted key': x => 'quoted key'",
                "FIELD => - not a field => nothing",
                "VALUE => date: 2025-05-21 12:36:43 => 2025-05-21 12:36:43",
                "VALUE => refplus: true => true",
                "VALUE => count: 12 # twelve => 12",
                "VALUE => title: 12 monkeys => nothing",
                "COMMENT => tag: llm # why => # why",
                "COMMENT => title: \"a # b\" => nothing",
                "COMMENT => title: a#b => nothing",
                "LIST =>   - llm => -",
                "FIELD => - name: x => name",
                "FIELD => \"a: b\": x => \"a: b\"",
                "FIELD => http://a => nothing",
                "VALUE => - 12 => 12",
                "VALUE => draft: ~ => ~",
                "VALUE => at: 12:30 => nothing",
                "COMMENT => # all => # all",
                "MARK => a: b => :",
            })
    void frontMatter(String ink, String line, String expected) {
        assertThat(inked(Syntax.YAML, line, Ink.valueOf(ink))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "nothing",
            value = {
                "KEY => [vaswani2017] Attention. https://a.b/c => vaswani2017",
                "URL => [vaswani2017] Attention. https://a.b/c => https://a.b/c",
                "KEY => Attention [1] => nothing",
                "EMPHASIS => [a] Some *Journal* => nothing",
                "MARK => [a] b [c] => [|]",
                "URL => [a] <https://a.b/c>, \"http://d.e\" => https://a.b/c|http://d.e",
            })
    void references(String ink, String line, String expected) {
        assertThat(inked(Syntax.REFERENCES, line, Ink.valueOf(ink))).isEqualTo(expected == null ? "" : expected);
    }
}

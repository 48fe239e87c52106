package org.diptych.core.check.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.Check;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.citation.NeedlessRefplusCheck;
import org.diptych.core.check.citation.RefplusCheck;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A front matter in JSON is marked at its own characters, and what is mended stays JSON. */
class JsonFrontMatterTest {
    private static final List<Check> RULES = List.of(
            new FrontMatterKeyCheck(), new FrontMatterValueCheck(), new FrontMatterTabCheck(), new RefplusCheck());

    private static String post(String json) {
        return ";;;\n" + json + "\n;;;\nA {% ref a %}.\n\n{% references %}\n[a] A.\n{% endreferences %}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"x\"",
                "\"titel\": \"日晷 😀\", \"tag\": [\"a\"]",
                "\"title\": 2024,\n\"tags\": [3.10, null, true, \"x\"]",
                "\"title\": true,\n\"category\": {\"a\": 1.50}",
                "\"title\": \"a\\\"b: c\",\n\"refplus\": false",
                "\"refplus\": null,\n\"dtae\": \"soon\"",
                "\"title\": [\"a\"],\n\t\"tags\": [1e3, 12.0]",
                "  \"Title\" : \"x\" ,\n  \"catagories\": [[\"a\", 1.0]]  ",
            })
    void whatIsMendedIsReadAsBefore(String json) {
        String text = post(json);
        Checked.by(new FrontMatterCheck(), text).isClean();
        for (Check rule : RULES) {
            for (Finding finding : Checked.by(rule, text).findings()) {
                for (Fix fix : finding.fixes()) {
                    String fixed = TextEdit.applyAll(text, fix.edits());
                    Checked.by(new FrontMatterCheck(), fixed).isClean();
                    assertThat(Checked.by(rule, fixed).findings())
                            .as(fixed)
                            .hasSizeLessThan(Checked.by(rule, text).findings().size());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"titel\": \"x\"'; front-matter-misspelt: \"titel\"",
                "'\"a\": 1, \"tag\" : \"x\"'; front-matter-singular: \"tag\"",
                "'\"a\\\"b\": \"c\",\n\"Tags\":[]'; front-matter-misspelt: \"Tags\"",
            })
    void aKeyIsMarkedWithItsQuotesAlone(String json, String mark) {
        assertThat(Checked.by(new FrontMatterKeyCheck(), post(json)).marks()).containsExactly(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"title\": 2024'; title-is-number: 2024",
                "'\"title\": null'; title-is-null: null",
                "'\"tags\": [\"3.10\", 3.10]'; tag-is-number: 3.10",
                "'\"tags\": [\"a\", null]'; tag-is-nothing: null",
                "'\"date\": \"soon\"'; date-is-none: \"soon\"",
                "'\"date\": \"2025/02/31\"'; date-is-moved: \"2025/02/31\"",
                "'\"tags\": {\"a\": \"b\"}'; tag-is-map: {\"a\": \"b\"}",
            })
    void aValueIsMarkedAsItIsWritten(String json, String mark) {
        assertThat(Checked.by(new FrontMatterValueCheck(), post(json)).marks()).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"title\": \"x\", \"refplus\": true", "\"refplus\":true"})
    void aPluginThatHasNothingToDoIsMarkedWithItsValue(String json) {
        assertThat(Checked.by(new NeedlessRefplusCheck(), ";;;\n" + json + "\n;;;\nText.\n")
                        .marks())
                .singleElement()
                .asString()
                .startsWith("needless-refplus: \"refplus\":")
                .endsWith("true");
    }
}

package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignVerbTest {
    private static final String POST =
            """
            ---
            title: Dials
            ---
            {% lang_content en %}
            # The dial

            A dial tells the hour by a shadow {% ref gnomon %}.

            - Brass dials
            - Stone dials

            $$h = 15 t$$

            Only English says this about the year 1657.
            {% endlang_content %}

            {% lang_content zh %}
            # 日晷

            日晷以影子报时 {% ref gnomon %}。

            - 铜日晷
            - 石日晷

            $$h = 15 t$$
            {% endlang_content %}
            """;

    @TempDir
    Path folder;

    private final InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

    private Path post(String text) throws IOException {
        return Files.writeString(folder.resolve("dials.md"), text);
    }

    @Test
    void namesEachBlockByItsFirstLineInExactlyOneLink() throws IOException {
        assertThat(terminal.run("align", post(POST), "--format", "json")).isZero();

        JsonNode report = new ObjectMapper().readTree(terminal.out());
        assertThat(report.get("languages")).extracting(JsonNode::asText).containsExactly("en", "zh");
        assertThat(report.get("links"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"en\":[5],\"zh\":[18],\"kind\":\"heading\"}",
                        "{\"en\":[7],\"zh\":[20],\"kind\":\"paragraph\"}",
                        "{\"en\":[9],\"zh\":[22],\"kind\":\"item\"}",
                        "{\"en\":[10],\"zh\":[23],\"kind\":\"item\"}",
                        "{\"en\":[12],\"zh\":[25],\"kind\":\"formula\"}",
                        "{\"en\":[14],\"zh\":[],\"kind\":\"paragraph\"}");
    }

    @Test
    void showsBothLanguagesSideBySideAndGapsSeen() throws IOException {
        assertThat(terminal.run("align", post(POST))).isZero();

        assertThat(terminal.out().lines())
                .contains("    5 # The dial                          18 # 日晷")
                .last()
                .asString()
                .startsWith("   14 Only English says this")
                .endsWith("—");
    }

    @Test
    void alignsBodiesByTheirTagsWhereCodeThatNeverEndsSwallowsOne() throws IOException {
        String swallowed = POST.replace("$$h = 15 t$$\n\nOnly", "```python\nprint(15)\n\nOnly");

        assertThat(terminal.run("align", post(swallowed), "--format", "json")).isZero();

        JsonNode links = new ObjectMapper().readTree(terminal.out()).get("links");
        assertThat(links.get(0).toString()).isEqualTo("{\"en\":[5],\"zh\":[19],\"kind\":\"heading\"}");
    }

    @Test
    void alignsBodiesByTheirTagsWhereOneIsNeverClosed() throws IOException {
        assertThat(terminal.run("align", post(POST), "--format", "json")).isZero();
        JsonNode whole = new ObjectMapper().readTree(terminal.out()).get("links");
        InMemoryTerminal unclosed = new InMemoryTerminal(Locale.ENGLISH);

        assertThat(unclosed.run("align", post(POST.replaceFirst("\\{% endlang_content %}", "")), "--format", "json"))
                .isZero();

        assertThat(new ObjectMapper().readTree(unclosed.out()).get("links")).isEqualTo(whole);
    }

    @Test
    void saysWhatIsMissingWhereThereIsOneBody() throws IOException {
        assertThat(terminal.run("align", post("---\ntitle: A\n---\nText\n"))).isEqualTo(2);
        assertThat(terminal.error()).contains("dials.md has only one body");
    }

    @Test
    void namesTheEndWhoseBodyHasNoBeginning() throws IOException {
        assertThat(terminal.run("align", post(POST.replaceFirst("\\{% lang_content en %}\n", ""))))
                .isEqualTo(2);
        assertThat(terminal.error()).contains("dials.md has only one body", "line 14", "{% endlang_content %}");
    }
}

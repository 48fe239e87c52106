package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.check.citation.ReferenceLineCheck;
import org.diptych.core.check.run.Checks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fix removes what it is offered for and brings no error, whatever else is wrong in the post. */
class FixPropertyTest {

    private static void holds(String text, Dialect dialect) {
        assertThat(new FixTrial(dialect).tryAll("", text).complaints()).as(text).isEmpty();
    }

    @Property(tries = 300, seed = "20261129")
    void inTextsMadeOfWhatRulesLookAt(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll Dialect dialect) {
        Random random = new Random(seed);
        String text = "";
        for (int i = 0; i < 3; i++) {
            text = FixTrialTexts.changed(text.isEmpty() ? "A line.\n\nAnother one.\n" : text, random);
        }
        holds(text, dialect);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void inEachKindOfWrongByItself(Dialect dialect) {
        FixTrial trial = new FixTrial(dialect);
        for (String snippet : FixTrialTexts.SNIPPETS) {
            trial.tryAll("", "---\ntitle: x\n---\nBefore.\n\n" + snippet + "\n\nAfter.\n");
        }
        assertThat(trial.complaints()).isEmpty();
        assertThat(trial.tried()).isGreaterThan(dialect == Dialect.PANDOC ? 15 : 8);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void inTheGoldenPosts(Dialect dialect) throws IOException {
        FixTrial trial = new FixTrial(dialect);
        try (var posts = Files.walk(Path.of("src/test/resources/posts"))) {
            for (Path post : posts.filter(file -> file.endsWith("post.md")).toList()) {
                trial.tryAll(post + ": ", LineEnd.unix(Files.readString(post)));
            }
        }
        assertThat(trial.complaints()).isEmpty();
    }

    @Test
    void linesThatGoOnWithAnEntryAreJoinedUpToTheOneThatIsMended() {
        String list = "{% references %}\n[a] A,\n  more\n  and more\n[b] B\n{% endreferences %}";
        List<Finding> findings = Checked.by(new ReferenceLineCheck(), list).findings();

        assertThat(findings).hasSize(2).allSatisfy(finding -> assertThat(finding.fixes())
                .hasSize(1));
        holds(list, Dialect.PANDOC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "{% note %}", "# Title", "- item", "<!--", "$$"})
    void whatBeginsSomethingElseIsJoinedToNoEntry(String line) {
        String list = "{% references %}\n[a] A,\n" + line + "\n[b] B\n{% endreferences %}";

        assertThat(Checked.by(new ReferenceLineCheck(), list).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.fixes().isEmpty());
    }

    /** What was hidden, or did not end, stops the build by itself once braces are parted or a part is closed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "d$\n# {%a \"$\n{%t%}",
                "{{{%k%}``}}`{{a}}",
                "{% note %}{{\\#}}",
                "{% %}{{\\#}}",
                "{{% %}{% raw %}",
                "{#}a{% endnote %}",
                "{{a'{% endnote %}[a] B.\n#}",
                "#}}}\n- ~~~\n{%|{{ 1 }}#}",
                "{% note %}{% endraw %}#}{% %}```\n\n\n",
                "{\\{{a{}}}{%h%}",
                "$$\n- H\\begin{aligned}$\n$\n\\end{aligned}$\n    $$$\n- h",
                " i:\n---{%ref p%}",
                "s\n- e\n\n    #}\n{% %}",
                "$\n- H\\begin{aligned}\n\n\\end{aligned}\n - Fr",
                "1^t^ 1^t^1^t^ 1^t^",
                "* $$$\n\na) $$$\n\n$$",
                "$$ $${{$$$\n\nf{W}e}}\\g$$$\n",
                "$$\n- d\n\n  {{d{}\n\n  }}",
                "~~慢~[~",
                "---\ni:\u200b ",
                ":\n- :\n\n    {%o%}",
                "?\n- {\\{\n\n  }}{%nt %}",
                "{%lang_content%}{\u200b{%endlang_content%}",
                "`{%lang_content%}#}\n\r{%endlang_content%}`",
                "{% lang_content en %}\n{% blockquote [[Kevin's %}\n{% lang_content zh %}\na\n{% endlang_content %}\n",
                "{% references %}\n<!--\n\n#{{ 1 }}\\#{% %}\n- ",
                "{% lang_content en %}\n`\n- {%{{ }}\n{% lang_content zh %}\na\n{% endlang_content %}\n",
                "{% lang_content en %}\n'<code>{% references %}\n{% endreferences %}\n~~~\n{% lang_content zh %}\n"
                        + "{% lang_content en %}\n{% note %}"
            })
    void whatWouldComeToLightIsLeftAlone(String text) {
        for (Dialect dialect : Dialect.values()) {
            holds(text, dialect);
        }
    }

    @Test
    void bracesAreStillPartedAndPartsClosedBesideWhatIsSound() {
        String citing = "a {% ref b %} c\n\n{% references %}\n[b] B.\n{% endreferences %}\n";
        for (String text : new String[] {"{{ x }}" + citing, "{#" + citing, "{% lang_content en %}\na\n\n" + citing}) {
            assertThat(new Checks().run(Checked.post(text, Dialect.PANDOC)))
                    .as(text)
                    .anyMatch(finding -> finding.fixes().stream()
                            .anyMatch(fix ->
                                    fix.id().equals("part-braces") || fix.id().equals("close-tag")));
        }
    }
}

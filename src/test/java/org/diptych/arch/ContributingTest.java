package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING names is there, under the name it has there. */
class ContributingTest {
    private static final Pattern DRAWING = Pattern.compile(
            "Inside the core each package knows only rows above its own:\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile(
            "`(?:org\\.diptych\\.)?((?:core|desk|ui|app|cli|bench|hostile)(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*)");
    private static final Pattern GOAL = Pattern.compile("exec:exec@([\\w-]+)");
    private static final Pattern SCRIPT =
            Pattern.compile("(?:src/test/scripts|packaging|\\.ci)/[\\w./-]+\\.(?:sh|mjs|cmd)");

    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("CONTRIBUTING.md"));
    }

    @Test
    void theOrderInsideTheCoreIsDrawnAsItIsHeld() {
        List<List<String>> drawn = found(DRAWING)
                .flatMap(String::lines)
                .map(row -> List.of(row.split(" +")))
                .toList();

        assertThat(drawn).isEqualTo(DependencyRulesTest.CORE_ROWS);
    }

    @Test
    void theClassesItLeadsToAreThere() {
        List<String> named = found(CLASS).toList();

        assertThat(named).hasSizeGreaterThan(30).allMatch(name -> Stream.of("main", "test")
                .map(root -> Path.of("src", root, "java", "org", "diptych", name.replace('.', '/') + ".java"))
                .anyMatch(Files::exists));
    }

    @Test
    void theCommandsItGivesAreThere() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(found(GOAL).toList()).isNotEmpty().allSatisfy(goal -> assertThat(pom)
                .contains("<id>" + goal + "</id>"));
        assertThat(found(SCRIPT).toList()).isNotEmpty().allMatch(script -> Files.exists(Path.of(script)));
    }

    private Stream<String> found(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(match.groupCount()));
    }
}
